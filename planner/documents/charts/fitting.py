"""Rows parted over several plans, so that every drawing fits a page.

Documents do not know the paper, so the narrowest and lowest page of all editions counts, and
words are taken to be as wide as the widest letters of the shipped fonts make them.
"""

import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from planner.documents.drawing import Plan

NARROWEST = 26.0  # ems: the type area of large print on A4, 26.8, rounded down
TALLEST = (
    28.0  # ems: the type area of large print on Letter, 34.9, less a caption of four lines
)
LONGEST = 60  # letters of a label; longer ones are for the table
BREADTHS = {  # ems: what each of these letters takes at most; the widest letter of all: OTHER
    0.3: "'.,:;`j|!()il ",
    0.4: '"[]frt{}-/I\\_’“”',
    0.5: "1y*?ckxsvz",
    0.6: "27JLaehnou$3569<>EFPSTVY^bdgpq~–",
    0.7: "+048=ABCKRXZ#DGHNUw£€…",
    0.85: "&OQ@Mm",
    1.0: "W%",
    2.9: "⸺⸻",
}
OTHER = 1.65
KNOWN = {letter: breadth for breadth, letters in BREADTHS.items() for letter in letters}

Row = TypeVar("Row")
P = TypeVar("P", bound=Plan)


def fitting(rows: Sequence[Row], plan: Callable[[tuple[Row, ...]], P]) -> list[P]:
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
    return sum(map(_breadth, words)) * (1.25 if bold else 1.0)


def _breadth(letter: str) -> float:
    parts = unicodedata.normalize("NFD", letter) if letter.isalpha() else letter
    return KNOWN.get(parts[0], OTHER) + 0.15 * (len(parts) - 1)
