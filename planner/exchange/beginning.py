"""A charter that a filled worksheet begins, where the worksheet belongs to none yet."""

from dataclasses import replace

from planner.errors import ExchangeError
from planner.exchange.answers import Filled, proposal, taking_in
from planner.model.charter import Charter
from planner.model.start import started


def begun(filled: Filled) -> Charter:
    """Return a new draft that says what the worksheet does.

    Raises:
        ExchangeError: nobody wrote anything on it.
    """
    empty = started("", (), "")
    found = proposal(replace(filled, charter_id=empty.id), empty).found
    if not found:
        raise ExchangeError("nothing is written on the worksheet, so there is nothing to begin")
    return empty.after(taking_in(empty, found, filled.by))
