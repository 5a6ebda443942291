"""The partnership check: its rounds, the checks of the partners’ own, and one of them open."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from planner.exchange.check_forms import gathering
from planner.health.rounds import counted, forms_of_no_round
from planner.model.charter import Charter, new_id
from planner.model.editing import arrival
from planner.model.record import Record
from planner.model.records.deliver import CheckRound, Statement, Survey
from ui.direction import inward
from ui.labels import WrappingButton, button, label
from ui.panels.sentences import Sentence, SentenceList
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import later, tr
from ui.working.check_own import OwnCheck
from ui.working.check_round import RoundView

EMPTY = later(
    "Ask everybody the same short statements once or twice a year, without names, and talk"
    " about what the answers say together. Begin a round here, and hand out its form on paper"
    " or as a PDF to fill in."
)
UNNAMED_ROUND = later("A round without a name")
UNNAMED_CHECK = later("A check without a name")
NARROW = 220  # pixels: the list at the side


class CheckPage(QWidget):
    """The rounds of the check at the side, and the one that is chosen beside them.

    Signals:
        section_wanted: a section of the form is wanted; carries its key
        told, failed: something to say over the page; carry the sentence
    """

    section_wanted = Signal(str)
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self, session: CharterSession, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._is_listing = False
        self.view: RoundView | OwnCheck | None = None
        self.list = SentenceList(tr("Rounds and checks of your own"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._open())
        self.new_round = button(tr("New round"), "next", "plus")
        self.new_round.clicked.connect(self.begin_round)
        self.new_check = button(tr("Make a check of your own"))
        self.new_check.clicked.connect(self.begin_check)
        self._strays = label("", "care")
        self.gather = WrappingButton(tr("Put them into the round that is chosen"))
        self.gather.clicked.connect(self.take_strays)
        self._empty = label(tr(EMPTY))
        self._area = _scrolling()
        self._lay_out()
        self.setFocusProxy(self.new_round)
        for kind, each in ((CheckRound, self.new_round), (Survey, self.new_check)):
            each.setEnabled(not session.is_fixed(kind))

    def refresh(self) -> None:
        """Show what the charter says now, at the record that was chosen."""
        charter = self._session.charter
        shown = self.view.record_id if self.view else ""
        records = _records(charter)
        self._is_listing = True
        self.list.rows.show([Sentence(_words(one, charter), one.id) for one in records])
        strays = len(forms_of_no_round(charter))
        self._strays.setText(tr("%n form(s) belong to no round and count nowhere.", "", strays))
        self._strays.setVisible(bool(strays))
        self._empty.setVisible(not records)
        self.list.setVisible(bool(records))
        ids = [one.id for one in records]
        if shown not in ids:
            shown = ids[-1] if ids else ""
        self.choose(shown)
        self._is_listing = False
        self._open()

    def choose(self, record_id: str) -> None:
        """Open a round or a check of the partners’ own."""
        model = self.list.model()
        for at in range(model.rowCount()):
            index = model.index(at, 0)
            if index.data(Qt.ItemDataRole.UserRole) == record_id:
                self.list.setCurrentIndex(index)

    def commit(self) -> None:
        """Make what is being typed a change now."""
        if self.view is not None:
            self.view.commit()

    def begin_round(self) -> None:
        """Add a round, and put the keyboard into its name."""
        survey = self.view.record_id if isinstance(self.view, OwnCheck) else ""
        number = len(self._session.charter.all(CheckRound)) + 1
        name = tr("Round {number}").format(number=number)
        self._begin(CheckRound(id=new_id(), survey=survey, name=name))

    def begin_check(self) -> None:
        """Add a check of the partners’ own with its first statement."""
        self._begin(Survey(id=new_id(), points=4))

    def take_strays(self) -> None:
        """Put the forms that belong to no round into the one that is chosen, as one step."""
        if isinstance(self.view, RoundView):
            into, strays = self.view.record_id, forms_of_no_round(self._session.charter)
            self._session.do(gathering(strays, into))

    def _offer_to_gather(self) -> None:
        strays = forms_of_no_round(self._session.charter)
        self.gather.setVisible(bool(strays) and isinstance(self.view, RoundView))

    def _begin(self, record: Record) -> None:
        self.commit()
        if self._session.do(arrival(self._session.charter, record)):
            self.refresh()
            self.choose(record.id)
            if self.view is not None:
                self.view.start()

    def _open(self) -> None:
        """Show what is chosen; the view stays while it is about the same record."""
        if self._is_listing:  # the list begins at its top again while it is told what to show
            return
        chosen = str(self.list.currentIndex().data(Qt.ItemDataRole.UserRole) or "")
        if self.view is not None and self.view.record_id == chosen:
            self.view.refresh()
            self._offer_to_gather()
            return
        self.commit()
        self.view = self._view_of(chosen)
        self._is_listing = True  # what was being typed may have made the list anew
        self.choose(chosen)
        self._is_listing = False
        self._offer_to_gather()
        within = self.view or QWidget()
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(within)
        self._area.setVisible(self.view is not None)

    def _view_of(self, record_id: str) -> RoundView | OwnCheck | None:
        charter = self._session.charter
        if charter.get(CheckRound, record_id) is not None:
            view = RoundView(self._session, self._settings, record_id)
            view.section_wanted.connect(self.section_wanted)
            view.told.connect(self.told)
            view.failed.connect(self.failed)
            return view
        if charter.get(Survey, record_id) is not None:
            return OwnCheck(self._session, record_id)
        return None

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(inward(MEDIUM, MEDIUM, SMALL, MEDIUM))
        column.setSpacing(SMALL)
        for each in (self.new_round, self.list, self._strays, self.gather, self.new_check):
            column.addWidget(each, 1 if each is self.list else 0)
        column.addStretch(0)  # in place of the list, where there is none yet
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        self._empty.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        beside.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._area, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([NARROW, 3 * NARROW])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)


def _records(charter: Charter) -> list[Record]:
    return [*charter.all(CheckRound), *charter.all(Survey)]


def _words(record: Record, charter: Charter) -> str:
    if isinstance(record, CheckRound):
        name = record.name.strip() or tr(UNNAMED_ROUND)
        number = counted(charter, record).results.respondents
        answered = tr("%n answered", "", number)
        return tr("{name}: {answered}").format(name=name, answered=answered)
    survey = cast(Survey, record)
    number = sum(one.survey == survey.id for one in charter.all(Statement))
    name = survey.title.strip() or tr(UNNAMED_CHECK)
    return tr("{name}: {statements}").format(
        name=name, statements=tr("%n statement(s)", "", number)
    )


def _scrolling() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(tr("What is chosen"))
    return area
