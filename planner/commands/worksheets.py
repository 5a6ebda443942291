"""Bringing a filled worksheet in: what it says that is new, and what of it is taken in."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands.common import opened, tell
from planner.errors import ExchangeError, UnknownCharterError
from planner.model.typed import quoted
from planner.model.worksheet import NEW

if TYPE_CHECKING:
    from planner.exchange.answers import Filled, Found, Proposal
    from planner.store.library import Library

ALL = "all"
NOTHING = "–"  # stands where one side says nothing


def bring_in(library: Path, content: bytes, accepted: Sequence[str]) -> None:
    """Show what a worksheet says that its charter does not, or take in what is accepted.

    Raises:
        PlannerError: it cannot be read, or has no such field, or its charter is not here.
    """
    from planner.exchange.answers import proposal, taking_in
    from planner.exchange.worksheet import read

    filled = read(content)
    if filled.charter_id == NEW:
        _begin(library, filled)
        return
    with opened(library) as books:
        charter_id = _charter_of(books, filled)
        charter = books.charter(charter_id)
        found = proposal(filled, charter)
        if not accepted:
            _show(found)
            return
        _check_names(found, accepted)
        chosen = _chosen(found, accepted)
        if chosen:
            books.apply(charter_id, taking_in(charter, chosen, filled.by))
    for each in chosen:
        click.echo(each.name)


def _begin(library: Path, filled: "Filled") -> None:
    """Make the charter that a worksheet begins, and print its id."""
    from planner.exchange.beginning import begun
    from planner.model.charter import creation

    charter = begun(filled)
    with opened(library) as books:
        books.apply(charter.id, creation(charter))
    click.echo(charter.id)


def _charter_of(books: "Library", filled: "Filled") -> str:
    try:
        books.charter(filled.charter_id)
    except UnknownCharterError:
        raise ExchangeError(
            f"the worksheet belongs to “{quoted(filled.title)}” (id {filled.charter_id}), which"
            " this library does not have; bring that charter in first"
        ) from None
    return filled.charter_id


def _show(found: "Proposal") -> None:
    for each in found.found:
        part = f"{each.of}: {each.label}" if each.of else each.label
        words = f"{each.now or NOTHING} → {each.words or NOTHING}"
        tell(each.name, each.section.title, part, words, str(each.note or ""))
    if found.is_older:
        click.echo("The charter has changed since this worksheet was printed.", err=True)
    if found.found:
        click.echo("Nothing is changed; --accept FIELD or --accept all takes it in.", err=True)
    else:
        click.echo("The worksheet says nothing new.", err=True)


def _check_names(found: "Proposal", accepted: Sequence[str]) -> None:
    """Refuse a name of which the worksheet says nothing new, or nothing that can be taken in.

    Raises:
        ExchangeError: there is one.
    """
    by_name = {each.name: each for each in found.found}
    for name in accepted:
        if name != ALL and name not in by_name:
            raise ExchangeError(
                f"the worksheet says nothing new in “{quoted(name)}”; without --accept, the"
                " names of its fields are shown"
            )
        if name != ALL and not by_name[name].is_possible:
            raise ExchangeError(f"{name}: {by_name[name].note}")


def _chosen(found: "Proposal", accepted: Sequence[str]) -> "list[Found]":
    """Return what was accepted; `all` is everything that overwrites nothing newer."""
    left = [each for each in found.found if not each.is_safe and each.name not in accepted]
    if ALL in accepted and left:
        names = ", ".join(each.name for each in left)
        click.echo(
            f"Left as it is, because the charter is newer there: {names}. To take it in all the"
            " same, name it.",
            err=True,
        )
    return [
        each
        for each in found.found
        if each.name in accepted or (ALL in accepted and each.is_safe)
    ]
