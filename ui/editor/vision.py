"""The page of the vision: one sentence, large and with room around it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont

from planner.model.records.why import Vision
from ui.editor.page import SectionPage
from ui.editor.text_editor import TextEditor
from ui.labels import label
from ui.tongue import tr

LARGER = 1.5  # times the size of other words
FEW = 25  # words of a sentence that is easy to remember


class VisionPage(SectionPage):
    """The vision as one sentence, with its words counted."""

    is_marked = False

    def pieces(self) -> tuple[Callable[[], object], ...]:
        return (self._add_form,)

    def _add_form(self) -> None:
        form = self.form(Vision)
        self.made[Vision] = form
        editor = form.fields["statement"].editor
        assert isinstance(editor, TextEditor), "the vision is typed"
        self._box = editor.box
        self._count = label("", "muted", self)
        self._box.textChanged.connect(self._count_words)
        self._enlarge()
        self.put(form)
        self.put(self._count)

    def refresh(self) -> None:
        super().refresh()
        self._count_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge()

    def _enlarge(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self._box.setFont(font)

    def _count_words(self) -> None:
        number = len(self._box.toPlainText().split())
        self._count.setText(count_words(number))


def count_words(number: int) -> str:
    """Return a hint on how long the vision is."""
    if number <= FEW:
        return tr(
            "%n word(s). One sentence of up to {few} words works best.", "", number
        ).format(few=FEW)
    return tr(
        "%n word(s). People remember {few} or fewer: could it be shorter?", "", number
    ).format(few=FEW)
