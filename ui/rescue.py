"""Saving a copy elsewhere, with what cannot be saved where it belongs."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.errors import LibraryError, PlannerError, Trouble
from planner.exchange.json_form import write
from planner.files import write_checked
from planner.model.changes import Change
from planner.model.gathering import gathered
from planner.store.library import Library
from ui.session import CharterSession
from ui.tongue import tr


class Rescue(QObject):
    """Asks where a copy is to go, and puts the library there with the words on the screen.

    Signals:
        told: what was saved where, in a sentence
        failed: why nothing could be saved, in a sentence
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self, session: CharterSession, commit: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commit = commit
        self._window = parent

    def ask(self) -> None:
        """Ask for a place, and save a copy there; the words on the screen stay as they are."""
        name = f"{self._session.library.path.stem} {date.today()}.db"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save a copy"),
            str(Path.home() / name),
            tr("Libraries (*.db)"),
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, target: Path) -> None:
        """Save a copy of all charters; of this one alone where the library cannot be read."""
        session = self._session
        session.refused.clear()
        self._commit()
        unsaved = gathered(session.charter, session.refused)
        try:
            self.told.emit(self._saved(target, unsaved))
        except PlannerError as error:
            self.failed.emit(tr("No copy was saved: {why}").format(why=error))

    def _saved(self, target: Path, unsaved: Change | None) -> str:
        session = self._session
        try:
            session.library.backup(target)
        except LibraryError as error:
            if error.trouble is Trouble.FULL or not target.parent.is_dir():
                raise
            return self._saved_alone(target.with_suffix(".json"), unsaved)
        if unsaved is not None:
            with Library.open(target, who=session.library.who) as copy:
                copy.apply(session.charter_id, unsaved)
        return tr("A copy of all your charters, with what you see here, is in {path}").format(
            path=target
        )

    def _saved_alone(self, target: Path, unsaved: Change | None) -> str:
        """Save the charter as it is on the screen, which needs no library."""
        charter = self._session.charter
        if unsaved is not None:
            charter = charter.after(unsaved)
        write_checked(target, write(charter).encode())
        return tr(
            "The library cannot be read, so this charter alone is saved, as you see it, in"
            " {path}. Bring it in later as a charter file."
        ).format(path=target)
