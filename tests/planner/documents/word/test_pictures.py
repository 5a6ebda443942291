from io import BytesIO

import pytest
from PIL import Image

from planner.documents.blocks import Chart, Document, Figure, Logos
from planner.documents.drawing import Area, Drawing, Filling, Stroke, Words
from planner.documents.layout import Layout
from planner.documents.word import render
from planner.documents.word.painting import painted
from planner.errors import DocumentError
from tests.example_plan import BARS, FILLINGS
from tests.pdf_blocks import LAYOUTS
from tests.pdf_blocks import painted as picture
from tests.word_reading import WordFile

SQUARE = ((1.0, 1.0), (9.0, 1.0), (9.0, 9.0), (1.0, 9.0))
EM = 20


def read(*blocks: Figure | Chart | Logos, layout: Layout = LAYOUTS[0]) -> WordFile:
    return WordFile(render(Document("t", "en", blocks), layout))


def filled(filling: Filling) -> Image.Image:
    return painted(Drawing(10, 10, (Area(SQUARE, filling),)), EM)


def _column(image: Image.Image, x: int) -> list[tuple[int, ...]]:
    found = [image.getpixel((x, y)) for y in range(image.height)]
    return [one for one in found if isinstance(one, tuple)]


def images(file: WordFile) -> list[Image.Image]:
    return [
        Image.open(BytesIO(content))
        for name, content in file.members.items()
        if name.startswith("word/media/")
    ]


def test_every_picture_says_what_it_shows() -> None:
    file = read(Figure(picture(), "A green\nbox", 12, "Our mark"))

    assert [one.get("descr") for one in file.all("wp:docPr")] == ["A green box"]
    assert file.styled("Figure Caption") == ["Our mark"]


def test_logos_stand_side_by_side_and_each_says_whose_it_is() -> None:
    wide, tall = Figure(picture(size=(400, 50)), "Hub"), Figure(picture(size=(50, 90)), "Bank")
    file = read(Logos((wide, tall)))

    assert [one.get("descr") for one in file.all("wp:docPr")] == ["Hub", "Bank"]
    (paragraph,) = (one for one in file.paragraphs if one._p.xpath(".//pic:pic"))
    first, second = (int(one.get("cy", "")) for one in paragraph._p.xpath(".//wp:extent"))
    assert first < second


def test_one_picture_shown_twice_is_two_pictures() -> None:
    figure = Figure(picture(), "A box")
    numbers = [one.get("id") for one in read(figure, figure).all("wp:docPr")]

    assert numbers == ["1", "2"]


@pytest.mark.parametrize("block", [Figure(picture(), " "), Chart(BARS, "")])
def test_what_nobody_described_is_refused(block: Figure | Chart) -> None:
    with pytest.raises(DocumentError, match="has no description"):
        read(block)


def test_what_is_no_picture_is_refused_by_name() -> None:
    with pytest.raises(DocumentError, match="“A box” cannot be read"):
        read(Figure(b"GIF89a", "A box"))


def test_a_picture_is_no_larger_than_the_page() -> None:
    file = read(Figure(picture(size=(2000, 100)), "wide", 500))
    (extent,) = file.all("wp:extent")

    assert int(extent.get("cx")) <= file.room


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: f"{one.edition} {one.paper}")
def test_a_chart_fills_the_measure_as_finely_as_a_printer_shows(layout: Layout) -> None:
    file = read(Chart(BARS, "The food bank gives most", "Who gives what"), layout=layout)
    (extent,), (image,) = file.all("wp:extent"), images(file)

    assert int(extent.get("cx")) == pytest.approx(file.room, rel=0.01)
    assert image.width / (file.room / 914_400) >= 200
    assert file.text == "Who gives whatThe food bank gives most"


def test_the_same_chart_gives_the_same_bytes() -> None:
    one, other = (read(Chart(BARS, "Bars")).content for _ in range(2))

    assert one == other


def test_fillings_are_told_apart_without_colour() -> None:
    greys = [filled(filling).convert("L").tobytes() for filling in FILLINGS]
    shares = [sum(grey) / len(grey) for grey in greys]

    assert len(set(greys)) == len(FILLINGS)
    assert shares[FILLINGS.index("solid")] == min(shares)
    assert shares[FILLINGS.index("empty")] == max(shares)


def test_a_filling_stays_within_its_outline() -> None:
    assert {filled(one).getpixel((5, 5)) for one in FILLINGS} == {(255, 255, 255)}


def test_a_dashed_line_has_gaps_and_a_whole_one_has_none() -> None:
    whole, dashed = (
        painted(Drawing(10, 2, (Stroke(((0, 1), (10, 1)), 0.1, dashed=is_dashed),)), EM)
        for is_dashed in (False, True)
    )
    rows = [[image.getpixel((x, EM)) for x in range(10 * EM)] for image in (whole, dashed)]

    assert [(255, 255, 255) in row for row in rows] == [False, True]


def test_words_stand_where_their_anchor_says() -> None:
    def ink(anchor: str) -> tuple[int, int]:
        words = Words((5, 1.5), "iii", anchor)  # type: ignore[arg-type]
        image = painted(Drawing(10, 2, (words,)), EM)
        dark = [x for x in range(10 * EM) if min(_column(image, x)) < (128, 128, 128)]
        return min(dark) - 5 * EM, max(dark) + 1 - 5 * EM

    assert ink("start")[0] >= 0
    assert ink("end")[1] <= 0
    assert ink("middle")[0] < 0 < ink("middle")[1]


def test_a_drawing_of_nothing_is_still_a_picture() -> None:
    assert painted(Drawing(0, 0, ()), EM).size == (1, 1)
