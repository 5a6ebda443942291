"""Words that are in no charter yet, kept beside the library until they are.

They are words somebody typed, so they outlive a crash, a logout and a power cut as charters do;
they are in no charter, so they are in no library.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from planner.errors import DocumentError
from planner.files import write_checked
from planner.saying import of_system

if TYPE_CHECKING:
    from planner.model.people import (
        Sought,
    )  # with the catalogue, for which the start does not wait

Words = tuple[str, ...]


class Draft:
    """Answers about a charter that is none yet; there is one set beside a library at most."""

    def __init__(self, library: Path) -> None:
        self.path = library.with_name(f"{library.stem}.draft.json")

    def answers(self) -> Words:
        """Return what was kept; nothing where there is nothing, or it cannot be read."""
        return _words(_read(self.path)) or ()

    def keep(self, answers: Words) -> bool:
        """Keep answers in place of any others; return whether that could be done."""
        return _write(self.path, answers)

    def drop(self) -> None:
        """Keep nothing any more: a charter was made, or the person let the answers go."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


class Lines:
    """What waits to be taken into the charters of a library, by the place it was typed for."""

    def __init__(self, library: Path) -> None:
        self.path = library.with_name(f"{library.stem}.lines.draft.json")

    def of(self, charter_id: str) -> dict[str, Words]:
        """Return what waits for a charter; what cannot be read is left out."""
        return self.all().get(charter_id, {})

    def all(self) -> dict[str, dict[str, Words]]:
        """Return what waits, by charter and place; what cannot be read is left out."""
        found = _read(self.path)
        if not isinstance(found, dict):
            return {}
        return {
            charter_id: {
                place: words for place, each in places.items() if (words := _words(each))
            }
            for charter_id, places in found.items()
            if isinstance(places, dict)
        }

    def keep(self, charter_id: str, place: str, words: Words) -> bool:
        """Keep words for a place, or none there; return whether that could be done."""
        before = self.all()
        now = {key: dict(places) for key, places in before.items()}
        now.setdefault(charter_id, {})[place] = words
        return now == before or self._write(now)

    def keep_those(self, is_there: Callable[[str], bool]) -> None:
        """Let go of what waits for a charter that has gone and cannot take it in any more."""
        before = self.all()
        now = {key: places for key, places in before.items() if is_there(key)}
        if now != before:
            self._write(now)

    def _write(self, every: Mapping[str, Mapping[str, Words]]) -> bool:
        there = {
            key: said
            for key, places in every.items()
            if (said := {place: words for place, words in places.items() if words})
        }
        if there:
            return _write(self.path, there)
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        return True


class Drafted(NamedTuple):
    """Words that a file beside a library holds, and the charter that they wait for, if any."""

    charter_id: str
    words: str


def named_beside(library: Path, sought: "Sought") -> list[Drafted]:
    """Return the words beside a library in which a person is named."""
    waiting = [Drafted("", each) for each in Draft(library).answers()]
    waiting += [
        Drafted(charter_id, each)
        for charter_id, places in Lines(library).all().items()
        for words in places.values()
        for each in words
    ]
    return [one for one in waiting if sought.stands_in(one.words)]


def erase_beside(library: Path, sought: "Sought") -> tuple[Path, ...]:
    """Erase a person from what is kept beside a library; return the files that were changed.

    One that is damaged, so that nobody can say where the person stands in it, goes as a whole.

    Raises:
        DocumentError: one of them cannot be written; it is as it was.
    """
    return tuple(
        path
        for path in (Draft(library).path, Lines(library).path)
        if path.is_file() and _erase(path, sought)
    )


def _erase(path: Path, sought: "Sought") -> bool:
    found = _read(path)
    if found is None:
        _remove(path)
        return True
    without = _without(found, sought)
    if without != found:
        write_checked(path, _form(without))
    return without != found


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise DocumentError(
            "“{name}” could not be removed: {why}.", name=path.name, why=of_system(error)
        ) from error


def _without(found: object, sought: "Sought") -> object:
    """Return what a file holds without the person, whatever its shape; keys stay."""
    if isinstance(found, str):
        return sought.erased_from(found)
    if isinstance(found, list):
        return [_without(each, sought) for each in found]
    if isinstance(found, dict):
        return {key: _without(each, sought) for key, each in found.items()}
    return found


def _words(found: object) -> Words | None:
    """Return what was read as words; `None` where it is something else."""
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        return None
    return tuple(found)


def _read(path: Path) -> object:
    """Return what a file holds; `None` where it is not there, or is damaged."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def _form(found: object) -> bytes:
    return json.dumps(found).encode()


def _write(path: Path, found: object) -> bool:
    try:
        write_checked(path, _form(found))
    except DocumentError:
        return False
    return True
