"""An open charter: its header, its sections to write in, and what stands beside them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from planner.documents.layout import Layout
from planner.health import Finding
from planner.model.catalogue import CHAPTERS, RECORDS, fields_of
from ui.dialogs.export import Exporting, open_file
from ui.editor.pane import EditorPane
from ui.panels.header import Header
from ui.panels.history import HistoryPane
from ui.panels.notice import Notice
from ui.panels.settle import SettlePane
from ui.preview.chooser import Chooser
from ui.preview.panes import PreviewPane, ReadPane
from ui.preview.rendering import Choice, Rendering
from ui.session import CharterSession
from ui.settings import DOCUMENT, EDITION, PAPER, SECTION, SIDE, SPLIT, TAB, ZOOM, Settings
from ui.worksheets import Worksheets

SHARES = (16, 9)  # of the width: what is written, and what stands beside it


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
        self.rendering = Rendering(_remembered(settings), self)
        self.exporting = Exporting(settings, self)
        self.worksheets = Worksheets(session, settings, self.editor, self)
        self.notice = Notice()
        self.header = Header(session, undo, redo)
        self.preview = PreviewPane(self.rendering)
        self.read = ReadPane(self.rendering)
        self.findings = SettlePane(session)
        self.tabs = self._side()
        self._split = self._lay_out()
        self._connect()
        self._return()

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front and give it the keyboard."""
        self.tabs.show()
        self.tabs.setCurrentIndex(number)
        self.tabs.currentWidget().setFocus()

    def turn_side(self) -> None:
        """Give the form all the room, or put the tabs beside it again."""
        if self.tabs.isAncestorOf(self.focusWidget() or self):
            self.editor.page.setFocus()
        self.tabs.setVisible(self.tabs.isHidden())
        words = "The form has all the room" if self.tabs.isHidden() else "Preview shown again"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_chapter(self, number: int) -> None:
        """Go to the first section of a chapter that this charter has, counted from 1."""
        sections = CHAPTERS[number - 1].sections
        on = [each for each in sections if self.session.charter.is_on(each)]
        self.editor.show_section((on or sections)[0].key)

    def lead_to(self, table: str, record_id: str, field: str = "") -> None:
        """Go to a field of a record, to its first field when none is named."""
        kind = RECORDS.get(table)
        if kind is None:
            return
        name = field or fields_of(kind)[0][0]
        self.editor.show_field(table, record_id, name)

    def undo(self) -> None:
        """Take back the last change, counting what is being typed as one."""
        self.editor.commit()
        self.session.stack.undo()

    def redo(self) -> None:
        """Make the change again that was last taken back."""
        self.editor.commit()
        self.session.stack.redo()

    def export(self) -> None:
        """Ask where to, and save the document that is chosen there as a PDF."""
        self.editor.commit()
        self.exporting.ask_and_save(self.session.charter, self.rendering.choice)

    def save_worksheet(self) -> None:
        """Ask where to, and save a worksheet of the section that the person is on."""
        self.worksheets.ask_and_save(self.rendering.choice.layout)

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the window between which F6 moves the keyboard."""
        return (*self.editor.parts, self.tabs.currentWidget())

    def settle(self) -> str:
        """Save what is being typed; return why that is refused, or nothing."""
        self.session.trouble = ""
        self.editor.commit()
        return self.session.trouble

    def keep_place(self) -> None:
        """Remember where the person is and how the page is arranged."""
        self._settings.keep(TAB, self.tabs.currentIndex())
        self._settings.keep(SPLIT, self._split.saveState())
        self._settings.keep(SIDE, "hidden" if self.tabs.isHidden() else "")
        self._settings.keep(ZOOM, self.preview.pages.closeness)
        self._settings.keep(SECTION, self.editor.section)

    def _lay_out(self) -> QSplitter:
        split = QSplitter()
        split.setChildrenCollapsible(False)
        for place, (part, share) in enumerate(
            zip((self.editor, self.tabs), SHARES, strict=True)
        ):
            split.addWidget(part)
            split.setStretchFactor(place, share)
        split.setSizes([share * 100 for share in SHARES])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(split, 1)
        return split

    def _side(self) -> QTabWidget:
        chooser = Chooser(self.rendering.choice)
        chooser.chosen.connect(self._choose)
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(chooser)
        column.addWidget(self.preview, 1)
        pages.setFocusProxy(self.preview)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName("Beside the form")
        tabs.tabBar().setAccessibleName("What stands beside the form")
        tabs.addTab(pages, "Preview")
        tabs.addTab(self.read, "Read")
        tabs.addTab(self.findings, to_settle(0))
        tabs.addTab(HistoryPane(self.session), "History")
        return tabs

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.editor.section_shown.connect(partial(self._settings.keep, SECTION))
        self.header.export_wanted.connect(self.export)
        self.session.changed.connect(lambda _: self.rendering.show(self.session.charter))
        self.session.failed.connect(self._explain)
        self.session.saved.connect(lambda _: self._settle_trouble())
        self.findings.chosen.connect(self._lead_to)
        self.findings.counted.connect(lambda number: self.tabs.setTabText(2, to_settle(number)))
        self.exporting.saved.connect(self._tell_saved)
        self.exporting.failed.connect(lambda why: self.notice.say(why, role="care"))
        self.worksheets.saved.connect(self._tell_saved)
        self.worksheets.told.connect(self.notice.say)
        self.worksheets.failed.connect(lambda why: self.notice.say(why, role="care"))

    def _return(self) -> None:
        self._split.restoreState(self._settings.shape(SPLIT))
        self.tabs.setHidden(self._settings.word(SIDE) == "hidden")
        self.tabs.setCurrentIndex(self._settings.number(TAB, 0))
        self.preview.pages.come(self._settings.number(ZOOM, 0))
        self.rendering.show(self.session.charter)

    def _choose(self, choice: Choice) -> None:
        self._settings.keep(DOCUMENT, choice.document)
        self._settings.keep(EDITION, choice.layout.edition)
        self._settings.keep(PAPER, choice.layout.paper)
        self.rendering.choose(choice)

    def _explain(self, why: str) -> None:
        self.notice.say(f"Not saved: {why}", "Try again", self.editor.commit, "care")

    def _settle_trouble(self) -> None:
        if self.notice.sentence.startswith("Not saved"):
            self.notice.hide()

    def _lead_to(self, finding: Finding) -> None:
        if finding.table:
            self.lead_to(finding.table, finding.record_id, finding.field)
        else:
            self.editor.show_section(finding.section)

    def _tell_saved(self, path: Path) -> None:
        self.notice.say(f"Saved as {path}", "Open the PDF", lambda: open_file(path))


def _remembered(settings: Settings) -> Choice:
    """Return the document and layout last chosen; what is not there any more is the default."""
    from planner.documents import DOCUMENTS

    document = settings.word(DOCUMENT)
    edition = settings.word(EDITION)
    return Choice(
        document if document in {each.key for each in DOCUMENTS} else Choice().document,
        Layout(
            "clear" if edition == "clear" else "large" if edition == "large" else "standard",
            "Letter" if settings.word(PAPER) == "Letter" else "A4",
        ),
    )


def to_settle(number: int) -> str:
    """Return what is said over the findings, with how many there are."""
    return f"To settle ({number})" if number else "To settle"
