"""The comparison of two states of a charter as a document."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.documents import Options, pdf
from planner.documents.blocks import Block, Document, Entry, Heading, Paragraph, Table
from planner.documents.comparison import comparison
from planner.documents.layout import Layout
from planner.documents.options import Before
from planner.documents.words import words
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.differences import differences
from planner.model.editing import removal, writing
from planner.model.marking import signed
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.back import Appendix
from planner.model.records.decide import Decision, Meeting
from planner.model.records.front import Control, Partner
from planner.model.records.who import Body
from planner.model.records.why import Aim, Objective, Purpose, Vision
from tests.build import full_charter
from tests.pdf_blocks import LAYOUTS
from tests.strategies import changes, charters
from tests.welsh import welsh_sample

HUB = Partner(id="p1", name="Riverside <Hub> & Friends")
BANK = Partner(id="p2", rank=1, name="Food Bank")


def between(before: Sequence[Record], after: Sequence[Record]) -> Document:
    title = Control(title="Telford")
    old, new = (Charter.of("c", [title, *records]) for records in (before, after))
    return comparison(new, Options(before=Before("Agreed", old)))


def told(document: Document) -> str:
    return "\n".join(words(document.blocks))


def rows(blocks: Sequence[Block]) -> list[list[str]]:
    """Return what the tables say, signs around what came and went."""
    return [
        [signed(cell.content) for cell in row]
        for block in blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def test_without_an_earlier_version_a_sentence_says_so() -> None:
    assert "There is no earlier version to compare with." in told(comparison(full_charter()))


def test_a_charter_compared_with_itself_has_not_changed() -> None:
    document = between([HUB], [HUB])

    assert "Nothing has changed: both say the same, word for word." in told(document)


def test_the_two_states_are_named_with_their_fingerprints() -> None:
    old, new = (Charter.of("c", [one]) for one in (HUB, BANK))

    paper = told(comparison(new, Options(before=Before("Agreed", old), state="Second")))

    assert "Before\nAgreed, with the fingerprint " in paper
    assert "After\nSecond, with the fingerprint " in paper


def test_first_how_much_changed_is_told_section_by_section() -> None:
    gone, came = Objective(id="o1", statement="Open"), Objective(id="o2", statement="Close")

    document = between([Vision(statement="Food"), gone], [Vision(statement="Bread"), came])

    assert rows(document.blocks)[:2] == [
        ["Vision", "1 changed"],
        ["Objectives and outcomes", "1 added, 1 removed"],
    ]


def test_only_the_words_that_changed_are_marked() -> None:
    document = between(
        [Vision(statement="Food for all.")], [Vision(statement="Food for us all.")]
    )

    entry = [block for block in document.blocks if isinstance(block, Entry)][-1]
    assert signed(entry.content) == "Food for [+ us +] all."


def test_a_record_that_came_or_went_is_a_row_with_all_it_says() -> None:
    document = between([HUB], [replace(BANK, charity_number="123")])

    assert rows(document.blocks)[1:] == [
        ["[+ Food Bank +]", "Added\nCharity number: 123"],
        ["[− Riverside <Hub> & Friends −]", "Removed"],  # noqa: RUF001
    ]


def test_a_decision_is_called_by_what_was_decided_not_by_who_met() -> None:
    group = Body(id="g", name="Steering group")

    document = between([group], [group, Decision(id="d", body="g", decision="Buy a *van*.")])

    assert rows(document.blocks)[-1] == ["[+ Buy a van. +]", "Added\nGroup: Steering group"]


def test_a_move_is_told_in_a_sentence() -> None:
    document = between([HUB, BANK], [replace(BANK, rank=0), replace(HUB, rank=1)])

    assert rows(document.blocks)[1:] == [
        ["Riverside <Hub> & Friends", "Moved from place 1 to place 2"]
    ]


def test_a_section_that_was_switched_on_or_off_is_told() -> None:
    assert "This section was switched on" in told(between([], [SectionOn(id="risk")]))
    assert "This section was switched off" in told(between([SectionOn(id="risk")], []))


def test_a_change_that_cannot_be_seen_is_told_in_words() -> None:
    document = between([Vision(statement="Food  here")], [Vision(statement="Food here")])

    assert "Only its spaces or its signs changed; the words are the same." in told(document)


def test_records_that_say_much_are_told_one_by_one() -> None:
    long = Appendix(id="a", title="Map", body="word " * 200)

    document = between([long], [replace(long, body="word " * 199 + "other")])

    assert "Map" in [block.words for block in _all(document) if isinstance(block, Heading)]


def _all(document: Document) -> list[Block]:
    return [inner for block in document.blocks for inner in getattr(block, "blocks", [block])]


def test_the_marks_are_explained_before_they_are_used() -> None:
    document = between([Purpose(statement="Food")], [Purpose(statement="Bread")])

    marked = [
        {run.mark for run in block.runs if run.mark}
        for block in document.blocks
        if isinstance(block, Paragraph)
    ]
    assert marked[0] == {"added", "removed"}


@given(st.data())
def test_every_difference_stands_in_its_section(data: st.DataObject) -> None:
    before = data.draw(charters(most=4))
    after = before.after(data.draw(changes(before)))

    document = comparison(after, Options("en", before=Before("Agreed", before)))

    paper = told(document)
    for one in differences(before, after):
        assert one.name.split("\n")[0] in paper
        assert all(field.label in paper for field in one.fields if one.sort == "changed")


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_comparison_is_valid_in_every_edition(
    layout: Layout, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    meeting = Meeting(id="m1", agenda="- one\n- two", notes="They are kept.")
    changed = replace(meeting, agenda="- one\n- three\n- two", notes="Nobody writes any.")

    assert pdf_faults(pdf.render(between([HUB, BANK, meeting], [BANK, changed]), layout)) == []


@pytest.mark.parametrize("swap", [False, True], ids=["all new", "all gone"])
def test_everything_a_charter_can_say_is_compared(swap: bool) -> None:
    empty, full = Charter.of("full", []), full_charter()
    before, after = (full, empty) if swap else (empty, full)

    paper = told(comparison(after, Options(before=Before("Agreed", before))))

    assert "partner mission" in paper
    assert "workplan method" in paper


def test_a_thousand_records_are_compared_in_a_moment() -> None:
    before = [Objective(id=f"o{n}", rank=n, statement=f"Objective {n}") for n in range(1_000)]
    after = [replace(one, target="Ten") if one.rank % 10 else one for one in before]
    old, new = Charter.of("c", before), Charter.of("c", after)
    start = process_time()

    assert len(list(differences(old, new))) == 900

    assert process_time() - start < 1  # second of work; a tenth of it on a quiet machine


def test_in_the_second_language_only_what_changed_is_told_in_the_language_it_is_in() -> None:
    before = welsh_sample()
    change = writing(before, before.one(Purpose), "advantage", "Together we can do more.")
    after = before.after(change or Change("", ()))

    document = comparison(after, Options("cy", before=Before("Fersiwn 1", before)))

    assert rows(document.blocks) == [["Diben a nodau", "Newidiwyd 1"]]
    *_, entry = [block for block in document.blocks if isinstance(block, Entry)]
    assert {one.language for one in entry.content if isinstance(one, Paragraph)} == {"en"}


def test_a_record_that_came_with_its_translation_tells_each_in_its_language() -> None:
    after = welsh_sample()
    before = after.after(removal(after, after.all(Aim)[0]))

    paper = told(comparison(after, Options("en", before=Before("Version 1", before))))

    assert "Aim in Welsh: Mae gan bawb ddigon i’w fwyta" in paper
    assert "What it means in Welsh: Mae bwyd da yn agos" in paper
