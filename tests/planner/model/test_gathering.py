"""Changes that were made to one state of a charter become one."""

from dataclasses import replace

from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.gathering import gathered
from planner.model.records.front import Control, Partner

HUB = Partner(id="p", name="Hub")
CHARTER = Charter.of("c", [Control(title="Food"), HUB])


def test_two_fields_of_one_record_are_both_kept() -> None:
    named = Change("Name", (Edit(HUB, replace(HUB, name="Riverside Hub")),))
    known = Change("Known as", (Edit(HUB, replace(HUB, known_as="Hub")),))

    both = gathered(CHARTER, [named, known])

    assert both is not None
    assert CHARTER.after(both).partners == (
        Partner(id="p", name="Riverside Hub", known_as="Hub"),
    )


def test_of_two_changes_to_one_field_the_later_counts() -> None:
    changes = [Change("Name", (Edit(HUB, replace(HUB, name=name)),)) for name in ("A", "B")]

    one = gathered(CHARTER, changes)

    assert one is not None
    assert CHARTER.after(one).partners[0].name == "B"


def test_what_arrives_and_is_changed_arrives_as_it_was_changed_last() -> None:
    new = Partner(id="q", name="Fa")
    later = Partner(id="q", name="Faith group")

    one = gathered(CHARTER, [Change("Add", (Edit(None, each),)) for each in (new, later)])

    assert one is not None
    assert one.edits == (Edit(None, later),)


def test_no_changes_are_none() -> None:
    assert gathered(CHARTER, []) is None
    assert gathered(CHARTER, [Change("Nothing", (Edit(HUB, HUB),))]) is None
