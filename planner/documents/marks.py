"""The signs around words that came or went, so that nobody has to see a line or a colour."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from planner.model.markdown import Run
from planner.model.marking import SIGNS


def with_signs(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield runs, those that one mark holds together between its signs.

    The signs bear no mark: a line through a sign would hide it.
    """
    for mark, group in groupby(runs, key=lambda run: run.mark):
        if not mark:
            yield from group
            continue
        before, after = SIGNS[mark]
        yield Run(f"{before} ")
        yield from group
        yield Run(f" {after}")
