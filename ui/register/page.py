"""The register: every charter, found by its name, its partners or the words in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.store.library import Library
from planner.store.register import Holding
from planner.store.search import Hit
from ui.labels import button, label
from ui.panels.notice import Notice
from ui.panels.sentences import Sentence, SentenceList
from ui.pausing import pause
from ui.register.foot import MOST_HITS, Foot, count_words
from ui.register.model import UNNAMED, RegisterModel
from ui.register.table import CharterTable
from ui.search_box import SearchBox
from ui.theme import HUGE, LARGE, MEASURE, MEDIUM, SMALL
from ui.tongue import later, tr, word

SOUGHT = 26  # characters that the search has room for; twice as many where there is some
PAUSE = 200  # milliseconds after the last letter, before words are sought
EMPTY = later(
    "This is where your charters will be. A charter says who works together, what for and"
    " how: for example, a food bank, a council and a faith group who want nobody in town to go"
    " hungry."
)


class RegisterPage(QWidget):
    """The list of charters, once it is read with `refresh`, and what can be done with one.

    Signals:
        found: words in a charter were chosen; carries the `Hit` to go to
        start_wanted, bring_in_wanted, bin_wanted, example_wanted, coming_wanted: the button of
        that name
    """

    found = Signal(Hit)
    start_wanted = Signal()
    bring_in_wanted = Signal()
    example_wanted = Signal()
    bin_wanted = Signal()
    coming_wanted = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._model = RegisterModel(library, date.today(), self)
        self.table = CharterTable(self._model)
        self.table.delete_wanted.connect(self._delete)
        self.hits = SentenceList(tr("Found in the words of charters"))
        self.hits.chosen.connect(self.found)
        self._found = _under(tr("In the words of your charters"), self.hits)
        self.notice = Notice()
        self.search = self._search_box()
        self._measure_search()
        self._foot = self._make_foot()
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self._seek)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._top())
        column.addWidget(self.notice)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        # Not before: a stack that is in no window yet shows its first page as one of its own.
        self._stack.addWidget(self._charters())
        self._stack.addWidget(self._nothing_yet())

    def refresh(self, charter_id: str = "") -> None:
        """Read the register afresh; the person is then on this charter, or still on theirs."""
        chosen = self.table.chosen
        self._model.refresh()
        self._tell()
        self.table.choose(charter_id or (chosen.id if chosen else ""))

    def start_here(self) -> None:
        """Give the keyboard to what the person most likely wants next."""
        if self._model.total:
            self.table.setFocus()
        else:
            self.first.setFocus()

    def publish(self) -> None:
        """Save a document of every charter in the list, into a folder."""
        from ui.dialogs.publishing import PublishingDialog

        dialog = PublishingDialog(self._library.path, self._model.listed(), self)
        dialog.exec()
        dialog.deleteLater()

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the page between which F6 moves the keyboard."""
        return (self.search, self.table, self.hits)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure_search()

    def _measure_search(self) -> None:
        letter = self.search.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(SOUGHT * letter)
        self.search.setMaximumWidth(2 * SOUGHT * letter)

    def _search_box(self) -> SearchBox:
        box = SearchBox(tr("Find a charter"), tr("Find a name, a partner or words"))
        box.textChanged.connect(lambda _: self._pause.start())
        box.returnPressed.connect(self._seek_now)
        return box

    def _top(self) -> QHBoxLayout:
        start = button(tr("New charter"), "next", "plus")
        start.clicked.connect(self.start_wanted)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(label(tr("Your charters"), "title"), 2)
        row.addWidget(self.search, 3)
        row.addWidget(start)
        return row

    def _charters(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._found)
        split.setChildrenCollapsible(False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(split, 1)
        column.addWidget(self._foot)
        return page

    def _make_foot(self) -> Foot:
        foot = Foot(
            (
                (tr("Open"), self.table.open_chosen),
                (tr("Delete"), self.table.delete_chosen),
                (tr("What is coming"), self.coming_wanted.emit),
                (tr("Bring in a charter file…"), self.bring_in_wanted.emit),
                (tr("Bin"), self.bin_wanted.emit),
            )
        )
        self._about_one = foot.buttons[:2]
        self.table.selectionModel().currentChanged.connect(lambda *_: self._let_choose())
        return foot

    def _let_choose(self) -> None:
        """Let that be done with a charter which can be done with the one that is chosen."""
        is_one = self.table.chosen is not None and not self.table.isHidden()
        for each in self._about_one:
            each.setEnabled(is_one)

    def _nothing_yet(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, HUGE, 0, 0)
        column.setSpacing(MEDIUM)
        words = label(tr(EMPTY), "question")
        words.setMaximumWidth(MEASURE * words.fontMetrics().averageCharWidth())
        column.addWidget(words)
        column.addSpacing(MEDIUM)
        self.first = button(tr("Start your first charter"), "next")
        self.first.clicked.connect(self.start_wanted)
        example = button(tr("Look at a finished example"), "link")
        example.clicked.connect(self.example_wanted)
        bring = button(tr("Bring in a charter file…"), "link")
        bring.clicked.connect(self.bring_in_wanted)
        for each in (self.first, example, bring):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea()  # large text may need more height than there is
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _seek(self) -> None:
        self._model.seek(self.search.text())
        self._tell()
        self.table.choose()

    def _seek_now(self) -> None:
        self._pause.stop()
        self._seek()
        (self.hits if self.table.isHidden() else self.table).setFocus()

    def _delete(self, holding: Holding) -> None:
        with self._telling(later("It is not deleted: {why}")):
            self._library.delete(holding.id)
            self.refresh()
            self.notice.say(
                tr("“{charter}” is in the bin.").format(charter=holding.title or tr(UNNAMED)),
                tr("Take it out again"),
                lambda: self._restore(holding),
            )

    def _restore(self, holding: Holding) -> None:
        with self._telling(later("It is still in the bin: {why}")):
            self._library.restore_charter(holding.id)
            self.refresh(holding.id)

    @contextmanager
    def _telling(self, outcome: str) -> Iterator[None]:
        """Say what did not work, and why, where it did not."""
        try:
            yield
        except PlannerError as error:
            self.notice.say(tr(outcome).format(why=error), role="care")

    def _tell(self) -> None:
        sought = self.search.text().strip()
        hits = self._library.search(sought, MOST_HITS)
        self.hits.rows.show([_sentence(hit) for hit in hits])
        self._found.setVisible(bool(hits))
        self.table.setHidden(bool(hits) and not self._model.total)
        self._foot.say(count_words(self._model.total, len(hits) if sought else None))
        self._let_choose()
        self._stack.setCurrentIndex(0 if sought or self._model.total else 1)


def _under(words: str, widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, MEDIUM, 0, 0)
    column.setSpacing(SMALL)
    column.addWidget(label(words, "heading"))
    column.addWidget(widget, 1)
    return page


def _sentence(hit: Hit) -> Sentence:
    from planner.model.catalogue import RECORDS, section_of  # not for the register alone

    kind = RECORDS.get(hit.table)
    section = section_of(kind) if kind is not None else None
    place = word(section.title) if section is not None else tr("Words kept for a field")
    return Sentence(f"{hit.title or tr(UNNAMED)} · {place}\n{hit.excerpt}", hit)
