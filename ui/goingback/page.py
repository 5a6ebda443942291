"""Go back: the copies that were kept, what is in each, and the ways back to it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.store.register import Holding
from ui import messages
from ui.background import Latest
from ui.direction import inward
from ui.goingback.looking import Found, charter_words, copy_words, inside, listed, one_file
from ui.goingback.second import SecondPlace
from ui.labels import button, label
from ui.panels.history import moment_words
from ui.panels.notice import Notice
from ui.panels.sentences import SentenceList
from ui.theme import HUGE, LARGE, MEDIUM, SMALL
from ui.tongue import later, tr

TOLD = later(
    "A copy of all your charters is kept whenever something has changed. Look into one here,"
    " and bring back one charter or all of them. Nothing you have now is lost."
)
NONE = later("No copy has been kept yet. The first comes with the first charter.")
READING = later("Looking for copies…")


class GoBackPage(QWidget):
    """The copies of a library and, when one is chosen, the charters in it.

    Signals:
        left: the person goes away without going back
        library_wanted: all is to be as in a copy; carries its `Path`
        charter_wanted: one charter is to be as in a copy; carries its `Found` and `Holding`
        copy_wanted: a copy is to be kept now
        second_wanted: a second place for copies was chosen, or let go; carries a `Path` or None
    """

    left = Signal()
    library_wanted = Signal(Path)
    charter_wanted = Signal(Found, Holding)
    copy_wanted = Signal()
    second_wanted = Signal(object)

    def __init__(
        self,
        library: Path,
        second: Path | None,
        *,
        is_open: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Show what there is; without an open library, one charter alone cannot be brought."""
        super().__init__(parent)
        self._library = library
        self._second = second
        self._is_open = is_open
        self._chosen_files: list[Found] = []
        self.notice = Notice()
        self._words = label(tr(READING), "muted")
        self.copies = SentenceList(tr("Copies of your charters"))
        self.charters = SentenceList(tr("Charters in the copy"))
        self._in_it = label("", "heading")
        self.whole = button(tr("Go back to this copy…"), "next")
        self.one = button(tr("Bring this charter back"))
        self._place = SecondPlace(may_choose=is_open)
        self._listed: Latest[list[Found]] = Latest(self)
        self._inside: Latest[list[Holding]] = Latest(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.copies)
        self.refresh()

    def refresh(self) -> None:
        """Read afresh which copies there are."""
        self._listed.run(partial(listed, self._library, self._second))
        self._place.tell(self._second)

    @property
    def chosen(self) -> Found | None:
        """Return the copy the person is on."""
        found = self.copies.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Found) else None

    def take_second(self, second: Path | None) -> None:
        """Look into another second place from now on."""
        self._second = second
        self.refresh()

    def _lay_out(self) -> None:
        back = button(tr("Back"), "link", "arrow-left")
        back.clicked.connect(self.left)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(_column(self._words, self.copies))
        split.addWidget(_column(self._in_it, self.charters, left=MEDIUM))
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr("Go back to an earlier copy"), "title"))
        column.addWidget(label(tr(TOLD), "muted"))
        column.addWidget(self.notice)
        column.addWidget(split, 1)
        column.addLayout(self._ways())
        column.addWidget(self._place)

    def _ways(self) -> QHBoxLayout:
        elsewhere = button(tr("Choose a copy elsewhere…"))
        elsewhere.clicked.connect(self._choose_file)
        now = button(tr("Keep a copy now"))
        now.clicked.connect(self.copy_wanted)
        now.setVisible(self._is_open)
        self.one.setVisible(self._is_open)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for each in (self.whole, self.one, now, elsewhere):
            row.addWidget(each)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self._listed.done.connect(self._show)
        self._listed.failed.connect(partial(self.notice.say, role="care"))
        self._inside.done.connect(self._show_inside)
        self._inside.failed.connect(self._show_nothing_inside)
        self.copies.selectionModel().currentChanged.connect(lambda *_: self._look())
        self.charters.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.charters.activated.connect(self._want_charter)
        self.whole.clicked.connect(self._want_library)
        self.one.clicked.connect(self._want_charter)
        self._place.wanted.connect(self.second_wanted)

    def _show(self, found: list[Found]) -> None:
        today = date.today()
        everything = [*self._chosen_files, *found]
        self.copies.rows.show([copy_words(each, today) for each in everything])
        self._words.setText(tr("%n copy(s)", "", len(everything)) if everything else tr(NONE))
        readable = [at for at, one in enumerate(everything) if one.charters is not None]
        if everything:
            self.copies.setCurrentIndex(self.copies.rows.index(next(iter(readable), 0)))
        self._look()

    def _look(self) -> None:
        self.charters.rows.show([])
        self._in_it.setText("")
        self._enable()
        if (found := self.chosen) is not None:
            self._in_it.setText(
                tr("In the copy: {moment}").format(
                    moment=moment_words(found.moment, date.today())
                )
            )
            self._inside.run(partial(inside, found.path))

    def _show_inside(self, holdings: list[Holding]) -> None:
        today = date.today()
        self.charters.rows.show([charter_words(each, today) for each in holdings])
        self._enable()

    def _show_nothing_inside(self, why: str) -> None:
        self.charters.rows.show([])
        self._in_it.setText(why)
        self._enable()

    def _enable(self) -> None:
        found = self.chosen
        self.whole.setEnabled(found is not None and found.charters is not None)
        self.one.setEnabled(isinstance(self._charter(), Holding))

    def _charter(self) -> object:
        return self.charters.currentIndex().data(Qt.ItemDataRole.UserRole)

    def _want_library(self) -> None:
        found = self.chosen
        if found is not None and messages.ask(
            self.window(),
            tr("Go back to the copy “{moment}”?").format(
                moment=moment_words(found.moment, date.today())
            ),
            more=tr(
                "All charters become as they were then. As they are now is kept first, and"
                " stands in this list, so you can come back to it."
            ),
            yes=tr("Go back to it"),
            no=tr("Stay as it is"),
        ):
            self.library_wanted.emit(found.path)

    def _want_charter(self) -> None:
        found, holding = self.chosen, self._charter()
        if self._is_open and found is not None and isinstance(holding, Holding):
            self.charter_wanted.emit(found, holding)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Choose a copy"), str(Path.home()), tr("Libraries (*.db)")
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Offer a file from elsewhere as the first copy of the list."""
        if self._library.exists() and path.samefile(self._library):
            self.notice.say(tr("This is the library itself; choose a copy of it."), role="care")
            return
        self._chosen_files = [one_file(path)]
        self.refresh()


def _column(words: QWidget, listed: SentenceList, *, left: int = 0) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(inward(left, 0, 0, 0))
    column.setSpacing(SMALL)
    column.addWidget(words)
    column.addWidget(listed, 1)
    return page
