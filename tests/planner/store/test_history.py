"""The history of a charter: every change, newest first, good enough to take each one back."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.model.changes import Change, Edit, Step
from planner.model.charter import Charter, creation, new_id
from planner.model.kinds import Image
from planner.model.records.front import Partner
from planner.model.records.why import Beneficiary, Objective
from planner.store.library import Library
from tests.strategies import changes, drafts


def test_a_change_is_remembered_with_its_words_its_maker_and_its_step(
    library: Library, telford: Charter
) -> None:
    [objective] = telford.all(Objective)
    change = Change("Change measure", (Edit(objective, replace(objective, measure="A queue")),))
    library.apply(telford.id, change)
    library.apply(telford.id, change.reversed(), Step.UNDONE)

    entries = library.history(telford.id)

    assert [entry.change for entry in entries] == [change.reversed(), change, creation(telford)]
    assert [entry.step for entry in entries] == [Step.UNDONE, Step.DONE, Step.DONE]
    assert [(entry.counter, entry.who) for entry in entries] == [
        (3, "Ann"),
        (2, "Ann"),
        (1, "Ann"),
    ]


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(charter=drafts(), data=st.data())
def test_the_history_holds_every_change_as_it_was_made(
    library: Library, charter: Charter, data: st.DataObject
) -> None:
    charter = replace(charter, id=new_id())
    made = [creation(charter)]
    library.apply(charter.id, made[0])
    for _ in range(data.draw(st.integers(1, 4))):
        made.append(data.draw(changes(library.charter(charter.id))))
        library.apply(charter.id, made[-1])

    assert [entry.change for entry in reversed(library.history(charter.id))] == made


def test_the_latest_of_a_history_can_be_read_alone(library: Library, telford: Charter) -> None:
    [objective] = telford.all(Objective)
    for number in range(5):
        later = replace(objective, measure=f"{number} queues")
        library.apply(telford.id, Change(f"Change {number}", (Edit(objective, later),)))
        objective = later

    [latest, before] = library.history(telford.id, limit=2)

    assert (latest.change.text, latest.change.edits[0].after) == ("Change 4", objective)
    assert before.change.edits[0].after == latest.change.edits[0].before


def test_undo_goes_on_after_the_library_was_closed(library: Library, telford: Charter) -> None:
    library.apply(telford.id, Change("Add", (Edit(None, Partner(id="p3", name="New")),)))
    library.close()

    with Library.open(library.path, who="Ben") as again:
        again.apply(telford.id, again.history(telford.id)[0].change.reversed(), Step.UNDONE)
        assert again.charter(telford.id) == telford


def test_a_number_is_remembered_as_the_same_number(library: Library) -> None:
    numbers: list[float] = [1, 2.5, 10**14]
    records = [None, *(Beneficiary(id="b", number=number) for number in numbers)]
    for before, after in pairwise(records):
        library.apply("c", Change("", (Edit(before, after),)))

    entries = library.history("c")

    found = [entry.change.edits[0].after for entry in reversed(entries)]
    assert repr(found) == repr(records[1:])


def test_a_picture_is_not_kept_again_with_each_word_that_changes(library: Library) -> None:
    logo = Image("image/png", b"\x89PNG\r\n\x1a\n" + bytes(200_000))
    partner = Partner(id="p", logo=logo)
    library.apply("c", Change("Add", (Edit(None, partner),)))

    for number in range(5):
        named = replace(partner, name=f"Name {number}")
        library.apply("c", Change("Name", (Edit(partner, named),)))
        partner = named

    [(longest,)] = library._db.execute(
        'SELECT max(length("edits")) FROM "journal" WHERE "counter" > 1'
    ).fetchall()
    assert longest < 200
    assert library.history("c")[0].change.edits[0].after == partner


@pytest.mark.usefixtures("telford")
def test_a_charter_that_is_not_there_has_no_history(library: Library) -> None:
    assert library.history("nobody") == []


def test_changes_told_in_words_are_read_without_their_edits(
    library: Library, telford: Charter
) -> None:
    [objective] = telford.all(Objective)
    change = Change("Change measure", (Edit(objective, replace(objective, measure="A queue")),))
    library.apply(telford.id, change)

    told = library.history(telford.id, in_words=True)

    assert [entry.change for entry in told] == [
        Change("Change measure", ()),
        Change(creation(telford).text, ()),
    ]


def test_the_change_a_charter_began_with_can_be_left_unread(
    library: Library, telford: Charter
) -> None:
    [objective] = telford.all(Objective)
    change = Change("Change measure", (Edit(objective, replace(objective, measure="A queue")),))
    library.apply(telford.id, change)

    latest, first = library.history(telford.id, whole=False)

    assert latest.change == change
    assert (first.change.text, first.change.edits) == (creation(telford).text, ())
