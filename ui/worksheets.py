"""Worksheets of the open charter: saved for a meeting, and read back after it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.documents.layout import Layout
from planner.errors import ExchangeError, UnknownCharterError
from planner.exchange.answers import Filled, proposal, taking_in
from planner.files import file_name, write_checked
from planner.model.charter import Charter
from planner.model.typed import quoted
from planner.model.worksheet import NEW
from planner.store.library import Library
from ui import messages
from ui.background import Latest
from ui.dialogs.export import ask_where
from ui.dialogs.worksheet import WorksheetDialog
from ui.editor.pane import EditorPane
from ui.preview.rendering import pdf_of
from ui.session import CharterSession
from ui.settings import FOLDER, Settings
from ui.tongue import later, tr

NOTHING_NEW = later("The worksheet says nothing that the charter does not say already.")


class Worksheets(QObject):
    """Saves worksheets of a charter, and shows what one that was filled in says.

    Signals:
        saved: a worksheet is there, whole; carries its `Path`
        told: what came of a worksheet that was read, in a sentence
        failed: why one could not be saved, in a sentence
    """

    saved = Signal(Path)
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: CharterSession,
        settings: Settings,
        editor: EditorPane,
        layout: Callable[[], Layout],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._editor = editor
        self._layout = layout
        self._window = parent
        self._work: Latest[Path] = Latest(self)
        self._work.done.connect(self.saved)
        self._work.failed.connect(self.failed)

    def ask_and_save(self) -> None:
        """Ask where to, and save a worksheet of the section that is shown."""
        self._editor.commit()
        section = self._editor.section
        name = file_name(self._session.charter.title, f"worksheet {section}", "pdf")
        path = ask_where(self._window, self._folder / name, "pdf")
        if path is not None:
            self._settings.keep(FOLDER, str(path.parent))
            self.save(section, self._layout(), path)

    def save(self, section: str, layout: Layout, path: Path) -> None:
        """Save a worksheet of a section."""
        self._work.run(partial(_saved, self._session.charter, section, layout, path))

    def ask_and_read(self) -> None:
        """Ask for a filled worksheet, and show what it says."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Read a filled worksheet"),
            str(self._folder),
            tr("Worksheets (*.pdf)"),
        )
        if name:
            with messages.telling(self._window, tr("The worksheet was not read.")):
                self.show(_read(Path(name)))

    def show(self, filled: Filled) -> None:
        """Show what a worksheet says, and take in what the person chooses, as one change.

        Raises:
            ExchangeError: it belongs to another charter.
        """
        self._editor.commit()
        found = proposal(filled, self._session.charter)
        if not found.found:
            self.told.emit(tr(NOTHING_NEW))
            return
        dialog = WorksheetDialog(found, self._window)
        if dialog.exec():
            chosen = dialog.chosen
            change = taking_in(self._session.charter, chosen, filled.by)
            if change.edits and self._session.do(change):
                self.told.emit(tr("%n answer(s) taken in from the worksheet.", "", len(chosen)))
        dialog.deleteLater()

    @property
    def _folder(self) -> Path:
        return Path(self._settings.word(FOLDER) or Path.home())


def read_one(library: Library, paths: list[Path]) -> Filled:
    """Return what the one worksheet among files says; its charter is in the library, or new.

    Raises:
        ExchangeError: there are more files, it cannot be read, or its charter is not there.
    """
    if len(paths) > 1:
        raise ExchangeError(
            tr("Please bring in one worksheet at a time, and charters by themselves.")
        )
    filled = _read(paths[0])
    if filled.charter_id == NEW:
        return filled
    try:
        library.charter(filled.charter_id)
    except UnknownCharterError:
        raise ExchangeError(
            tr(
                "{file}: the worksheet belongs to “{title}”, which is not among your charters;"
                " bring that charter in first."
            ).format(file=paths[0].name, title=quoted(filled.title))
        ) from None
    return filled


def _read(path: Path) -> Filled:
    # What reads a PDF takes longer to import than a charter to open.
    from planner.exchange.worksheet import read

    try:
        return read(path.read_bytes())
    except (OSError, ExchangeError) as error:
        raise ExchangeError.of_file(path.name, error) from error


def _saved(charter: Charter, section: str, layout: Layout, path: Path) -> Path:
    from planner.documents import Options
    from planner.documents.worksheet import worksheet

    document = worksheet(charter, Options(sections=(section,)))
    write_checked(path, pdf_of(document, layout))
    return path
