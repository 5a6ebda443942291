"""What lies in the tray of a printer that writes a file: the dots on each side of paper."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from pypdf import PdfReader


def pictures(path: Path) -> list[Image.Image]:
    """Return each printed side as the dots on it, put together from its bands."""
    sides = []
    for page in PdfReader(path).pages:
        bands = [Image.open(BytesIO(image.data)).convert("L") for image in page.images]
        side = Image.new("L", (bands[0].width, sum(band.height for band in bands)), "white")
        top = 0
        for band in bands:
            side.paste(band, (0, top))
            top += band.height
        sides.append(side)
    return sides
