"""The page of a section: its question, and a form or a list for each of its record types."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.kinds import Prose
from planner.model.record import ONLY, Record, Section
from ui.editor.forms import RecordForm
from ui.editor.head import Head
from ui.editor.lots import whole
from ui.editor.record_list import RecordList
from ui.labels import WrappingButton, label
from ui.session import CharterSession
from ui.theme import LARGE, MEASURE, MEDIUM
from ui.tongue import later, tr, word

MARKS = later(
    "In longer answers, an empty line begins a paragraph and - begins a point of a list."
    " **Two stars** make words bold (Ctrl+B), *one star* makes them italic (Ctrl+I)."
)
ORDINARY = "The partners meet in the hall on the first Monday of every month. "


class Block(Protocol):
    """A part of a page that shows records of one type."""

    def refresh(self) -> None:
        """Show what the charter says now."""

    def commit(self) -> None:
        """Make what is being typed a change now."""

    def show_field(self, record_id: str, name: str) -> None:
        """Put the keyboard into a field."""


class SectionPage(QWidget):
    """Everything that one section of a charter says, to read and to edit.

    Signals:
        wanted: the person wants to go to another section; carries its key
    """

    wanted = Signal(str)
    is_marked = True  # whether the page says how words are made bold

    def __init__(
        self, session: CharterSession, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.section = section
        self.blocks: dict[type[Record], Block] = {}
        self._parts: list[QWidget] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(LARGE)
        self._head = Head(session, section, self)
        self.put(self._head)
        self.add_blocks()
        kinds = [kind for one in section.records for _, kind in fields_of(one)]
        if self.is_marked and any(isinstance(kind, Prose) for kind in kinds):
            self.put(label(tr(MARKS), "muted", self))
        self._onward = WrappingButton("", "next", parent=self)
        self._onward.clicked.connect(self._go_on)
        self.column.addWidget(self._onward, 0, Qt.AlignmentFlag.AlignLeft)
        self._is_made = False
        self.refresh()
        self._is_made = True

    def put(self, part: QWidget) -> None:
        """Put a part at the end of the page, no wider than is comfortable to read."""
        row = QHBoxLayout()
        row.addWidget(part, 1000)  # all of the width, until the part is wide enough
        row.addStretch(1)
        self.column.addLayout(row)
        self._parts.append(part)

    def bound(self, width: int) -> None:
        """Say how wide is comfortable to read; in pixels."""
        for part in self._parts:
            part.setMaximumWidth(width)

    def add_blocks(self) -> None:
        """Put what the section says on the page; a hand-made page does so in its own way."""
        for kind in self.section.records:
            self.add_block(kind)

    def add_block(self, kind: type[Record]) -> None:
        """Put the form of a single record, or the list of several, on the page."""
        titled = len(self.section.records) > 1  # else the title of the section says it
        lot = whole(kind, titled=titled)
        block = RecordList(self.session, lot, self) if kind.many else self.form(kind)
        self.blocks[kind] = block
        self.put(block)

    def form(self, kind: type[Record]) -> RecordForm:
        """Return the form of a single record."""
        return RecordForm(self.session, kind, ONLY, self)

    def refresh(self) -> None:
        """Show what the charter says now."""
        self._head.refresh()
        for block in self.blocks.values() if self._is_made else ():
            block.refresh()  # as it is made, a block shows what the charter says
        following = self._following()
        self._onward.setVisible(following is not None)
        if following is not None:
            self._onward.setText(
                tr("Next: {section}").format(section=word(following.title)).replace("&", "&&")
            )

    def commit(self) -> None:
        """Make what is being typed a change now."""
        for block in self.blocks.values():
            block.commit()

    def show_field(self, kind: type[Record], record_id: str, name: str) -> None:
        """Put the keyboard into a field of a record."""
        self.blocks[kind].show_field(record_id, name)

    def _following(self) -> Section | None:
        later = SECTIONS[SECTIONS.index(self.section) + 1 :]
        return next((one for one in later if self.session.charter.is_on(one)), None)

    def _go_on(self) -> None:
        following = self._following()
        if following is not None:
            self.wanted.emit(following.key)


def measure(metrics: QFontMetrics) -> int:
    """Return the width of the longest line that is comfortable to read.

    Units: pixels
    """
    return metrics.horizontalAdvance(ORDINARY) * MEASURE // len(ORDINARY) + MEDIUM
