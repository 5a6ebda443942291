"""An open charter: its header, its sections to write in, and what stands beside them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health import Finding
from planner.model.catalogue import CHAPTERS, RECORDS, fields_of
from ui.agreeing import Agreeing
from ui.beside import Beside
from ui.copying import Copying
from ui.editor.pane import EditorPane
from ui.editor.reading_order import enter
from ui.guide import Guide
from ui.panels.agreed import AgreedBar
from ui.panels.find import FindBar
from ui.panels.header import Header
from ui.panels.outcomes import Outcomes
from ui.preview.document_pane import DocumentPane
from ui.rescue import Rescue
from ui.session import CharterSession
from ui.settings import SECTION, SIDE, SPLIT, Settings
from ui.sides import Sides
from ui.turns import Turns
from ui.working.room import Room
from ui.working.views import KEPT_IN
from ui.worksheets import Worksheets
from ui.writing.help import WritingHelp


class CharterPage(QWidget):
    """Everything about one charter, over one session.

    Signals:
        left: the person wants to see all charters
    """

    left = Signal()

    def __init__(
        self,
        session: CharterSession,
        settings: Settings,
        undo: QAction,
        redo: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        session.setParent(self)
        self._settings = settings
        self._over = QWidget(self)
        self.header = Header(session, undo, redo, self._over)
        self.agreed = AgreedBar(session, self)
        self.finding = FindBar(session)
        self.notice = Outcomes()
        self.editor = EditorPane(session)
        self.tabs = Beside(session, settings, self.notice, self.settle)
        self.sides = Sides(self.editor, self.tabs)
        self.writing = WritingHelp(session, settings, self.editor)
        self.worksheets = Worksheets(
            session, settings, self.editor, lambda: self.document.rendering.choice.layout, self
        )
        self.agreeing = Agreeing(session, self.editor, self)
        self.copying = Copying(session, self.editor, self)
        self.rescue = Rescue(session, self.commit, self)
        self.guide = Guide(session, settings, self)
        self.room = Room(session, settings)
        self._lay_out()
        self._connect()
        self.sides.restoreState(settings.shape(SPLIT))
        self.sides.is_beside_wanted = settings.word(SIDE) != "hidden"
        self.later = Turns(self)
        self.later.add(self.editor.fill)
        once = Qt.ConnectionType.SingleShotConnection
        self.editor.filled.connect(self._make_rest, once)

    @property
    def document(self) -> DocumentPane:
        """Return the document that is chosen, as it will print."""
        return self.tabs.document

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front and give it the keyboard."""
        self.room.leave()
        self.sides.show_beside()
        self.tabs.setCurrentIndex(number)
        self.tabs.shown.setFocus()

    def show_chapter(self, number: int) -> None:
        """Go to the first section of a chapter that this charter has, counted from 1."""
        sections = CHAPTERS[number - 1].sections
        on = [each for each in sections if self.session.charter.is_on(each)]
        self.show_section((on or sections)[0].key)

    def show_section(self, key: str) -> None:
        """Go to a section of the form."""
        self.room.leave()
        self.sides.show_form()
        self.editor.show_section(key)

    def hold_meeting(self) -> None:
        """Begin a meeting, or end the one there is."""
        self.room.leave()
        self.guide.hall.turn()

    def think_it_through(self) -> None:
        """Ask what partners think about before anything is agreed."""
        self.room.leave()
        self.guide.hall.think()

    def look_how_it_goes(self, key: str = "") -> None:
        """Open the room that tells how the partnership goes, at a page or at the first."""
        self.editor.commit()
        self.room.open(key)

    def lead_to(
        self, table: str, record_id: str, field: str = "", *, in_second: bool = False
    ) -> None:
        """Go to a field of a record, to its first field when none is named."""
        kind = RECORDS.get(table)
        if kind is None:
            return
        name = field or fields_of(kind)[0][0]
        if kind in KEPT_IN:
            self.look_how_it_goes(KEPT_IN[kind])
            return
        self.room.leave()
        self.sides.show_form()
        self.editor.leading.to(table, record_id, name, in_second=in_second)

    def commit(self) -> None:
        """Make what is being typed a change now."""
        self.editor.commit()
        self.guide.hall.commit()
        self.room.commit()

    def undo(self) -> None:
        """Take back the last change, counting what is being typed as one."""
        self.commit()
        self.session.stack.undo()

    def redo(self) -> None:
        """Make the change again that was last taken back."""
        self.commit()
        self.session.stack.redo()

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the window between which F6 moves the keyboard."""
        return (*self.editor.parts, self.tabs.shown)

    def settle(self) -> str:
        """Save what is being typed; return why that is refused, or nothing."""
        self.session.trouble = ""
        self.commit()
        return self.guide.hall.settle() or self.session.trouble

    def keep_place(self) -> None:
        """Remember where the person is and how the page is arranged."""
        self.tabs.keep_place()
        self._settings.keep(SPLIT, self.sides.saveState())
        self._settings.keep(SIDE, "" if self.sides.is_beside_wanted else "hidden")
        self.guide.keep_place()
        self._settings.keep(SECTION, self.editor.section)

    def _lay_out(self) -> None:
        over = self._over
        self.guide.hall.desk = self.room.desk = (over, self.sides)
        _stack(over, self.header, self.agreed, self.guide.bar, self.finding)
        column = _stack(self, over, self.notice, self.sides, self.guide.hall, self.room)
        for each in (self.sides, self.guide.hall, self.room):
            column.setStretchFactor(each, 1)

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.header.going_wanted.connect(self.look_how_it_goes)
        self.room.led.connect(self.lead_to)
        self.room.turned.connect(lambda is_open: None if is_open else enter(self.editor.page))
        self.room.section_wanted.connect(self.show_section)
        self.room.thinking_wanted.connect(self.think_it_through)
        self.room.saved.connect(self.notice.tell_saved)
        self.room.told.connect(self.notice.say)
        self.room.failed.connect(self.notice.warn)
        self.header.side_wanted.connect(self.sides.turn)
        self.sides.arranged.connect(self.header.offer_side)
        self.agreed.draft_wanted.connect(self.agreeing.start_draft)
        self.agreeing.failed.connect(self.notice.warn)
        self.copying.failed.connect(self.notice.warn)
        self.rescue.told.connect(self.notice.say)
        self.rescue.failed.connect(self.notice.warn)
        self.finding.chosen.connect(
            lambda one: self.lead_to(
                one.record.table, one.record.id, one.field, in_second=one.in_second
            )
        )
        self.finding.closed.connect(lambda: enter(self.editor.page))
        self.editor.section_shown.connect(partial(self._settings.keep, SECTION))
        self.header.export_wanted.connect(self.tabs.export)
        self.header.print_wanted.connect(self.tabs.print_out)
        self.session.failed.connect(self._explain)
        self.session.saved.connect(lambda _: self.notice.settle())
        self.tabs.finding_chosen.connect(self._lead_to)
        self.worksheets.saved.connect(self.notice.tell_saved)
        self.worksheets.told.connect(self.notice.say)
        self.worksheets.failed.connect(self.notice.warn)
        self.writing.failed.connect(self.notice.warn)

    def _make_rest(self) -> None:
        """Let what stands beside the form come once the form is there."""
        self.later.add(*self.tabs.turns, self.editor.weigh)

    def _explain(self, why: str) -> None:
        self.notice.tell_not_saved(why, self.commit, self.rescue.ask)

    def _lead_to(self, finding: Finding) -> None:
        if finding.table:
            place = finding.table, finding.record_id, finding.field
            self.lead_to(*place, in_second=finding.in_second)
        else:
            self.show_section(finding.section)


def _stack(widget: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return column
