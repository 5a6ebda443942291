"""Versions that stay as they were, and the bin from which charters come back or do not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.errors import PlannerError, UnknownCharterError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.form import charter_form, fingerprint
from planner.model.own import Binned
from planner.model.records.front import Control
from planner.store.backup import restore
from planner.store.library import Library


def test_a_version_stays_as_it_was(library: Library, telford: Charter) -> None:
    kept = library.keep(telford.id, "First draft")
    control = telford.control
    library.apply(telford.id, Change("", (Edit(control, replace(control, title="Wrekin")),)))

    assert library.version(telford.id, "First draft") == library.version(telford.id, kept.id)
    assert charter_form(library.version(telford.id, kept.id)) == charter_form(telford)
    assert (kept.fingerprint, kept.by) == (fingerprint(telford), "Ann")


def test_versions_are_listed_in_order_without_their_content(
    library: Library, telford: Charter
) -> None:
    kept = [library.keep(telford.id, name) for name in ("Second thoughts", "First draft")]

    assert library.versions(telford.id) == [replace(each, content="") for each in kept]


@pytest.mark.parametrize(
    ("name", "words"),
    [("First", "“First” already"), ("", "needs a name"), (" ", "needs a name")],
)
def test_a_version_needs_a_name_of_its_own(
    library: Library, telford: Charter, name: str, words: str
) -> None:
    library.keep(telford.id, "First")

    with pytest.raises(PlannerError, match=words):
        library.keep(telford.id, name)

    assert len(library.versions(telford.id)) == 1


def test_two_versions_of_one_name_do_not_come_in_another_way_either(
    library: Library, telford: Charter
) -> None:
    kept = library.keep(telford.id, "First")

    with pytest.raises(PlannerError, match="does not fit"):
        library.apply(telford.id, Change("Merge", (Edit(None, replace(kept, id="other")),)))


def test_a_version_that_is_not_there_is_told(library: Library, telford: Charter) -> None:
    with pytest.raises(PlannerError, match="no version “Last”"):
        library.version(telford.id, "Last")


def test_a_version_is_taken_back_like_any_change(library: Library, telford: Charter) -> None:
    library.keep(telford.id, "First")

    library.apply(telford.id, library.history(telford.id)[0].change.reversed())

    assert library.versions(telford.id) == []


def test_a_charter_goes_to_the_bin_and_comes_back(library: Library, telford: Charter) -> None:
    library.delete(telford.id)
    assert (library.count(), [each.id for each in library.bin()]) == (0, [telford.id])

    library.restore_charter(telford.id)
    assert (library.count(), library.bin()) == (1, [])
    assert library.charter(telford.id) == telford


def test_a_charter_in_the_bin_goes_by_no_name(library: Library, telford: Charter) -> None:
    library.delete(telford.id)

    with pytest.raises(UnknownCharterError):
        library.find(telford.title)


def test_the_bin_is_no_place_to_go_twice(library: Library, telford: Charter) -> None:
    library.restore_charter(telford.id)
    library.delete(telford.id)
    library.delete(telford.id)

    words = [entry.change.text for entry in library.history(telford.id)]
    assert words[:-1] == [f"Move “{telford.title}” to the bin"]


def test_what_is_not_there_cannot_go_to_the_bin(library: Library) -> None:
    with pytest.raises(UnknownCharterError):
        library.delete("nobody")


def binned(library: Library, charter: Charter, days: int) -> None:
    """Put a charter into the bin some days ago."""
    since = datetime.now(UTC) - timedelta(days=days, minutes=1)
    library.apply(charter.id, Change("Move to the bin", (Edit(None, Binned(since=since)),)))


@pytest.mark.parametrize(
    ("days", "read_only"),
    [(29, False), (30, True), (30, False)],
    ids=["not thirty days yet", "only to be read", "nothing was done since"],
)
def test_what_is_in_the_bin_stays_at_opening(
    library: Library, telford: Charter, days: int, read_only: bool
) -> None:
    binned(library, telford, days)

    with Library.open(library.path, who="Ben", read_only=read_only) as again:
        assert len(again.bin()) == 1


def test_what_a_backup_has_in_its_bin_can_be_taken_out_again(
    library: Library, telford: Charter
) -> None:
    binned(library, telford, 40)
    backup = library.backup()
    library.close()

    restore(library.path, backup, "Ann")

    with Library.open(library.path, who="Ann") as again:
        again.restore_charter(telford.id)
        assert again.charter(telford.id) == telford


def test_an_emptied_bin_leaves_nothing_behind(library: Library, telford: Charter) -> None:
    library.apply("other", Change("", (Edit(None, Control(title="Other")),)))
    library.keep(telford.id, "First")
    library.delete(telford.id)
    now = datetime.now(UTC)

    removed = [library.empty_bin(now - timedelta(days=30)), library.empty_bin(now)]

    assert removed == [0, 1]
    assert "telford" not in "\n".join(library._db.iterdump()).lower()
    assert list(library.verify()) == []
