"""Charts: numbers of a charter as drawings, each with the words that stand for it.

A plan (`Timeline`, `Bars`, `Seats`, `Progress`, `Scale`, `Curve`) holds numbers and words, and
lays them out for any width and any measure of words: words wrap, and neither meet nor leave
the drawing.
What tells parts apart is a filling that needs no colour, with a key in words. A renderer that
has pages has `fitting` part the rows of a plan that is taller than one.
"""

from planner.documents.charts.bars import Bar, Bars
from planner.documents.charts.curve import Curve, Level
from planner.documents.charts.fitting import fitting
from planner.documents.charts.progress import Progress, Step
from planner.documents.charts.scale import Scale, Statement
from planner.documents.charts.seats import Holder, Seats
from planner.documents.charts.timeline import Stretch, Timeline

__all__ = [
    "Bar",
    "Bars",
    "Curve",
    "Holder",
    "Level",
    "Progress",
    "Scale",
    "Seats",
    "Statement",
    "Step",
    "Stretch",
    "Timeline",
    "fitting",
]
