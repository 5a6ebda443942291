"""The results of a partnership check on its scale."""

from collections.abc import Iterator, Mapping, Sequence

from planner.documents.blocks import Entry, Table
from planner.documents.charts.charted import Charted, drawn
from planner.documents.charts.fitting import fitting
from planner.documents.charts.scale import Scale, Statement
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.health.check import LEAST, MOST, Score
from planner.model.markdown import plain


def answers(told: Told, scores: Sequence[Score], words: Mapping[str, str]) -> Charted:
    """Return the mean of each statement and how far answers lie apart, with their table."""
    if not scores:
        return Charted()
    rows = [
        Statement(words[one.statement], one.mean, mean_words(told, one.mean), one.range)
        for one in scores
    ]
    ends = (
        told.say("{number}: disagree strongly", number=LEAST),
        told.say("{number}: agree strongly", number=MOST),
    )
    plans = fitting(rows, lambda part: Scale(part, ends, LEAST, MOST))
    caption = told.say("Our answers on the scale")
    alternative = _alternative(told, scores, words)
    return Charted(drawn(told, plans, caption, alternative), tuple(_table(told, scores, words)))


def mean_words(told: Told, mean: float) -> str:
    """Return a mean to two decimals."""
    return told.number(round(mean, 2))


def _alternative(told: Told, scores: Sequence[Score], words: Mapping[str, str]) -> str:
    start = told.say(
        "A scale from {least} to {most} for each statement. A diamond marks the mean of the"
        " answers.",
        least=LEAST,
        most=MOST,
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
    told: Told, scores: Sequence[Score], words: Mapping[str, str]
) -> Iterator[Table | Entry]:
    columns = [
        Column[Score](told.say("Statement"), lambda one: (plain(words[one.statement]),)),
        Column[Score](
            told.say("Mean"), lambda one: (plain(mean_words(told, one.mean)),), "right"
        ),
        Column[Score](
            told.say("Answers"),
            lambda one: (
                (
                    plain(
                        told.say(
                            "from {lowest} to {highest}",
                            lowest=one.range[0],
                            highest=one.range[1],
                        )
                    ),
                )
                if one.range
                else ()
            ),
        ),
    ]
    yield from table(told.say("Our answers in numbers"), scores, columns)
