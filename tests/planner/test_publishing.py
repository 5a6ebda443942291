"""Documents of many charters: every file whole, whoever stops in between."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from planner.documents.layout import Layout
from planner.documents.options import Options
from planner.health import findings
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.records.why import Purpose
from planner.model.start import started
from planner.publishing import FEW, Outcome, Sheet, published
from planner.store.library import Library
from tests.pdf_reading import invalid

STANDARD = Layout()
Sheets = Callable[[int], list[Sheet]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def sheets(path: Path, tmp_path: Path) -> Iterator[Sheets]:
    """Return what makes charters in a library, and the sheets of their one-page charters."""
    with Library.open(path, who="Ann") as library:

        def make(number: int) -> list[Sheet]:
            charters = [
                started(f"Partnership {at}", ("Hub", "Council"), "To feed everybody.")
                for at in range(number)
            ]
            for charter in charters:
                library.apply(charter.id, creation(charter))
            return [sheet_of(charter, tmp_path) for charter in charters]

        yield make


def sheet_of(charter: Charter, folder: Path) -> Sheet:
    return Sheet(charter.id, "charter", folder / f"{charter.title}.pdf", STANDARD)


def test_every_charter_becomes_a_sound_file(path: Path, sheets: Sheets) -> None:
    wanted = sheets(3)

    assert list(published(path, wanted)) == [Outcome(sheet.target) for sheet in wanted]
    assert [invalid(sheet.target.read_bytes()) for sheet in wanted] == [[], [], []]


@pytest.mark.long
def test_several_processes_make_what_one_makes(path: Path, sheets: Sheets) -> None:
    wanted = sheets(FEW + 4)
    list(published(path, wanted, workers=1))
    alone = [sheet.target.read_bytes() for sheet in wanted]
    for sheet in wanted:
        sheet.target.unlink()

    outcomes = list(published(path, wanted, workers=2))

    assert {outcome.target for outcome in outcomes} == {sheet.target for sheet in wanted}
    assert [sheet.target.read_bytes() for sheet in wanted] == alone


def test_a_file_that_cannot_be_written_stops_no_other(path: Path, sheets: Sheets) -> None:
    first, second = sheets(2)
    nowhere = replace(first, target=first.target.parent / "not there" / "a.pdf")

    bad, good = published(path, [nowhere, second])

    assert "a.pdf" in str(bad.trouble)
    assert good == Outcome(second.target)


def test_what_is_not_begun_when_the_person_stops_is_left(path: Path, sheets: Sheets) -> None:
    wanted = sheets(3)
    going = iter((True, False))

    outcomes = list(published(path, wanted, lambda: next(going)))

    assert len(outcomes) == 1
    assert [sheet.target.exists() for sheet in wanted] == [True, False, False]


@pytest.mark.long
def test_stopping_several_processes_leaves_only_whole_files(path: Path, sheets: Sheets) -> None:
    wanted = sheets(FEW + 80)

    outcomes = list(published(path, wanted, lambda: False, workers=2))

    there = [sheet.target for sheet in wanted if sheet.target.exists()]
    assert {outcome.target for outcome in outcomes} == set(there)
    assert len(there) < len(wanted)
    assert [invalid(target.read_bytes()) for target in there] == [[]] * len(there)


def test_a_version_and_what_it_looks_back_to_are_read_when_the_document_is_made(
    path: Path, sheets: Sheets
) -> None:
    (sheet,) = sheets(1)
    with Library.open(path, who="Ann") as library:
        library.keep(sheet.charter_id, "First")
        before = library.charter(sheet.charter_id)
        after = replace(before.one(Purpose), statement="To feed everybody well.")
        library.apply(sheet.charter_id, Change("", (Edit(before.one(Purpose), after),)))
        library.keep(sheet.charter_id, "Second")
    wanted = replace(sheet, document="comparison", ending="html", since="First", until="Second")

    assert list(published(path, [wanted])) == [Outcome(sheet.target)]
    page = sheet.target.read_text("utf-8")
    assert "Second" in page
    assert "<ins>well</ins>" in page


def test_a_review_says_what_is_to_be_settled(path: Path, sheets: Sheets) -> None:
    (sheet,) = sheets(1)
    options = Options(today=date(2026, 11, 25))
    wanted = replace(sheet, document="review", ending="html", options=options)

    list(published(path, [wanted]))

    with Library.open(path, who="", read_only=True) as library:
        found = findings(library.charter(sheet.charter_id), date(2026, 11, 25))
    assert found
    assert found[0].sentence in unescape(sheet.target.read_text("utf-8"))


def test_a_version_that_is_not_there_is_told_in_a_sentence(path: Path, sheets: Sheets) -> None:
    (sheet,) = sheets(1)

    (outcome,) = published(path, [replace(sheet, until="Third")])

    assert str(outcome.trouble) == "This charter has no version “Third”."
    assert not sheet.target.exists()


@pytest.mark.long
def test_who_no_longer_waits_leaves_what_is_not_begun(path: Path, sheets: Sheets) -> None:
    wanted = sheets(FEW + 80)

    with closing(published(path, wanted, workers=2)) as outcomes:
        next(outcomes)

    there = [sheet.target for sheet in wanted if sheet.target.exists()]
    assert 0 < len(there) < len(wanted)
    assert [invalid(target.read_bytes()) for target in there] == [[]] * len(there)
