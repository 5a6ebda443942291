"""An evening’s work on the files of a folder, to be recorded: `evening.py FOLDER EDITS`.

Everything goes through the library and the commands of the program. After each step that a
person is told of, a line says what is then on the disk.
"""

import json
import os
import sys
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from planner.files import write_checked
from planner.model.changes import Change, Edit
from planner.model.editing import arrival, writing
from planner.model.own import Attachment
from planner.model.records.front import Partner
from planner.model.records.sign import Signature
from planner.model.records.why import Purpose
from planner.model.scans import Scan, attaching
from planner.store.library import Library
from tests.robots.kills import CHARTER, new_library
from tests.robots.states import saved

MORNING = datetime(2027, 5, 3, tzinfo=UTC)
DOCUMENT = "agreement.pdf"
BACKUP = "copy.db"


def tell(library: Library, **more: str) -> None:
    """Say what is saved, and what else is finished."""
    told = {"saved": asdict(saved(library, CHARTER)), **more}
    os.write(1, json.dumps(told).encode() + b"\n")


def made(number: int) -> bytes:
    """Return a document that is made."""
    return f"%PDF-1.7 {number} ".encode() * 900


def edit(library: Library, number: int) -> None:
    """Make one of the changes that people make."""
    charter = library.charter(CHARTER)
    words = f"So that nobody in street {number} goes hungry. " * (1 + number % 7 * 9)
    purpose = charter.one(Purpose)
    change = writing(charter, purpose, "statement", words)
    if number % 3 == 1:
        change = arrival(charter, Partner(id=f"p{number}", name=f"Hub <{number}> & Friends"))
    if number % 5 == 4:
        last = charter.all(Partner)[-1]
        change = Change("Edit", (Edit(last, replace(last, mission=words)),))
    assert change is not None
    library.apply(CHARTER, change)


def scan(library: Library) -> None:
    """Attach what was signed, and take it away again."""
    charter = library.charter(CHARTER)
    signature = charter.all(Signature)[0]
    paper = Scan("signed.pdf", "application/pdf", b"%PDF-1.7" + bytes(20_000))
    library.apply(CHARTER, attaching(charter, signature, paper, MORNING))
    tell(library)
    attached = library.charter(CHARTER).all(Attachment)[-1]
    library.apply(CHARTER, Change("Take away", (Edit(attached, None),)))
    tell(library)


def work(folder: Path, edits: int) -> None:
    """Work on the library of a folder; it is made, closed and opened again on the way."""
    path = folder / "library.db"
    if not path.exists():
        new_library(path)
    with Library.open(path, who="Ann") as library:
        tell(library)
        for number in range(edits):
            edit(library, number)
            tell(library)
        library.keep(CHARTER, "Sent to the partners")
        tell(library)
    with Library.open(path, who="Ann") as library:
        scan(library)
        library.delete(CHARTER)
        tell(library)
        library.restore_charter(CHARTER)
        tell(library)
        for number in range(2):
            library.backup(folder / BACKUP)
            tell(library, backup=str(number))
            write_checked(folder / DOCUMENT, made(number))
            tell(library, document=str(number))
            edit(library, edits + number)
            tell(library)


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
