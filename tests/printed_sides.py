"""What lies in the tray of a printer that writes a file, and what should: dots on paper."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument


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


def drawn(content: bytes, size: tuple[int, int]) -> Image.Image:
    """Return the first page of a PDF as the dots on it."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    picture = document.render(0, QSize(*size)).convertToFormat(QImage.Format.Format_RGBA8888)
    document.close()
    page = Image.frombytes("RGBA", size, bytes(picture.constBits()))
    white = Image.new("RGBA", size, "white")
    return Image.alpha_composite(white, page).convert("L")
