"""A library that was changed by anything but the program says where."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.errors import LibraryError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.own import Version
from planner.store.library import Library
from tests.build import full_charter

TITLE = "“Telford Food Partnership”"
Damage = Callable[[Path, str], None]
AIMS = f"{TITLE}, Objectives and outcomes"
FAULTS = {
    "a letter of a record": (
        """UPDATE "objective" SET "statement" = 'It''s time to open ten hubs'""",
        f"{AIMS}: the objective “It's time to open ten hubs” (o1) is not as saved.",
    ),
    "a day that is none": (
        """UPDATE "objective" SET "due" = '2027-31-06'""",
        f"{AIMS}: the objective (o1) is not as saved.",
    ),
    "a link": (
        """PRAGMA foreign_keys = OFF; DELETE FROM "partner" WHERE "id" = 'p1'""",
        f"{TITLE}, Partners: the person “Jane” (jane) names a partner that is not there.",
    ),
    "a word of the history": (
        """UPDATE "journal" SET "words" = 'Stop' WHERE "counter" = 1""",
        f"{TITLE}: change 1 in its history is not as saved.",
    ),
    "a gap in the history": (
        """DELETE FROM "journal" WHERE "counter" = 1""",
        f"{TITLE}: the history has a gap.",
    ),
    "the register": (
        """UPDATE "holding" SET "status" = 'agreed', "complete" = 99""",
        f"{TITLE}: the register does not agree with the charter (status, complete).",
    ),
    "words that cannot be found": (
        """DELETE FROM "passage" WHERE "record_id" = 'jane'""",
        f"{TITLE}: the person jane is not found by its words.",
    ),
    "the index of words": (
        """INSERT INTO "search" (rowid, "words") VALUES (7, 'nothing')""",
        "The search does not agree with the words of the charters.",
    ),
    "a letter of a version": (
        """UPDATE "version" SET "content" = replace("content", 'hubs', 'pubs')""",
        f"{TITLE}: the version “First” ({{version}}) is not as saved.",
    ),
    "a record without a charter": (
        """PRAGMA foreign_keys = OFF;
        INSERT INTO "dispute_step" ("charter_id", "id", "rank", "digest")
        VALUES ('x', 'x', 0, '')""",
        "The library has a dispute step that belongs to no charter.",
    ),
    "a history without a charter": (
        """PRAGMA foreign_keys = OFF;
        INSERT INTO "journal" VALUES ('x', 1, '', '', '', '', '', '')""",
        "The library has a journal that belongs to no charter.",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_another_hand_changed_is_named(
    library: Library, telford: Charter, fault: str
) -> None:
    kept = library.keep(telford.id, "First")
    statement, sentence = FAULTS[fault]
    with closing(sqlite3.connect(library.path)) as other:
        other.executescript(statement)

    found = list(library.verify())

    assert sentence.format(version=kept.id) in found
    assert len(found) <= 3


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("""UPDATE "objective" SET "due" = 'soon'""", "the objective o1 cannot be read"),
        ("""UPDATE "version" SET "content" = '{'""", "version “First” cannot be read"),
    ],
    ids=["record", "version"],
)
def test_what_cannot_be_read_is_told_in_plain_words(
    library: Library, telford: Charter, statement: str, words: str
) -> None:
    library.keep(telford.id, "First")
    library._db.execute(statement)

    with pytest.raises(LibraryError, match=words):
        [library.charter(telford.id), library.version(telford.id, "First")]


def test_a_charter_that_says_everything_has_no_fault(library: Library) -> None:
    library.apply("full", creation(full_charter()))
    library.keep("full", "First")
    library.delete("full")

    assert list(library.verify()) == []


@pytest.mark.usefixtures("telford")
def test_a_library_that_can_only_be_read_can_be_looked_through(library: Library) -> None:
    library._db.execute("""UPDATE "partner" SET "mission" = 'Another' WHERE "id" = 'p2'""")

    with Library.open(library.path, who="Ben", read_only=True) as other:
        [sentence] = other.verify()

    assert (
        sentence == f"{TITLE}, Partners: the partner “St Chad’s Église” (p2) is not as saved."
    )


def test_a_version_with_the_fingerprint_of_another_is_named(
    library: Library, telford: Charter
) -> None:
    version = Version(id="v", name="First", fingerprint="0000-0000-0000-0000", content="{}")
    library.apply(telford.id, Change("Keep", (Edit(None, version),)))

    assert list(library.verify()) == [
        f"{TITLE}: version “First” does not have its fingerprint."
    ]


def test_every_letter_that_changes_in_the_file_is_noticed(
    library: Library, telford: Charter, path: Path
) -> None:
    library.close()
    whole = path.read_bytes()
    words = b"It's time to open two hubs"
    at = [place for place in range(len(whole)) if whole.startswith(words, place)]

    found = [noticed(path, whole[:place] + b"Y" + whole[place + 1 :]) for place in at]

    assert len(at) >= 3  # the record, the journal and the index
    assert all(found)
    assert telford.title in found[0][0]


def noticed(path: Path, content: bytes) -> list[str]:
    path.write_bytes(content)
    with Library.open(path, who="Ann") as library:
        return list(library.verify())


@pytest.mark.usefixtures("telford")
def test_a_broken_structure_is_told_before_anything_else(
    library: Library, path: Path, damage: Damage
) -> None:
    damage(path, "It's time to open two hubs")
    library._db.execute("PRAGMA shrink_memory")  # what was read before would hide it

    found = list(library.verify())

    assert all(sentence.startswith("The file is damaged: ") for sentence in found)
    assert len(found) > 0
