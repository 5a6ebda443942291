"""Saving what is coming as a file that other calendars take in."""

from collections.abc import Collection
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.calendars import ahead, calendar_of, holdings
from planner.files import file_name, write_checked
from planner.store.library import Library
from ui.background import Latest
from ui.saying import spoken
from ui.tongue import tr

Written = tuple[Path, int]  # where it is, and how many days in doubt it leaves out


class CalendarFile(QObject):
    """Asks where to, and writes a calendar of charters beside the main thread.

    Signals:
        told: it is written; carries the sentence that says where
        failed: it is not; carries the sentence that says why
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._window = parent
        self._work: Latest[Written] = Latest(self)
        self._work.done.connect(self._tell)
        self._work.failed.connect(self._explain)

    def ask(self, name: str, charter_ids: Collection[str] = ()) -> None:
        """Ask for a place, and save the days of these charters there, or of all charters."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save as a calendar file"),
            str(Path.home() / file_name(name, tr("What is coming"), "ics")),
            tr("Calendars (*.ics)"),
        )
        if chosen:
            self.save(Path(chosen), name, charter_ids)

    def save(self, target: Path, name: str, charter_ids: Collection[str] = ()) -> None:
        """Save the days of these charters, or of all, under the name of the calendar."""
        target = target if target.suffix else target.with_suffix(".ics")
        place = self._library.path
        self._work.run(partial(_write, place, target, name, charter_ids, date.today()))

    def _tell(self, written: Written) -> None:
        path, left_out = written
        said = tr("Saved as {path}").format(path=path)
        if left_out:
            said += " · " + tr("%n day(s) to look at again left out.", "", left_out)
        self.told.emit(said)

    def _explain(self, why: str) -> None:
        self.failed.emit(tr("The calendar file was not saved: {why}").format(why=why))


def _write(
    library: Path, target: Path, name: str, charter_ids: Collection[str], today: date
) -> Written:
    with Library.open(library, who="", read_only=True) as books:
        found = list(ahead(books, holdings(books, charter_ids), today, spoken))
    content, left_out = calendar_of(name, found, today)
    write_checked(target, content)
    return target, left_out
