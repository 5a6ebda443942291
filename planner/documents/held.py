"""What is held of a person, as pages that the person can read.

What a version or a change in the history holds is named and counted there; the words of today
are shown whole.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from planner import VERSION
from planner.documents.blocks import Block, Cell, Document, Heading, Table
from planner.model.held import Trace, Where
from planner.model.markdown import passages, plain
from planner.model.words import counted, day_words

EVERYTHING = "The whole charter, as it was then."
IN_WORDS = {
    Where.NOW: "In the charter today",
    Where.VERSION: "In the version “{of}”",
    Where.HISTORY: "In the history, {of}",
    Where.SCAN: "On a scan of what was signed",
    Where.DRAFT: "Typed, and in no charter yet",
}


def held(phrases: Sequence[str], traces: Sequence[Trace], today: date) -> Document:
    """Return what is held of a person on a day, a table for each charter."""
    title = "What is held about a person"
    return Document(
        title=title,
        language="en",
        blocks=(Heading(1, title), *_blocks(phrases, traces, today)),
        subject=title,
        footer=(f"{title} · {day_words(today)}", f"Partnership Planner {VERSION}"),
    )


def _blocks(phrases: Sequence[str], traces: Sequence[Trace], today: date) -> Iterator[Block]:
    sought = ", ".join(f"“{each}”" for each in phrases)
    yield plain(f"Sought on {day_words(today)}: {sought}.")
    yield plain(
        f"Found in {counted(len(traces), 'place')}. Scans of signed sheets are pictures and are"
        " not read; those that belong to a signature of the person are named."
    )
    for (_, title), found in groupby(traces, lambda one: (one.charter_id, one.title)):
        places = list(found)
        binned = " (in the bin)" if places[0].is_in_bin else ""
        is_apart = not places[0].charter_id
        name = "In no charter" if is_apart else title or "A charter without a title"
        yield Heading(2, f"{name}{binned}")
        yield _table(title, places)


def _table(title: str, places: Sequence[Trace]) -> Table:
    rows = tuple(
        (
            Cell((plain(IN_WORDS[one.where].format(of=one.of)),)),
            Cell((plain(one.place),)),
            Cell(passages(one.words or EVERYTHING)),
        )
        for one in places
    )
    caption = f"Where the person is named: {title}" if title else "Where the person is named"
    return Table(caption, ("Where", "Which field", "What it says"), rows, (2, 2, 3))
