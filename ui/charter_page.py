"""An open charter: its header, its sections to write in, and what stands beside them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from planner.documents.formats import Ending
from planner.health import Finding
from planner.model.catalogue import CHAPTERS, RECORDS, fields_of
from planner.model.finding import Found
from ui.agreeing import Agreeing
from ui.copying import Copying
from ui.dialogs.printing import Way
from ui.editor.pane import EditorPane
from ui.editor.reading_order import enter
from ui.guide import Guide
from ui.panels.agreed import AgreedBar
from ui.panels.comparing import ComparePane
from ui.panels.find import FindBar
from ui.panels.header import Header
from ui.panels.history import HistoryPane
from ui.panels.outcomes import Outcomes
from ui.panels.settle import SettlePane
from ui.preview.document_pane import DocumentPane
from ui.preview.panes import ReadPane
from ui.rescue import Rescue
from ui.session import CharterSession
from ui.settings import SECTION, SIDE, SPLIT, TAB, ZOOM, Settings
from ui.sides import Sides
from ui.tongue import tr
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
        self.editor = EditorPane(session, self)
        self.writing = WritingHelp(session, settings, self.editor)
        self.document = DocumentPane(session, settings)
        self.worksheets = Worksheets(session, settings, self.editor, self)
        self.agreeing = Agreeing(session, self.editor, self)
        self.copying = Copying(session, self.editor, self)
        self.rescue = Rescue(session, self.commit, self)
        self.finding = FindBar(session)
        self.notice = Outcomes()
        self.guide = Guide(session, settings, self)
        self.room = Room(session, settings)
        self.header = Header(session, undo, redo)
        self.agreed = AgreedBar(session)
        self.read = ReadPane(self.document.rendering)
        self.findings = SettlePane(session)
        self.comparing = ComparePane(session, settings, self.settle)
        self.tabs = self._side()
        self.sides = Sides(self.editor, self.tabs)
        self._lay_out()
        self._connect()
        self._return()

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front and give it the keyboard."""
        self.room.leave()
        self.sides.show_beside()
        self.tabs.setCurrentIndex(number)
        self.tabs.currentWidget().setFocus()

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
        self.editor.show_field(table, record_id, name, in_second=in_second)

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

    def export(self, ending: Ending = "pdf", *, locked: bool = False) -> None:
        """Ask where to, and save the document that is chosen there; `locked` by a password."""
        self.editor.commit()
        self.document.export(ending, locked=locked)

    def print_out(self, way: Way = "sheets") -> None:
        """Ask for a printer, and print the document that is chosen."""
        self.editor.commit()
        self.document.print_out(way)

    def save_worksheet(self) -> None:
        """Ask where to, and save a worksheet of the section that the person is on."""
        self.worksheets.ask_and_save(self.document.rendering.choice.layout)

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the window between which F6 moves the keyboard."""
        return (*self.editor.parts, self.tabs.currentWidget())

    def settle(self) -> str:
        """Save what is being typed; return why that is refused, or nothing."""
        self.session.trouble = ""
        self.commit()
        return self.guide.hall.settle() or self.session.trouble

    def keep_place(self) -> None:
        """Remember where the person is and how the page is arranged."""
        self._settings.keep(TAB, self.tabs.currentIndex())
        self._settings.keep(SPLIT, self.sides.saveState())
        self._settings.keep(SIDE, "" if self.sides.is_beside_wanted else "hidden")
        self.guide.keep_place()
        self._settings.keep(ZOOM, self.document.preview.pages.closeness)
        self._settings.keep(SECTION, self.editor.section)

    def _lay_out(self) -> None:
        over = QWidget()
        self.guide.hall.desk = self.room.desk = (over, self.sides)
        _stack(over, self.header, self.agreed, self.guide.bar, self.finding)
        column = _stack(self, over, self.notice, self.sides, self.guide.hall, self.room)
        column.setStretchFactor(self.sides, 1)
        column.setStretchFactor(self.guide.hall, 1)
        column.setStretchFactor(self.room, 1)

    def _side(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(tr("Beside the form"))
        tabs.tabBar().setAccessibleName(tr("What stands beside the form"))
        tabs.addTab(self.document, tr("Preview"))
        tabs.addTab(self.read, tr("Read"))
        tabs.addTab(self.findings, to_settle(0))
        tabs.addTab(HistoryPane(self.session), tr("History"))
        tabs.addTab(self.comparing, tr("Compare"))
        return tabs

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.header.going_wanted.connect(self.look_how_it_goes)
        self.room.led.connect(self.lead_to)
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
        self.finding.chosen.connect(self._show_found)
        self.finding.closed.connect(lambda: enter(self.editor.page))
        self.editor.section_shown.connect(partial(self._settings.keep, SECTION))
        self.header.export_wanted.connect(self.export)
        self.header.print_wanted.connect(self.print_out)
        self.session.failed.connect(self._explain)
        self.session.saved.connect(lambda _: self.notice.settle())
        self.findings.chosen.connect(self._lead_to)
        self.findings.counted.connect(lambda number: self.tabs.setTabText(2, to_settle(number)))
        self.document.saved.connect(self.notice.tell_saved)
        self.document.printing.begun.connect(self.notice.tell_printing)
        self.document.sent.connect(self.notice.tell_sent)
        self.document.failed.connect(self.notice.warn)
        self.comparing.saved.connect(self.notice.tell_saved)
        self.comparing.failed.connect(self.notice.warn)
        self.comparing.told.connect(self.notice.say)
        self.worksheets.saved.connect(self.notice.tell_saved)
        self.worksheets.told.connect(self.notice.say)
        self.worksheets.failed.connect(self.notice.warn)
        self.writing.failed.connect(self.notice.warn)

    def _return(self) -> None:
        self.sides.restoreState(self._settings.shape(SPLIT))
        self.sides.is_beside_wanted = self._settings.word(SIDE) != "hidden"
        self.tabs.setCurrentIndex(self._settings.number(TAB, 0))
        self.document.preview.pages.come(self._settings.number(ZOOM, 0))
        self.document.refresh()

    def _explain(self, why: str) -> None:
        self.notice.tell_not_saved(why, self.commit, self.rescue.ask)

    def _show_found(self, one: Found) -> None:
        self.lead_to(one.record.table, one.record.id, one.field, in_second=one.in_second)

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


def to_settle(number: int) -> str:
    """Return what is said over the findings, with how many there are."""
    return tr("To settle ({number})").format(number=number) if number else tr("To settle")
