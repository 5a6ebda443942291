"""The results of a partnership check on its scale."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planner.documents.blocks import Entry, Table
from planner.documents.charts.charted import Charted, drawn
from planner.documents.charts.scale import Scale, Statement
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.health.check import LEAST, MOST, Score
from planner.model.markdown import plain

SHARES = (0.58, 0.42)  # of the columns: each row's numbers stand on one line


def answers(
    told: Told,
    scores: Sequence[Score],
    words: Mapping[str, str],
    title: str,
    most: int = MOST,
) -> Charted:
    """Return the mean of each statement and how far answers lie apart, with their table.

    The table is called by the title.
    """
    if not scores:
        return Charted()
    rows = [
        Statement(words[one.statement], one.mean, mean_words(told, one.mean), one.range)
        for one in scores
    ]
    plan = Scale(tuple(rows), ends(told, most), LEAST, most)
    caption = told.say("Our answers on the scale")
    alternative = _alternative(told, scores, words, most)
    charts = drawn(told, [plan], caption, alternative)
    return Charted(charts, tuple(_table(told, scores, words, title)))


def mean_words(told: Told, mean: float) -> str:
    """Return a mean to two decimals."""
    return told.number(round(mean, 2))


def ends(told: Told, most: int) -> tuple[str, str]:
    """Return the words at the ends of the scale."""
    return (
        told.say("{number}: disagree strongly", number=LEAST),
        told.say("{number}: agree strongly", number=most),
    )


def _alternative(
    told: Told, scores: Sequence[Score], words: Mapping[str, str], most: int
) -> str:
    start = told.say(
        "A scale from {least} to {most} for each statement. A diamond marks the mean of the"
        " answers.",
        least=LEAST,
        most=most,
    )
    spread = told.say("A bar behind it runs from the lowest answer to the highest.")
    each = [
        told.say(
            "“{statement}” {mean}.",
            statement=words[one.statement],
            mean=mean_words(told, one.mean),
        )
        for one in scores
    ]
    return " ".join([start, *([spread] if any(one.range for one in scores) else []), *each])


def _table(
    told: Told, scores: Sequence[Score], words: Mapping[str, str], title: str
) -> Iterator[Table | Entry]:
    columns = [
        Column[Score](told.say("Statement"), lambda one: (plain(words[one.statement]),)),
        Column[Score](told.say("Our answers"), lambda one: (plain(_numbers(told, one)),)),
    ]
    for one in table(title, scores, columns):
        yield replace(one, widths=SHARES) if isinstance(one, Table) else one


def _numbers(told: Told, score: Score) -> str:
    mean = mean_words(told, score.mean)
    if score.range is None:
        return told.say("{mean} on average", mean=mean)
    lowest, highest = score.range
    return told.say(
        "{mean} on average, from {lowest} to {highest}",
        mean=mean,
        lowest=lowest,
        highest=highest,
    )
