"""Every PDF that the program makes in a test is valid, whether or not the test looks at it.

`TaggedCanvas.finish` is the one place where a file of the program is finished, so what is
finished in this process is seen there; what other processes make is found in the folder of the
test. Each content is checked once.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from planner.documents.pdf.canvas import TaggedCanvas
from planner.documents.pdf.structure import Element
from tests.pdf_reading import invalid

# How a file of the program begins, and one that another program has saved does not.
BEGINNING = b"%PDF-1.7\n%\x93\x8c\x8b\x9e ReportLab Generated PDF document (opensource)\n"
MOST = 3  # faults that are told of one test


class EveryPdf:
    """The files that were made since the last check."""

    def __init__(self) -> None:
        self.made: dict[bytes, bytes] = {}  # what is to be checked, by its digest
        self.checked: set[bytes] = set()

    def add(self, content: bytes) -> None:
        """Take in a file, unless its content is known."""
        digest = sha256(content).digest()
        if digest not in self.checked:
            self.made[digest] = content

    def add_from(self, folder: Path) -> None:
        """Take in the files of the program that are in a folder."""
        for path in filter(Path.is_file, folder.rglob("*")):
            with path.open("rb") as file:
                if file.read(len(BEGINNING)) == BEGINNING:
                    self.add(BEGINNING + file.read())

    def faults(self) -> list[str]:
        """Return what is wrong with what was made, and forget it."""
        made, self.made = self.made, {}
        self.checked.update(made)
        return list(_faults(made.values()))[:MOST]


def _faults(contents: Iterable[bytes]) -> Iterator[str]:
    for content in contents:
        if not content.startswith(BEGINNING):
            yield "a file begins as no file of the program does, so none is found in a folder"
        yield from invalid(content)


def watch(patch: pytest.MonkeyPatch) -> EveryPdf:
    """Begin to see every file that is finished in this process."""
    every, finish = EveryPdf(), TaggedCanvas.finish

    def finished(canvas: TaggedCanvas, root: Element) -> bytes:
        content = finish(canvas, root)
        every.add(content)
        return content

    patch.setattr(TaggedCanvas, "finish", finished)
    return every
