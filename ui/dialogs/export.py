"""Saving a document as a PDF, for Word or as a web page: where to, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.documents.formats import Ending
from planner.files import file_name, write_checked
from planner.model.charter import Charter
from ui.background import Latest
from ui.preview.rendering import Choice, made, pdf_of
from ui.settings import FOLDER, Settings
from ui.tongue import later, tr

FILTERS: dict[Ending, str] = {
    "pdf": later("PDF documents (*.pdf)"),
    "docx": later("Word documents (*.docx)"),
    "html": later("Web pages (*.html)"),
}
TITLES: dict[Ending, str] = {
    "pdf": later("Save as PDF"),
    "docx": later("Save for Word"),
    "html": later("Save as a web page"),
}


class Exporting(QObject):
    """Asks for a place and saves a document there, beside the main thread.

    Signals:
        saved: the file is there, whole and read back; carries its `Path`
        failed: it is not, and one that was there before is as it was; carries the sentence
    """

    saved = Signal(Path)
    failed = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._window = parent
        self._work: Latest[Path] = Latest(self)
        self._work.done.connect(self.saved)
        self._work.failed.connect(self.failed)

    def ask_and_lock(self, charter: Charter, choice: Choice, ending: Ending = "pdf") -> None:
        """Save a charter as a document that opens with a password alone, which is asked for."""
        from ui.dialogs.password import ask_for_password

        password = ask_for_password(self._window)
        if password:
            self.ask_and_save(charter, choice, ending, password)

    def ask_and_save(
        self, charter: Charter, choice: Choice, ending: Ending = "pdf", password: str = ""
    ) -> None:
        """Save a charter as a document where the person says; nothing when they do not."""
        folder = Path(self._settings.word(FOLDER) or Path.home())
        suggested = folder / file_name(charter.title, choice.document, ending)
        path = ask_where(self._window, suggested, ending)
        if path is not None:
            self._settings.keep(FOLDER, str(path.parent))
            self.save(charter, choice, path, ending, password)

    def save(
        self,
        charter: Charter,
        choice: Choice,
        path: Path,
        ending: Ending = "pdf",
        password: str = "",
    ) -> None:
        """Save a charter as a document."""
        self._work.run(partial(_saved, charter, choice, path, ending, password))


def ask_where(parent: QWidget, suggested: Path, ending: Ending) -> Path | None:
    """Return where a file is to go; `None` when the person does not say."""
    dialog = QFileDialog(parent, tr(TITLES[ending]), str(suggested.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(tr(FILTERS[ending]))
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(suggested.name)
    chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    dialog.deleteLater()
    return chosen


def search_folder() -> str:
    """Return where the search for a file begins: where the last one ended, or at home."""
    last = QFileDialog().directory()
    return str(Path.home()) if last == QDir.current() else last.path()


def open_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _saved(charter: Charter, choice: Choice, path: Path, ending: Ending, password: str) -> Path:
    from planner.documents.formats import protected, rendered

    document, layout = made(charter, choice), choice.layout
    is_pdf = ending == "pdf"
    content = pdf_of(document, layout) if is_pdf else rendered(document, layout, ending)
    write_checked(path, protected(content, password))
    return path
