from collections.abc import Callable, Iterator

import pytest

from planner.documents.blocks import Block, Chart, Question, Table, Together
from planner.documents.check import check, statements
from planner.documents.filling import scale
from planner.documents.layout import Layout
from planner.documents.options import Options
from planner.documents.pdf import render
from planner.documents.telling import telling
from planner.documents.words import words
from planner.health.check import ADVANTAGE, INERTIA, Results, results
from planner.model.charter import Charter
from planner.model.records.front import Control
from tests.pdf_blocks import LAYOUTS
from tests.pdf_reading import Reading
from tests.planner.health.test_check import ANSWERS

CHARTER = Charter.of("c", [Control(title="Good Food")])


def made(found: Results | None = None) -> tuple[Block, ...]:
    return check(CHARTER, found=found).blocks


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks and those kept together, one after the other."""
    for block in blocks:
        yield from flat(block.blocks) if isinstance(block, Together) else (block,)


def text(blocks: tuple[Block, ...]) -> str:
    return " ".join(" ".join(words(blocks)).split())


def test_all_thirteen_statements_are_asked_on_a_scale_with_words_at_its_ends() -> None:
    asked = [block for block in flat(made()) if isinstance(block, Question)]
    choices = [one for one in asked if one.answer == "choice"]

    assert len({one.name for one in asked}) == len(asked) == 15
    assert len(choices) == 13
    assert {(one.choices, one.ends) for one in choices} == {
        (("1", "2", "3", "4", "5"), ("disagree strongly", "agree strongly"))
    }


def test_a_statement_in_word_and_on_screen_has_its_scale_on_one_line() -> None:
    asked = next(block for block in made() if isinstance(block, Question) and any(block.ends))

    low, *boxes, high = scale(asked).split("   ")

    assert (low, high) == ("disagree strongly", "agree strongly")
    assert boxes == [f"☐\u00a0{number}" for number in range(1, 6)]


def test_a_scale_is_ticked_box_by_box_in_the_words_of_its_ends() -> None:
    reading = Reading(render(check(CHARTER)))

    tips = [field.tip for field in reading.fields if field.name == "check.a2"]
    statement = "2. The people who should have a say do have one."
    assert len(tips) == 5
    assert tips[0] == f"{statement}: 1, disagree strongly"
    assert tips[4] == f"{statement}: 5, agree strongly"


def test_the_statements_fill_two_pages_in_standard_print() -> None:
    reading = Reading(render(check(CHARTER)))

    asked = [page for page in reading.pdf.pages if page.get("/Annots")]
    assert len(asked) == 2


def test_every_statement_is_put_into_words() -> None:
    said = statements(telling(CHARTER, Options()))

    assert set(said) == {*ADVANTAGE, *INERTIA}
    assert len(set(said.values())) == 13


def test_the_paper_says_that_no_name_is_wanted_and_where_answers_lead() -> None:
    said = text(made())

    assert "Do not write your name." in said
    assert "The people who should have a say do have one. Decision making" in said


def test_the_results_are_told_drawn_and_put_in_a_table() -> None:
    blocks = made(results(ANSWERS))

    said = text(blocks)
    assert "What we gain: 3.72 of 5 on average. What holds us back: 2.24 of 5" in said
    assert "on a scale from -4 to +4, is +1.48" in said
    assert len([block for block in flat(blocks) if isinstance(block, Chart)]) == 2
    assert "2.67 on average, from 2 to 3" in said
    assert not any(isinstance(block, Question) for block in blocks)


def test_the_numbers_stand_under_the_chart_that_shows_them() -> None:
    shown = [
        type(one) for one in flat(made(results(ANSWERS))) if isinstance(one, Chart | Table)
    ]

    assert shown[:4] == [Chart, Table, Chart, Table]


def test_statements_with_answers_far_apart_are_to_talk_about() -> None:
    said = text(made(results(ANSWERS)))

    points = said.split("What to talk about")[1].split("What we gain from")[0]
    asked = statements(telling(CHARTER, Options()))
    assert [key for key, words in asked.items() if words in points] == ["a1", "i1", "i7"]


def test_the_answers_of_two_people_show_no_more_than_means() -> None:
    said = text(made(results(ANSWERS[:2])))

    assert "from 3 to" not in said
    assert "What to talk about" not in said


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_paper_and_results_are_sound_in_every_edition(
    layout: Layout, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    assert pdf_faults(render(check(CHARTER), layout)) == []
    assert pdf_faults(render(check(CHARTER, found=results(ANSWERS)), layout)) == []
