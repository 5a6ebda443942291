"""The questions that begin a charter, and the charter that their answers make."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from planner.documents.telling import voice_of
from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.kinds import Line, Prose
from planner.model.start import started, working_title
from planner.model.typed import in_one_line, plain, typed
from planner.model.voice import Voice
from ui.direction import let_begin
from ui.labels import back_button, button, label
from ui.register.gallery import Gallery
from ui.register.starts import STARTS
from ui.theme import HUGE, LARGE, MEASURE, MEDIUM, SMALL
from ui.tongue import later, tr, voice, word

THINKING = later(
    "Six questions to think about, alone or together; the answers begin the charter."
)
NAME, PURPOSE = Line("Name"), Prose("Purpose")


class Questions(QWidget):
    """The two questions, the name, and what it is most like, one below the other.

    Signals:
        changed: an answer is another than before
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.partners = _box(3)
        self.purpose = _box(2)
        self.title = QLineEdit()
        self.gallery = Gallery()
        self.back = back_button(tr("All charters"))
        self.think = button(tr("Think it through first"), "link", "list-checks")
        self.think.setAccessibleDescription(tr(THINKING))
        self.on_paper = button(tr("Save the questions as a worksheet…"), "link", "file-down")
        self._lay_out()
        self.setFocusProxy(self.partners)
        for box in (self.partners, self.purpose, self.title):
            box.textChanged.connect(self._tell)
        self.gallery.chosen.connect(self._tell)

    @property
    def names(self) -> list[str]:
        """Return the partners who are named."""
        lines = plain(self.partners.toPlainText()).split("\n")
        return [line.strip() for line in lines if line.strip()]

    @property
    def has_words(self) -> bool:
        """Return whether the person has answered anything."""
        words = self.purpose.toPlainText(), self.title.text()
        return bool(self.names) or any(map(str.strip, words))

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
        names = [str(typed(NAME, name)) for name in self.names]
        template = self.gallery.start.template
        purpose = str(typed(PURPOSE, self.purpose.toPlainText().strip()))
        title = in_one_line(self.title.text()).strip() or working_title(names, self._voice)
        title = str(typed(NAME, title))
        charter = template.charter if template else None
        return started(title, names, purpose, charter, self._voice.code)

    @property
    def _voice(self) -> Voice:
        """Return how the charter that is begun speaks: as what is chosen, or as the window."""
        template = self.gallery.start.template
        return voice_of(template.charter.control.language) if template else voice()

    def _tell(self) -> None:
        self.title.setPlaceholderText(working_title(self.names, self._voice))
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr("A new charter"), "title"))
        column.addWidget(
            label(
                tr("Two questions are enough to begin. Everything can be changed later."),
                "muted",
            )
        )
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


def _box(lines: int) -> QPlainTextEdit:
    box = QPlainTextEdit()
    let_begin(box)
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + LARGE)
    return box
