"""Charts of the same numbers on a page, or the tables that say the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents.charts.charted import Charted
from ui.charts.numbers import Numbers
from ui.charts.view import ChartView
from ui.labels import button, label
from ui.theme import SMALL
from ui.tongue import later, tr

AS_TABLE = later("Show as a table")
AS_CHART = later("Show as a chart")


class ChartPanel(QWidget):
    """The charts of a page, with their numbers as a table one click away; hidden if none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charted = Charted()
        self._shown: list[QWidget] = []
        self._is_table = False
        self.switch = button(tr(AS_TABLE), "link", parent=self)
        self.switch.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_charted(self, charted: Charted) -> None:
        """Show charts, or the tables of their numbers, as before."""
        if charted == self.charted:
            return
        self.charted = charted
        self._lay_out()

    def _turn(self) -> None:
        self._is_table = not self._is_table
        self._lay_out()

    def _lay_out(self) -> None:
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = self._tables() if self._is_table else self._charts()
        for place, widget in enumerate(self._shown):
            self._column.insertWidget(place, widget)
        self.switch.setText(tr(AS_CHART if self._is_table else AS_TABLE))
        self.setVisible(bool(self.charted.charts))

    def _charts(self) -> list[QWidget]:
        made: list[QWidget] = []
        for chart in self.charted.charts:
            view = ChartView(self)
            view.show_chart(chart)
            made += [label(chart.caption, "label", self), view]
        return made

    def _tables(self) -> list[QWidget]:
        made: list[QWidget] = []
        for block in self.charted.tables:
            numbers = Numbers(block, self)
            made += [label(numbers.accessibleName(), "label", self), numbers]
        return made
