from itertools import pairwise

import pytest
from PIL import Image

from planner.documents.blocks import Figure, Heading, Logos
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.documents.pdf.styles import Look
from planner.documents.pictures import logo_size, trimmed
from tests.pdf_blocks import LAYOUTS, document, painted
from tests.pdf_reading import Reading, invalid

SHAPES = [(200, 350), (1200, 180), (300, 300)]  # tall, wide and square


def boxes(*sizes: tuple[int, int], layout: Layout = LAYOUTS[0]) -> list[list[float]]:
    figures = tuple(Figure(painted(size=size), "Logo", 15) for size in sizes)
    reading = Reading(render(document(Logos(figures), Heading(1, "Title")), layout))
    return [figure.box for figure in reading.root.all("Figure")]


def test_logos_stand_side_by_side_with_their_middles_on_one_line() -> None:
    found = boxes(*SHAPES)

    assert all(one[2] + 12 < other[0] for one, other in pairwise(found))
    middles = [(bottom + top) / 2 for _, bottom, _, top in found]
    assert max(middles) - min(middles) < 0.1


@pytest.mark.parametrize("shape", SHAPES)
def test_no_logo_looks_much_larger_than_another(shape: tuple[int, int]) -> None:
    width, height = logo_size(Image.new("RGB", shape), 40, 400)

    assert width / height == pytest.approx(shape[0] / shape[1])
    assert 0.4 < width * height / (40 * 40 * 1.7) < 1.3


@pytest.mark.parametrize("count", [1, 7, 40])
@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_however_many_logos_leave_room_for_the_title(layout: Layout, count: int) -> None:
    look = Look(layout)
    found = boxes(*(SHAPES * 14)[:count], layout=layout)

    assert len(found) == count
    assert max(right for _, _, right, _ in found) <= look.paper[0] - look.side + 0.1
    assert min(bottom for _, bottom, _, _ in found) > look.paper[1] / 2


def test_the_white_around_a_logo_does_not_count() -> None:
    padded = Image.new("RGB", (300, 300), "white")
    padded.paste("navy", (100, 140, 200, 160))

    assert trimmed(padded).size == (100, 20)
    assert trimmed(Image.new("RGB", (9, 9), "white")).size == (9, 9)


def test_logos_keep_to_the_standards_and_are_read_first() -> None:
    content = render(document(Logos((Figure(painted(), "Logo of the Hub"),)), Heading(1, "A")))

    assert invalid(content) == []
    assert Reading(content).faults == []
    assert Reading(content).text.startswith("Logo of the Hub A")
