"""The page of a section: its question, and a form or a list for each of its record types."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.catalogue import CHAPTERS, fields_of
from planner.model.kinds import Prose
from planner.model.record import ONLY, Record, Section
from ui.editor.example import Example
from ui.editor.forms import RecordForm
from ui.editor.lots import whole
from ui.editor.record_list import RecordList
from ui.editor.switch import Switch
from ui.labels import label
from ui.session import CharterSession
from ui.theme import LARGE, MEASURE, MEDIUM, SMALL

MARKS = (
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
    widest = 0  # pixels; 0 is the width of a line that is comfortable to read

    def __init__(
        self, session: CharterSession, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.section = section
        self.blocks: dict[type[Record], Block] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(LARGE)
        self._switch = None if section.must else Switch(session, section)
        self._add_head()
        self.add_blocks()
        if any(
            isinstance(kind, Prose) for one in section.records for _, kind in fields_of(one)
        ):
            self.column.addWidget(label(MARKS, "muted"))

    def add_blocks(self) -> None:
        """Put what the section says on the page; a hand-made page does so in its own way."""
        for kind in self.section.records:
            self.add_block(kind)

    def add_block(self, kind: type[Record]) -> None:
        """Put the form of a single record, or the list of several, on the page."""
        if kind.many:
            rows = RecordList(self.session, whole(kind))
            self.blocks[kind] = rows
            self.column.addWidget(rows)
        else:
            form = RecordForm(self.session, kind, ONLY)
            self.blocks[kind] = form
            self.column.addWidget(form)

    def refresh(self) -> None:
        """Show what the charter says now."""
        if self._switch:
            self._switch.refresh()
        for block in self.blocks.values():
            block.refresh()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        for block in self.blocks.values():
            block.commit()

    def show_field(self, kind: type[Record], record_id: str, name: str) -> None:
        """Put the keyboard into a field of a record."""
        self.blocks[kind].show_field(record_id, name)

    def _add_head(self) -> None:
        chapter = next(one for one in CHAPTERS if one.key == self.section.chapter)
        head = QVBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(label(chapter.title, "muted"))
        head.addWidget(label(self.section.title, "heading"))
        head.addWidget(label(self.section.asks, "question"))
        if self._switch:
            head.addWidget(self._switch)
        example = Example(self.section)
        if example.is_there:
            head.addWidget(example)
        self.column.addLayout(head)


def measure(metrics: QFontMetrics) -> int:
    """Return the width of the longest line that is comfortable to read.

    Units: pixels
    """
    return metrics.horizontalAdvance(ORDINARY) * MEASURE // len(ORDINARY) + MEDIUM
