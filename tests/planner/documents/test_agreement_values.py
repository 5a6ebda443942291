"""Nothing that a charter says is missing from the agreement."""

from collections.abc import Iterator

import pytest
from hypothesis import given

from planner.documents.agreement.front import LANGUAGES
from planner.model.catalogue import SECTIONS, fields_of, section_of
from planner.model.charter import Charter
from planner.model.form import unfinished
from planner.model.kinds import Flag, Kind, Line, Link, Links, Picture, Prose
from planner.model.markdown import passages, spoken
from planner.model.naming import shown
from planner.model.own import SectionOn
from planner.model.record import ONLY, Record
from planner.model.records.back import Appendix
from planner.model.records.front import Control
from planner.model.voice import ENGLISH
from tests.build import full_charter
from tests.section_words import sections
from tests.strategies import charters

FULL = full_charter()
PRINTED = sections(FULL)
OF_CONTROL = PRINTED[""] + PRINTED["Document control"]

# What is said in other words, or shown by where it stands.
OTHERWISE = {
    "charter.language": LANGUAGES["fr"],
    "charter.second_language": LANGUAGES["fr"],
    "partner.legal_form": "Other legal form",
    "partner.regulator": "Charity number partner charity_number",
    "person.partner": "Contact",
    "legal.binding": "Some parts of this agreement are binding in law.",
    "period.ends": "It ends when an outcome is reached.",
    "decision_rule.method": "The lead body decides.",
    "data.shared": "Special category information",
    "assignment.letter": "I is informed",
    "objective.aim": "Aim: aim statement",
    "task.objective": "Objective 1",
    "indicator.objective": "Objective 1",
    "task.milestone": "Milestone.",
    "task.early_win": "Early win.",
    "objective.achievable": "We believe that every objective here can be done.",
    "objective.relevant": "Every objective here matters to the people we serve.",
    "legal.no_legal_partnership": "Nothing in this agreement creates a legal partnership",
    "decision_rule.casting_vote": "The chair has a casting vote.",
    "decision_rule.silence": "No reply counts as neither agreement nor disagreement.",
    "confidentiality.read_out": "This statement is read out at each meeting.",
    "membership_type.vote": "Yes",
    "report.published": "Yes",
    "message.approved": "Yes",
    "signature.person": "Name\nperson name",
    "signature.second": "Name\nperson name",
    "signature.counterpart": "Signed in counterpart\nYes",
    "appendix.printed": "appendix body",
}
WRITTEN = [record for section in SECTIONS for record in section.records]
EVERY_FIELD = [(record, name, kind) for record in WRITTEN for name, kind in fields_of(record)]


def expected(record: type[Record], name: str, kind: Kind) -> str:
    """Return the words in which the agreement says a field of the full charter."""
    if otherwise := OTHERWISE.get(f"{record.table}.{name}"):
        return otherwise
    match kind:
        case Picture():
            return f"{'Logo of' if name == 'logo' else 'Picture in'} "
        case Link(to="partner") | Links(to="partner"):
            return "partner name (partner parent)"
        case Flag():
            return f"{kind.label}: Yes"
        case _:
            (one,) = FULL.all(record)
            return shown(kind, getattr(one, name), FULL)


@pytest.mark.parametrize(
    ("record", "name", "kind"), EVERY_FIELD, ids=[f"{r.table}.{n}" for r, n, _ in EVERY_FIELD]
)
def test_every_value_is_said_in_its_own_section(
    record: type[Record], name: str, kind: Kind
) -> None:
    section = section_of(record)
    assert section
    words = PRINTED.get(ENGLISH.word(section.title), OF_CONTROL)

    assert expected(record, name, kind).casefold() in words.casefold()


def test_words_that_fit_no_field_yet_print_in_a_draft_marked_to_settle() -> None:
    bare = [record(id=record.table if record.many else ONLY) for record in WRITTEN]
    odd = [
        unfinished(one.table, one.id, name, f"odd {one.table} {name}!")
        for one in bare
        for name, _ in fields_of(type(one))
    ]
    on = [SectionOn(id=section.key) for section in SECTIONS if not section.must]

    printed = "\n".join(sections(Charter.of("c", [*bare, *odd, *on])).values())

    assert [one.id for one in odd if f"{one.words} (to settle)" not in printed] == []


def test_words_that_fit_no_field_stay_off_the_paper_once_it_is_agreed() -> None:
    odd = unfinished("period", ONLY, "start", "soon after Easter")

    draft = sections(Charter.of("c", [odd, Control(status="draft")]))
    agreed = sections(Charter.of("c", [odd, Control(status="agreed")]))

    assert "This agreement starts on soon after Easter (to settle)." in draft["Period"]
    assert "Period" not in agreed


@given(charters())
def test_whatever_was_typed_is_printed_as_typed(charter: Charter) -> None:
    printed = "\n".join(sections(charter).values())

    assert [words for words in typed(charter) if words not in printed] == []


def typed(charter: Charter) -> Iterator[str]:
    """Yield each line of text that was typed into sections that print."""
    for record in charter.records():
        section = section_of(type(record))
        if section is None or type(record) in section.kept:
            continue
        if not charter.is_on(section) or unprinted(record):
            continue
        for name, kind in fields_of(type(record)):
            if isinstance(kind, Line | Prose):
                words = getattr(record, name)
                said = spoken(passages(words)) if isinstance(kind, Prose) else words
                yield from (line for line in said.split("\n") if line.strip())


def unprinted(record: Record) -> bool:
    """Return whether a record is an appendix that is kept, but not printed."""
    return isinstance(record, Appendix) and record.printed is False


@pytest.mark.parametrize(("printed", "found"), [(None, True), (True, True), (False, False)])
def test_an_appendix_prints_unless_it_is_said_not_to(printed: bool | None, found: bool) -> None:
    appendix = Appendix(id="a", title="Map", body="How to find us.", printed=printed)

    kept = Charter.of("c", [SectionOn(id="appendices"), appendix])

    assert ("How to find us." in "\n".join(sections(kept).values())) == found
