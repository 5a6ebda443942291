"""A new charter in two questions, with the page it makes beside them."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.kinds import Line, Prose
from planner.model.start import started
from planner.model.typed import NotUnderstoodError, in_one_line, plain, typed
from ui import messages
from ui.direction import let_begin
from ui.labels import back_button, button, label
from ui.panels.notice import Notice
from ui.preview.panes import PreviewPane
from ui.preview.rendering import Choice, Rendering
from ui.register.gallery import ChosenBar, Gallery
from ui.register.starts import STARTS
from ui.theme import HUGE, LARGE, MEASURE, MEDIUM, SMALL, set_part
from ui.tongue import later, retold, tr, voice, word

NAMED = 3  # partners that a working title names before it only counts them
THINKING = later(
    "Six questions to think about, alone or together; the answers begin the charter."
)
NAME, PURPOSE = Line("Name"), Prose("Purpose")


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
        self.partners = _box(tr("Partners"), 3)
        self.purpose = _box(tr("Purpose"), 2)
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Name of the partnership"))
        self.gallery = Gallery()
        self.finish = button(tr("Make the charter"), "next")
        self.bar = ChosenBar(self.finish)
        self.notice = Notice()
        self.rendering = Rendering(Choice("charter"), self)
        preview = PreviewPane(self.rendering)
        preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._asking(), 3)
        row.addWidget(preview, 2)
        self.setFocusProxy(self.partners)
        self.partners.textChanged.connect(self._refresh)
        self.purpose.textChanged.connect(self._refresh)
        self.title.textChanged.connect(self._refresh)
        self.gallery.chosen.connect(self._refresh)
        self.bar.choose.clicked.connect(self.gallery.come_into_sight)
        self.bar.example.clicked.connect(self._show_example)
        self.finish.clicked.connect(self._finish)
        self._refresh()

    @property
    def has_words(self) -> bool:
        """Return whether the person has answered anything."""
        words = self.purpose.toPlainText(), self.title.text()
        return bool(self._names()) or any(map(str.strip, words))

    @property
    def answers(self) -> tuple[str, ...]:
        """Return what is in the boxes, from the top down, and the key of what is chosen."""
        words = self.partners.toPlainText(), self.purpose.toPlainText(), self.title.text()
        return (*words, self.gallery.start.key)

    def answer(self, answers: tuple[str, ...]) -> None:
        """Put answers where they were given."""
        partners, purpose, title, key = answers
        self.partners.setPlainText(partners)
        self.purpose.setPlainText(purpose)
        self.title.setText(title)
        self.gallery.choose(next((each for each in STARTS if each.key == key), STARTS[0]))

    def may_close(self) -> bool:
        """Return whether no answer would be lost, or the person lets them go."""
        return not self.has_words or messages.may_drop_answers(self.window())

    def clear(self) -> None:
        """Empty the answers, once a charter has been made of them."""
        for box in (self.partners, self.purpose, self.title):
            box.clear()
        self.gallery.start_afresh()

    def answered(self) -> Charter:
        """Return the charter that the answers make.

        Raises:
            NotUnderstoodError: an answer does not fit where it goes; the sentence says why.
        """
        names = [str(typed(NAME, name)) for name in self._names()]
        purpose = str(typed(PURPOSE, self.purpose.toPlainText().strip()))
        title = str(typed(NAME, in_one_line(self.title.text()).strip() or working_title(names)))
        template = self.gallery.start.template
        return started(title, names, purpose, template.charter if template else None)

    def _asking(self) -> QVBoxLayout:
        """Return the questions, which scroll, over the button, which is always in sight."""
        edge = QFrame()
        set_part(edge, "line")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._scrolled(self._questions()), 1)
        column.addWidget(edge)
        column.addWidget(self.notice)
        column.addWidget(self.bar)
        return column

    def _questions(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        column.setSpacing(SMALL)
        back = back_button(tr("All charters"))
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr("A new charter"), "title"))
        column.addWidget(
            label(
                tr("Two questions are enough to begin. Everything can be changed later."),
                "muted",
            )
        )
        self.think = button(tr("Think it through first"), "link", "list-checks")
        self.think.setAccessibleDescription(tr(THINKING))
        self.think.clicked.connect(self._think)
        self.on_paper = button(tr("Save the questions as a worksheet…"), "link", "file-down")
        self.on_paper.clicked.connect(self.sheet_wanted)
        column.addWidget(label(tr(THINKING), "muted"))
        for each in (self.think, self.on_paper):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        for words, help_words, box in self._asked():
            column.addSpacing(SMALL)
            question = label(words, "question")
            question.setBuddy(box)
            column.addWidget(question)
            column.addWidget(label(help_words, "muted"))
            box.setAccessibleName(words)
            box.setAccessibleDescription(help_words)
            box.setMaximumWidth(MEASURE * box.fontMetrics().averageCharWidth())
            column.addWidget(box)
        column.addStretch(1)
        return page

    def _asked(self) -> tuple[tuple[str, str, QWidget], ...]:
        return (
            (
                word(section("partners").asks),
                tr("One on each line, by the name it is registered under."),
                self.partners,
            ),
            (
                word(section("aims").asks),
                tr(
                    "One or two sentences are plenty, such as: so that nobody in town goes"
                    " hungry."
                ),
                self.purpose,
            ),
            (
                tr("What shall we call it?"),
                tr(
                    "The name of the partnership. Leave it empty and the partners’ names stand"
                    " in."
                ),
                self.title,
            ),
            (
                tr("What is it most like?"),
                tr("What you choose brings its aims, roles and rules, for you to change."),
                self.gallery,
            ),
        )

    def _scrolled(self, page: QWidget) -> QScrollArea:
        area = _Area()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.resized.connect(self.gallery.stay_in_sight)
        return area

    def _names(self) -> list[str]:
        lines = plain(self.partners.toPlainText()).split("\n")
        return [line.strip() for line in lines if line.strip()]

    def _refresh(self) -> None:
        names = self._names()
        self.title.setPlaceholderText(working_title(names))
        self.finish.setEnabled(bool(names))
        self.bar.tell(self.gallery.start)
        self.notice.hide()
        self.edited.emit()
        try:
            self.rendering.show(self.answered())
        except NotUnderstoodError as error:
            self.notice.say(retold(error), role="care")

    def _show_example(self) -> None:
        from ui.register.example import ExampleDialog

        template = self.gallery.start.template
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
            signal.emit(self.answered())
        except NotUnderstoodError as error:
            self.notice.say(retold(error), role="care")


class _Area(QScrollArea):
    """A page that scrolls, and tells when what stands below it leaves it another height."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def working_title(partners: list[str]) -> str:
    """Return what to call a partnership until somebody names it; empty without partners."""
    others = len(partners) - NAMED
    if others > 1:
        return voice().listed([*partners[:NAMED], tr("%n other(s)", "", others)])
    return voice().listed(partners)


def _box(name: str, lines: int) -> QPlainTextEdit:
    box = QPlainTextEdit()
    let_begin(box)
    box.setAccessibleName(name)
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + LARGE)
    return box
