"""Charters in a real library: kept as given, changed whole or not at all."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import ConflictError, PlannerError, UnknownCharterError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation, new_id
from planner.model.form import charter_form, charter_from, unfinished
from planner.model.kinds import Duration, Image
from planner.model.own import SectionOn, Unfinished, Version
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.decide import Decision
from planner.model.records.front import Control, Partner, Period, Person
from planner.model.records.resources import BudgetLine
from planner.model.records.why import Beneficiary, Objective
from planner.store.library import Library
from planner.store.rows import TABLE_OF
from tests.build import full_charter
from tests.strategies import changes, charters, drafts

# Each example is a charter of its own in one library, so that the fixture may be shared.
in_one_library = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FRIENDS = "Riverside <Hub> & Friends"


def test_a_charter_that_says_everything_comes_back_as_it_was(path: Path) -> None:
    with Library.open(path, who="Ann") as library:
        library.apply("full", creation(full_charter()))

    with Library.open(path, who="Ben") as library:
        assert library.charter("full") == full_charter()
        assert list(library.verify()) == []


@in_one_library
@given(charter=charters())
def test_any_charter_comes_back_as_it_was(library: Library, charter: Charter) -> None:
    charter = replace(charter, id=new_id())

    library.apply(charter.id, creation(charter))

    assert library.charter(charter.id) == charter


@in_one_library
@given(charter=drafts(), data=st.data())
def test_any_changes_and_then_their_reverses_give_the_start(
    library: Library, charter: Charter, data: st.DataObject
) -> None:
    charter = replace(charter, id=new_id())
    library.apply(charter.id, creation(charter))
    made: list[Change] = []
    for _ in range(data.draw(st.integers(1, 3))):
        made.append(data.draw(changes(library.charter(charter.id))))
        library.apply(charter.id, made[-1])

    for change in reversed(made):
        library.apply(charter.id, change.reversed())

    assert library.charter(charter.id) == charter
    assert [entry.change for entry in library.history(charter.id)][-1] == creation(charter)


@in_one_library
@given(charter=drafts(), data=st.data())
def test_after_any_change_the_library_has_no_fault(
    library: Library, charter: Charter, data: st.DataObject
) -> None:
    charter = replace(charter, id=new_id())
    library.apply(charter.id, creation(charter))
    change = data.draw(changes(charter))

    library.apply(charter.id, change)

    assert library.charter(charter.id) == charter.after(change)
    assert list(library.verify()) == []
    library.delete(charter.id)
    library.empty_bin(datetime.now(UTC))


@pytest.mark.parametrize(
    "name",
    [
        FRIENDS,
        "</para>",
        '<img src="/etc/passwd">',
        "it's",
        "“",
        "Ŵ ŷ 日本 🎈",
        " two  spaces ",
        "e\u0301",
    ],
)
def test_a_name_is_stored_and_found_exactly_as_typed(library: Library, name: str) -> None:
    library.apply("c", Change("Start", (Edit(None, Partner(id="p", name=name)),)))

    partner = library.charter("c").get(Partner, "p")

    assert partner is not None
    assert partner.name == name
    assert library.page(0, 1)[0].partners == (name,)


@pytest.mark.parametrize("number", [0, 3, 3.5, -0.25, 10**15 - 1, 1e-15], ids=repr)
def test_a_number_comes_back_as_the_same_number(library: Library, number: float) -> None:
    library.apply("c", Change("", (Edit(None, Beneficiary(id="b", number=number)),)))

    found = library.charter("c").get(Beneficiary, "b")

    assert found is not None
    assert repr(found.number) == repr(number)


def test_a_stale_edit_is_refused_and_nothing_of_its_change_is_written(
    library: Library, telford: Charter
) -> None:
    [objective] = telford.all(Objective)
    stale = replace(objective, statement="Open one hub")
    newcomer = Edit(None, Objective(id="o2", statement="Close one"))

    with pytest.raises(ConflictError, match="“Two edits” no longer fits"):
        library.apply("telford", Change("Two edits", (newcomer, Edit(stale, objective))))

    assert library.charter("telford") == telford
    assert library.search("close") == []
    assert len(library.history("telford")) == 1


@pytest.mark.parametrize(
    "edit",
    [
        Edit(None, Partner(id="p1", name="Somebody else")),
        Edit(Partner(id="p9"), None),
        Edit(Partner(id="p9"), Partner(id="p9", name="New")),
    ],
    ids=["an arrival that is there", "a removal of nothing", "an edit of nothing"],
)
def test_what_is_not_as_expected_is_a_conflict(
    library: Library, telford: Charter, edit: Edit
) -> None:
    with pytest.raises(ConflictError):
        library.apply(telford.id, Change("Change", (edit,)))


def test_a_stale_change_makes_no_charter(library: Library) -> None:
    with pytest.raises(ConflictError):
        library.apply("nobody", Change("Change", (Edit(Partner(id="p"), Partner(id="p")),)))

    assert library.count() == 0


def test_a_change_may_edit_a_record_twice(library: Library, telford: Charter) -> None:
    [objective] = telford.all(Objective)
    twice = replace(objective, measure="A queue"), replace(objective, measure="No queue")

    library.apply(
        "telford", Change("Twice", (Edit(objective, twice[0]), Edit(twice[0], twice[1])))
    )

    assert library.charter("telford").all(Objective) == (twice[1],)


def test_a_change_that_contradicts_itself_is_a_conflict(
    library: Library, telford: Charter
) -> None:
    [objective] = telford.all(Objective)

    with pytest.raises(ConflictError):
        library.apply("telford", Change("Odd", (Edit(objective, None), Edit(objective, None))))


def test_a_partner_that_others_name_is_not_removed(library: Library, telford: Charter) -> None:
    change = Change("Remove partner", (Edit(telford.partners[1], None),))

    with pytest.raises(PlannerError, match="the objective “It's time to open two hubs” still"):
        library.apply("telford", change)

    assert library.charter("telford") == telford


def test_a_partner_and_what_names_it_go_in_any_order(
    library: Library, telford: Charter
) -> None:
    gone = [Edit(each, None) for each in (*telford.partners, *telford.all(Person))]
    [objective] = telford.all(Objective)

    library.apply(
        "telford", Change("Clear", (*gone, Edit(objective, replace(objective, lead=""))))
    )

    assert library.charter("telford").partners == ()


@pytest.mark.parametrize(
    "record",
    [
        Person(id="x", name="Jo", partner="nobody"),
        Person(id="x", name="Jo", partner="o1"),
    ],
    ids=["no record", "a record of another type"],
)
def test_a_link_that_leads_nowhere_is_refused(
    library: Library, telford: Charter, record: Person
) -> None:
    with pytest.raises(PlannerError, match="the person “Jo” names a partner that is not in"):
        library.apply(telford.id, Change("Add person", (Edit(None, record),)))


def test_one_of_several_links_that_leads_nowhere_is_refused(
    library: Library, telford: Charter
) -> None:
    decision = next(kind for kind in TABLE_OF if kind.table == "decision")
    present = decision(id="d", present=("p1", "nobody"))

    with pytest.raises(PlannerError, match="names a partner"):
        library.apply(telford.id, Change("Add decision", (Edit(None, present),)))


UNSAYABLE: dict[str, Record] = {
    "a surrogate": Partner(id="x", name="half \ud800"),
    "a control character": Partner(id="x", mission="a \0"),
    "a line too long": Partner(id="x", name="x" * 2_001),
    "a line of two": Partner(id="x", name="Riverside\nHub"),
    "prose too long": Partner(id="x", mission="x" * 200_001),
    "no choice": Partner(id="x", kind="pub"),
    "no link": Person(id="x", partner="p 1"),
    "no links": Decision(id="x", present=("p1", "")),
    "no day": Period(start=datetime(2027, 6, 30, 12)),
    "no flag": Objective(id="x", achievable=cast(bool, 1)),
    "a number too large": Beneficiary(id="x", number=10**30),
    "a number of many digits": Beneficiary(id="x", number=1e-16),
    "no number": Beneficiary(id="x", number=float("nan")),
    "no whole pence": BudgetLine(id="x", amount=cast(int, 1.5)),
    "a length below nothing": Review(every=Duration(-1, "weeks")),
    "no picture": Partner(id="x", logo=Image("image/png", b"GIF89a")),
    "too large a picture": Partner(
        id="x", logo=Image("image/jpeg", b"\xff\xd8\xff" * 1_700_000)
    ),
    "a surrogate in an id": Partner(id="half-\ud800"),
    "no id": Partner(id=""),
    "a space in an id": Partner(id="a b"),
    "an id too long": Partner(id="x" * 65),
    "the id of another record": Person(id="p1"),
    "a second of one": Control(id="other"),
    "no rank": Partner(id="x", rank=float("inf")),
    "no section": SectionOn(id="x"),
    "words of no field": unfinished("partner", "x", "colour", "red"),
    "words under another id": Unfinished(id="x", record="partner", of="x", field="name"),
    "words too long": unfinished("partner", "x", "name", "x" * 5_000_001),
    "a version's name of two lines": Version(id="x", name="First\ndraft"),
}


@pytest.mark.parametrize("what", UNSAYABLE)
def test_what_the_json_form_cannot_say_is_refused_in_a_sentence(
    library: Library, telford: Charter, what: str
) -> None:
    with pytest.raises(PlannerError, match=r"^“Add” was not saved: .+[^.]\.$"):
        library.apply("telford", Change("Add", (Edit(None, UNSAYABLE[what]),)))

    assert library.charter("telford") == telford
    assert len(library.history("telford")) == 1


def test_a_field_that_is_changed_is_looked_at_like_a_new_one(
    library: Library, telford: Charter
) -> None:
    [objective] = telford.all(Objective)
    long = replace(objective, statement="x" * 2_001)

    with pytest.raises(PlannerError, match="Objective: is 2,001 characters long"):
        library.apply("telford", Change("Paste", (Edit(objective, long),)))

    assert library.charter("telford") == telford


def test_an_id_is_free_once_its_record_is_gone(library: Library, telford: Charter) -> None:
    jane = telford.get(Person, "jane")

    library.apply("telford", Change("Swap", (Edit(None, Partner(id="jane")), Edit(jane, None))))

    assert library.charter("telford").get(Partner, "jane") == Partner(id="jane")


@in_one_library
@given(charter=drafts(), data=st.data())
def test_what_is_in_the_library_leaves_and_comes_back_as_the_same(
    library: Library, charter: Charter, data: st.DataObject
) -> None:
    charter = replace(charter, id=new_id())
    library.apply(charter.id, creation(charter))
    library.apply(charter.id, data.draw(changes(charter)))

    form = charter_form(library.charter(charter.id))

    assert charter_form(charter_from(form)) == form


def test_a_million_letters_are_kept_whole(library: Library) -> None:
    words = "Zusammenarbeit, " * 65_000

    pasted = unfinished("objective", "o", "statement", words)

    library.apply("c", Change("Paste", (Edit(None, pasted),)))

    assert library.charter("c").all(Unfinished) == (pasted,)


def test_the_programs_own_records_are_part_of_the_charter(library: Library) -> None:
    on = SectionOn(id="risk", rank=1.0)
    odd = Unfinished(
        id="objective.o1.due", record="objective", of="o1", field="due", words="31/6"
    )

    library.apply("c", Change("Switch on", (Edit(None, on), Edit(None, odd))))

    assert library.charter("c") == Charter.of("c", [on, odd])


def test_a_charter_may_say_nothing(library: Library) -> None:
    library.apply("c", Change("Start", ()))

    assert library.charter("c") == Charter.of("c", [])
    assert library.page(0, 9)[0].title == ""


def test_an_unknown_charter_is_said_to_be_unknown(library: Library) -> None:
    with pytest.raises(UnknownCharterError, match="no charter “nobody”"):
        library.charter("nobody")


def test_records_of_one_id_in_two_charters_do_not_meet(
    library: Library, telford: Charter
) -> None:
    library.apply("other", Change("Start", (Edit(None, Partner(id="p1", name="Other")),)))

    assert library.charter(telford.id) == telford


def test_the_settings_are_those_that_survive_a_power_cut(library: Library) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")

    kept = [library._db.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert kept == ["truncate", 2, 1, 0, 1]


@pytest.mark.usefixtures("telford")
def test_every_table_is_strict_and_has_its_links_checked_by_sqlite(library: Library) -> None:
    tables = library._db.execute("PRAGMA table_list").fetchall()
    loose = [row[1] for row in tables if row[2] == "table" and not row[5]]

    assert [name for name in loose if not name.startswith("sqlite_")] == []
    with pytest.raises(sqlite3.IntegrityError):
        library._db.execute('UPDATE "person" SET "partner" = ?', ("nobody",))


def test_reading_is_what_another_program_sees_too(
    library: Library, telford: Charter, path: Path
) -> None:
    [control] = telford.all(Control)
    with Library.open(path, who="Ben") as other:
        later = replace(control, title="Telford and Wrekin")
        other.apply(telford.id, Change("Rename", (Edit(control, later),)))

    assert library.charter(telford.id).title == "Telford and Wrekin"
