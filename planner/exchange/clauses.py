"""The clause bank: ready wordings for a field, to insert and to change.

Each is a file in `resources/clauses`, in a folder named by its field; the README there says how
to write one. They are English, and words only: nothing of them is law.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from planner.places import RESOURCES

FOLDER = RESOURCES / "clauses"


@dataclass(frozen=True, slots=True)
class Clause:
    """A ready wording: for which field, under which title, when to choose it, and its words."""

    key: str
    table: str
    field: str
    title: str
    when: str
    words: str


@cache
def has_clauses(table: str, field: str, folder: Path = FOLDER) -> bool:
    """Return whether there are ready wordings for a field."""
    return any(_files(table, field, folder))


def clauses_for(table: str, field: str, folder: Path = FOLDER) -> tuple[Clause, ...]:
    """Return the ready wordings for a field, by title."""
    read = (_clause(path, table, field) for path in _files(table, field, folder))
    return tuple(sorted(read, key=lambda clause: clause.title))


def all_clauses(folder: Path = FOLDER) -> Iterator[Clause]:
    """Yield every ready wording, field by field."""
    for place in sorted(path for path in folder.iterdir() if path.is_dir()):
        table, _, field = place.name.partition(".")
        yield from clauses_for(table, field, folder)


def _files(table: str, field: str, folder: Path) -> Iterator[Path]:
    return (folder / f"{table}.{field}").glob("*.md")


def _clause(path: Path, table: str, field: str) -> Clause:
    """Return what a file says: a title after #, when to choose it after >, then the words."""
    lines = path.read_text(encoding="utf-8").splitlines()
    title = next((line[1:] for line in lines if line.startswith("#")), path.stem)
    when = " ".join(line[1:].strip() for line in lines if line.startswith(">"))
    words = "\n".join(line for line in lines if not line.startswith(("#", ">")))
    return Clause(path.stem, table, field, title.strip(), when, words.strip())
