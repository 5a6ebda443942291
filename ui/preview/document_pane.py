"""The document that is chosen, as it will print, and the ways to put it on paper or disk."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents import DOCUMENTS
from planner.documents.formats import Ending
from planner.documents.layout import Edition, Layout, Paper
from planner.documents.options import Before
from planner.model.own import Version
from ui.dialogs.export import Exporting
from ui.dialogs.printing import Printing, Sent, Way
from ui.preview.chooser import EDITIONS, PAPERS, Chooser
from ui.preview.panes import PreviewPane
from ui.preview.rendering import Choice, Rendering
from ui.session import CharterSession
from ui.settings import DOCUMENT, EDITION, PAPER, Settings


class DocumentPane(QWidget):
    """The choices over the pages that they make.

    Signals:
        saved: a document is on disk, whole and read back; carries its `Path`
        sent: a document is on its way to the printer; carries a `Sent`
        failed: it is neither; carries the sentence
    """

    saved = Signal(Path)
    sent = Signal(Sent)
    failed = Signal(str)

    def __init__(
        self, session: CharterSession, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._states: dict[str, Before] = {}  # the version that was last looked back to
        self.rendering = Rendering(remembered(settings), self)
        self.exporting = Exporting(settings, self)
        self.printing = Printing(self)
        self.chooser = Chooser(self.rendering.choice, self._versions)
        self.preview = PreviewPane(self.rendering)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chooser)
        column.addWidget(self.preview, 1)
        self.setFocusProxy(self.preview)
        self.chooser.chosen.connect(self._choose)
        session.changed.connect(lambda _: self.refresh())
        session.kept.connect(lambda _: self.refresh())
        for doing in (self.exporting, self.printing):
            doing.failed.connect(self.failed)
        self.exporting.saved.connect(self.saved)
        self.printing.sent.connect(self.sent)

    def refresh(self) -> None:
        """Show the document of the charter as it is now, with what it leaves to choose."""
        self.chooser.show_charter(self._session.charter)
        self.rendering.choice = self._looking_back(self.chooser.choice, self.chooser.since)
        self.rendering.show(self._session.charter)

    def export(self, ending: Ending, *, locked: bool = False) -> None:
        """Ask where to, and save the document that is chosen."""
        save = self.exporting.ask_and_lock if locked else self.exporting.ask_and_save
        save(self._session.charter, self.rendering.choice, ending)

    def print_out(self, way: Way) -> None:
        """Ask for a printer, and print the document that is chosen."""
        choice = self.rendering.choice
        if way == "poster":
            choice = replace(choice, document="charter")
        self.printing.ask_and_print(self._session.charter, choice, way)

    def _versions(self) -> list[Version]:
        return self._session.library.versions(self._session.charter_id)

    def _choose(self, choice: Choice, since: str) -> None:
        self._settings.keep(DOCUMENT, choice.document)
        self._settings.keep(EDITION, choice.layout.edition)
        self._settings.keep(PAPER, choice.layout.paper)
        self.rendering.choose(self._looking_back(choice, since))

    def _looking_back(self, choice: Choice, since: str) -> Choice:
        """Return a choice with the version that its document looks back to, by its id."""
        if not since:
            return choice
        if since not in self._states:
            name = next(each.name for each in self._versions() if each.id == since)
            state = self._session.library.version(self._session.charter_id, since)
            self._states = {since: Before(name, state)}  # a version never changes
        return replace(choice, options=replace(choice.options, before=self._states[since]))


def remembered(settings: Settings) -> Choice:
    """Return the document and layout last chosen; what is not there any more is the default."""
    usual = Choice()
    document = settings.word(DOCUMENT)
    keys = {each.key for each in DOCUMENTS}
    editions: dict[str, Edition] = {each: each for each in EDITIONS}
    papers: dict[str, Paper] = {each: each for each in PAPERS}
    layout = Layout(
        editions.get(settings.word(EDITION), usual.layout.edition),
        papers.get(settings.word(PAPER), usual.layout.paper),
    )
    return Choice(document if document in keys else usual.document, layout)
