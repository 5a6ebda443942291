"""The view of the chapters and sections, beside the page."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from planner.health.progress import State
from ui.editor.row_drawing import WRAP, draw, icon_size, inset, mirrored, room_in
from ui.editor.rows import Index, Role
from ui.editor.sections import PROGRESS_ROLE, STATE_ROLE, SectionsModel
from ui.editor.states import state_words
from ui.steady_list import SteadyList
from ui.theme import MEDIUM, SMALL, TINY, icon, set_part
from ui.theme import Role as Colour
from ui.tongue import tr

PICTURES: dict[State, tuple[str, Colour]] = {
    State.OFF: ("circle", "muted"),
    State.NOT_STARTED: ("circle", "muted"),
    State.IN_PROGRESS: ("circle-dot", "accent"),
    State.NEEDS_A_LOOK: ("circle-alert", "care"),
    State.READY: ("circle-check", "good"),
}
CHARACTERS = 42  # of a title and its state, which the list is wide enough for
NARROWEST, WIDEST = 160, 340  # pixels: what large text leaves it, and what it takes by itself


class SectionDelegate(QStyledItemDelegate):
    """Draws a chapter as a heading, and a section with its state in words and a picture."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(STATE_ROLE)
        painter.save()
        if isinstance(state, State):
            self._draw_section(painter, option, index, state)
        else:
            self._draw_chapter(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        state, words, metrics = index.data(STATE_ROLE), index.data(), option.fontMetrics
        width = room_in(option)
        if not isinstance(state, State):
            strong = QFontMetrics(_strong(option.font))
            room = QRect(0, 0, width - 2 * SMALL, 1 << 20)
            above = MEDIUM if index.row() else TINY
            height = strong.boundingRect(room, WRAP, words).height()
            if progress := index.data(PROGRESS_ROLE):
                height += metrics.boundingRect(room, WRAP, progress).height()
            return QSize(width, height + above + TINY)
        room = QRect(0, 0, width - inset(metrics) - SMALL, 1 << 20)
        height = metrics.boundingRect(room, WRAP, words).height()
        if not _is_beside(metrics, words, state, room.width()):
            height += metrics.lineSpacing()
        return QSize(width, height + 2 * (TINY + 1))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        box = QRect(option.rect)
        box.setWidth(inset(option.fontMetrics))
        is_on_it = mirrored(option, box).contains(event.position().toPoint())
        if event.type() != QEvent.Type.MouseButtonRelease or not is_on_it:
            return False
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        off = index.data(STATE_ROLE) == State.OFF
        turned = Qt.CheckState.Checked if off else Qt.CheckState.Unchecked
        return model.setData(index, turned, Role.CheckStateRole)

    def _draw_chapter(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        room = option.rect.adjusted(SMALL, 0, -SMALL, -TINY)
        bottom = Qt.AlignmentFlag.AlignBottom
        if progress := index.data(PROGRESS_ROLE):
            painter.setFont(option.font)
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            used = draw(painter, room, progress, bottom)
            room.setBottom(room.bottom() - used.height())
        painter.setFont(_strong(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        draw(painter, room, index.data(), bottom)

    def _draw_section(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, state: State
    ) -> None:
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        ticked = option.checkState
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if index.data(Role.CheckStateRole) is not None:
            _draw_box(painter, option, style, ticked == Qt.CheckState.Checked)
        room = option.rect.adjusted(inset(option.fontMetrics), TINY + 1, -SMALL, -TINY - 1)
        painter.setFont(option.font)
        quiet = state == State.OFF
        role = QPalette.ColorRole.PlaceholderText if quiet else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        used = draw(painter, mirrored(option, room), words)
        beside = _is_beside(option.fontMetrics, words, state, room.width())
        line = room if beside else room.adjusted(0, used.height(), 0, 0)
        _draw_state(painter, option, line, state, at_right=beside)


class SectionsView(SteadyList):
    """The chapters and sections; the one that is current is the page that is shown.

    Signals:
        chosen: the person went to a section; carries its key
        entered_page: the person pressed Enter, to go on to the page
    """

    chosen = Signal(str)
    entered_page = Signal()

    def __init__(self, model: SectionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "plain")
        self.setModel(model)
        self.sections = model
        self.setItemDelegate(SectionDelegate(self))
        self.setAccessibleName(tr("Sections"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(NARROWEST)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * CHARACTERS
        return QSize(min(width, WIDEST), super().sizeHint().height())

    def go_to(self, key: str) -> None:
        """Show which section is on the page."""
        index = self.sections.index_of(key)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def lay_rows(self) -> None:
        """Lay the rows out, and keep the one that is chosen in sight where it was."""
        here = self.currentIndex()
        was_seen = self.viewport().rect().intersects(self.visualRect(here))
        super().lay_rows()
        if was_seen:
            self.scrollTo(here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_page.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        key = current.data(Role.UserRole) if current.isValid() else None
        if key:
            self.chosen.emit(str(key))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Go where a line is chosen without the keyboard, as assistive programs do."""
        super().selectionChanged(selected, deselected)
        for index in selected.indexes():
            if index != self.currentIndex():
                self.setCurrentIndex(index)


def _is_beside(metrics: QFontMetrics, words: str, state: State, room: int) -> bool:
    """Return whether the state has room beside the title."""
    said = metrics.horizontalAdvance(words) + metrics.horizontalAdvance(state_words(state))
    return said + MEDIUM + icon_size(metrics) + _gap(metrics) <= room


def _gap(metrics: QFontMetrics) -> int:
    """Return how far words stand from the picture before them, in pixels."""
    return max(TINY, metrics.averageCharWidth() // 2)


def _draw_state(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    state: State,
    *,
    at_right: bool,
) -> None:
    metrics = option.fontMetrics
    size, gap = icon_size(metrics), _gap(metrics)
    width = size + gap + metrics.horizontalAdvance(state_words(state))
    left = room.right() - width if at_right else room.left()
    name, colour = PICTURES[state]
    middle = room.top() + (metrics.lineSpacing() - size) // 2
    icon(name, colour).paint(painter, mirrored(option, QRect(left, middle, size, size)))
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    words = QRect(left + size + gap, room.top(), width, room.height())
    draw(painter, mirrored(option, words), state_words(state))


def _draw_box(
    painter: QPainter, option: QStyleOptionViewItem, style: QStyle, ticked: bool
) -> None:
    box = QStyleOptionButton()
    box.initFrom(option.widget)
    size = icon_size(option.fontMetrics)
    top = option.rect.top() + TINY + (option.fontMetrics.lineSpacing() - size) // 2
    box.rect = mirrored(option, QRect(option.rect.left() + SMALL, top, size, size))
    on, off = QStyle.StateFlag.State_On, QStyle.StateFlag.State_Off
    box.state = QStyle.StateFlag.State_Enabled | (on if ticked else off)
    style.drawPrimitive(
        QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget
    )


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
