"""Which document is shown and saved: for whom, in which language and size, on which paper."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.documents import DOCUMENTS
from planner.documents.layout import Edition, Layout, Paper
from planner.documents.options import Bilingual
from planner.model.charter import Charter
from planner.model.own import Version
from ui.dropdown import Dropdown
from ui.labels import label
from ui.preview.rendering import Choice
from ui.preview.variants import Variant, variants
from ui.saying import language
from ui.theme import SMALL
from ui.tongue import later, tr, word

EDITIONS: Mapping[Edition, str] = {
    "standard": later("Standard"),
    "clear": later("Clear print"),
    "large": later("Large print"),
}
PAPERS: Mapping[Paper, str] = {
    "A4": later("A4"),
    "Letter": later("Letter"),
    "A5": later("A5, for a booklet"),
    "A3": later("A3, for a poster"),
}
Key = TypeVar("Key", bound=str)
READ_FIRST = "cy"  # where two languages stand together

USUAL = Variant("")
FIRST_A_VERSION = {
    "comparison": later(
        "Keep a version first: there is none to compare with. Choose “Keep this version…” in"
        " the menu Charter (Ctrl+S)."
    ),
    "review": later(
        "Choose “Keep this version…” in the menu Charter (Ctrl+S), and the next review pack"
        " says what has changed since then."
    ),
}
NARROWEST = 72  # pixels; large text must not push the form aside


class Chooser(QWidget):
    """The document over its size and paper, and under them what only some leave to choose.

    Signals:
        chosen: another document, way, size, language or paper; carries the `Choice` and the id
            of the version that a document looks back to
    """

    chosen = Signal(Choice, str)

    def __init__(
        self,
        choice: Choice,
        versions: Callable[[], Sequence[Version]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._charter: Charter | None = None
        self._versions = versions
        self._ways: Sequence[Variant] = ()
        self._languages: Sequence[tuple[str, Bilingual]] = ()
        titles = {each.key: word(each.title) for each in DOCUMENTS}
        self._document = _box(tr("Document"), titles, choice.document)
        self._edition = _box(tr("Size of print"), translated(EDITIONS), choice.layout.edition)
        self._paper = _box(tr("Paper"), translated(PAPERS), choice.layout.paper)
        self._way = _box(tr("Which of them"), {}, "")
        self._language = _box(tr("Language"), {}, "")
        self.hint = label("", "muted")
        self.hint.hide()
        self._lay_out()
        self._document.activated.connect(self._offer_and_tell)
        for box in (self._edition, self._paper, self._way, self._language):
            box.activated.connect(self._tell)

    def show_charter(self, charter: Charter) -> None:
        """Offer what this charter leaves to choose; what was chosen stays if it can."""
        self._charter = charter
        self._offer()

    def choose_document(self, key: str) -> None:
        """Choose a document as a person would."""
        self._document.setCurrentIndex(max(0, self._document.findData(key)))
        self._offer_and_tell()

    @property
    def boxes(self) -> tuple[Dropdown, ...]:
        """Return the boxes in the order in which they stand."""
        return self._document, self._edition, self._paper, self._way, self._language

    @property
    def choice(self) -> Choice:
        """Return what is chosen."""
        layout = Layout(self._edition.currentData(), self._paper.currentData())
        options = self._variant.options
        if self._languages:
            language, bilingual = self._languages[max(0, self._language.currentIndex())]
            options = replace(options, language=language, bilingual=bilingual)
        return Choice(self._document.currentData(), layout, options)

    @property
    def since(self) -> str:
        """Return the id of the version that the document looks back to; empty if none."""
        return self._variant.since

    @property
    def _variant(self) -> Variant:
        return self._ways[max(0, self._way.currentIndex())] if self._ways else USUAL

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        grid.setSpacing(SMALL)
        grid.addWidget(self._document, 0, 0, 1, 2)
        grid.addWidget(self._edition, 1, 0)
        grid.addWidget(self._paper, 1, 1)
        grid.addWidget(self._way, 2, 0)
        grid.addWidget(self._language, 2, 1)
        grid.addWidget(self.hint, 3, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def _share_row(self) -> None:
        """Give the last row to what is left to choose: one box takes all of it."""
        boxes = [box for box in (self._way, self._language) if box.count()]
        for box in (self._way, self._language):
            self._grid.removeWidget(box)
            box.setVisible(box in boxes)
        for column, box in enumerate(boxes):
            self._grid.addWidget(box, 2, column, 1, 2 if len(boxes) == 1 else 1)

    def _offer(self) -> None:
        if self._charter is None:
            return
        document = self._document.currentData()
        self._ways = variants(document, self._charter, self._versions)
        _refill(self._way, [each.words for each in self._ways])
        spoken = languages(self._charter)
        self._languages = tuple(spoken.values())
        _refill(self._language, list(spoken))
        self._share_row()
        hint = "" if self._ways else FIRST_A_VERSION.get(document, "")
        self.hint.setText(hint and tr(hint))
        self.hint.setVisible(bool(self.hint.text()))

    def _offer_and_tell(self) -> None:
        self._offer()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.choice, self.since)


def languages(charter: Charter) -> dict[str, tuple[str, Bilingual]]:
    """Return the languages a charter can be printed in, by their words; none if it has one."""
    first, second = charter.control.language or "en", charter.control.second_language
    if not second or second == first:
        return {}
    leading = READ_FIRST if READ_FIRST in (first, second) else second
    return {
        tr("In {language}").format(language=language(first)): (first, ""),
        tr("In {language}").format(language=language(second)): (second, ""),
        tr("Both, {language} first").format(language=language(leading)): ("", "first"),
        tr("Both, side by side"): ("", "beside"),
    }


def translated(words: Mapping[Key, str]) -> dict[Key, str]:
    """Return choices in words of the window’s language."""
    return {key: tr(said) for key, said in words.items()}


def _box(
    name: str,
    words: Mapping[Edition, str] | Mapping[Paper, str] | Mapping[str, str],
    chosen: str,
) -> Dropdown:
    box = Dropdown(0)
    box.call(name)
    box.setMinimumWidth(NARROWEST)
    for key, title in words.items():
        box.addItem(title, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _refill(box: Dropdown, entries: Sequence[str]) -> None:
    """Offer other entries, or none; what was chosen by its words stays chosen."""
    if entries == [box.itemText(place) for place in range(box.count())]:
        return
    chosen = box.currentText()
    box.clear()
    box.addItems(entries)
    box.setCurrentIndex(max(0, box.findText(chosen)))
