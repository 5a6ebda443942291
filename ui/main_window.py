"""The one window: its menus, its look, and which page it shows.

It is painted before anything is read; the pages, and the library under them, come with `open`.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QUndoGroup
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget, QWidget

from ui.menu import Menu
from ui.settings import GEOMETRY, Settings
from ui.theme import HUGE, dress
from ui.tongue import later, tr

if TYPE_CHECKING:
    from planner.store.library import Library
    from ui.action import When
    from ui.charter_page import CharterPage
    from ui.help.desk import HelpDesk
    from ui.pages import Pages

CHARTER, PAPER, EDIT, VIEW = "Charter", "Print and save", "Edit", "View"
LOOK, GO_TO, HELP = "Look", "Go to", "Help"
SORTING, LANGUAGE = "Sort by", "Language"  # in the menu View
MENUS = {
    CHARTER: later("&Charter"),
    PAPER: later("&Print and save"),
    EDIT: later("&Edit"),
    VIEW: later("&View"),
    LOOK: later("&Look"),
    GO_TO: later("&Go to"),
    HELP: later("&Help"),
}
INNER = {SORTING: later("&Sort by"), LANGUAGE: later("Lan&guage (Iaith)")}
FIRST_SIZE = QSize(1240, 860)


class MainWindow(QMainWindow):
    """The window of the program.

    Signals:
        painted: the window has been seen for the first time
        library_wanted: all charters are to be as in a copy; carries its `Path`
    """

    painted = Signal()
    library_wanted = Signal(Path)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.setWindowTitle(tr("Partnership Planner"))
        self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        self.restoreGeometry(settings.shape(GEOMETRY))
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.steps = QUndoGroup(self)
        bar, names = self.menuBar(), (MENUS | INNER).items()
        self.menus = {key: Menu(tr(name), bar) for key, name in names}
        for key, menu in self.menus.items():
            (self.menus[VIEW] if key in INNER else bar).addMenu(menu)
        self.choices: dict[str, QAction] = {}
        self._pages: Pages | None = None
        self._help: HelpDesk | None = None
        curtain = _Curtain()
        curtain.painted.connect(self.painted)
        self.show_page(curtain)

    @property
    def pages(self) -> "Pages":
        """Return the pages over the library; there are none before `open`."""
        assert self._pages is not None, "no action is enabled before the library is open"
        return self._pages

    @property
    def has_pages(self) -> bool:
        """Return whether a library is open."""
        return self._pages is not None

    @property
    def page(self) -> "CharterPage":
        """Return the charter that is open; actions about one are disabled while none is."""
        page = self.pages.charter
        assert page is not None, "no action about a charter is enabled while none is open"
        return page

    @property
    def help(self) -> "HelpDesk":
        """Return what helps; it is made when it is first asked for."""
        if self._help is None:
            from ui.help.desk import HelpDesk

            self._help = HelpDesk(self)
        return self._help

    def fill_menus(self) -> None:
        """Put everything that can be done into the menus; Qt takes its time over the keys."""
        from ui import menus
        from ui.actions import REDO, UNDO
        from ui.help.asking import DialogHelp
        from ui.retelling import read_ahead

        DialogHelp(self)
        self.choices = menus.build(self)
        menus.enable(self.choices, {"always"})
        menus.mark_look(self.choices, self.settings.theme)
        menus.mark_language(self.choices, self.settings.language)
        read_ahead(self)
        self.steps.canUndoChanged.connect(self.choices[UNDO].setEnabled)
        self.steps.canRedoChanged.connect(self.choices[REDO].setEnabled)
        self.steps.undoTextChanged.connect(self._name_undo)
        self.steps.redoTextChanged.connect(self._name_redo)

    def open(self, library: "Library") -> None:
        """Show a library: where the person left off, or its register."""
        from ui.pages import Pages
        from ui.retelling import mention_welsh

        if not self.choices:
            self.fill_menus()
        self._pages = Pages(library, self)
        self._pages.go_back_to_place()
        mention_welsh(self)

    def let_go(self) -> None:
        """Put everything about a library away, as it is closed."""
        if self._pages is not None:
            self._pages.let_go()
            self._pages = None
            self.tell_where("", "always")

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front, taking it in where it is new."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def tell_where(self, title: str, page: "When") -> None:
        """Fit the title and the menus to what is shown: a charter, the register or another."""
        self.setWindowTitle(
            tr("{title} – Partnership Planner").format(title=title)
            if title
            else tr("Partnership Planner")
        )
        from ui.menus import enable

        here: set[When] = {"always", "library", page}
        enable(self.choices, here | {"open"} if page == "charter" else here)

    def hold_meeting(self, held: bool) -> None:  # Qt's signal gives it so
        """Fit the menus to a meeting, or to the charter again once it is over."""
        from ui.menus import enable

        enable(
            self.choices,
            {"always", "open", "meeting"} if held else {"always", "library", "charter", "open"},
        )

    def resize_text(self, by: int) -> None:
        """Make all text larger or smaller; 0 makes it its usual size.

        Units: per cent of the usual size
        """
        self.settings.text_size = self.settings.text_size + by if by else 100
        self.dress()

    def set_theme(self, key: str) -> None:
        """Give the window a theme, or the system's own choice, from now on."""
        from ui.menus import mark_look

        self.settings.theme = key
        mark_look(self.choices, key)
        self.dress()

    def set_language(self, key: str) -> None:
        """Let the window speak a language, or the system's, from now on, at the same place."""
        from ui.retelling import retell

        retell(self, key)

    def dress(self) -> None:
        """Put the remembered look on everything there is."""
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has an application"
        dress(application, self.settings.theme, self.settings.text_size)

    def next_part(self, step: int) -> None:
        """Move the keyboard to the next part of the window, or the one before."""
        parts = [part for part in self.pages.parts() if part.isVisible()]
        focused = self.focusWidget()
        here = [at for at, part in enumerate(parts) if _holds(part, focused)]
        _enter(parts[((here or [-step])[-1] + step) % len(parts)])

    def settle(self) -> None:
        """Save what is being typed, before anything ends the program."""
        if self._pages is not None:
            self._pages.beginning.settle()
            if self._pages.charter is not None:
                self._pages.charter.settle()
                self._pages.charter.keep_place()
        self.settings.write()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._pages is not None and not self._pages.may_close():
            event.ignore()
            return
        self.settings.keep(GEOMETRY, self.saveGeometry())
        self.settings.write()
        super().closeEvent(event)

    def _name_undo(self, step: str) -> None:
        from ui.actions import UNDO
        from ui.menus import name_step

        name_step(self.choices[UNDO], tr(UNDO), step)

    def _name_redo(self, step: str) -> None:
        from ui.actions import REDO
        from ui.menus import name_step

        name_step(self.choices[REDO], tr(REDO), step)


class _Curtain(QLabel):
    """What is seen for the moment before the charters are."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Opening your charters…"))
        self.setIndent(HUGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


def _enter(part: QWidget) -> None:
    """Give the keyboard to a part, or to the first thing in it that takes it."""
    target: QWidget | None = part
    while target and not (
        target.focusPolicy() & Qt.FocusPolicy.TabFocus and target.isVisible()
    ):
        target = target.nextInFocusChain()
        if target is part:
            return
    if target:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.isAncestorOf(focused))
