"""Which file each document goes into that is exported, and which files are left alone."""

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from planner.errors import DocumentError
from planner.files import file_name, folder_name

if TYPE_CHECKING:
    from planner.commands.exporting import Choices
    from planner.documents import DocumentKind


class Place(NamedTuple):
    """One document of one charter, and the file it goes into.

    A file that was `named` may be replaced; one that is named after the charter may not.
    """

    charter_id: str
    document: str
    target: Path
    named: bool = False


def places(
    titles: Mapping[str, str], kinds: "Sequence[DocumentKind]", choices: "Choices"
) -> Iterator[Place]:
    """Yield where every document of every charter goes; titles go by the ids of charters.

    Raises:
        DocumentError: several documents are to go into one file.
    """
    named = choices["output"] or ""
    output = Path(named)
    if len(titles) == len(kinds) == 1 and _is_a_file(named) and not choices["every"]:
        (charter_id,) = titles
        yield Place(charter_id, kinds[0].key, output, named=True)
        return
    if output.exists() and not output.is_dir():
        raise DocumentError(f"“{output}” is a file; several documents need a folder.")
    for (charter_id, title), kind in product(titles.items(), kinds):
        own = folder_name(title) if choices["every"] and not named else ""
        name = file_name(title, kind.key, choices["ending"])
        yield Place(charter_id, kind.key, output / own / name)


def _is_a_file(named: str) -> bool:
    """Return whether what was given as --output is the name of a file, not of a folder."""
    return bool(named) and not Path(named).is_dir() and not named.endswith((os.sep, "/"))


def refuse_to_replace(wanted: Sequence[Place]) -> None:
    """Refuse names that are taken, unless the person named the file.

    Raises:
        DocumentError: a file is there, or two documents would go into one.
    """
    taken: set[str] = set()
    for place in wanted:
        name = str(place.target).casefold()  # some systems know no capitals in names
        if name in taken:
            raise DocumentError(
                f"Two documents would both be “{place.target}”;"
                " export one at a time and name its file with --output."
            )
        if place.target.exists() and not place.named:
            raise DocumentError(
                f"“{place.target}” is there already; to replace it, name it with --output."
            )
        taken.add(name)


def make_folders(wanted: Sequence[Place]) -> None:
    """Make the folders that documents go into, but not that of a file that was named.

    Raises:
        DocumentError: one cannot be made.
    """
    for folder in dict.fromkeys(place.target.parent for place in wanted if not place.named):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DocumentError(
                f"The folder “{folder}” cannot be made: {(error.strerror or '').lower()}."
            ) from error
