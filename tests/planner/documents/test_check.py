from collections.abc import Callable, Iterator

import pytest

from planner.documents.blocks import Block, Chart, Question, Table, Together
from planner.documents.check import check
from planner.documents.check_words import statements
from planner.documents.filling import scale
from planner.documents.layout import Layout
from planner.documents.options import Options
from planner.documents.pdf import render
from planner.documents.telling import telling
from planner.documents.words import words
from planner.errors import DocumentError
from planner.health.check import ADVANTAGE, INERTIA
from planner.model.charter import Charter
from planner.model.check_form import reference
from planner.model.record import Record
from planner.model.records.deliver import CheckRound
from planner.model.records.front import Control, Partner
from tests.pdf_blocks import LAYOUTS
from tests.pdf_reading import Reading
from tests.planner.health.test_rounds import LINES, OWN, SECOND, SPRING, STATEMENTS, forms

GOOD_FOOD = Control(title="Good Food")
CHARTER = Charter.of("c", [GOOD_FOOD])
OF_SPRING = Options(round="r1")
ANSWERED = Charter.of("c", [GOOD_FOOD, SPRING, *forms(LINES)])
OWN_ROUND = CheckRound(id="r3", survey="s", name="Own", by_partner=True)
HUB = Partner(id="p", name="Hub")
OWN_CHECK = Charter.of(
    "c",
    [
        GOOD_FOOD,
        OWN,
        *STATEMENTS,
        OWN_ROUND,
        Partner(id="p", name="Hub"),
        *forms(["x 1", "x 2"], "r3"),
    ],
)


def made(*records: Record, options: Options | None = None) -> tuple[Block, ...]:
    options = options or (OF_SPRING if records else Options())
    return check(Charter.of("c", [GOOD_FOOD, *records]), options).blocks


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks and those kept together, one after the other."""
    for block in blocks:
        yield from flat(block.blocks) if isinstance(block, Together) else (block,)


def text(blocks: tuple[Block, ...]) -> str:
    return " ".join(" ".join(words(blocks)).split())


def test_all_thirteen_statements_are_asked_on_a_scale_with_words_at_its_ends() -> None:
    asked = [block for block in flat(made()) if isinstance(block, Question)]
    choices = [one for one in asked if one.answer == "choice"]

    assert len({one.name for one in asked}) == len(asked) == 17
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

    tips = [field.tip for field in reading.fields if field.name == "check.statement.a2"]
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
    blocks = made(SPRING, *forms(LINES))

    said = text(blocks)
    assert "What we gain: 3.72 of 5 on average. What holds us back: 2.24 of 5" in said
    assert "on a scale from -4 to +4, is +1.48" in said
    assert len([block for block in flat(blocks) if isinstance(block, Chart)]) == 2
    assert "2.67 on average, from 2 to 3" in said
    assert not any(isinstance(block, Question) for block in blocks)


def test_the_numbers_stand_under_the_chart_that_shows_them() -> None:
    shown = [
        type(one) for one in flat(made(SPRING, *forms(LINES))) if isinstance(one, Chart | Table)
    ]

    assert shown[:4] == [Chart, Table, Chart, Table]


def test_statements_with_answers_far_apart_are_to_talk_about() -> None:
    said = text(made(SPRING, *forms(LINES)))

    points = said.split("What to talk about")[1].split("What we gain from")[0]
    asked = statements(telling(CHARTER, Options()))
    apart = [key for key, words in asked.items() if f"{words} Our answers lie" in points]
    assert apart == ["a1", "i1", "i7"]


def test_the_answers_of_two_people_show_no_more_than_means() -> None:
    said = text(made(SPRING, *forms(LINES[:2])))

    assert "3.5 on average" in said
    assert "from 3 to" not in said
    assert "lie far apart: from" not in said


def test_the_answers_of_one_person_are_not_shown() -> None:
    blocks = made(SPRING, *forms(LINES[:1]))

    assert "Results are shown when two people have answered" in text(blocks)
    assert not any(isinstance(block, Chart) for block in flat(blocks))


def test_a_form_says_which_round_it_is_for_and_where_it_belongs() -> None:
    blocks = made(SPRING, options=Options(round="r1", blank=True))

    asked = {one.name: one for one in flat(blocks) if isinstance(one, Question)}
    assert (asked["check.round"].value, asked["check.round"].fixed) == ("Spring", True)
    assert asked["check.day"].value == "1 April 2026"
    assert asked["check.reference"].value == reference("c", "r1")
    assert "check.partner" not in asked


def test_a_check_of_ones_own_has_four_points_without_a_middle() -> None:
    blocks = check(OWN_CHECK, Options(round="r3", blank=True)).blocks

    asked = [one for one in flat(blocks) if isinstance(one, Question)]
    scales = [one for one in asked if any(one.ends)]
    assert [one.choices for one in scales] == [("1", "2", "3", "4")] * 2
    assert "There is no middle." in text(blocks)
    assert next(one.choices for one in asked if one.name == "check.partner") == ("Hub",)


def test_a_survey_is_printed_before_there_is_a_round() -> None:
    said = text(check(OWN_CHECK, Options(survey="s")).blocks)

    assert "We keep promises." in said
    assert "What we gain" not in said


def test_what_does_not_count_is_named_without_what_was_answered() -> None:
    said = text(made(SPRING, *forms([*LINES, "a1 77, b2 3", ""])))

    assert "Form 4: the answer to statement 1 is not on the scale." in said
    assert "Form 4: 1 answer is to a statement that this check does not ask." in said
    assert "Form 5: nothing is answered." in said
    assert "77" not in said


def test_results_tell_how_it_went_from_round_to_round() -> None:
    blocks = made(SPRING, SECOND, *forms(LINES), *forms(LINES[:2], "r2"))

    said = text(blocks)
    assert "Spring: what we gain" in said
    assert "Autumn: what holds us back" in said
    captions = [one.caption for one in flat(blocks) if isinstance(one, Table)]
    assert "The mean of each statement, round by round" in captions


def test_a_low_statement_names_the_sections_to_look_at() -> None:
    said = text(made(SPRING, *forms(LINES)))

    assert "On average we say 2.67. Look at: Staff and volunteers." in said


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_paper_and_results_are_sound_in_every_edition(
    layout: Layout, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    both = Charter.of("c", [*ANSWERED.records(), SECOND, *forms(LINES[:2], "r2")])

    assert pdf_faults(render(check(CHARTER), layout)) == []
    assert pdf_faults(render(check(both, OF_SPRING), layout)) == []
    assert pdf_faults(render(check(OWN_CHECK, Options(survey="s")), layout)) == []
    assert pdf_faults(render(check(OWN_CHECK, Options(round="r3")), layout)) == []


def test_a_round_is_found_by_its_name_and_one_that_is_not_there_is_refused() -> None:
    assert check(ANSWERED, Options(round="SPRING")).blocks == check(ANSWERED, OF_SPRING).blocks
    with pytest.raises(DocumentError, match="There is no round “Fall”"):
        check(ANSWERED, Options(round="Fall"))
    with pytest.raises(DocumentError, match="no round of the check yet"):
        check(CHARTER, Options(round="Fall"))
