"""Pages that also show a chart of what they say: time, places, progress, and what is put in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from planner.model.charter import Charter
from ui.editor.page import SectionPage
from ui.pausing import pause
from ui.tongue import voice

if TYPE_CHECKING:
    from planner.documents.charts.charted import Charted
    from ui.charts import ChartPanel

PAUSE = 300  # milliseconds after the last change until it is drawn again


class ChartedPage(SectionPage):
    """A page with a chart under what is written on it."""

    _chart: "ChartPanel | None" = None  # until its turn has come

    def pieces(self) -> tuple[Callable[[], object], ...]:
        return *super().pieces(), self.add_chart

    @property
    def chart(self) -> "ChartPanel":
        """Return the chart, which may still have been to come."""
        self.finish()
        assert self._chart is not None, "it is a piece of the page"
        return self._chart

    def add_chart(self) -> None:
        """Put the chart on the page."""
        from ui.charts import ChartPanel

        self._chart = ChartPanel(self)
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self._draw)
        self._chart.switch.clicked.connect(self.put_in_order)  # after the panel has turned
        self.put(self._chart)
        self._pause.start(0)  # once one sees what is written

    def refresh(self) -> None:
        super().refresh()
        if self._chart is not None:
            self._pause.start(PAUSE)

    def _draw(self) -> None:
        self.chart.show_charted(charted(self.section.key, self.session.charter))
        self.put_in_order()


def charted(key: str, charter: Charter) -> "Charted":
    """Return the charts of a section with their tables; nothing where there is nothing to draw.

    Their own words are in the language of the window, what was typed is as it was typed.
    What draws is loaded with the first page that shows a chart.
    """
    from planner.documents import AS_THE_CHARTER_SAYS
    from planner.documents.charts import given, places, reached, work
    from planner.documents.charts.charted import Charted
    from planner.documents.telling import telling

    told = replace(telling(charter, AS_THE_CHARTER_SAYS), language=voice().code)
    match key:
        case "workplan":
            return work.work(told, date.today())
        case "structure":
            return places.seats(told)
        case "objectives":
            return reached.objectives(told, date.today())
        case "resources":
            partners, kinds = given.by_partner(told), given.by_kind(told)
            return Charted((*partners.charts, *kinds.charts), (*partners.tables, *kinds.tables))
        case _:
            return Charted()
