"""The page of a section: its question, and a form or a list for each of its record types."""

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.kinds import Prose
from planner.model.record import ONLY, Record, Section
from ui.editor.forms import LongForm, RecordForm
from ui.editor.head import Head
from ui.editor.lots import whole
from ui.editor.reading_order import put_in_order
from ui.editor.record_list import RecordList
from ui.labels import WrappingButton, label
from ui.pausing import pause
from ui.session import CharterSession
from ui.theme import LARGE, MEASURE, MEDIUM
from ui.tongue import later, tr, word

MARKS = later(
    "In longer answers, an empty line begins a paragraph and “-” begins a point of a list."
    " **Two stars** make words bold (Ctrl+B), *one star* makes them italic (Ctrl+I)."
)
WIDEST = (1 << 24) - 1  # pixels that Qt lets anything have
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
        whole: nothing of the page is still to come
    """

    wanted = Signal(str)
    whole = Signal()
    is_marked = True  # whether the page says how words are made bold

    def __init__(
        self, session: CharterSession, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.section = section
        self.made: dict[type[Record], Block] = {}  # the blocks that are there so far
        self._parts: list[QWidget] = []
        self._width = WIDEST
        self._is_made = False
        self._onward = WrappingButton("", "next", parent=self)
        self._onward.hide()  # until the end of the page has come
        self._onward.clicked.connect(self._go_on)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(LARGE)
        self._head = Head(session, section, self)
        self.put(self._head)
        self._coming = deque((*self.pieces(), self._end))
        self._soon = pause(self, 0)
        self._soon.timeout.connect(self._grow)
        self._grow()
        if self._growing is None and len(self._coming) == 1:
            self._grow()
        self.refresh()
        self._is_made = True

    @property
    def blocks(self) -> dict[type[Record], Block]:
        """Return every block by what it shows, those that were still to come as well."""
        self.finish()
        return self.made

    @property
    def is_whole(self) -> bool:
        """Return whether nothing of the page is still to come."""
        return not self._coming

    def finish(self) -> None:
        """Add everything that was still to come."""
        while self._coming:
            self._grow()

    def put(self, part: QWidget) -> None:
        """Put a part at the end of the page, no wider than is comfortable to read."""
        row = QHBoxLayout()
        row.addWidget(part, 1000)  # all of the width, until the part is wide enough
        row.addStretch(1)
        self.column.addLayout(row)
        self._parts.append(part)

        part.setMaximumWidth(self._width)
        if self.isVisible() and not part.testAttribute(
            Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        ):
            part.show()  # Qt would do so later, and what is hidden takes no keyboard

    def bound(self, width: int) -> None:
        """Say how wide is comfortable to read; in pixels."""
        self._width = width
        for part in self._parts:
            part.setMaximumWidth(width)

    def pieces(self) -> tuple[Callable[[], object], ...]:
        """Return what adds each piece of the page, from the top.

        The first is there from the start, the others come in later turns of the event loop,
        and sooner where they are wanted; a hand-made page has pieces of its own.
        """
        return tuple(partial(self.add_block, kind) for kind in self.section.records)

    def add_block(self, kind: type[Record]) -> None:
        """Put the form of a single record, or the list of several, on the page."""
        titled = len(self.section.records) > 1  # else the title of the section says it
        lot = whole(kind, titled=titled)
        block = RecordList(self.session, lot, self) if kind.many else self.form(kind)
        self.made[kind] = block
        self.put(block)

    def form(self, kind: type[Record]) -> RecordForm:
        """Return the form of a single record."""
        return LongForm(self.session, kind, ONLY, self)

    def put_in_order(self) -> None:
        """Let the Tab key go through the page as one reads it."""
        put_in_order(self)

    def refresh(self) -> None:
        """Show what the charter says now."""
        self._head.refresh()
        for block in self.made.values() if self._is_made else ():
            block.refresh()  # as it is made, a block shows what the charter says
        self._tell_onward()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        for block in self.made.values():
            block.commit()

    def show_field(self, kind: type[Record], record_id: str, name: str) -> None:
        """Put the keyboard into a field of a record."""
        if kind.many:
            self.finish()  # or Tab would come to an open record after what is made later
        while kind not in self.made:
            self._grow()
        self.made[kind].show_field(record_id, name)

    @property
    def _growing(self) -> LongForm | None:
        """Return the form that still grows; all below it comes after, as Tab goes by that."""
        forms = (each for each in self.made.values() if isinstance(each, LongForm))
        return next((each for each in forms if not each.is_whole), None)

    def _grow(self) -> None:
        """Add what comes next, from the top."""
        growing = self._growing
        if growing is not None:
            growing.grow()
        else:
            self._coming.popleft()()
        if self._coming:
            self._soon.start()
            return
        self._soon.stop()
        self.put_in_order()
        self.whole.emit()

    def _end(self) -> None:
        """Say at the end how words are marked, and lead on to the next section."""
        kinds = [kind for one in self.section.records for _, kind in fields_of(one)]
        if self.is_marked and any(isinstance(kind, Prose) for kind in kinds):
            self.put(label(tr(MARKS), "muted", self))
        self.column.addWidget(self._onward, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell_onward()

    def _tell_onward(self) -> None:
        """Name the section that follows, where one does."""
        if self._coming:
            return
        following = self._following()
        self._onward.setVisible(following is not None)
        if following is not None:
            self._onward.setText(
                tr("Next: {section}").format(section=word(following.title)).replace("&", "&&")
            )

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
