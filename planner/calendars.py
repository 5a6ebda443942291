"""What is coming in the charters of a library, and the calendar file of it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from planner.health.coming import Coming, coming, notes_of
from planner.model.charter import Charter
from planner.model.due import Matter
from planner.store.library import Library
from planner.store.register import Holding

if TYPE_CHECKING:
    from planner.exchange.calendar import Entry

PAGE = 500  # charters read at a time
# A week before these, a calendar reminds: they take some preparing.
REMIND: frozenset[Matter] = frozenset(
    {"review", "end", "check", "risk", "policy", "insurance", "term"}
)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is coming in one charter, and the charter’s row in the register."""

    holding: Holding
    charter: Charter
    coming: tuple[Coming, ...]


def as_it_is(charter: Charter) -> Charter:
    """Return a charter as it is, told in English."""
    return charter


def holdings(library: Library, charter_ids: Collection[str] = ()) -> Iterator[Holding]:
    """Yield the rows of these charters in the register, or of all, in the order of titles."""
    for offset in range(0, library.count(), PAGE):
        for holding in library.page(offset, PAGE):
            if not charter_ids or holding.id in charter_ids:
                yield holding


def ahead(
    library: Library,
    holdings: Iterable[Holding],
    today: date,
    spoken: Callable[[Charter], Charter] = as_it_is,
) -> Iterator[Ahead]:
    """Yield what is coming in each of these charters, as `spoken` tells it.

    A charter that names no day is not even read.

    Raises:
        UnknownCharterError: one of these charters is gone.
    """
    for holding in holdings:
        if holding.dues:
            charter = spoken(library.charter(holding.id))
            yield Ahead(holding, charter, coming(charter, today))


def calendar_of(name: str, all_ahead: Sequence[Ahead], today: date) -> tuple[bytes, int]:
    """Return a calendar file of what is coming, and how many days in doubt it leaves out."""
    # What writes calendars takes longer to import than a page with the same days to show.
    from planner.exchange.calendar import calendar_file

    days = [(one, each) for one in all_ahead for each in one.coming]
    sure = sorted(
        (pair for pair in days if pair[1].stretch != "doubt"),
        key=lambda pair: (pair[1].due.day, pair[0].charter.id),
    )
    content = calendar_file(name, [_entry(one, each, today) for one, each in sure])
    return content, len(days) - len(sure)


def _entry(ahead: Ahead, each: Coming, today: date) -> "Entry":
    from planner.exchange.calendar import Entry

    due = each.due
    title = ahead.charter.title or ahead.charter.voice.say("Not named yet")
    notes = notes_of(due, ahead.charter)
    return Entry(
        key=(ahead.charter.id, due.table, due.record_id, due.field, str(due.ahead)),
        day=due.day,
        title=f"{each.title} · {title}",
        notes="\n".join((title, *notes)),
        category=notes[0],
        revision=ahead.holding.revision,
        changed=ahead.holding.changed,
        is_expected=due.is_expected,
        reminds=due.matter in REMIND and due.day > today,
    )
