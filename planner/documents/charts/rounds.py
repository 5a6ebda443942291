"""One check over its rounds: the means on their scale, and each statement in a table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planner.documents.blocks import Block, Chart, Entry, Heading, Table, Together
from planner.documents.charts.answers import ends, mean_words
from planner.documents.charts.charted import drawn, label
from planner.documents.charts.scale import Scale, Statement
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.health.rounds import Asked, Counted
from planner.model.markdown import plain

FEWEST = 2  # rounds that can be held against each other
MOST = 4  # rounds beside one another in a table
STATEMENT = 0.44  # of the width


def rounds(told: Told, every: Sequence[Counted], words: Mapping[str, str]) -> tuple[Block, ...]:
    """Return how the answers went from round to round; nothing where there is only one."""
    if len(every) < FEWEST:
        return ()
    head = Heading(2, told.say("From round to round"))
    return (
        Together((head, *trend_chart(told, every))),
        *(Together((one,)) for one in table_of_rounds(told, every, words)),
    )


def trend_chart(told: Told, every: Sequence[Counted]) -> tuple[Chart, ...]:
    """Return the means of each round on the scale, the earliest at the top."""
    good = told.say("what we gain")
    bad = told.say("what holds us back")
    if every and every[0].check.survey is not None:
        good, bad = told.say("what speaks well of us"), told.say("what speaks badly of us")
    rows = []
    for name, means in (
        (good, [one.results.advantage for one in every]),
        (bad, [one.results.inertia for one in every]),
    ):
        for one, mean in zip(every, means, strict=True):
            if mean is not None:
                row = told.say("{round}: {what}", round=round_words(told, one), what=name)
                rows.append(Statement(row, mean, mean_words(told, mean)))
    if not rows:
        return ()
    most = every[-1].check.scale.most
    start = told.say("The means of each round on a scale from 1 to {most}.", most=most)
    each = [
        told.say("“{statement}” {mean}.", statement=one.label, mean=one.value) for one in rows
    ]
    plan = Scale(tuple(rows), ends(told, most), most=most)
    return drawn(
        told, [plan], told.say("Our means from round to round"), " ".join([start, *each])
    )


def round_words(told: Told, one: Counted) -> str:
    """Return what a round is called in a chart: its name, else its day."""
    day = told.day(one.round.day) if one.round.day else told.say("A round without a name")
    return label(told, one.round.name, day) if one.round.name.strip() else day


def table_of_rounds(
    told: Told, every: Sequence[Counted], words: Mapping[str, str]
) -> Iterator[Table | Entry]:
    """Yield the table of the mean of each statement in the last few rounds."""
    every = every[-MOST:]
    means = [{one.statement: one.mean for one in each.results.scores} for each in every]

    def cell(at: int, one: Asked) -> str:
        """Return the mean of a statement in one of the rounds, in words."""
        mean = means[at].get(one.key)
        return told.say("not shown") if mean is None else mean_words(told, mean)

    columns = [
        Column[Asked](told.say("Statement"), lambda one: (plain(words[one.key]),)),
        *(
            Column[Asked](
                round_words(told, each),
                lambda one, at=at: (plain(cell(at, one)),),  # type: ignore[misc]
                "right",
            )
            for at, each in enumerate(every)
        ),
    ]
    share = (1 - STATEMENT) / len(every)
    widths = (STATEMENT, *(share for _ in every))
    caption = told.say("The mean of each statement, round by round")
    for one in table(caption, every[-1].check.asked, columns):
        yield replace(one, widths=widths) if isinstance(one, Table) else one
