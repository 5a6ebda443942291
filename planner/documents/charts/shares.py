"""How evenly things are spread over the partners: a bar for each share, and all as a table."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Chart, Entry, Table
from planner.documents.charts.bars import Bar, Bars
from planner.documents.charts.charted import Charted, drawn, label
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.health.signals.evenness import hundredths
from planner.health.signals.signal import Share, Spread
from planner.model.markdown import plain

Row = tuple[str, str]  # the id of a partner, and what it is called


def shares(told: Told, spreads: Sequence[Spread]) -> Charted:
    """Return a chart for each thing that is spread, and one table of every share.

    The last row of the table has the Gini coefficients, where one can be told.
    """
    charts = tuple(chart for one in spreads for chart in _chart(told, one))
    return Charted(charts, tuple(_table(told, spreads))) if charts else Charted()


def _chart(told: Told, spread: Spread) -> Sequence[Chart]:
    bars = [Bar(_label(told, one), (float(one.amount),), one.words) for one in spread.shares]
    each = "; ".join(
        told.say("{name} {value}", name=one.name, value=one.words) for one in spread.shares
    )
    words = told.say("Bars show the share of each partner. {each}.", each=each)
    return drawn(told, [Bars(tuple(bars))], spread.caption, words)


def _label(told: Told, share: Share) -> str:
    return label(told, share.name, share.name)


def _table(told: Told, spreads: Sequence[Spread]) -> Iterator[Table | Entry]:
    who = told.say("Organisation")
    partners = {one.partner: one.name for spread in spreads for one in spread.shares}
    columns = [
        Column[Row](who, lambda row: (plain(row[1]),)),
        *(_column(one) for one in spreads),
    ]
    measures = {
        one.caption: told.number(hundredths(one.gini))
        for one in spreads
        if one.gini is not None
    }
    total = {who: told.say("Gini coefficient"), **measures} if measures else None
    yield from table(told.say("How parts are spread"), list(partners.items()), columns, total)


def _column(spread: Spread) -> Column[Row]:
    words = {one.partner: one.words for one in spread.shares}
    return Column[Row](spread.caption, lambda row: (plain(words.get(row[0], "–")),), "right")
