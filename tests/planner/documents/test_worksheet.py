"""Worksheets: which sections they ask about, and how each question is put."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from planner.documents import Options
from planner.documents.blocks import Block, Heading, Question, Together
from planner.documents.words import words
from planner.documents.worksheet import worksheet
from planner.errors import DocumentError
from planner.exchange.answers import Answer, Filled, proposal
from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from planner.model.form import fingerprint, unfinished
from planner.model.kinds import Duration
from planner.model.own import SectionOn
from planner.model.records.decide import Meeting
from planner.model.records.front import Control, Partner
from planner.model.records.resources import Contribution
from planner.model.records.why import Objective, Vision
from planner.model.worksheet import BY, DAY, REFERENCE, asked
from tests.build import full_charter

HUB = Partner(id="p1", name="Riverside <Hub> & Friends")
CHARTER = Charter.of(
    "telford",
    [
        Control(title="Telford", currency="GBP"),
        Vision(statement="Nobody goes **hungry**."),
        HUB,
        Objective(id="o1", statement="Open two hubs", due=date(2027, 6, 30), lead="p1"),
        Meeting(id="m1", every=Duration(1, "months"), people=2),
    ],
)


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks and those kept together, one after the other."""
    for block in blocks:
        if isinstance(block, Together):
            yield from flat(block.blocks)
        else:
            yield block


def questions(charter: Charter, *sections: str, blank: bool = False) -> dict[str, Question]:
    """Return the questions of a worksheet by their names."""
    document = worksheet(charter, Options(sections=sections, blank=blank))
    found = [block for block in flat(document.blocks) if isinstance(block, Question)]
    assert len({one.name for one in found}) == len(found)
    return {one.name: one for one in found}


def titles(charter: Charter, level: int, options: Options) -> list[str]:
    """Return the headings of a level on a worksheet."""
    blocks = flat(worksheet(charter, options).blocks)
    return [one.words for one in blocks if isinstance(one, Heading) and one.level == level]


def test_it_asks_for_what_the_charter_says_and_for_more() -> None:
    asked_for = questions(CHARTER, "objectives")

    assert asked_for["objective.o1.due"].value == "30 June 2027"
    assert asked_for["objective.o1.lead"].value == "Riverside <Hub> & Friends"
    assert asked_for["objective.o1.lead"].choices == ("Riverside <Hub> & Friends",)
    assert asked_for["objective.new1.due"].value == ""
    assert "objective.new2.due" not in asked_for


def test_it_says_that_only_the_pdf_comes_back() -> None:
    assert "a worksheet that is a PDF" in "\n".join(words(worksheet(CHARTER).blocks))


def test_each_kind_of_field_has_its_kind_of_answer_and_a_hint() -> None:
    asked_for = questions(CHARTER, "objectives", "meetings", "representatives", "workplan")

    def put(name: str) -> tuple[str, str]:
        return asked_for[name].answer, asked_for[name].help

    assert put("objective.o1.outcome") == ("text", "")
    assert put("objective.o1.status") == ("choice", "")
    assert asked_for["objective.o1.achievable"].choices == ("Yes", "No")
    assert put("objective.o1.due") == ("line", "Such as 30 June 2027")
    assert put("meeting.m1.every") == ("line", "Such as 14 days or 3 months")
    assert put("meeting.m1.people") == ("line", "A number")
    assert put("representative.new1.limit") == ("line", "Such as £1,200")
    assert put("task.new1.others") == ("line", "Names, with a semicolon between them")


def test_prose_is_put_as_it_was_typed_so_that_it_comes_back_the_same() -> None:
    assert questions(CHARTER, "vision")["vision.statement"].value == "Nobody goes **hungry**."


def test_words_that_do_not_fit_yet_stand_where_they_were_typed() -> None:
    odd = [unfinished("objective", "o1", "status", "going well")]
    charter = Charter.of("telford", [*CHARTER.records(), *odd])

    question = questions(charter, "objectives")["objective.o1.status"]

    assert (question.answer, question.value) == ("line", "going well")


def test_without_a_choice_it_asks_for_what_is_not_settled() -> None:
    asked_for = titles(CHARTER, 2, Options())

    assert "Scope and people served" in asked_for
    assert not {"Vision", "Objectives and outcomes", "Risk"} & {*asked_for}


def test_a_section_that_was_switched_on_is_asked_for_too() -> None:
    charter = Charter.of("telford", [*CHARTER.records(), SectionOn(id="risk")])

    assert "Risk" in titles(charter, 2, Options())


def test_where_all_is_settled_only_what_is_open_is_asked() -> None:
    charter = full_charter()
    gap = charter.one(Vision)
    emptied = Charter.of("full", [*(r for r in charter.records() if r != gap), Vision()])
    lines = replace(charter.all(Objective)[0], target="")
    open_one = Charter.of(
        "full", [*(r for r in charter.records() if not isinstance(r, Objective)), lines]
    )

    assert "vision.statement" in questions(emptied)
    assert [*questions(open_one)][2:-1] == ["objective.objective.target"]


def test_a_blank_one_shows_nothing_that_is_known() -> None:
    asked_for = questions(CHARTER, "vision", "objectives", blank=True)

    assert asked_for["vision.statement"].value == ""
    assert [name for name in asked_for if name.startswith("objective.o1.")] == []


def test_a_blank_one_asks_for_every_section_of_the_charter() -> None:
    expected = [one.title for one in SECTIONS if one.must and one.key != "approval"]

    assert titles(CHARTER, 2, Options(blank=True))[:-1] == expected


def test_a_section_about_which_nothing_can_be_asked_is_refused() -> None:
    with pytest.raises(DocumentError, match="asks nothing about this section"):
        worksheet(CHARTER, Options(sections=("approval",)))


def test_records_of_one_name_are_told_apart() -> None:
    given = [Contribution(id=what, partner="p1", what=what) for what in ("Van", "Hall")]
    charter = Charter.of("telford", [*CHARTER.records(), *given])

    assert titles(charter, 3, Options(sections=("resources",)))[:2] == [
        "Riverside <Hub> & Friends: Hall",
        "Riverside <Hub> & Friends: Van",
    ]


def test_every_field_can_be_asked_for_and_says_what_it_said() -> None:
    charter = full_charter()
    asked_for = questions(charter, *(section.key for section in SECTIONS))
    answers = {
        name: Answer(one.value, None)
        for name, one in asked_for.items()
        if not name.startswith("worksheet.")
    }

    known = [name for name in answers if ".new" not in name]
    assert len(known) == sum(len(asked(kind)) for one in SECTIONS for kind in one.records)
    assert proposal(Filled("full", fingerprint(charter), "", "", answers), charter).found == ()


def test_where_nothing_is_open_it_says_so() -> None:
    said = " ".join(words(worksheet(full_charter()).blocks))

    assert [*questions(full_charter())] == [BY, DAY, REFERENCE]
    assert "Every question of this charter has an answer." in said


def test_nobody_signs_a_worksheet_so_it_has_no_watermark() -> None:
    assert worksheet(CHARTER).watermark == ""
