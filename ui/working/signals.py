"""How things stand: what to look at first, and what the charter answers to every question."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents.options import AS_THE_CHARTER_SAYS
from planner.documents.standing import spread
from planner.documents.telling import Told, telling
from planner.health.signals import first, signals
from planner.health.signals.signal import THEMES, Place, Theme
from planner.health.signals.signal import Signal as Answer
from planner.model.catalogue import RECORDS, section_of
from ui.charts.panel import ChartPanel
from ui.editor.reading_order import put_in_order
from ui.labels import label
from ui.saying import spoken
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import MEDIUM
from ui.tongue import tr, voice, word
from ui.turns import Turns
from ui.working.answer import AnswerCard
from ui.working.paper import RoomPaper


class SignalsPage(RoomPaper):
    """The questions by theme; every number leads to the records that it was counted from.

    What is to be looked at first is there at once, the themes come in later turns.
    """

    def __init__(
        self, session: CharterSession, _: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Answer, ...] = ()
        self._cards: list[AnswerCard] = []
        self._later = Turns(self)
        self._whole = QWidget()
        self._rows = _column(self._whole)
        self.put(self._whole)

    @property
    def cards(self) -> list[AnswerCard]:
        """Return every answer from the top, those that were still to come as well."""
        self._later.finish()
        return self._cards

    def refresh(self) -> None:
        """Show what the charter says now; where nothing is said otherwise, all stays."""
        found = signals(spoken(self._session.charter), date.today())
        if found != self._shown:
            self.show_answers(found)

    def show_answers(self, found: tuple[Answer, ...]) -> None:
        """Show answers in place of those before."""
        is_first = not self._shown
        self._later.drop()
        self._shown = found
        self._cards = []
        self._clear()
        self._put_first(found)
        self.setFocusProxy(self._cards[0].words)
        themes = groupby(found, lambda one: one.theme)
        self._later.add(*(partial(self._put_theme, theme, tuple(of)) for theme, of in themes))
        self._later.add(partial(self._put_spread, found), partial(put_in_order, self._whole))
        if not is_first:
            self._later.finish()  # or what one looks at would lose its place

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()

    def _put_first(self, found: Sequence[Answer]) -> None:
        chosen = first(found)
        stands_out = any(one.tone != "fine" for one in chosen)
        title = tr("To look at first") if stands_out else tr("Nothing stands out")
        self._rows.addWidget(label(title, "heading"))
        for answer in chosen:
            self._rows.addWidget(self._card(answer, self._whole, in_short=True))
        self._rows.addWidget(
            label(
                tr(
                    "These are questions to talk about, not marks. Nothing is known here but"
                    " what is written in the agreement. Choose a number to see where it comes"
                    " from."
                ),
                "muted",
            )
        )

    def _put_theme(self, theme: Theme, answers: Sequence[Answer]) -> None:
        """Put all of a theme on the page as one part, which is laid out once."""
        part = QWidget(self._whole)
        within = _column(part)
        within.addWidget(label(word(THEMES[theme]), "heading", part))
        for answer in answers:
            within.addWidget(self._card(answer, part))
        self._rows.addWidget(part)
        part.show()  # Qt would do so later, once more for each

    def _card(self, answer: Answer, parent: QWidget, *, in_short: bool = False) -> AnswerCard:
        card = AnswerCard(answer, self._session.charter, in_short=in_short, parent=parent)
        card.led.connect(self._lead)
        card.section_wanted.connect(self.section_wanted)
        self._cards.append(card)
        return card

    def _put_spread(self, found: Sequence[Answer]) -> None:
        charted = spread(_telling(self._session), found)
        if not charted.charts:
            return
        self._rows.addWidget(label(tr("How parts are spread"), "heading"))
        self._rows.addWidget(
            label(
                tr(
                    "The Gini coefficient says in one number how even shares are: 0 where all"
                    " have the same, near to 1 where one of many has everything. It compares"
                    " the shares of all partners, two by two. It does not say what would be"
                    " right: that is yours to decide."
                ),
                "muted",
            )
        )
        panel = ChartPanel()
        panel.switch.clicked.connect(lambda: put_in_order(self._whole))
        self._rows.addWidget(panel)
        panel.show_charted(charted)  # which shows it: not before it has a place

    def _lead(self, place: Place) -> None:
        section = section_of(RECORDS[place.table])
        if place.record_id:
            self.led.emit(place.table, place.record_id, place.field)
        elif section is not None:
            self.section_wanted.emit(section.key)


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(MEDIUM)
    return made


def _telling(session: CharterSession) -> Told:
    """Return the charter, the program’s own words in the language of the window."""
    return replace(telling(session.charter, AS_THE_CHARTER_SAYS), language=voice().code)
