"""A chart parted over pages: only who lays it out knows how much room there is."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from planner.documents.blocks import Chart
from planner.documents.drawing import Measure, Plan, Rows
from planner.documents.phrases import Phrases

Room = tuple[float, float]  # width and height in ems


def fitting(plan: Plan, room: Room, measure: Measure) -> list[Plan]:
    """Return plans of the same rows in their order, as few and as even as fit a room each.

    A single row that is too tall stays so.
    """
    width, height = room
    whole = plan.drawn(width, measure).height
    if whole <= height or not isinstance(plan, Rows):
        return [plan]
    least = min(int(whole / height) + 1, plan.count)
    for number in range(least, plan.count):
        parts = list(_parts(plan, number))
        if all(part.drawn(width, measure).height <= height for part in parts):
            return [*parts]
    return [*_parts(plan, plan.count)]


def _parts(plan: Rows, number: int) -> Iterator[Rows]:
    edges = [plan.count * at // max(number, 1) for at in range(number + 1)]
    return (plan.part(first, last) for first, last in pairwise(edges))


def parted(chart: Chart, room: Room, measure: Measure, phrases: Phrases) -> list[Chart]:
    """Return a chart in parts that fit a room; of several, each says which it is."""
    plans = fitting(chart.plan, room, measure)
    if len(plans) == 1:
        return [chart]
    return [
        replace(
            chart,
            plan=plan,
            caption=phrases.in_part(chart.caption, number, len(plans)),
            alternative=phrases.of_part(chart.alternative, number, len(plans)),
        )
        for number, plan in enumerate(plans, start=1)
    ]
