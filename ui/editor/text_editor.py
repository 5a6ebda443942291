"""Editors for all that is typed: lines, prose, days, numbers, money, lengths of time."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.model.charter import Charter
from planner.model.kinds import Day, Duration, Line, Money, Number, Prose, Span
from planner.model.typed import NotUnderstoodError, typed
from planner.model.values import Value
from ui.editor.editor import Editor
from ui.editor.text_box import ProseBox, TextBox, lock
from ui.labels import button, label
from ui.theme import SMALL, TINY
from ui.tongue import tr, voice

SHORT = 24  # characters that a day, a number, an amount or a length needs

Typed = Line | Prose | Day | Number | Money | Span


class TextEditor(Editor):
    """Words typed into a box; what they mean is read from them when they become a change."""

    def __init__(self, kind: Typed, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.box = (
            ProseBox(self) if isinstance(kind, Prose) else TextBox(one_line=True, parent=self)
        )
        self.box.edited.connect(self.edited)
        self.box.entered.connect(self.settled)
        self.box.overflowed.connect(self._tell_rest)
        self.setFocusProxy(self.box)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)
        self._column.addWidget(self.box)
        self._rest: _Rest | None = None
        self._currency = ""
        self._be_short()

    @property
    def control(self) -> QWidget:
        return self.box

    @property
    def is_edited(self) -> bool:
        return self.box.is_edited

    def learn(self, charter: Charter) -> None:
        self._currency = charter.control.currency

    def present(self, said: Value) -> None:
        if self.box.hasFocus() and self._reads_as(said):
            return  # it says so already, in the person's own way
        self.box.give(self._as_typed(said))

    def value(self) -> Value:
        return typed(self.kind, self.words(), self._currency)

    def words(self) -> str:
        return self.box.words()

    def accept(self) -> None:
        self.box.accept()

    def refuse(self) -> None:
        self.box.refuse()

    def lock(self) -> None:
        lock(self.box)

    def put_below(self, widget: QWidget) -> None:
        """Put something below the box that is about its words."""
        self._column.addWidget(widget)

    def _as_typed(self, said: Value) -> str:
        if isinstance(said, str):
            return said
        match said:
            case date():
                return voice().day(said)
            case Duration():
                return voice().length(said)
            case int() if isinstance(self.kind, Money):
                return voice().money(said, self._currency)
            case int() | float():
                return voice().number(said)
            case _:
                return ""

    def _reads_as(self, said: Value) -> bool:
        try:
            return self.value() == said
        except NotUnderstoodError:
            return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._be_short()

    def _be_short(self) -> None:
        if isinstance(self.kind, Line | Prose):
            return
        self.box.setMaximumWidth(self.fontMetrics().averageCharWidth() * SHORT)

    def _tell_rest(self) -> None:
        if self._rest is None:
            self._rest = _Rest(self.box, self)
            self._column.addWidget(self._rest)
        self._rest.tell()


class _Rest(QWidget):
    """Says that a box holds more than it shows, and offers the next part."""

    def __init__(self, box: TextBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = box
        self._sentence = label("", "muted", self)
        more = button(tr("Show more"), "link", parent=self)
        more.clicked.connect(box.show_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sentence, 1)
        row.addWidget(more)

    def tell(self) -> None:
        """Say how much is shown; nothing while that is all."""
        rest, whole = len(self._box.rest), len(self._box.words())
        self._sentence.setText(
            tr("The first {number} of {all} characters are shown here. All are kept.").format(
                number=voice().number(whole - rest), all=voice().number(whole)
            )
        )
        self.setVisible(bool(rest))


class DayEditor(TextEditor):
    """A day, typed as people write it or chosen from a calendar."""

    def __init__(self, kind: Day, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self._button = button(tr("Calendar…"), parent=self)
        self._button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self._column.removeWidget(self.box)
        self._column.insertLayout(0, row)
        row.addWidget(self.box, 1000)  # all of the width, up to its own most
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)

    def name(self, label: str, description: str) -> None:
        super().name(label, description)
        self._button.setAccessibleName(
            tr("Calendar: choose a day for {field}").format(field=label)
        )

    def lock(self) -> None:
        super().lock()
        self._button.setEnabled(False)

    def _open(self) -> None:
        popup = CalendarPopup(self._day(), self)
        popup.calendar.activated.connect(self._choose)
        popup.calendar.clicked.connect(self._choose)
        popup.adjustSize()
        below = QRect(self.box.mapToGlobal(QPoint(0, self.box.height())), popup.size())
        screen = self.screen().availableGeometry()
        inside = below.bottom() <= screen.bottom()
        popup.move(below.left(), below.top() if inside else screen.bottom() - below.height())
        popup.show()
        popup.calendar.setFocus()

    def _day(self) -> date:
        try:
            day = typed(self.kind, self.words())
        except NotUnderstoodError:
            day = None
        return (
            day if isinstance(day, date) else date.today()
        )  # the calendar opens on some month

    def _choose(self, day: QDate) -> None:
        self.box.selectAll()
        self.box.insert(voice().day(date(day.year(), day.month(), day.day())))
        self.settled.emit()


class CalendarPopup(QFrame):
    """A calendar that goes away when a day is chosen, or Escape is pressed."""

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(tr("Calendar"))
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.calendar.setMinimumSize(letter * 48, line * 13)  # room for seven days and weeks
        self.calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self.calendar.clicked.connect(self.close)
        self.calendar.activated.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.calendar)
