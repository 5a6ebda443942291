from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

import pytest
from hypothesis import given, settings

from planner.documents.blocks import Block, Chart
from planner.documents.drawing import Area, Drawing, Filling, Measure, Plan, Stroke, Words
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.errors import DocumentError
from tests.chart_shapes import plans
from tests.pdf_blocks import BARS, LAYOUTS, document, words_of
from tests.pdf_reading import Reading, invalid

SAYS = "Two bars: the hub £2, the bank £1."


@dataclass(frozen=True)
class Fixed:
    """A drawing that is the same at every width."""

    drawing: Drawing

    def drawn(self, width: float, measure: Measure) -> Drawing:
        del width, measure
        return self.drawing


def drawing(*shapes: Area | Stroke | Words, height: float = 4) -> Plan:
    return Fixed(Drawing(20, height, shapes))


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_no_word_of_a_chart_is_smaller_than_the_edition(layout: Layout) -> None:
    reading = Reading(render(document(Chart(BARS, SAYS, "Who puts in what")), layout))

    sizes = {one.size for page in reading.pages for one in page.shown if one.tag == "Figure"}
    assert {round(size, 2) for size in sizes} == {layout.text_size}


def test_a_chart_is_one_figure_with_its_words_and_its_place() -> None:
    reading = Reading(render(document(Chart(BARS, SAYS, "Who puts in what"))))

    (figure,) = reading.root.all("Figure")
    assert figure.alternative == SAYS
    left, bottom, right, top = figure.box
    assert 0 < left < right < 595
    assert 0 < bottom < top < 842


def test_a_chart_is_read_after_its_caption(pdf_text: Callable[[bytes], str]) -> None:
    blocks: tuple[Block, ...] = (Chart(BARS, SAYS, "Who puts in what"),)

    assert pdf_text(render(document(*blocks))) == words_of(*blocks)


def test_every_word_of_a_chart_is_inside_it() -> None:
    reading = Reading(render(document(Chart(BARS, SAYS))))

    (figure,) = reading.root.all("Figure")
    words = [one for one in reading.pages[0].shown if one.tag == "Figure"]
    assert "£2" in {one.words.strip() for one in words}
    assert all(figure.box[0] <= one.left and one.right <= figure.box[2] + 4 for one in words)


@pytest.mark.parametrize("filling", get_args(Filling))
def test_every_filling_is_drawn_and_keeps_to_the_standards(
    filling: Filling, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    area = Area(((1, 1), (19, 1), (19, 3), (1, 3)), filling)

    content = render(document(Chart(drawing(area), SAYS)))

    assert pdf_faults(content) == []
    assert len(content) < len(render(document(Chart(drawing(), SAYS)))) + 1500


@pytest.mark.long
@settings(max_examples=40)
@given(plans)
def test_any_chart_keeps_to_the_standards(plan: Plan) -> None:
    try:
        content = render(document(Chart(plan, SAYS)))
    except DocumentError:
        return  # a character that no font has is named

    assert invalid(content) == []
    assert Reading(content).faults == []


def test_a_chart_moves_to_the_next_page_whole_with_its_caption() -> None:
    tall = Chart(drawing(height=30), SAYS, "Who puts in what")

    reading = Reading(render(document(tall, tall)))

    shown = ["".join(one.words for one in page.shown) for page in reading.pages]
    assert [("Who puts in what" in page) for page in shown] == [True, True]


def test_a_chart_without_a_description_is_refused() -> None:
    with pytest.raises(DocumentError, match="no description"):
        render(document(Chart(BARS, " ")))


def test_a_chart_taller_than_a_page_is_told_in_words(pdf_text: Callable[[bytes], str]) -> None:
    content = render(document(Chart(drawing(height=60), SAYS, "Who puts in what")))

    assert Reading(content).root.all("Figure") == []
    assert pdf_text(content) == f"Who puts in what {SAYS}"


def test_the_same_chart_gives_the_same_file() -> None:
    charts = document(Chart(BARS, SAYS))

    assert render(charts) == render(charts)
