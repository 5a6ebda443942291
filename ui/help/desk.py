"""What the menu Help does: help on where one is, the keys, the quick guide on paper."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from planner.documents.layout import Layout, Paper
from planner.documents.quick_guide import quick_guide
from planner.files import file_name, write_checked
from planner.model.guidance import CONTENTS
from ui import messages
from ui.background import Latest
from ui.dialogs.export import ask_where, open_file
from ui.dialogs.keys import KeysDialog, keys_on_paper
from ui.dialogs.printing import paper_in, prepared, put_on_paper
from ui.help.asking import help_here, open_help
from ui.preview.rendering import pdf_of
from ui.settings import FOLDER
from ui.tongue import tr, voice

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class HelpDesk(QObject):
    """Helps whoever is at a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._work: Latest[Path | None] = Latest(self)
        self._work.done.connect(self._show)
        self._work.failed.connect(self._explain)

    def here(self) -> None:
        """Show help on what has the keyboard."""
        help_here(self._window, self._window.stack.currentWidget())

    def contents(self) -> None:
        """Show what there is in the help."""
        open_help(self._window, CONTENTS)

    def keys(self) -> None:
        """Show what can be done by keys."""
        dialog = KeysDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def print_quick_guide(self) -> None:
        """Print the quick guide on the printer that the person chooses."""
        printer = prepared("A4", "sheets")
        dialog = QPrintDialog(printer, self._window)
        is_wanted = dialog.exec()
        dialog.deleteLater()
        if is_wanted:
            content = _quick_guide(paper_in(printer) or "A4")
            self._work.run(partial(_printed, printer, content))

    def save_quick_guide(self) -> None:
        """Save the quick guide as a PDF where the person says, and open it."""
        settings = self._window.settings
        folder = Path(settings.word(FOLDER) or Path.home())
        name = file_name(tr("Partnership Planner"), tr("quick guide"), "pdf")
        path = ask_where(self._window, folder / name, "pdf")
        if path is not None:
            settings.keep(FOLDER, str(path.parent))
            self._work.run(partial(_saved, path, _quick_guide("A4")))

    def _show(self, path: Path | None) -> None:
        if path is not None:
            open_file(path)

    def _explain(self, why: str) -> None:
        messages.tell(
            self._window, tr("The quick guide was neither printed nor saved."), more=why
        )


def _quick_guide(paper: Paper) -> bytes:
    return pdf_of(quick_guide(keys_on_paper(), voice()), Layout(paper=paper))


def _printed(printer: QPrinter, content: bytes) -> None:
    put_on_paper(printer, content)


def _saved(path: Path, content: bytes) -> Path:
    write_checked(path, content)
    return path
