"""Pictures made fit for print: upright, without transparency, no finer than paper shows."""

import struct
import warnings
from io import BytesIO

from PIL import Image, ImageChops, ImageOps

from planner.errors import DocumentError

FINEST = 300 / 72  # pixels a point
KINDS = ("PNG", "JPEG")
MOST_PIXELS = 60_000_000
IDEAL = 1.7  # times as wide as high: a logo of this shape is as high as it is asked to be
LOWEST, HIGHEST = 0.5, 1.2  # times that height
FAINT = 8  # of 255: what is lighter is paper
BROKEN = (OSError, SyntaxError, ValueError, struct.error, EOFError)


def fine_enough(image: Image.Image, width: float, height: float) -> Image.Image:
    """Return a picture no finer than a printer shows at a size.

    Units: points
    """
    finest = (max(1, round(width * FINEST)), max(1, round(height * FINEST)))
    return image.resize(finest, Image.Resampling.LANCZOS) if image.size > finest else image


def logo_size(image: Image.Image, height: float, widest: float) -> tuple[float, float]:
    """Return the width and height at which a logo looks as large as others beside it.

    A wide one is lower and a tall one higher than the height asked for, within limits.
    """
    across, down = image.size
    high = height * min(max((IDEAL * down / across) ** 0.5, LOWEST), HIGHEST)
    high = min(high, widest * down / across)
    return high * across / down, high


def trimmed(image: Image.Image) -> Image.Image:
    """Return a picture without the white around it, which would make it look smaller."""
    box = ImageChops.invert(image.convert("L")).point(lambda value: value > FAINT and 255)
    return image.crop(box.getbbox() or (0, 0, *image.size))


def opened(content: bytes, alternative: str) -> Image.Image:
    """Return a picture upright and in plain colours.

    Raises:
        DocumentError: the picture cannot be read; its alternative words name it
    """
    too_large = DocumentError(
        "The picture “{alternative}” is too large to print; please choose a smaller copy.",
        alternative=alternative,
    )
    try:
        with warnings.catch_warnings():
            # What Pillow only warns of is larger than we print.
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=KINDS) as image:
                across, down = image.size
                if across * down <= MOST_PIXELS:
                    return _flattened(ImageOps.exif_transpose(image))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise too_large from error
    except BROKEN as error:
        raise DocumentError(
            "The picture “{alternative}” cannot be read; please choose it again.",
            alternative=alternative,
        ) from error
    raise too_large


def _flattened(image: Image.Image) -> Image.Image:
    """Return a picture in plain red, green and blue, on white where it lets paper through."""
    if image.mode in {"I;16", "I", "F"}:
        image = image.point(lambda value: value / 256).convert("L")
    if not image.has_transparency_data:
        return image.convert("RGB")
    image = image.convert("RGBA")
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image).convert("RGB")
