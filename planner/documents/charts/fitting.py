"""Rows parted over several plans, so that every drawing fits a page.

Documents do not know the paper, so the narrowest and lowest page of all editions counts, and
words are taken to be as wide as the widest letters of the shipped fonts make them.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from planner.documents.drawing import Plan

NARROWEST = 26.0  # ems: the type area of large print on A4, 26.8, rounded down
TALLEST = (
    28.0  # ems: the type area of large print on Letter, 34.9, less a caption of four lines
)
LONGEST = 60  # letters of a label; longer ones are for the table
SLIM, WIDE = frozenset("ijlIftr.,:;'’|!()[] -/"), frozenset("mwMW@%&—…œæ")

Row = TypeVar("Row")


def fitting(rows: Sequence[Row], plan: Callable[[tuple[Row, ...]], Plan]) -> list[Plan]:
    """Return plans of these rows in their order, as few and as even as fit a page each."""
    parts: list[tuple[Row, ...]] = []
    for row in rows:
        if parts and fits(plan((*parts[-1], row))):
            parts[-1] = (*parts[-1], row)
        else:
            parts.append((row,))
    even = _even(rows, len(parts))
    plans = [plan(part) for part in even]
    return plans if all(map(fits, plans)) else [plan(part) for part in parts]


def _even(rows: Sequence[Row], count: int) -> list[tuple[Row, ...]]:
    edges = [len(rows) * at // max(count, 1) for at in range(count + 1)]
    return [tuple(rows[a:b]) for a, b in pairwise(edges)]


def fits(plan: Plan) -> bool:
    """Return whether a plan fits the smallest page, however wide its letters are."""
    return plan.drawn(NARROWEST, broadly).height <= TALLEST


def broadly(words: str, bold: bool) -> float:
    """Return a width that no words exceed in the shipped fonts.

    Units: ems
    """
    del bold
    return sum(map(_breadth, words))


def _breadth(letter: str) -> float:
    if letter in SLIM:
        return 0.46
    if letter in WIDE:
        return 1.05
    if letter.isascii():
        return 0.66 if letter.islower() or letter.isdigit() else 0.85
    return 1.05 if letter < "\u2000" else 1.6
