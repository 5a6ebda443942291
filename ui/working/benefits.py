"""What the partners gain by working together: six gains to plan, a page each."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from planner.documents.options import AS_THE_CHARTER_SAYS
from planner.health.benefits import wanting
from planner.health.finding import Finding
from planner.model.benefits import BENEFITS, Benefit
from planner.model.charter import Charter
from ui.background import Latest
from ui.editor.page import measure
from ui.labels import label
from ui.panels.sentences import Sentence, SentenceList
from ui.preview.panes import TextPage
from ui.saying import spoken
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import MEDIUM, SMALL
from ui.tongue import tr, voice, word
from ui.working.taking_part import TakingPart

LEARNING = "learning"
GAINS, PLACES = 0.36, 0.2  # of the height, for a list that has so many rows
WIDE = 1.0  # widths of a comfortable line, from which on two columns have room


class BenefitsPage(QSplitter):
    """The gains in a list; of the one chosen, what the charter says and what is wanting.

    Signals:
        led: a place in the form is wanted; carries table, record id and field
        section_wanted: a section of the form is wanted; carries its key
        saved: a statement is on disk; carries its `Path`
        failed: it is not; carries the sentence
    """

    led = Signal(str, str, str)
    section_wanted = Signal(str)
    saved = Signal(Path)
    failed = Signal(str)

    def __init__(
        self, session: CharterSession, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.gains = SentenceList(tr("What we gain"))
        self.page = TextPage(tr("What the charter says of it"))
        self.wanting = SentenceList(tr("What is still to say"))
        self._nothing = label(tr("Nothing is wanting here."), "muted")
        self.places = SentenceList(tr("Where it is planned"))
        self.taking_part = TakingPart(session, settings)
        self.reading: Latest[str] = Latest(self)
        self.reading.done.connect(self.page.show_text)
        self._lay_out()
        self.gains.rows.show([Sentence(word(one.title), one) for one in BENEFITS])
        self.gains.setCurrentIndex(self.gains.rows.index(0))
        self.gains.selectionModel().currentChanged.connect(self._turn)
        self.wanting.chosen.connect(self._lead)
        self.places.chosen.connect(lambda key: self.section_wanted.emit(str(key)))
        self.taking_part.saved.connect(self.saved)
        self.taking_part.failed.connect(self.failed)
        self.setFocusProxy(self.gains)

    @property
    def benefit(self) -> Benefit:
        """Return the gain that is chosen."""
        return BENEFITS[max(0, self.gains.currentIndex().row())]

    def refresh(self) -> None:
        """Show what the charter says now."""
        charter = self._session.charter
        self.reading.run(partial(_text, charter, self.benefit.key, voice().code))
        found = wanting(spoken(charter), self.benefit.key, date.today())
        rows = [Sentence(one.sentence, one, "circle", "care") for one in found]
        self.wanting.rows.show(rows)
        self.wanting.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.places.rows.show(
            [Sentence(word(one.title), one.key, "pencil") for one in self.benefit.sections]
        )
        self.taking_part.setVisible(self.benefit.key == LEARNING)
        self.taking_part.refresh()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > WIDE * measure(self.fontMetrics())
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way != self.orientation():
            self.setOrientation(way)
        self._fit()

    def _fit(self) -> None:
        """Let the short lists be as high as their rows, so that the rest has the room."""
        for one, share in ((self.gains, GAINS), (self.places, PLACES)):
            rows = [one.sizeHintForRow(at) for at in range(one.model().rowCount())]
            whole = sum(rows) + MEDIUM
            one.setMaximumHeight(whole)
            one.setMinimumHeight(min(whole, round(self.height() * share)))

    def _turn(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            self.refresh()
            self.page.verticalScrollBar().setValue(0)

    def _lead(self, found: object) -> None:
        if isinstance(found, Finding) and found.table:
            self.led.emit(found.table, found.record_id, found.field)

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self.gains, 6)
        column.addWidget(label(tr("Still to say"), "label"))
        column.addWidget(self.wanting, 60)
        column.addWidget(self._nothing)
        column.addWidget(label(tr("Go to where it is planned"), "label"))
        column.addWidget(self.places, 3)
        column.addStretch(0)
        middle = QWidget()
        around = QVBoxLayout(middle)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(SMALL)
        around.addWidget(self.page, 1)
        around.addWidget(self.taking_part)
        for at, part in enumerate((side, middle)):
            self.addWidget(part)
            self.setStretchFactor(at, at + 1)
        self.setChildrenCollapsible(False)
        self.setSizes([360, 800])


def _text(charter: Charter, key: str, language: str) -> str:
    """Return a gain as text to read: in the language of the window, what was typed as it is."""
    from planner.documents import web
    from planner.documents.benefits import gained
    from planner.documents.telling import telling

    told = replace(telling(charter, AS_THE_CHARTER_SAYS), language=language)
    # What stands around a document on paper has no place here.
    return web.render(replace(gained(told, key), footer=(), watermark=""))
