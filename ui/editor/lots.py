"""What a list is of: which records of a charter, what a new one is like, where one may go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import moving
from planner.model.record import Record
from ui.editor.nouns import heading
from ui.editor.rows import Wording, wording


@dataclass(frozen=True, slots=True)
class Lot:
    """The records of one list: all of a type, or those that belong together."""

    kind: type[Record]
    title: Callable[[Charter], str]
    chosen: Callable[[Charter], Sequence[Record]]
    fresh: Callable[[str], Record]
    words: Wording = wording
    fields: tuple[str, ...] = ()  # that an open record shows; empty: every field


def whole(kind: type[Record], *, titled: bool = True, fields: tuple[str, ...] = ()) -> Lot:
    """Return the list of every record of a type; it may stand without a title of its own.

    With `fields` an open record shows these alone.
    """

    def title(_: Charter) -> str:
        return heading(kind) if titled else ""

    def chosen(charter: Charter) -> Sequence[Record]:
        return charter.all(kind)

    def fresh(record_id: str) -> Record:
        return kind(id=record_id)

    return Lot(kind, title, chosen, fresh, fields=fields)


def move_within(lot: Lot, charter: Charter, record_id: str, to: int) -> Change | None:
    """Return the change that gives a record a row of its list; none when it has it already.

    Units: rows are counted from 0, as if the record were not in the list.
    """
    record = charter.get(lot.kind, record_id)
    there = [one.id for one in lot.chosen(charter)]
    if record is None or record_id not in there:
        return None
    others = [one for one in there if one != record_id]
    if not others or there.index(record_id) == max(0, min(to, len(others))):
        return None
    every = [one.id for one in charter.all(lot.kind) if one.id != record_id]
    if to < len(others):
        return moving(charter, record, every.index(others[max(0, to)]))
    return moving(charter, record, every.index(others[-1]) + 1)
