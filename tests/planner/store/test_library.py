"""Charters in a real library: kept as given, changed whole or not at all."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import ConflictError, PlannerError, UnknownCharterError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation, new_id
from planner.model.kinds import Image
from planner.model.own import SectionOn, Unfinished
from planner.model.records.front import Control, Partner, Person
from planner.model.records.why import Beneficiary, Objective
from planner.store.library import Library
from planner.store.rows import TABLE_OF
from tests.build import full_charter
from tests.strategies import changes, charters

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
@given(charter=charters(), data=st.data())
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
@given(charter=charters(), data=st.data())
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
    present = decision(id="d", present=("p1", "nobody"))  # type: ignore[call-arg] # a Decision

    with pytest.raises(PlannerError, match="names a partner"):
        library.apply(telford.id, Change("Add decision", (Edit(None, present),)))


@pytest.mark.parametrize(
    "record",
    [
        Partner(id="x", name="half \ud800"),
        Partner(id="half \ud800"),
        Partner(id="x", name="a \0"),
        Partner(id="x", logo=Image("image/png", b"GIF89a")),
        Beneficiary(id="x", number=10**30),
        Beneficiary(id="x", number=float("nan")),
    ],
    ids=["surrogate", "surrogate in id", "NUL", "no picture", "huge", "not a number"],
)
def test_what_cannot_be_kept_is_refused_in_a_sentence(
    library: Library, telford: Charter, record: Partner
) -> None:
    with pytest.raises(PlannerError, match=r"\.$"):
        library.apply("telford", Change("Add", (Edit(None, record),)))

    assert library.charter("telford") == telford


def test_a_million_letters_are_kept_whole(library: Library) -> None:
    words = "Zusammenarbeit, " * 65_000

    library.apply("c", Change("Paste", (Edit(None, Objective(id="o", statement=words)),)))

    assert library.charter("c").all(Objective)[0].statement == words


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
