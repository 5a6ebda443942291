"""A charter that has been agreed stays as it is; what happens afterwards is recorded."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.model.changes import Change, Edit, Step
from planner.model.charter import Charter, creation, new_id
from planner.model.editing import arrival, keeping, removal, switching, writing
from planner.model.form import fingerprint
from planner.model.own import Agreed
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.decide import Decision
from planner.model.records.deliver import Reading, Risk, Task
from planner.model.records.front import Control, Partner, Person, Revision
from planner.model.records.sign import Approval, Signature
from planner.model.records.why import Objective, Vision
from planner.model.translations import translating
from planner.store.agreeing import agreement, new_draft
from planner.store.library import Library
from tests.strategies import changes, drafts

TODAY = date(2027, 5, 3)
REFUSED = "This charter has been agreed; start a new draft from it to change it."


@pytest.fixture
def agreed(library: Library, telford: Charter) -> Charter:
    """Return a charter that was agreed, under the name `Agreed in May`."""
    library.apply(telford.id, agreement(telford, "Agreed in May", [], library.who))
    return library.charter(telford.id)


def set_status(library: Library, status: str) -> Change:
    """Give a charter a status as a field is written; return what was made of it."""
    now = library.charter("telford")
    change = writing(now, now.control, "status", status)
    assert change is not None
    return library.apply("telford", change)


def test_agreeing_keeps_a_version_of_what_is_agreed(library: Library, agreed: Charter) -> None:
    [kept] = library.versions("telford")

    of_agreed = agreed.one(Agreed)
    assert agreed.control.status == "agreed"
    assert (kept.name, kept.by) == ("Agreed in May", "Ann")
    assert (of_agreed.version, of_agreed.fingerprint) == (kept.id, kept.fingerprint)
    assert library.version("telford", kept.id).control.status == "agreed"
    assert kept.fingerprint == fingerprint(agreed)


def test_a_status_that_becomes_agreed_keeps_a_version_too(
    library: Library, telford: Charter
) -> None:
    set_status(library, "agreed")

    [kept] = library.versions(telford.id)
    assert kept.name.startswith("Agreed on ")
    assert library.charter(telford.id).one(Agreed).fingerprint == kept.fingerprint
    assert len(library.history(telford.id)) == 2
    assert list(library.verify()) == []


@pytest.mark.parametrize("name", ["", "  ", "First"], ids=["empty", "blank", "taken"])
def test_a_charter_is_not_agreed_under_a_name_that_will_not_do(
    library: Library, telford: Charter, name: str
) -> None:
    library.keep(telford.id, "First")

    with pytest.raises(PlannerError, match="name"):
        agreement(telford, name, library.versions(telford.id), "Ann")


def test_what_is_agreed_is_not_agreed_again(agreed: Charter) -> None:
    with pytest.raises(PlannerError, match="agreed already"):
        agreement(agreed, "Again", [], "Ann")


def test_a_charter_that_is_no_draft_can_be_brought_in(library: Library) -> None:
    done = Charter.of("c", [Partner(id="p", name="Hub"), of_status("agreed")])

    library.apply("c", creation(done))

    assert library.charter("c") == done


def of_status(status: str) -> Record:
    """Return the control of a charter of this status."""
    return Control(title="Good Food", status=status)


CHANGES: dict[str, Callable[[Charter], Change | None]] = {
    "a word": lambda now: writing(now, now.one(Vision), "statement", "Nobody hungry."),
    "the title": lambda now: writing(now, now.control, "title", "Another"),
    "its Welsh": lambda now: translating(now, now.control, "title", "Bwyd Da", "cy"),
    "a partner": lambda now: arrival(now, Partner(id=new_id(), name="The Hall")),
    "a partner gone": lambda now: removal(now, now.partners[0]),
    "a contact": lambda now: writing(now, now.all(Person)[0], "email", "jane@example.org"),
    "a contact gone": lambda now: removal(now, now.all(Person)[0]),
    "an objective": lambda now: writing(now, now.all(Objective)[0], "statement", "Less"),
    "a version issued": lambda now: arrival(now, Revision(id=new_id(), version="2.0")),
    "a task": lambda now: arrival(now, Task(id=new_id(), title="Paint the hall")),
    "a risk": lambda now: arrival(now, Risk(id=new_id(), risk="Rain")),
    "how often it is reviewed": lambda now: writing(now, now.one(Review), "who", "Anybody"),
    "a section on": lambda now: switching(now, "risk", on=True),
    "words for a day": lambda now: keeping(now, now.all(Objective)[0], "due", "31/6"),
    "a draft by hand": lambda now: writing(now, now.control, "status", "draft"),
    "a draft with more": lambda now: with_more(new_draft(now, "Ann", TODAY), now),
}


def with_more(change: Change, now: Charter) -> Change:
    """Return a change that writes the vision as well."""
    vision = Edit(now.get(Vision, "only"), Vision(statement="Nobody hungry."))
    return replace(change, edits=(*change.edits, vision))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("status", ["agreed", "superseded", "ended"])
@pytest.mark.usefixtures("agreed")
def test_what_was_agreed_is_not_changed_and_nothing_is_written(
    library: Library, status: str, change: Callable[[Charter], Change | None]
) -> None:
    if status != "agreed":
        set_status(library, status)
    now, before = library.charter("telford"), library.path.read_bytes()
    made = change(now)
    assert made is not None

    with pytest.raises(PlannerError) as refused:
        library.apply("telford", made)

    assert str(refused.value) == REFUSED
    assert library.path.read_bytes() == before
    assert library.charter("telford") == now


RECORDED: dict[str, Callable[[Charter], Change | None]] = {
    "who signs": lambda now: arrival(now, Signature(id="s", partner="p1", signed=TODAY)),
    "somebody who signs": lambda now: arrival(now, Person(id=new_id(), name="Meera")),
    "words for its day": lambda now: keeping(now, now.one(Review), "next", "in spring"),
    "an approval": lambda now: arrival(now, Approval(id="a", partner="p1", minute="7")),
    "a decision": lambda now: arrival(now, Decision(id="d", decision="We meet monthly.")),
    "a reading": lambda now: arrival(now, Reading(id="r", value=12)),
    "progress": lambda now: writing(now, now.all(Objective)[0], "status", "on track"),
    "the next review": lambda now: writing(now, now.one(Review), "next", date(2028, 5, 3)),
    "that it is over": lambda now: writing(now, now.control, "status", "superseded"),
}


@pytest.mark.parametrize("change", RECORDED.values(), ids=RECORDED)
def test_what_happens_afterwards_is_recorded_and_can_be_taken_back(
    library: Library, agreed: Charter, change: Callable[[Charter], Change | None]
) -> None:
    made = change(agreed)
    assert made is not None

    done = library.apply("telford", made)
    assert library.charter("telford") == agreed.after(made)
    library.apply("telford", done.reversed(), Step.UNDONE)

    assert library.charter("telford") == agreed


def test_the_agreed_fingerprint_stays_whatever_is_recorded(
    library: Library, agreed: Charter
) -> None:
    library.apply("telford", arrival(agreed, Signature(id="s", partner="p1", signed=TODAY)))

    now = library.charter("telford")
    assert now.one(Agreed) == agreed.one(Agreed)
    assert fingerprint(now) != now.one(Agreed).fingerprint


def test_what_came_in_agreed_is_kept_before_anything_is_recorded(library: Library) -> None:
    done = Charter.of("c", [Partner(id="p", name="Hub"), of_status("agreed")])
    library.apply("c", creation(done))

    signed = library.apply("c", arrival(done, Signature(id="s", partner="p", signed=TODAY)))

    [kept] = library.versions("c")
    agreed = library.charter("c").one(Agreed)
    assert kept.fingerprint == fingerprint(done) == agreed.fingerprint
    assert (agreed.name, agreed.since) == ("As it was agreed", None)
    library.apply("c", signed.reversed(), Step.UNDONE)
    assert (library.charter("c"), library.versions("c")) == (done, [])


def test_versions_and_the_bin_are_open_to_what_was_agreed(
    library: Library, agreed: Charter
) -> None:
    library.keep("telford", "After a year")
    library.delete("telford")
    library.restore_charter("telford")

    assert library.charter("telford") == agreed
    assert [one.name for one in library.versions("telford")] == [
        "Agreed in May",
        "After a year",
    ]


def test_agreeing_can_be_taken_back_and_made_again(library: Library, telford: Charter) -> None:
    made = library.apply(telford.id, agreement(telford, "In May", [], "Ann"))
    agreed = library.charter(telford.id)

    library.apply(telford.id, made.reversed(), Step.UNDONE)
    assert (library.charter(telford.id), library.versions(telford.id)) == (telford, [])

    library.apply(telford.id, made, Step.REDONE)
    assert library.charter(telford.id) == agreed
    assert len(library.versions(telford.id)) == 1


def test_a_new_draft_can_be_written_and_what_was_agreed_stays(
    library: Library, agreed: Charter
) -> None:
    library.apply("telford", new_draft(agreed, "Ben", TODAY))

    draft = library.charter("telford")
    [begun] = draft.all(Revision)
    assert (begun.changes, begun.day, begun.by) == (
        "A new draft from “Agreed in May”",
        TODAY,
        "Ben",
    )
    assert draft.all(Agreed) == ()
    assert library.version("telford", "Agreed in May").title == agreed.title
    made = writing(draft, draft.one(Vision), "statement", "Nobody hungry.")
    assert made is not None
    library.apply("telford", made)


def test_starting_a_new_draft_can_be_taken_back(library: Library, agreed: Charter) -> None:
    made = library.apply("telford", new_draft(agreed, "Ann", TODAY))

    library.apply("telford", made.reversed(), Step.UNDONE)

    assert library.charter("telford") == agreed
    assert len(library.versions("telford")) == 1


def test_a_draft_of_what_came_in_agreed_keeps_that_first(library: Library) -> None:
    done = Charter.of("c", [of_status("ended"), Revision(id="v", version="1.0")])
    library.apply("c", creation(done))

    library.apply("c", new_draft(done, "Ann", TODAY))

    [kept] = library.versions("c")
    assert fingerprint(library.version("c", kept.id)) == fingerprint(done)
    assert [one.version for one in library.charter("c").all(Revision)] == ["1.0", "1.1"]


def test_a_draft_needs_no_new_one(telford: Charter) -> None:
    with pytest.raises(PlannerError, match="draft already"):
        new_draft(telford, "Ann", TODAY)


def test_a_charter_is_agreed_again_after_its_new_draft(
    library: Library, agreed: Charter
) -> None:
    library.apply("telford", new_draft(agreed, "Ann", TODAY))
    set_status(library, "agreed")
    library.apply("telford", new_draft(library.charter("telford"), "Ann", TODAY))
    set_status(library, "agreed")

    first, second, third = library.versions("telford")
    assert third.name == f"{second.name} (2)"
    assert library.charter("telford").one(Agreed).version == third.id
    assert first.name == "Agreed in May"
    assert list(library.verify()) == []


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(charter=drafts(), data=st.data())
def test_any_change_to_what_was_agreed_is_recorded_or_leaves_the_file_as_it_is(
    library: Library, charter: Charter, data: st.DataObject
) -> None:
    charter = replace(charter, id=new_id())
    library.apply(charter.id, creation(charter))
    library.apply(charter.id, agreement(charter, "Agreed", [], "Ann"))
    agreed, before = library.charter(charter.id), library.path.read_bytes()
    change = data.draw(changes(agreed))

    try:
        library.apply(charter.id, change)
    except PlannerError:
        assert library.path.read_bytes() == before
    else:
        assert library.charter(charter.id) == agreed.after(change)
    assert fingerprint(library.version(charter.id, "Agreed")) == agreed.one(Agreed).fingerprint


def test_the_agreed_state_of_a_backup_comes_back_with_it(
    library: Library, agreed: Charter, tmp_path: Path
) -> None:
    copy = library.backup(tmp_path / "copy.db")

    with Library.open(copy, who="Ben") as again:
        assert again.charter("telford") == agreed
        assert list(again.verify()) == []
