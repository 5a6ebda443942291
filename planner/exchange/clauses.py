"""The clause bank: ready wordings for a field, to insert and to change.

Each is a file in `resources/clauses`, in a folder named by its field; the README there says how
to write one. Its translation is a file of the same name in the folder of a language. They are
words only: nothing of them is law.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from planner.places import RESOURCES

FOLDER = RESOURCES / "clauses"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Clause:
    """A ready wording: for which field, under which title, when to choose it, and its words."""

    key: str
    table: str
    field: str
    title: str
    when: str
    words: str
    language: str = ENGLISH  # of the words, BCP 47


@cache
def has_clauses(table: str, field: str, language: str = ENGLISH, folder: Path = FOLDER) -> bool:
    """Return whether there are ready wordings for a field in a language."""
    return any(_files(table, field, language, folder))


def clauses_for(
    table: str,
    field: str,
    written: str = ENGLISH,
    spoken: str = ENGLISH,
    folder: Path = FOLDER,
) -> tuple[Clause, ...]:
    """Return the ready wordings for a field, by title.

    Their words are in the language `written`; what is not there in it is left out. Titles and
    when to choose them are in that which is `spoken`, or in English where it has none.
    """
    told = _read(table, field, ENGLISH, folder) | _read(table, field, spoken, folder)
    put = _read(table, field, written, folder)
    found = [
        replace(told.get(key, one), words=one.words, language=written)
        for key, one in put.items()
    ]
    return tuple(sorted(found, key=lambda clause: clause.title))


def all_clauses(language: str = ENGLISH, folder: Path = FOLDER) -> Iterator[Clause]:
    """Yield every ready wording as it stands in a language, field by field."""
    for place in sorted(_home(language, folder).glob("*.*")):
        table, _, field = place.name.partition(".")
        yield from clauses_for(table, field, language, language, folder)


def _read(table: str, field: str, language: str, folder: Path) -> dict[str, Clause]:
    """Return what the files in a language say, by their names."""
    files = _files(table, field, language, folder)
    return {path.stem: _clause(path, table, field, language) for path in files}


def _files(table: str, field: str, language: str, folder: Path) -> Iterator[Path]:
    return (_home(language, folder) / f"{table}.{field}").glob("*.md")


def _home(language: str, folder: Path) -> Path:
    """Return where the wordings in a language lie: English ones need no folder of their own."""
    return folder if language == ENGLISH else folder / language


def _clause(path: Path, table: str, field: str, language: str) -> Clause:
    """Return what a file says: a title after #, when to choose it after >, then the words."""
    lines = path.read_text(encoding="utf-8").splitlines()
    title = next((line[1:] for line in lines if line.startswith("#")), path.stem)
    when = " ".join(line[1:].strip() for line in lines if line.startswith(">"))
    words = "\n".join(line for line in lines if not line.startswith(("#", ">")))
    return Clause(path.stem, table, field, title.strip(), when, words.strip(), language)
