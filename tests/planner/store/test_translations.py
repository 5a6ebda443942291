"""Translations in a library: kept, found, undone, and there in a library of any release."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from planner.errors import PlannerError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.editing import removal
from planner.model.own import Translation
from planner.model.records.front import Control
from planner.model.records.why import Objective
from planner.model.translations import state_of, translating
from planner.store.library import Library
from tests.welsh import welsh_sample

FIRST = Path(__file__).parents[2] / "libraries" / "0.1.db"


def in_welsh(charter: Charter, words: str = "Agor dwy ganolfan") -> Change:
    [objective] = charter.all(Objective)
    change = translating(charter, objective, "statement", words, "cy")
    assert change is not None
    return change


def test_a_bilingual_charter_comes_out_as_it_went_in(library: Library) -> None:
    charter = welsh_sample()
    library.apply(charter.id, creation(charter))

    assert library.charter(charter.id) == charter
    assert list(library.verify()) == []


def test_translations_are_found_by_their_words(library: Library, telford: Charter) -> None:
    library.apply("telford", in_welsh(telford))

    assert [hit.table for hit in library.search("ganolfan")] == ["translation"]


def test_a_translation_is_changed_and_taken_back(library: Library, telford: Charter) -> None:
    change = in_welsh(telford)
    library.apply("telford", change)
    library.apply("telford", change.reversed())

    assert library.charter("telford") == telford
    assert [entry.change for entry in library.history("telford", 1)] == [change.reversed()]


def test_removing_a_record_removes_its_translations(library: Library, telford: Charter) -> None:
    library.apply("telford", in_welsh(telford))
    charter = library.charter("telford")
    library.apply("telford", removal(charter, charter.all(Objective)[0]))

    assert library.charter("telford").all(Translation) == ()
    assert list(library.verify()) == []


def test_a_version_keeps_its_translations(library: Library, telford: Charter) -> None:
    library.apply("telford", in_welsh(telford))
    library.keep("telford", "Dwyieithog")
    library.apply("telford", in_welsh(library.charter("telford"), "Agor dwy"))

    [kept] = library.version("telford", "Dwyieithog").all(Translation)
    assert kept.words == "Agor dwy ganolfan"


@pytest.mark.parametrize(
    "wrong",
    [{"field": "due"}, {"language": "x"}, {"words": ""}, {"source": "x"}, {"id": "x"}],
    ids=["field", "language", "words", "source", "id"],
)
def test_what_no_file_could_say_is_not_kept(
    library: Library, telford: Charter, wrong: dict[str, str]
) -> None:
    [edit] = in_welsh(telford).edits
    odd = replace(edit.record, **wrong)  # type: ignore[arg-type]  # each is text

    with pytest.raises(PlannerError, match=r"^“Say” was not saved: .+[^.]\.$"):
        library.apply("telford", Change("Say", (Edit(None, odd),)))

    assert library.charter("telford") == telford


def test_a_library_of_the_first_release_learns_a_second_language(path: Path) -> None:
    shutil.copy(FIRST, path)
    with Library.open(path, who="Ann") as library:
        found = library.find("Telford Food Partnership")
        before = library.charter(found)
        control = replace(before.control, second_language="cy")
        library.apply(found, Change("Add Welsh", (Edit(before.control, control),)))
        welsh = translating(before, control, "title", "Partneriaeth Bwyd Telford", "cy")
        library.apply(found, welsh or Change("", ()))

    with Library.open(path, who="Ann", read_only=True) as library:
        after = library.charter(found)
        assert state_of(after, after.one(Control), "title", "cy") == "current"
        assert list(library.verify()) == []
    assert list((path.parent / "backups").glob("*before an update*")) != []
