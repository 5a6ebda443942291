"""Beginning a charter: the page that asks, and the charter that is made of the answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.store.library import Library
from ui import messages
from ui.main_window import MainWindow
from ui.settings import DOCUMENT
from ui.tongue import tr

if TYPE_CHECKING:
    from planner.model.charter import Charter
    from ui.register.start import StartPage


class Beginning(QObject):
    """The way from two answers to a new charter.

    Signals:
        left: the person goes away from the questions; the answers stay
        begun: a charter was made and is to be opened; carries its id
    """

    left = Signal()
    begun = Signal(str)

    def __init__(self, library: Library, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._window = window
        self._page: StartPage | None = None

    @property
    def page(self) -> "StartPage":
        """Return the page with the two questions; it is made when it is first asked for."""
        if self._page is None:
            from ui.register.start import StartPage

            self._page = StartPage()
            self._page.left.connect(self.left)
            self._page.finished.connect(self._begin)
        return self._page

    @property
    def answers(self) -> tuple[str, ...]:
        """Return what was answered; nothing where nobody was asked."""
        return self._page.answers if self._page else ()

    def may_close(self) -> bool:
        """Return whether no answers would be lost, or the person lets them go."""
        return self._page is None or self._page.may_close()

    def let_go(self) -> None:
        """Put the page away with its library."""
        if self._page is not None:
            self._window.stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _begin(self, charter: "Charter") -> None:
        from planner.model.charter import creation

        with messages.telling(self._window, tr("The charter could not be saved.")):
            self._library.apply(charter.id, creation(charter))
            self.page.clear()
            self._window.settings.keep(DOCUMENT, "charter")  # the page that the answers fill
            self.begun.emit(charter.id)
