"""Pictures as they flow down printed pages."""

from reportlab.lib.utils import ImageReader

from planner.documents.blocks import Figure
from planner.documents.pdf.flowables import Picture
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import MM, Look
from planner.documents.pictures import fine_enough, opened
from planner.errors import DocumentError

TALLEST = 0.6  # of the page, so that a caption fits under it


def picture(figure: Figure, look: Look, parent: Element) -> Picture:
    """Return a figure's picture, as high as it asks for and no larger than the type area.

    Raises:
        DocumentError: the picture cannot be read, or nothing says what it shows
    """
    alternative = drawable(figure.alternative, guided=True).strip()
    if not alternative:
        raise DocumentError("A picture has no description; please say in words what it shows.")
    image = opened(figure.content, alternative)
    across, down = image.size
    tallest = TALLEST * look.paper[1]
    height = min(figure.height * MM, tallest, look.width * down / across)
    width = height * across / down
    image = fine_enough(image, width, height)
    element = parent.add("Figure", alternative)
    return Picture(ImageReader(image), element, width, height)
