from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.differences import Difference, differences
from planner.model.marking import signed
from planner.model.own import SectionOn, Translation, Unfinished
from planner.model.record import Record
from planner.model.records.deliver import Survey
from planner.model.records.front import Partner
from planner.model.records.why import Objective, Vision
from tests.strategies import changes, charters, tiny_picture

HUB = Partner(id="p1", name="Riverside <Hub> & Friends")
OPEN_HUB = Objective(id="o1", statement="Open two hubs", due=date(2027, 6, 30), lead="p1")


def between(before: list[Record], after: list[Record]) -> list[Difference]:
    return list(differences(Charter.of("c", before), Charter.of("c", after)))


def told(difference: Difference) -> list[tuple[str, str, str]]:
    return [(one.label, one.before, one.after) for one in difference.fields]


@given(charters())
def test_a_charter_differs_from_itself_in_nothing(charter: Charter) -> None:
    assert list(differences(charter, charter)) == []


@given(st.data())
def test_a_difference_is_seen_from_both_sides(data: st.DataObject) -> None:
    before = data.draw(charters(most=4))
    after = before.after(data.draw(changes(before)))

    there, back = list(differences(before, after)), list(differences(after, before))

    swapped = {"added": "removed", "removed": "added", "on": "off", "off": "on"}
    assert sorted(swapped.get(one.sort, one.sort) for one in there) == sorted(
        one.sort for one in back
    )


def test_an_arrival_is_told_with_everything_it_says() -> None:
    [arrival] = between([HUB], [HUB, OPEN_HUB])

    assert (arrival.section, arrival.sort, arrival.name) == (
        "objectives",
        "added",
        "Open two hubs",
    )
    assert told(arrival) == [
        ("Objective", "", "Open two hubs"),
        ("By", "", "30 June 2027"),
        ("Who answers for it", "", "Riverside <Hub> & Friends"),
    ]


def test_a_link_to_a_partner_that_changed_its_name_is_no_difference() -> None:
    differing = between([HUB, OPEN_HUB], [replace(HUB, name="Hub"), OPEN_HUB])

    assert [one.section for one in differing] == ["partners"]


def test_markup_that_changed_is_a_difference() -> None:
    [change] = between([Vision(statement="Food")], [Vision(statement="**Food**")])

    assert told(change) == [("Vision", "Food", "**Food**")]
    assert signed(change.fields[0].marked()) == "[− Food −] [+ Food +]"  # noqa: RUF001


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([HUB], [], ("partners", "removed", "Riverside <Hub> & Friends")),
        ([], [SectionOn(id="risk")], ("risk", "on", "")),
        ([SectionOn(id="risk")], [], ("risk", "off", "")),
    ],
    ids=["partner gone", "section on", "section off"],
)
def test_what_came_went_or_moved_is_told(
    before: list[Record], after: list[Record], expected: tuple[str, str, str]
) -> None:
    [found] = between(before, after)

    assert (found.section, found.sort, found.name) == expected


def test_a_move_within_a_list_that_keeps_its_order_is_no_difference() -> None:
    assert between([HUB], [replace(HUB, rank=7)]) == []


def test_the_fewest_records_are_said_to_have_moved() -> None:
    def in_order(names: str) -> list[Record]:
        return [Partner(id=one, name=one, rank=at) for at, one in enumerate(names)]

    [moved] = between(in_order("abcdef"), in_order("fabcde"))

    assert (moved.sort, moved.name, moved.places) == ("moved", "f", (6, 1))


def test_an_arrival_before_others_does_not_move_them() -> None:
    newcomer = Partner(id="p0", name="Hub", rank=-1)

    assert [one.sort for one in between([HUB], [newcomer, HUB])] == ["added"]


def test_one_that_moved_and_changed_is_told_as_both() -> None:
    other = Partner(id="p2", rank=1)

    found = between([HUB, other], [replace(HUB, rank=2, name="Hub"), other])

    assert [one.sort for one in found] == ["changed", "moved"]


def test_words_that_do_not_fit_their_field_yet_are_compared() -> None:
    odd = Unfinished(id="review.only.next", record="review", of="only", field="next", words="?")

    [change] = between([], [odd])

    assert told(change) == [("Next review", "", "?")]


def test_another_picture_is_told_in_words() -> None:
    logo, other = tiny_picture("png"), tiny_picture("jpeg")

    [change] = between([replace(HUB, logo=logo)], [replace(HUB, logo=other)])

    assert told(change) == [("Logo", "A picture", "Another picture")]


def test_yes_and_no_and_nothing_said_are_three_things() -> None:
    yes, no, silent = (replace(OPEN_HUB, achievable=said) for said in (True, False, None))

    assert [told(one) for one in between([no], [silent])] == [
        [("We believe it can be done", "No", "")]
    ]
    assert len(between([yes], [no])) == 1


def test_what_stands_in_no_section_is_no_difference_of_the_agreement() -> None:
    named = Survey(id="s1", title="How it went")
    welsh = Translation(
        id="survey.s1.title.cy",
        record="survey",
        of="s1",
        field="title",
        language="cy",
        words="Sut aeth hi",
    )

    assert between([named], [named, welsh]) == []


@given(st.data())
def test_charters_without_a_difference_say_the_same(data: st.DataObject) -> None:
    before = data.draw(charters(most=4))
    after = data.draw(st.just(before) | changes(before).map(before.after))

    assert (said(before) == said(after)) == (not list(differences(before, after)))


def said(charter: Charter) -> object:
    """Return everything a charter says in its sections, record by record in order."""
    records = [
        (kind.table, one.id if one.many else "", name, getattr(one, name))
        for section in SECTIONS
        for kind in section.records
        for one in charter.all(kind)
        for name in ["id", *(name for name, _ in fields_of(kind))]
        if getattr(one, name) not in ("", None, ()) and (one.many or name != "id")
    ]
    on = {section.key for section in SECTIONS if charter.is_on(section)}
    tables = {kind.table for section in SECTIONS for kind in section.records}
    translated = {
        (one.id, one.words) for one in charter.all(Translation) if one.record in tables
    }
    return records, on, translated
