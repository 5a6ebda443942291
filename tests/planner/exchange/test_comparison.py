from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.comparison import Difference, FieldDifference, differences
from planner.model.charter import Charter
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.front import Partner
from planner.model.records.why import Aim, Objective, Vision
from planner.model.translations import translating
from tests.strategies import changes, charters

HUB = Partner(id="p1", name="Riverside <Hub> & Friends")
OPEN_HUB = Objective(id="o1", statement="Open two hubs", due=date(2027, 6, 30), lead="p1")


def between(before: list[Record], after: list[Record]) -> list[Difference]:
    return list(differences(Charter.of("c", before), Charter.of("c", after)))


@given(charters())
def test_a_charter_differs_from_itself_in_nothing(charter: Charter) -> None:
    assert list(differences(charter, charter)) == []


@given(st.data())
def test_a_difference_is_seen_from_both_sides(data: st.DataObject) -> None:
    before = data.draw(charters(most=4))
    after = before.after(data.draw(changes(before)))

    there, back = list(differences(before, after)), list(differences(after, before))

    assert bool(there) == bool(back)
    assert [one.sort for one in there].count("added") == [one.sort for one in back].count(
        "removed"
    )


def test_an_arrival_is_told_with_everything_it_says() -> None:
    [arrival] = between([HUB], [HUB, OPEN_HUB])

    assert arrival == Difference(
        "objectives",
        "added",
        "Open two hubs",
        (
            FieldDifference("Objective", "", "Open two hubs"),
            FieldDifference("By", "", "30 June 2027"),
            FieldDifference("Who answers for it", "", "Riverside <Hub> & Friends"),
        ),
    )


def test_a_link_to_a_partner_that_changed_its_name_is_no_difference() -> None:
    differing = between([HUB, OPEN_HUB], [replace(HUB, name="Hub"), OPEN_HUB])

    assert [one.section for one in differing] == ["partners"]


def test_markup_that_changed_is_a_difference() -> None:
    [change] = between([Vision(statement="Food")], [Vision(statement="**Food**")])

    assert change.fields == (FieldDifference("Vision", "Food", "**Food**"),)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([HUB], [], ("partners", "removed", "Riverside <Hub> & Friends")),
        ([], [SectionOn(id="risk")], ("risk", "added", "the whole section")),
        ([SectionOn(id="risk")], [], ("risk", "removed", "the whole section")),
        (
            [HUB, Partner(id="p2", rank=1)],
            [replace(HUB, rank=2), Partner(id="p2", rank=1)],
            ("partners", "moved", "partner"),
        ),
    ],
    ids=["partner gone", "section on", "section off", "order"],
)
def test_what_came_went_or_moved_is_told(
    before: list[Record], after: list[Record], expected: tuple[str, str, str]
) -> None:
    [found] = between(before, after)

    assert (found.section, found.sort, found.name) == expected


def test_a_move_within_a_list_that_keeps_its_order_is_no_difference() -> None:
    assert between([HUB], [replace(HUB, rank=7)]) == []


def test_a_translation_that_changed_is_told_with_its_language() -> None:
    aim, vision = Aim(id="a", statement="Food"), Vision(statement="Fed")
    before = Charter.of("c", [aim, vision])
    after = before
    for record, words in ((aim, "Bwyd"), (vision, "Bwydo")):
        change = translating(after, record, "statement", words, "cy")
        assert change is not None
        after = after.after(change)

    assert list(differences(before, after)) == [
        Difference("vision", "changed", "", (FieldDifference("Vision in Welsh", "", "Bwydo"),)),
        Difference("aims", "changed", "Food", (FieldDifference("Aim in Welsh", "", "Bwyd"),)),
    ]
    assert list(differences(after, after)) == []


def test_the_translations_of_a_new_record_come_with_it() -> None:
    new = Charter.of("c", [Aim(id="a", statement="Food")])
    change = translating(new, new.all(Aim)[0], "statement", "Bwyd", "cy")
    assert change is not None

    found = list(differences(Charter.of("c", []), new.after(change)))
    assert [one.sort for one in found] == ["added"]
