"""Results: how far the objectives have come, and what was measured, over time."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents.charts.reached import objectives
from planner.documents.charts.readings import in_words, named, of_one
from planner.documents.options import AS_THE_CHARTER_SAYS
from planner.documents.telling import Told, telling
from planner.model.results import Course, courses
from ui.charts.panel import ChartPanel
from ui.editor.reading_order import put_in_order
from ui.labels import WrappingButton, label
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import LARGE, SMALL
from ui.tongue import tr, voice
from ui.working.paper import RoomPaper
from ui.working.reading import ReadingForm


class ResultsPage(RoomPaper):
    """The objectives as they stand, and each indicator with its readings, old and new."""

    def __init__(
        self, session: CharterSession, _: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._objectives = ChartPanel()
        self._none_reached = label("", "muted")
        self._write = self.link(tr("Say how far the objectives are"), "objectives")
        self._bare = label(
            tr(
                "Nothing is measured yet. Choose three or four things to count, and write down"
                " where you begin and where you want to be."
            ),
            "muted",
        )
        self._choose = self.link(tr("Choose what to measure"), "monitoring")
        self.reading = ReadingForm(session)
        self._cards: list[IndicatorCard] = []
        self._lay_out()
        self.setFocusProxy(self._write)

    def refresh(self) -> None:
        """Show what the charter says now."""
        told = _telling(self._session)
        charted = objectives(told, date.today())
        self._objectives.show_charted(charted)
        self._none_reached.setText(
            "" if charted.charts else tr("No objective has moved from where it started.")
        )
        self._none_reached.setHidden(bool(charted.charts))
        every = tuple(courses(told, date.today()))
        for part in (self._bare, self._choose):
            part.setHidden(bool(every))
        self.reading.refresh([(one.indicator.id, named(told, one.indicator)) for one in every])
        self._show(told, every)
        put_in_order(self.sheet)

    def commit(self) -> None:
        """Put a reading that is being written into the charter."""
        self.reading.settle()

    def _show(self, told: Told, every: tuple[Course, ...]) -> None:
        """Give each indicator its card; one that is there already only changes its words."""
        while len(self._cards) > len(every):
            card = self._cards.pop()
            card.hide()
            card.deleteLater()
        while len(self._cards) < len(every):
            card = IndicatorCard()
            card.change.clicked.connect(lambda _=False, at=card: self._lead(at))
            self._cards.append(card)
            self.put(card)
        for card, course in zip(self._cards, every, strict=True):
            card.show_course(told, course)

    def _lead(self, card: "IndicatorCard") -> None:
        self.led.emit("indicator", card.indicator_id, "name")

    def _lay_out(self) -> None:
        self.put(label(tr("How far we have come"), "heading"))
        for part in (self._none_reached, self._objectives, self._write):
            self.put(part)
        self.column.addSpacing(LARGE)
        self.put(label(tr("What we measure"), "heading"))
        for each in (self._bare, self._choose, self.reading):
            self.put(each)


class IndicatorCard(QWidget):
    """An indicator: where it stands in words, its readings as a chart or a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.indicator_id = ""
        self._name = label("", "label")
        self._stands = label("")
        self._chart = ChartPanel()
        self.change = WrappingButton("", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, LARGE)
        column.setSpacing(SMALL)
        for part in (self._name, self._stands, self._chart):
            column.addWidget(part)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    def show_course(self, told: Told, course: Course) -> None:
        """Show an indicator and its readings."""
        self.indicator_id = course.indicator.id
        name = named(told, course.indicator)
        self._name.setText(name)
        self._stands.setText(in_words(told, course))
        self._chart.show_charted(of_one(told, course))
        self.change.setText(tr("Change “{name}”").format(name=name).replace("&", "&&"))


def _telling(session: CharterSession) -> Told:
    """Return the charter, the program's own words in the language of the window."""
    return replace(telling(session.charter, AS_THE_CHARTER_SAYS), language=voice().code)
