from io import BytesIO
from typing import NamedTuple, cast
from zlib import crc32

import pikepdf
import pytest
from PIL import Image

from planner.documents.blocks import Figure
from planner.documents.pdf import render
from planner.errors import DocumentError
from tests.pdf_blocks import document, painted
from tests.pdf_reading import Reading, invalid

MODES = ("RGB", "RGBA", "L", "LA", "P", "1", "I;16")


class Printed(NamedTuple):
    """A picture as it is in the file, and where it stands on the page."""

    image: Image.Image
    left: float
    bottom: float
    right: float
    top: float


def printed(figure: Figure) -> Printed:
    content = render(document(figure))
    with pikepdf.open(BytesIO(content)) as pdf:
        (found,) = pdf.pages[0].get_images().values()
        image = pikepdf.PdfImage(cast("pikepdf.Stream", found)).as_pil_image()
    (element,) = Reading(content).root.all("Figure")
    return Printed(image, *element.box)


@pytest.mark.parametrize("mode", MODES)
def test_a_picture_of_any_kind_of_colour_is_printed(mode: str) -> None:
    assert invalid(render(document(Figure(painted(mode), "A box")))) == []


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_photograph_is_printed(mode: str) -> None:
    photograph = Figure(painted(mode, "JPEG"), "A box")

    assert invalid(render(document(photograph))) == []
    assert printed(photograph).image.mode == "RGB"


def test_what_lets_the_paper_through_is_white() -> None:
    picture = printed(Figure(painted("RGBA"), "Nothing to see"))

    assert picture.image.getpixel((0, 0)) == (255, 255, 255)


def test_a_picture_is_as_high_as_asked_and_keeps_its_shape() -> None:
    picture = printed(Figure(painted(size=(80, 40)), "A box", 25.4))

    assert picture.top - picture.bottom == pytest.approx(72)
    assert picture.right - picture.left == pytest.approx(144)


@pytest.mark.parametrize("size", [(4000, 10), (10, 4000)], ids=["wide", "tall"])
def test_a_picture_stays_on_the_page(size: tuple[int, int]) -> None:
    picture = printed(Figure(painted(size=size), "A box", 1000))

    assert 50 < picture.left < picture.right < 545
    assert 50 < picture.bottom < picture.top < 800


def test_a_picture_is_no_finer_than_paper_shows() -> None:
    picture = printed(Figure(painted(size=(3000, 3000)), "A box", 25.4))

    assert picture.image.size == (300, 300)


def test_a_picture_taken_sideways_is_upright() -> None:
    out = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    Image.new("RGB", (60, 30)).save(out, "JPEG", exif=exif)

    picture = printed(Figure(out.getvalue(), "A box"))

    assert picture.image.width * 2 == picture.image.height


@pytest.mark.parametrize(
    "content",
    [b"", b"not a picture", painted()[:60], painted("RGB", "GIF"), painted("RGB", "BMP")],
    ids=["nothing", "words", "cut off", "GIF", "BMP"],
)
def test_a_picture_that_cannot_be_read_is_named(content: bytes) -> None:
    with pytest.raises(DocumentError, match="“The hub” cannot be read"):
        render(document(Figure(content, "The hub")))


@pytest.mark.parametrize("side", [8_000, 60_000])
def test_a_picture_with_absurdly_many_points_is_refused(side: int) -> None:
    header = b"IHDR" + side.to_bytes(4, "big") * 2 + bytes([1, 0, 0, 0, 0])
    whole = painted("1")
    content = whole[:12] + header + crc32(header).to_bytes(4, "big") + whole[33:]

    with pytest.raises(DocumentError, match="“The hub” is too large"):
        render(document(Figure(content, "The hub")))
