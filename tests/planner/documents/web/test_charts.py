from xml.etree import ElementTree

import pytest

from planner.documents.blocks import Chart, Document
from planner.documents.layout import Layout
from planner.documents.web import render
from tests.example_plan import BARS, FILLINGS
from tests.web_reading import Page, squeezed

CHART = Chart(BARS, "The <food bank> gives most", "Who gives what")
SVG = "{http://www.w3.org/2000/svg}"


def drawn(layout: Layout | None = None) -> ElementTree.Element:
    source = render(Document("t", "en", (CHART, CHART)), layout or Layout())
    return ElementTree.fromstring(source[source.index("<svg") : source.index("</svg>") + 6])


def test_a_chart_is_a_picture_with_words_that_stand_for_it() -> None:
    svg = drawn()
    (said,) = svg.iter(f"{SVG}desc")

    assert svg.get("role") == "img"
    assert svg.get("aria-labelledby") == said.get("id")
    assert said.text == CHART.alternative


def test_a_viewer_without_drawings_reads_the_words_once() -> None:
    page = Page(render(Document("t", "en", (CHART,))))
    told = squeezed("".join(page.words))

    assert [one for one in page.all("p") if one.get("class") == "instead"]
    assert told.endswith(squeezed(CHART.alternative))


def test_two_charts_on_a_page_do_not_take_each_others_names() -> None:
    page = Page(render(Document("t", "en", (CHART, CHART))))
    names = [one["id"] for _, one in page.elements if one.get("id")]

    assert len(names) == len(set(names)) > 2


def test_every_filling_is_its_own_pattern_or_tone() -> None:
    fills = [one.get("fill") for one in drawn().iter(f"{SVG}polygon")]
    patterns = {f"url(#{one.get('id')})" for one in drawn().iter(f"{SVG}pattern")}

    assert len(set(fills)) == len(FILLINGS)
    assert {fill for fill in fills if fill and fill.startswith("url")} == patterns


def test_words_of_a_drawing_are_as_typed_and_keep_to_their_room() -> None:
    texts = list(drawn().iter(f"{SVG}text"))

    assert texts[0].text == "Food <bank> & more"
    assert all(float(one.get("textLength") or 0) > 0 for one in texts)


@pytest.mark.parametrize("edition", ["standard", "large"])
def test_a_drawing_is_no_wider_than_the_paper_it_prints_on(edition: str) -> None:
    layout = Layout(edition)  # type: ignore[arg-type]
    width = float((drawn(layout).get("width") or "").removesuffix("em"))

    assert width * layout.text_size <= 170 / 25.4 * 72 + 0.1
