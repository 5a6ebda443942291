"""Drawings checked as a printer would see them: which words meet, which leave the drawing."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from hypothesis import strategies as st

from planner.documents.charts import (
    Bar,
    Bars,
    Curve,
    Holder,
    Level,
    Progress,
    Scale,
    Seats,
    Statement,
    Step,
    Stretch,
    Timeline,
)
from planner.documents.charts.lettering import Mark
from planner.documents.drawing import Area, Drawing, Filling, Measure, Stroke, Words

SLACK = 1e-6
UP, DOWN = 0.78, 0.27  # ems that letters rise and hang from their baseline
FILLINGS: tuple[Filling, ...] = ("solid", "striped", "dotted", "pale", "empty", "crossed")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LARGEST = 10**15

names = st.text(st.characters(exclude_categories=["C"]), max_size=60) | st.sampled_from(
    ["W" * 60, "Brindlemere Food Bank", "a " * 30, "m", ""]
)
fillings = st.sampled_from(FILLINGS)
days = st.none() | st.dates() | st.dates(date(2026, 1, 1), date(2027, 12, 31))
amounts = st.sampled_from([0, 1, 7, LARGEST, -5]) | st.integers(0, LARGEST)
stretches = st.builds(Stretch, names, days, days, fillings, st.booleans(), days)
bars = st.builds(
    lambda label, parts: Bar(label, parts, f"£{sum(parts):,}"),
    names,
    st.tuples(amounts, amounts),
)
steps = st.builds(Step, names, fillings, st.sampled_from(["Not started", "On track", "Late"]))


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Return a timeline of up to eight rows, from their first day to their last."""
    rows = tuple(draw(st.lists(stretches, max_size=8)))
    today = draw(st.dates())
    known = sorted({day for row in rows for day in row.days} | {today})
    key: tuple[tuple[Mark, str], ...] = (("solid", draw(names)), ("diamond", "milestone"))
    return Timeline(rows, known[0], known[-1], MONTHS, key, (today, "Today"))


@st.composite
def grids(draw: st.DrawFn) -> Seats:
    """Return who holds up to six offices."""
    offices = tuple(draw(st.lists(names, min_size=1, max_size=6)))
    held = st.tuples(*[st.sampled_from([0, 1, 2, 99]) for _ in offices])
    return Seats(offices, tuple(draw(st.lists(st.builds(Holder, names, held), max_size=6))))


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    """Return means of up to six statements, with or without how far answers lie apart."""
    ends = st.tuples(st.integers(1, 5), st.integers(1, 5)).map(lambda ends: tuple(sorted(ends)))
    means = st.floats(1, 5)
    rows = st.builds(
        lambda label, mean, spread: Statement(label, mean, f"{mean:.2f}", spread),
        names,
        means,
        st.none() | ends,
    )
    return Scale(tuple(draw(st.lists(rows, max_size=6))), (draw(names), draw(names)))


@st.composite
def curves(draw: st.DrawFn) -> Curve:
    """Return up to eight values in the order of their days, with up to two lines across."""
    numbers = st.integers(-LARGEST, LARGEST) | st.integers(0, 100)
    values = draw(st.lists(st.tuples(st.dates(), numbers.map(float)), max_size=8))
    levels = draw(st.lists(st.builds(Level, numbers.map(float), names), max_size=2))
    last = f"{values[-1][1]:,.0f}" if values else ""
    return Curve(tuple(sorted(values)), last, tuple(levels), MONTHS)


plans = st.one_of(
    curves(),
    timelines(),
    grids(),
    scales(),
    st.lists(bars, max_size=8).map(
        lambda rows: Bars(tuple(rows), (("solid", "money"), ("striped", "in kind")))
    ),
    st.builds(
        lambda rows, counts: Progress(tuple(rows), tuple(zip(FILLINGS, counts, strict=True))),
        st.lists(steps, max_size=8),
        st.tuples(*[st.integers(0, 300)] * 6),
    ),
)


def box_of(words: Words, measure: Measure) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of words as they are set."""
    x, y = words.place
    wide = measure(words.words, words.bold)
    left = x - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor]
    return left, y - UP, left + wide, y + DOWN


def troubles(drawing: Drawing, measure: Measure) -> Iterator[str]:
    """Yield what is wrong with a drawing: words that meet, and what leaves the drawing."""
    words = [shape for shape in drawing.shapes if isinstance(shape, Words)]
    boxes = [(one.words, box_of(one, measure)) for one in words]
    for (one, first), (other, second) in combinations(boxes, 2):
        if _meet(first, second):
            yield f"“{one}” and “{other}” meet"
    for one, (left, top, right, bottom) in boxes:
        if not _inside(drawing, ((left, top), (right, bottom))):
            yield f"“{one}” leaves the drawing"
    for shape in drawing.shapes:
        if isinstance(shape, Area | Stroke) and not _inside(drawing, shape.points):
            yield f"{shape} leaves the drawing"


def _meet(first: tuple[float, ...], second: tuple[float, ...]) -> bool:
    across = min(first[2], second[2]) - max(first[0], second[0])
    down = min(first[3], second[3]) - max(first[1], second[1])
    return across > SLACK and down > SLACK


def _inside(drawing: Drawing, points: tuple[tuple[float, float], ...]) -> bool:
    return all(
        -SLACK <= x <= drawing.width + SLACK and -SLACK <= y <= drawing.height + SLACK
        for x, y in points
    )
