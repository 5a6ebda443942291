"""Pictures as they flow down printed pages."""

from PIL import Image
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
    alternative = described(figure)
    image = opened(figure.content, alternative)
    across, down = image.size
    tallest = TALLEST * look.paper[1]
    height = min(figure.height * MM, tallest, look.width * down / across)
    return placed(image, (height * across / down, height), alternative, parent)


def described(figure: Figure) -> str:
    """Return the words that stand for a picture.

    Raises:
        DocumentError: there are none
    """
    alternative = drawable(figure.alternative, guided=True).strip()
    if not alternative:
        raise DocumentError("A picture has no description; please say in words what it shows.")
    return alternative


def placed(
    image: Image.Image, size: tuple[float, float], alternative: str, parent: Element
) -> Picture:
    """Return a picture of a width and height in points, as an element with its words."""
    width, height = size
    element = parent.add("Figure", alternative)
    return Picture(ImageReader(fine_enough(image, width, height)), element, width, height)
