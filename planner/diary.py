"""What the program did, for whoever mends it: kept for this person alone, and shown on request.

Nothing that anybody typed is in it, not even in the message of a fault: only ids, counts, names
of our own functions and moments. It needs little room, and where it cannot be written the
program goes on without it.
"""

import logging
import os
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from planner import VERSION
from planner.model.changes import Change, Step

SIZE, OLDER = 200_000, 2  # bytes of one file, and how many full ones are kept
SHOWN = 60_000  # characters of the latest that are shown

_LOG = logging.getLogger("partnership-planner")


class _Diary(RotatingFileHandler):
    """A file for one person, which stops where it cannot be written."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802  # logging's
        """Write nothing more."""
        _LOG.removeHandler(self)
        self.close()

    def _open(self) -> TextIOWrapper:
        """Make the file so that nobody else can read it."""
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        return open(descriptor, "a", encoding="utf-8")


def begin(path: Path, system: str) -> None:
    """Write into a file from now on, which is made with the first line: what runs on what."""
    end()
    diary = _Diary(path, maxBytes=SIZE, backupCount=OLDER, encoding="utf-8", delay=True)
    diary.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%d %H:%M:%S"))
    _LOG.addHandler(diary)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    note("Partnership Planner %s, %s", VERSION, system)


def end() -> None:
    """Note the end, and let go of the file."""
    note("End")
    for diary in list(_LOG.handlers):
        _LOG.removeHandler(diary)
        diary.close()


def note(what: str, *ids_and_counts: str | int) -> None:
    """Note something that was done: words of ours, with an id or a count for each `%s`."""
    if _LOG.handlers:
        _LOG.info(what, *ids_and_counts)


def note_opened(charters: int) -> None:
    """Note that a library was opened, and how many charters are in it."""
    note("Opened a library: %s charters", charters)


def note_change(charter_id: str, change: Change, step: Step) -> None:
    """Note a change that was made to a charter: which tables, how many records, no words."""
    tables = " ".join(sorted({edit.record.table for edit in change.edits}))
    note(
        "Change %s: charter %s, edits %s, %s", step.value, charter_id, len(change.edits), tables
    )


def note_fault(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Note that something went wrong, and where; its message may quote somebody."""
    places = [
        f"  {Path(step.filename).name}, line {step.lineno}, {step.name}"
        for step in traceback.extract_tb(trace)
    ]
    note("Fault: %s", "\n".join([kind.__name__, *places]))


def told(path: Path) -> str:
    """Return the latest of what was noted, the oldest first; empty when there is nothing."""
    files = [path.with_name(f"{path.name}.{number}") for number in range(OLDER, 0, -1)]
    parts = []
    for each in (*files, path):
        try:
            parts.append(each.read_text("utf-8", errors="replace"))
        except OSError:
            continue
    return "".join(parts)[-SHOWN:]
