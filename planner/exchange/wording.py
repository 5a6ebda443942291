"""Words on a worksheet or in a table, read as values: records go by their names there."""

from collections.abc import Sequence

from planner.model.catalogue import RECORDS
from planner.model.editing import noun
from planner.model.kinds import Kind, Line, Link, Links
from planner.model.typed import NotUnderstoodError, in_one_line, quoted, typed
from planner.model.values import Value
from planner.model.worksheet import APART, Wording
from planner.saying import Word


def value_of(wording: Wording, kind: Kind, words: str) -> Value:
    """Return the value that words stand for; a link is the name of what it leads to.

    Raises:
        NotUnderstoodError: the words do not fit the kind, or nothing has that name.
    """
    match kind:
        case Link(to=table):
            return _linked(wording, table, words) if words.strip() else ""
        case Links(to=table):
            parts: Sequence[str] = words.replace("\n", APART[0]).split(APART[0])
            return tuple(_linked(wording, table, one) for one in parts if one.strip())
        case Line():
            return typed(kind, in_one_line(words))
        case _:
            return typed(kind, words, wording.charter.control.currency)


def _linked(wording: Wording, table: str, words: str) -> str:
    """Return the id of the record that goes by a name.

    Raises:
        NotUnderstoodError: there is none.
    """
    wanted = " ".join(words.split()).casefold()
    for name, record_id in wording.ids(table).items():
        if name.casefold() == wanted:
            return record_id
    raise NotUnderstoodError(
        "there is no {noun} called “{name}” in the charter.",
        noun=Word(noun(RECORDS[table])),
        name=quoted(words.strip()),
    )
