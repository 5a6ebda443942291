"""Which document is shown and saved: for whom, in which language and size, on which paper."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from planner.documents import DOCUMENTS
from planner.documents.layout import Edition, Layout, Paper
from planner.documents.options import Bilingual
from planner.model.charter import Charter
from planner.model.own import Version
from ui.preview.rendering import Choice
from ui.preview.variants import Variant, variants
from ui.theme import SMALL

EDITIONS: Mapping[Edition, str] = {
    "standard": "Standard",
    "clear": "Clear print",
    "large": "Large print",
}
PAPERS: Mapping[Paper, str] = {
    "A4": "A4",
    "Letter": "Letter",
    "A5": "A5, for a booklet",
    "A3": "A3, for a poster",
}
LANGUAGES = {
    "en": "English",
    "cy": "Welsh",
    "ga": "Irish",
    "gd": "Scottish Gaelic",
    "pl": "Polish",
    "ur": "Urdu",
    "ar": "Arabic",
    "fr": "French",
}
READ_FIRST = "cy"  # where two languages stand together

USUAL = Variant("The usual way")
NARROWEST = 72  # pixels; large text must not push the form aside


class Chooser(QWidget):
    """Three choices in a row, and under them what only some documents leave to choose.

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
        titles = {each.key: each.title for each in DOCUMENTS}
        self._document = _box("Document", titles, choice.document)
        self._edition = _box("Size of print", EDITIONS, choice.layout.edition)
        self._paper = _box("Paper", PAPERS, choice.layout.paper)
        self._way = _box("Which of them", {}, "")
        self._language = _box("Language", {}, "")
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
    def choice(self) -> Choice:
        """Return what is chosen."""
        layout = Layout(self._edition.currentData(), self._paper.currentData())
        options = self._variant.options
        if self._languages:
            language, bilingual = self._languages[max(0, self._language.currentIndex())]
            options = replace(options, language=language, bilingual=bilingual)
        return Choice(self._document.currentData(), layout, options)

    @property
    def _variant(self) -> Variant:
        return self._ways[max(0, self._way.currentIndex())] if self._ways else USUAL

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        grid.setSpacing(SMALL)
        for column, stretch, box in (
            (0, 2, self._document),
            (1, 1, self._edition),
            (2, 0, self._paper),
        ):
            grid.addWidget(box, 0, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self._way, 1, 0)
        grid.addWidget(self._language, 1, 1, 1, 2)

    def _offer(self) -> None:
        if self._charter is None:
            return
        document = self._document.currentData()
        self._ways = variants(document, self._charter, self._versions)
        _refill(self._way, [each.words for each in self._ways])
        spoken = languages(self._charter)
        self._languages = tuple(spoken.values())
        _refill(self._language, list(spoken))

    def _offer_and_tell(self) -> None:
        self._offer()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.choice, self._variant.since)


def languages(charter: Charter) -> dict[str, tuple[str, Bilingual]]:
    """Return the languages a charter can be printed in, by their words; none if it has one."""
    first, second = charter.control.language or "en", charter.control.second_language
    if not second or second == first:
        return {}
    leading = READ_FIRST if READ_FIRST in (first, second) else second
    return {
        f"In {LANGUAGES[first]}": (first, ""),
        f"In {LANGUAGES[second]}": (second, ""),
        f"Both, {LANGUAGES[leading]} first": ("", "first"),
        "Both, side by side": ("", "beside"),
    }


def _box(
    name: str,
    words: Mapping[Edition, str] | Mapping[Paper, str] | Mapping[str, str],
    chosen: str,
) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(NARROWEST)
    for key, title in words.items():
        box.addItem(title, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setHidden(not words)
    return box


def _refill(box: QComboBox, entries: Sequence[str]) -> None:
    """Offer other entries, or none; what was chosen by its words stays chosen."""
    if entries == [box.itemText(place) for place in range(box.count())]:
        return
    chosen = box.currentText()
    box.clear()
    box.addItems(entries)
    box.setCurrentIndex(max(0, box.findText(chosen)))
    box.setVisible(bool(entries))
