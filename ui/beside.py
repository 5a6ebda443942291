"""What stands beside the form of a charter: its documents, findings, history, versions."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from planner.documents.formats import Ending
from planner.health import Finding
from ui.dialogs.printing import Way
from ui.panels.comparing import ComparePane
from ui.panels.history import HistoryPane
from ui.panels.outcomes import Outcomes
from ui.panels.settle import SettlePane
from ui.preview.document_pane import DocumentPane
from ui.preview.panes import ReadPane
from ui.session import CharterSession
from ui.settings import TAB, ZOOM, Settings
from ui.tongue import tr

PREVIEW, READ, SETTLE, HISTORY, COMPARE = range(5)
Pane = TypeVar("Pane", bound=QWidget)


class Beside(QTabWidget):
    """A tab for each part; a part is made when it is first wanted, or there is time for it.

    Signals:
        finding_chosen: the person wants to go where a finding is; carries the `Finding`
    """

    finding_chosen = Signal(Finding)

    def __init__(
        self,
        session: CharterSession,
        settings: Settings,
        notice: Outcomes,
        settle: Callable[[], str],
    ) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._notice = notice
        self._settle = settle
        self._made: set[int] = set()
        self.setDocumentMode(True)
        self.setAccessibleName(tr("Beside the form"))
        self.tabBar().setAccessibleName(tr("What stands beside the form"))
        for title in (tr("Preview"), tr("Read"), to_settle(0), tr("History"), tr("Compare")):
            self.addTab(QWidget(), title)
        self.setCurrentIndex(settings.number(TAB, PREVIEW))
        self.currentChanged.connect(self.part)

    @property
    def shown(self) -> QWidget:
        """Return the part that is in front."""
        return self.part(self.currentIndex())

    @property
    def document(self) -> DocumentPane:
        """Return the document that is chosen, as it will print."""
        return self._documents[0]

    @property
    def read(self) -> ReadPane:
        """Return the same document as text."""
        return self._documents[1]

    @cached_property
    def findings(self) -> SettlePane:
        """Return what is still to settle."""
        made = SettlePane(self._session, self.widget(SETTLE))
        made.chosen.connect(self.finding_chosen)
        made.counted.connect(lambda number: self.setTabText(SETTLE, to_settle(number)))
        return self._put(SETTLE, made)

    @cached_property
    def history(self) -> HistoryPane:
        """Return what was changed so far."""
        return self._put(HISTORY, HistoryPane(self._session, self.widget(HISTORY)))

    @cached_property
    def comparing(self) -> ComparePane:
        """Return what two states of the charter have different."""
        place = self.widget(COMPARE)
        made = ComparePane(self._session, self._settings, self._settle, place)
        made.saved.connect(self._notice.tell_saved)
        made.failed.connect(self._notice.warn)
        made.told.connect(self._notice.say)
        return self._put(COMPARE, made)

    def part(self, at: int) -> QWidget:
        """Return what is in a tab, by its place among them."""
        match at:
            case 1:
                return self.read
            case 2:
                return self.findings
            case 3:
                return self.history
            case 4:
                return self.comparing
            case _:
                return self.document

    @property
    def turns(self) -> tuple[Callable[[], QWidget], ...]:
        """Return what makes each part, first the one that is in front."""
        front = self.currentIndex()
        others = (at for at in range(self.count()) if at != front)
        return tuple(partial(self.part, at) for at in (front, *others))

    def export(self, ending: Ending = "pdf", *, locked: bool = False) -> None:
        """Ask where to, and save the document that is chosen there; `locked` by a password."""
        self._settle()
        self.document.export(ending, locked=locked)

    def print_out(self, way: Way = "sheets") -> None:
        """Ask for a printer, and print the document that is chosen."""
        self._settle()
        self.document.print_out(way)

    def keep_place(self) -> None:
        """Remember which part is in front, and how near the pages are."""
        self._settings.keep(TAB, self.currentIndex())
        if PREVIEW in self._made:
            self._settings.keep(ZOOM, self.document.preview.pages.closeness)

    @cached_property
    def _documents(self) -> tuple[DocumentPane, ReadPane]:
        """The document in both its forms; each is told from the start when it is made anew."""
        document = DocumentPane(self._session, self._settings, self.widget(PREVIEW))
        document.saved.connect(self._notice.tell_saved)
        document.printing.begun.connect(self._notice.tell_printing)
        document.sent.connect(self._notice.tell_sent)
        document.failed.connect(self._notice.warn)
        document.preview.pages.come(self._settings.number(ZOOM, 0))
        read = ReadPane(document.rendering, self.widget(READ))
        document.refresh()
        return self._put(PREVIEW, document), self._put(READ, read)

    def _put(self, at: int, pane: Pane) -> Pane:
        place = self.widget(at)
        assert place is not None, "every tab has a place for its part"
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)
        place.setFocusProxy(pane)
        pane.show()  # Qt would do so later, and what is hidden takes no keyboard
        self._made.add(at)
        return pane


def to_settle(number: int) -> str:
    """Return what is said over the findings, with how many there are."""
    return tr("To settle ({number})").format(number=number) if number else tr("To settle")
