"""The notes of a meeting on paper."""

from datetime import date

from planner.documents import pdf
from planner.documents.layout import Layout
from planner.documents.notes import Held, Matter, notes
from planner.documents.options import Options
from planner.documents.words import words
from planner.model.charter import Charter
from planner.model.records.decide import Decision
from planner.model.records.front import Control, Partner
from planner.model.records.why import Aim, Vision
from tests.pdf_reading import Reading, invalid

CHARTER = Charter.of(
    "c",
    [
        Control(title="Good Food"),
        Partner(id="p", name="The <Hub> & Friends"),
        Vision(statement="Nobody goes **hungry**."),
        Aim(id="a1", statement="Enough to eat"),
        Aim(id="a2", statement="Food from near by", rank=1.0),
        Decision(id="d1", decision="We keep the old van."),
        Decision(id="d2", decision="We buy a van.", action_by="p", rank=1.0),
    ],
)
VISION = Matter("What will be different for people if this works?", Vision, ("statement",))
AIMS = Matter("What are your aims, in a few words each?", Aim, ("statement",))
LEFT = Matter("Who does what?", Vision, ("statement",))
HELD = Held(date(2026, 11, 25), (VISION, AIMS), ("d2",), (LEFT,))


def test_the_notes_say_what_was_settled_decided_and_left() -> None:
    said = "\n".join(words(notes(CHARTER, HELD).blocks))

    for each in (
        *("Good Food", "25 November 2026", "Nobody goes hungry.", "Enough to eat"),
        *("Food from near by", "We buy a van.", "The <Hub> & Friends", "Who does what?"),
    ):
        assert each in said
    assert "We keep the old van." not in said


def test_notes_of_a_meeting_that_settled_nothing_have_no_empty_parts() -> None:
    said = [*words(notes(CHARTER, Held(date(2026, 11, 25), (), (), ())).blocks)]

    assert "Notes of a meeting" in said
    assert not {"Settled", "Decisions taken", "Left for later"} & {*said}


def test_in_welsh_what_was_asked_is_welsh() -> None:
    document = notes(CHARTER, HELD, Options(language="cy"))

    said = [*words(document.blocks)]
    assert "Nodiadau cyfarfod" in said
    assert "Beth yw eich nodau, mewn ychydig eiriau bob un?" in said
    assert invalid(pdf.render(document, Layout())) == []


def test_the_notes_print_as_an_accessible_pdf() -> None:
    content = pdf.render(notes(CHARTER, HELD), Layout())

    assert "We buy a van." in Reading(content).text
    assert invalid(content) == []
