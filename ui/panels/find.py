"""Finding words in the open charter: a box, and the places below it that lead there."""

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.finding import Found, found
from planner.model.naming import name_of
from ui.direction import inward
from ui.labels import label, picture_button
from ui.panels.sentences import Sentence, SentenceList
from ui.pausing import pause
from ui.search_box import SearchBox
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM, SMALL, TINY, set_part
from ui.tongue import tr, word

MOST = 50  # places that are shown; whoever finds more looks for other words
PAUSE = 200  # milliseconds after the last letter, before words are sought
LINES = 8  # of the list at most
SHARE = 4  # a quarter of the window at most is for the list


class FindBar(QFrame):
    """Words to find, and each field they are in; hidden until it is wanted.

    Signals:
        chosen: the person wants to go to a place; carries the `Found`
        closed: the bar was put away, and the keyboard may go back to the form
    """

    chosen = Signal(Found)
    closed = Signal()

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "news")
        self._session = session
        self._found: list[Found] = []
        self.box = self._box()
        self.count = label("", "muted")
        self.list = SentenceList(tr("Found in this charter"))
        self.list.chosen.connect(self.chosen)
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self.refresh)
        session.changed.connect(lambda _: self.isVisible() and self._pause.start())
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Show the bar with the keyboard in it, the last words ready to be typed over."""
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self.refresh()

    def close_up(self) -> None:
        """Put the bar away; the words stay for the next time."""
        self._pause.stop()
        self.hide()
        self.closed.emit()

    def refresh(self) -> None:
        """Look for the words now."""
        sought = self.box.text()
        charter = self._session.charter
        self._found = list(islice(found(charter, sought), MOST))
        self.list.rows.show([_sentence(each, charter) for each in self._found])
        self.list.setVisible(bool(self._found))
        self.count.setText(self._counted() if sought.strip() else "")
        self._fit()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before, and round again after the last."""
        if self.isHidden() or not self._found:
            self.open()
            return
        row = self.list.currentIndex().row()
        row = (row + by) % len(self._found) if self.list.selectedIndexes() else min(0, by)
        row %= len(self._found)
        self.list.setCurrentIndex(self.list.rows.index(row))
        self.chosen.emit(self._found[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus() and self._found:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _box(self) -> SearchBox:
        box = SearchBox(tr("Find in this charter"), tr("Find in this charter"))
        box.textChanged.connect(lambda _: self._pause.start())
        box.returnPressed.connect(self._enter)
        return box

    def _lay_out(self) -> None:
        close = picture_button("x", tr("Put the search away"))
        close.clicked.connect(self.close_up)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(inward(LARGE, SMALL, MEDIUM, SMALL))
        column.setSpacing(TINY)
        column.addLayout(row)
        column.addWidget(self.list)

    def _enter(self) -> None:
        self._pause.stop()
        self.refresh()
        words = self.count.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.step(1)

    def _counted(self) -> str:
        if not self._found:
            return tr("These words are not in this charter.")
        if len(self._found) == MOST:
            return tr("The first %n place(s)", "", MOST)
        return tr("%n place(s)", "", len(self._found))

    def _fit(self) -> None:
        row = 2 * self.fontMetrics().lineSpacing() + MEDIUM
        fit = max(1, self.window().height() // SHARE // row)
        self.list.setFixedHeight(min(len(self._found), LINES // 2, fit) * row + SMALL)


def _sentence(one: Found, charter: Charter) -> Sentence:
    """Return a row: the section, what the record is called, the field, and the words."""
    kind = dict(fields_of(type(one.record)))[one.field]
    label_words = word(kind.label, f"{one.record.table}.{one.field}")
    name = name_of(one.record, charter) if one.record.many else ""
    where = " · ".join(filter(None, (word(one.section.title), name, label_words)))
    return Sentence(f"{where}\n{one.excerpt}", one)
