"""Pictures made fit for print: upright, without transparency, no finer than paper shows."""

from io import BytesIO

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader

from planner.documents.blocks import Figure
from planner.documents.pdf.flowables import Picture
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import MM, Look
from planner.errors import DocumentError

FINEST = 300 / 72  # pixels a point
KINDS = ("PNG", "JPEG")
TALLEST = 0.6  # of the page, so that a caption fits under it
MOST_PIXELS = 60_000_000


def picture(figure: Figure, look: Look, parent: Element) -> Picture:
    """Return a figure's picture, as high as it asks for and no larger than the type area.

    Raises:
        DocumentError: the picture cannot be read, or nothing says what it shows
    """
    alternative = drawable(figure.alternative, guided=True).strip()
    if not alternative:
        raise DocumentError("A picture has no description; please say in words what it shows.")
    image = _opened(figure.content, alternative)
    across, down = image.size
    tallest = TALLEST * look.paper[1]
    height = min(figure.height * MM, tallest, look.width * down / across)
    width = height * across / down
    finest = (max(1, round(width * FINEST)), max(1, round(height * FINEST)))
    if image.size > finest:
        image = image.resize(finest, Image.Resampling.LANCZOS)
    element = parent.add("Figure", alternative)
    return Picture(ImageReader(image), element, width, height)


def _opened(content: bytes, alternative: str) -> Image.Image:
    try:
        with Image.open(BytesIO(content), formats=KINDS) as image:
            across, down = image.size
            if across * down <= MOST_PIXELS:
                return _flattened(ImageOps.exif_transpose(image))
    except (OSError, SyntaxError, ValueError) as error:
        raise DocumentError(
            f"The picture “{alternative}” cannot be read; please choose it again."
        ) from error
    except Image.DecompressionBombError as error:
        raise _too_large(alternative) from error
    raise _too_large(alternative)


def _too_large(alternative: str) -> DocumentError:
    return DocumentError(
        f"The picture “{alternative}” is too large to print; please choose a smaller copy."
    )


def _flattened(image: Image.Image) -> Image.Image:
    """Return a picture in plain red, green and blue, on white where it lets paper through."""
    if image.mode in {"I;16", "I", "F"}:
        image = image.point(lambda value: value / 256).convert("L")
    if not image.has_transparency_data:
        return image.convert("RGB")
    image = image.convert("RGBA")
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image).convert("RGB")
