"""Saving the notes of a meeting as a PDF, beside the main thread."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.documents.layout import Layout
from planner.documents.notes import Held, Matter, notes
from planner.documents.options import AS_THE_CHARTER_SAYS
from planner.documents.telling import as_written, telling
from planner.files import file_name, write_checked
from planner.health import findings
from planner.health.meeting import Outcome
from planner.health.next_step import Step, steps
from planner.model.charter import Charter
from ui.background import Latest
from ui.dialogs.export import ask_where
from ui.preview.rendering import pdf_of
from ui.session import CharterSession
from ui.settings import FOLDER, Settings


class NotesSaving(QObject):
    """Asks for a place and saves the notes there.

    Signals:
        saved: the file is there, whole and read back; carries its `Path`
        failed: it is not, and one that was there before is as it was; carries the sentence
    """

    saved = Signal(Path)
    failed = Signal(str)

    def __init__(self, session: CharterSession, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._work: Latest[Path] = Latest(self)
        self._work.done.connect(self.saved)
        self._work.failed.connect(self.failed)

    def ask_and_save(self, outcome: Outcome, layout: Layout) -> None:
        """Save what came of a meeting where the person says; nothing when they do not."""
        folder = Path(self._settings.word(FOLDER) or Path.home())
        name = file_name(self._session.charter.title, f"notes {date.today()}", "pdf")
        path = ask_where(self._window, folder / name, "pdf")
        if path is not None:
            self._settings.keep(FOLDER, str(path.parent))
            self.save(outcome, layout, path)

    def save(self, outcome: Outcome, layout: Layout, path: Path) -> None:
        """Save what came of a meeting."""
        held = held_in(self._session.charter, outcome, date.today())
        self._work.run(partial(_saved, self._session.charter, held, layout, path))


def held_in(charter: Charter, outcome: Outcome, day: date) -> Held:
    """Return what came of a meeting, its findings in the language of a document of it."""
    told = as_written(telling(charter, AS_THE_CHARTER_SAYS))
    same = {each.key: each for each in steps(told, findings(told, day))}
    decided = tuple(each.id for each in outcome.decided)
    left = [same.get(each.key, each) for each in outcome.left]
    return Held(day, _matters(outcome.settled), decided, _matters(left))


def _matters(among: Sequence[Step]) -> tuple[Matter, ...]:
    return tuple(
        Matter(each.ask, each.kind, each.fields) for each in among if each.kind is not None
    )


def _saved(charter: Charter, held: Held, layout: Layout, path: Path) -> Path:
    write_checked(path, pdf_of(notes(charter, held), layout))
    return path
