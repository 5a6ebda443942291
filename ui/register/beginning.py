"""Beginning a charter: the page that asks, and the charter that is made of the answers."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.store.drafts import Draft
from planner.store.library import Library
from ui import messages
from ui.main_window import MainWindow
from ui.pausing import LONGEST, PAUSE, Respite
from ui.settings import DOCUMENT
from ui.tongue import tr, voice

if TYPE_CHECKING:
    from planner.model.charter import Charter
    from ui.dialogs.export import Exporting
    from ui.register.start import StartPage


class Beginning(QObject):
    """The way from two answers to a new charter.

    What is typed is kept beside the library meanwhile, and found there the next time, however
    the program came to its end.

    Signals:
        left: the person goes away from the questions; the answers stay
        begun: a charter was made and is to be opened; carries its id
        thinking: the charter that was begun is to be thought through first
        pondered: so is one of which nothing has been said yet; carries the `Charter`
    """

    left = Signal()
    begun = Signal(str)
    thinking = Signal()
    pondered = Signal(object)

    def __init__(self, library: Library, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._window = window
        self._page: StartPage | None = None
        self._exporting: Exporting | None = None
        self._draft = Draft(library.path)
        self._respite = Respite(self, PAUSE, LONGEST)
        self._respite.over.connect(self.settle)

    @property
    def page(self) -> "StartPage":
        """Return the page with the two questions; it is made when it is first asked for."""
        if self._page is None:
            from ui.register.start import StartPage

            self._page = StartPage()
            self._page.left.connect(self.left)
            self._page.finished.connect(self._begin)
            self._page.thought.connect(self._think)
            self._page.sheet_wanted.connect(self._save_sheet)
            self.read_again()
            self._page.edited.connect(self._respite.begin)
        return self._page

    @property
    def is_waiting(self) -> bool:
        """Return whether answers were kept that nobody has made a charter of, or let go."""
        return not self._library.is_read_only and bool(self._draft.answers())

    def settle(self) -> None:
        """Keep the answers now, before anything ends the program."""
        self._respite.stop()
        if self._page is not None and self._page.questions.has_words:
            self._draft.keep(self._page.questions.answers)
        elif self._page is not None:
            self._draft.drop()

    def read_again(self) -> None:
        """Show the answers as they were kept, since a person may have been erased from them."""
        kept = self._draft.answers()
        if self._page is not None and len(kept) == len(self._page.questions.answers):
            self._page.questions.answer(kept)

    @property
    def answers(self) -> tuple[str, ...]:
        """Return what was answered; nothing where nobody was asked."""
        return self._page.questions.answers if self._page else ()

    def may_close(self) -> bool:
        """Return whether no answers would be lost, or the person lets them go."""
        may = self._page is None or self._page.may_close()
        if may and self._page is not None:
            self._respite.stop()
            self._draft.drop()
        return may

    def let_go(self) -> None:
        """Put the page away with its library."""
        self._respite.stop()
        if self._page is not None:
            self._window.stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _begin(self, charter: "Charter") -> None:
        from planner.model.charter import creation

        with messages.telling(self._window, tr("The charter could not be saved.")):
            self._library.apply(charter.id, creation(charter))
            self.page.questions.clear()
            self.settle()
            self._window.settings.keep(DOCUMENT, "charter")  # the page that the answers fill
            self.begun.emit(charter.id)

    def _save_sheet(self) -> None:
        """Save the questions to think about; filled in, they begin a charter."""
        from planner.documents import Options
        from planner.model.charter import Charter
        from planner.model.worksheet import NEW
        from ui.dialogs.export import Exporting
        from ui.preview.rendering import Choice

        if self._exporting is None:
            self._exporting = Exporting(self._window.settings, self._window)
            self._exporting.saved.connect(self._tell_saved)
            self._exporting.failed.connect(lambda why: self.page.notice.say(why, role="care"))
        options = Options(blank=True, language=voice().code)
        self._exporting.ask_and_save(Charter(NEW, {}), Choice("thinking", options=options))

    def _tell_saved(self, path: Path) -> None:
        from ui.dialogs.export import open_file

        said = tr("Saved as {path}").format(path=path)
        self.page.notice.say(said, tr("Open it"), lambda: open_file(path))

    def _think(self, charter: "Charter") -> None:
        if self.page.questions.has_words:
            self._begin(charter)
            self.thinking.emit()
        else:
            self.pondered.emit(charter)
