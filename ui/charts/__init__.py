"""Charts in the window: the drawing itself, and the table of its numbers one click away."""

from ui.charts.panel import ChartPanel
from ui.charts.view import ChartView

__all__ = ["ChartPanel", "ChartView"]
