"""The ways on from a library that cannot be opened: what is shown, and what each way asks."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from planner.errors import LibraryError, Trouble
from ui import messages
from ui.dialogs.trouble import Step, TroublePage
from ui.main_window import MainWindow
from ui.one_window import break_lock
from ui.place import LibraryPlace
from ui.settings import SECOND
from ui.tongue import tr


class WaysOn(QObject):
    """Says why a library cannot be opened, and follows the way that the person chooses.

    Signals:
        open_wanted: the library is to be opened where it is now said to be
        reading_wanted: it is to be opened to read only
        new_wanted: a new one is to be made where it has been
        move_wanted: it is to be moved to this computer
        library_wanted: all is to be as in a copy; carries its `Path`
    """

    open_wanted = Signal()
    reading_wanted = Signal()
    new_wanted = Signal()
    move_wanted = Signal()
    library_wanted = Signal(Path)

    def __init__(self, window: MainWindow, place: LibraryPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._place = place
        self._trouble = Trouble.OTHER

    def explain(self, error: LibraryError) -> None:
        """Show what stands in the way of the library, and what can be done."""
        self._trouble = error.trouble
        page = TroublePage(error)
        page.wanted.connect(self._follow)
        self._window.show_page(page)
        page.setFocus()

    def _follow(self, step: Step) -> None:
        match step:
            case Step.AGAIN:
                self.open_wanted.emit()
            case Step.BACK:
                self._show_copies()
            case Step.MOVE:
                self.move_wanted.emit()
            case Step.READ:
                self.reading_wanted.emit()
            case Step.ANYWAY:
                self._open_anyway()
            case Step.NEW:
                self.new_wanted.emit()
            case Step.OTHER:
                self._open_other()
            case Step.CLOSE:
                self._window.close()

    def _show_copies(self) -> None:
        from ui.goingback.page import GoBackPage

        second = self._window.settings.word(SECOND)
        page = GoBackPage(self._place.path, Path(second) if second else None, is_open=False)
        page.left.connect(self.open_wanted)
        page.library_wanted.connect(self.library_wanted)
        self._window.show_page(page)
        page.setFocus()

    def _open_anyway(self) -> None:
        if not messages.ask(
            self._window,
            tr("Open these charters all the same?"),
            more=tr(
                "Do so only if you are sure that nobody else writes to them at the same time."
                " What one writes may be lost."
            ),
            yes=tr("Open them"),
            no=tr("Leave them closed"),
        ):
            return
        if self._trouble is Trouble.SHARED:
            self._place.allow_sharing()
        else:
            with suppress(OSError):
                break_lock(self._place.path)
        self.open_wanted.emit()

    def _open_other(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open another library"),
            str(self._place.path.parent),
            tr("Libraries (*.db)"),
        )
        if name:
            self._place.path = Path(name)
            self.open_wanted.emit()
