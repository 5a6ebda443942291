"""Which parts of two sequences are the same ones: the words of two texts, or two orders.

The work is bounded for whatever it is given: equal beginnings and ends are set aside, then what
stands once on each side holds the two together, and only short stretches in between are
compared each with each.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
from typing import NamedTuple, TypeVar

H = TypeVar("H", bound=Hashable)

DEEPEST = 12  # how often a stretch is looked into again
EACH_WITH_EACH = 2_500  # comparisons: two stretches of 50 words


class Stretch(NamedTuple):
    """A part of both sequences: what is the same on both sides, or what differs."""

    same: bool
    old: range
    new: range


def stretches(old: Sequence[H], new: Sequence[H]) -> list[Stretch]:
    """Return both sequences as stretches in turn the same and different, none of them empty."""
    found: list[Stretch] = []
    a = b = 0
    for i, j in [*_pairs(old, new, Stretch(False, _all(old), _all(new))), (len(old), len(new))]:
        if (a, b) != (i, j):
            found.append(Stretch(False, range(a, i), range(b, j)))
        if i < len(old) or j < len(new):
            found.append(Stretch(True, range(i, i + 1), range(j, j + 1)))
        a, b = i + 1, j + 1
    return merged(found)


def merged(found: Iterable[Stretch]) -> list[Stretch]:
    """Return stretches with neighbours of the same sort as one."""
    together: list[Stretch] = []
    for one in found:
        if together and together[-1].same == one.same:
            same, old, new = together[-1]
            longer = range(old.start, one.old.stop), range(new.start, one.new.stop)
            together[-1] = Stretch(same, *longer)
        else:
            together.append(one)
    return together


def longest_rise(numbers: Sequence[int]) -> list[int]:
    """Return the places of the longest run of ever higher numbers, gaps allowed."""
    lowest: list[int] = []  # the lowest number on which a run of each length ends
    ends: list[int] = []  # the place of that number
    before: list[int] = []
    for place, number in enumerate(numbers):
        length = bisect_left(lowest, number)
        before.append(ends[length - 1] if length else -1)
        lowest[length : length + 1] = [number]
        ends[length : length + 1] = [place]
    run: list[int] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        run.append(place)
        place = before[place]
    return run[::-1]


def _pairs(
    old: Sequence[H], new: Sequence[H], within: Stretch, depth: int = 0
) -> Iterator[tuple[int, int]]:
    """Yield the places of what is the same in a stretch, in order."""
    _, a, b = within
    head = _equal(old, new, zip(a, b))  # noqa: B905  # the shorter one says how far
    yield from zip(a[:head], b[:head], strict=True)
    a, b = a[head:], b[head:]
    tail = _equal(old, new, zip(reversed(a), reversed(b)))  # noqa: B905
    ends = len(a) - tail, len(b) - tail
    yield from _between(old, new, Stretch(False, a[: ends[0]], b[: ends[1]]), depth)
    yield from zip(a[ends[0] :], b[ends[1] :], strict=True)


def _equal(old: Sequence[H], new: Sequence[H], places: Iterable[tuple[int, int]]) -> int:
    return sum(1 for _ in takewhile(lambda at: old[at[0]] == new[at[1]], places))


def _between(
    old: Sequence[H], new: Sequence[H], within: Stretch, depth: int
) -> Iterator[tuple[int, int]]:
    _, a, b = within
    if len(a) * len(b) <= EACH_WITH_EACH:
        words = old[a.start : a.stop], new[b.start : b.stop]
        for i, j, size in SequenceMatcher(None, *words, autojunk=False).get_matching_blocks():
            yield from ((a.start + i + n, b.start + j + n) for n in range(size))
        return
    held = _anchors(old, new, within) if depth < DEEPEST else []
    left, right = a.start, b.start
    for i, j in [*held, (a.stop, b.stop)] if held else ():
        inner = Stretch(False, range(left, i), range(right, j))
        yield from _pairs(old, new, inner, depth + 1)
        if i < a.stop:
            yield i, j
        left, right = i + 1, j + 1


def _anchors(old: Sequence[H], new: Sequence[H], within: Stretch) -> list[tuple[int, int]]:
    """Return the places of what stands once on each side, as far as its order is the same."""
    _, a, b = within
    counts = [Counter(side[at] for at in part) for side, part in ((old, a), (new, b))]
    there = {new[at]: at for at in b}
    shared = [(at, there[old[at]]) for at in a if all(one[old[at]] == 1 for one in counts)]
    return [shared[at] for at in longest_rise([j for _, j in shared])]


def _all(sequence: Sequence[H]) -> range:
    return range(len(sequence))
