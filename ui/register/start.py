"""A new charter in two questions, with the page it makes beside them."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.model.charter import Charter
from planner.model.typed import NotUnderstoodError
from ui import messages
from ui.labels import button
from ui.panels.notice import Notice
from ui.pausing import pause
from ui.preview.panes import PreviewPane
from ui.preview.rendering import Choice, Rendering
from ui.register.gallery import ChosenBar
from ui.register.questions import Questions
from ui.theme import HUGE, set_part
from ui.tongue import retold, tr

LINES = 2  # over the first box that are seen with it, and below


class StartPage(QWidget):
    """Asks who the partners are and what the purpose is; that is enough for a charter.

    Signals:
        finished: carries the `Charter` that the answers make
        thought: the person wants to think it through first; carries what there is already
        sheet_wanted: the person wants those questions on paper
        left: the person went back without one; the answers stay
        edited: an answer is another than before
    """

    finished = Signal(Charter)
    thought = Signal(Charter)
    sheet_wanted = Signal()
    left = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = Questions()
        self.finish = button(tr("Make the charter"), "next")
        self.bar = ChosenBar(self.finish)
        self.notice = Notice()
        self._soon = pause(self, 0)
        self._soon.timeout.connect(self._come_into_sight)
        self._area = self._scrolled()
        self.rendering = Rendering(Choice("charter"), self)
        preview = PreviewPane(self.rendering)
        preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._asking(), 3)
        row.addWidget(preview, 2)
        self.setFocusProxy(self.questions)
        self._connect()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def may_close(self) -> bool:
        """Return whether no answer would be lost, or the person lets them go."""
        return not self.questions.has_words or messages.may_drop_answers(self.window())

    def _come_into_sight(self) -> None:
        """Let the first question be seen with its box, where large text leaves little room."""
        first = self.questions.partners
        if self.window().focusWidget() is first:
            self._area.ensureWidgetVisible(first, 0, first.fontMetrics().lineSpacing() * LINES)

    def _asking(self) -> QVBoxLayout:
        """Return the questions, which scroll, over the button, which is always in sight."""
        edge = QFrame()
        set_part(edge, "line")
        beside = QHBoxLayout()
        beside.setContentsMargins(HUGE, 0, HUGE, 0)
        beside.addWidget(self.notice)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(edge)
        column.addLayout(beside)
        column.addWidget(self.bar)
        return column

    def _scrolled(self) -> QScrollArea:
        area = _Area()
        area.setWidgetResizable(True)
        area.setWidget(self.questions)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.resized.connect(self.questions.gallery.stay_in_sight)
        area.resized.connect(self._soon.start)
        area.verticalScrollBar().rangeChanged.connect(lambda *_: self._soon.start())
        return area

    def _connect(self) -> None:
        self.questions.changed.connect(self._refresh)
        self.questions.back.clicked.connect(self.left)
        self.questions.think.clicked.connect(self._think)
        self.questions.on_paper.clicked.connect(self.sheet_wanted)
        self.bar.choose.clicked.connect(self.questions.gallery.come_into_sight)
        self.bar.example.clicked.connect(self._show_example)
        self.finish.clicked.connect(self._finish)

    def _refresh(self) -> None:
        self.finish.setEnabled(bool(self.questions.names))
        self.bar.tell(self.questions.gallery.start)
        self.notice.hide()
        self.edited.emit()
        try:
            self.rendering.show(self.questions.answered())
        except NotUnderstoodError as error:
            self.notice.say(retold(error), role="care")

    def _show_example(self) -> None:
        from ui.register.example import ExampleDialog

        template = self.questions.gallery.start.template
        example = template.as_example() if template else None
        if example is not None:
            dialog = ExampleDialog(example, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _think(self) -> None:
        self._hand_over(self.thought)

    def _finish(self) -> None:
        self._hand_over(self.finished)

    def _hand_over(self, signal: SignalInstance) -> None:
        """Give the charter that the answers make to whoever waits for it."""
        try:
            signal.emit(self.questions.answered())
        except NotUnderstoodError as error:
            self.notice.say(retold(error), role="care")


class _Area(QScrollArea):
    """A page that scrolls, and tells when what stands below it leaves it another height."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
