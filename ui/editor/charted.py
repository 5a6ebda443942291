"""Pages that also show a chart of what they say: time, places, progress, and what is put in."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from planner.model.charter import Charter
from ui.editor.page import SectionPage
from ui.editor.reading_order import put_in_order
from ui.pausing import pause
from ui.tongue import voice

if TYPE_CHECKING:
    from planner.documents.charts.charted import Charted

PAUSE = 300  # milliseconds after the last change until it is drawn again


class ChartedPage(SectionPage):
    """A page with a chart under what is written on it."""

    def add_blocks(self) -> None:
        super().add_blocks()
        self.add_chart()

    def add_chart(self) -> None:
        """Put the chart on the page."""
        from ui.charts import ChartPanel

        self.chart = ChartPanel(self)
        self._pause, soon = pause(self, PAUSE), pause(self, 0)
        self._pause.timeout.connect(self._draw)
        soon.timeout.connect(self._draw)  # once one sees what is written
        self.chart.switch.clicked.connect(self._order)  # after the panel has turned
        self.put(self.chart)
        soon.start()

    def refresh(self) -> None:
        super().refresh()
        self._pause.start()

    def _draw(self) -> None:
        self.chart.show_charted(charted(self.section.key, self.session.charter))
        self._order()

    def _order(self) -> None:
        put_in_order(self)


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
