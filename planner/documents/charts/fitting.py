"""Rows parted over several plans, so that every drawing fits a page.

Documents do not know the paper, so the pages of all editions count, and words are taken to be
at least as wide as the shipped fonts make them. Large print on A5 does not count: its pages
are so small that what is one chart elsewhere would be many, and renderers say it in words.
"""

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from planner.documents.drawing import Plan

# Ems: the narrower and the lower type area of A3, A4 and Letter in large, clear and standard
# print, and of A5 in clear and standard, less a caption of four lines.
PAGES = ((26.5, 28.0), (32.5, 39.0), (37.5, 45.0), (24.0, 28.5), (27.5, 34.5))
KEPT = 4096  # widths remembered: a row that is added measures the rows before it again
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
    rest = tuple(rows)
    while rest:
        count = _count(rest, plan, len(parts[-1]) if parts else 1)
        parts.append(rest[:count])
        rest = rest[count:]
    plans = [plan(part) for part in _even(rows, len(parts))]
    return plans if all(map(fits, plans)) else [plan(part) for part in parts]


def _count(rows: tuple[Row, ...], plan: Callable[[tuple[Row, ...]], P], guess: int) -> int:
    """Return how many of the rows fit, but at least one, tried from a guess."""
    count = min(guess, len(rows))
    while count > 1 and not fits(plan(rows[:count])):
        count -= 1
    while count < len(rows) and fits(plan(rows[: count + 1])):
        count += 1
    return count


def _even(rows: Sequence[Row], count: int) -> list[tuple[Row, ...]]:
    edges = [len(rows) * at // max(count, 1) for at in range(count + 1)]
    return [tuple(rows[a:b]) for a, b in pairwise(edges)]


def fits(plan: Plan) -> bool:
    """Return whether a plan fits a page of every edition, however wide its letters are."""
    return all(plan.drawn(width, broadly).height <= height for width, height in PAGES)


@lru_cache(maxsize=KEPT)
def broadly(words: str, bold: bool) -> float:
    """Return a width that no words exceed in the shipped fonts.

    Units: ems
    """
    return sum(map(_breadth, words)) * (1.25 if bold else 1.0)


def _breadth(letter: str) -> float:
    parts = unicodedata.normalize("NFD", letter) if letter.isalpha() else letter
    return KNOWN.get(parts[0], OTHER) + 0.15 * (len(parts) - 1)
