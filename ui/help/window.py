"""The window of help: contents and search on the left, a page to read on the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.model.guidance import CONTENTS, ENGLISH
from ui.background import Latest
from ui.help.contents import HelpContents
from ui.help.finding import Hit, found
from ui.help.text import HelpText
from ui.labels import back_button, button, label
from ui.panels.sentences import Sentence, SentenceList
from ui.room import give_room
from ui.search_box import SearchBox
from ui.theme import MEDIUM, SMALL
from ui.tongue import tr, voice

FIRST_SIZE = (940, 680)  # pixels
SHARES = (6, 11)  # of the width: the contents, and what is read


class HelpWindow(QWidget):
    """Help that stays open beside the work; Esc puts it away."""

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker, Qt.WindowType.Window)
        self._before: list[str] = []
        self._after: list[str] = []
        self.text = HelpText()
        self.contents = HelpContents()
        self.search = SearchBox(tr("Find in the help"), tr("Find in the help"))
        self.hits = SentenceList(tr("Found in the help"))
        self.back = back_button(tr("Back"), None)
        self.forward = button(tr("Forward"))
        self.other = button("")  # to read in the other language
        self.count = label("", "muted")
        self._left = QStackedWidget()
        self._finding: Latest[tuple[Hit, ...]] = Latest(self)
        self._lay_out()
        give_room(self, *FIRST_SIZE)
        self._connect()

    def show_place(self, place: str) -> None:
        """Bring a page to the front, from its heading when one is named."""
        if self.text.place and self.text.place != place:
            self._before.append(self.text.place)
            self._after.clear()
        self._read(place)

    def _read(self, place: str) -> None:
        self.text.show_place(place)
        self.contents.mark(place.partition("#")[0])
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))
        self._name_page()

    def _name_page(self) -> None:
        is_english = self.text.language == ENGLISH
        self.other.setText(tr("Read in Welsh") if is_english else tr("Read in English"))
        self.other.setVisible(self.text.is_in_both)
        self.setWindowTitle(tr("{title} – Help").format(title=self.text.title))
        self.text.setAccessibleName(tr("Help: {title}").format(title=self.text.title))

    def _read_in_other(self) -> None:
        is_english = self.text.language == ENGLISH
        self.text.read_in(voice().code if is_english else ENGLISH)
        self._name_page()

    def _go_back(self) -> None:
        if self._before:
            self._after.append(self.text.place)
            self._read(self._before.pop())

    def _go_forward(self) -> None:
        if self._after:
            self._before.append(self.text.place)
            self._read(self._after.pop())

    def _find(self, words: str) -> None:
        """Look for words beside the main thread, since the first time all pages are read."""
        if words.strip():
            self._finding.run(partial(found, words, voice().code))
        else:
            self._show_found(())

    def _show_found(self, hits: Sequence[Hit]) -> None:
        """Show what was found, unless nothing is looked for by now."""
        looking = bool(self.search.text().strip())
        self.hits.rows.show([_told(hit) for hit in hits] if looking else [])
        self.count.setText(tr("%n place(s) found", "", len(hits)) if looking else "")
        self.count.setVisible(looking)
        self._left.setCurrentWidget(self.hits if looking else self.contents)

    def _lay_out(self) -> None:
        self._left.addWidget(self.contents)
        self._left.addWidget(self.hits)
        self.count.hide()
        left = _column(self.search, self.count, self._left)
        ways = QHBoxLayout()
        for each in (self.back, self.forward):
            ways.addWidget(each)
        ways.addStretch(1)
        ways.addWidget(self.other)
        right = _column(ways, self.text)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        for place, (part, share) in enumerate(zip((left, right), SHARES, strict=True)):
            split.addWidget(part)
            split.setStretchFactor(place, share)
        split.setSizes([share * 100 for share in SHARES])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        whole.addWidget(split)

    def _connect(self) -> None:
        self.contents.wanted.connect(self.show_place)
        self.text.wanted.connect(self.show_place)
        self.hits.chosen.connect(self.show_place)
        self.search.textChanged.connect(self._find)
        self._finding.done.connect(self._show_found)
        self.search.returnPressed.connect(self.hits.setFocus)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        self.other.clicked.connect(self._read_in_other)
        for keys, do in (
            (QKeySequence.StandardKey.Back, self._go_back),
            (QKeySequence.StandardKey.Forward, self._go_forward),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.HelpContents, self._show_contents),
            (QKeySequence("Esc"), self.close),
        ):
            QShortcut(keys, self, do)

    def _show_contents(self) -> None:
        self.show_place(CONTENTS)


def _told(hit: Hit) -> Sentence:
    return Sentence(f"{hit.title}\n{hit.excerpt}", hit.place)


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
    column.setSpacing(MEDIUM)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if isinstance(part, HelpText | QStackedWidget) else 0)
        else:
            column.addLayout(part)
    return made
