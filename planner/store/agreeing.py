"""Agreeing a charter, and starting a new draft of one that has been agreed.

What is agreed is kept as a version in the same transaction, whichever way the charter came to
be agreed. A charter that came in agreed is kept before the first change to it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlite_utils import Database

from planner.errors import PlannerError
from planner.model.agreed import REFUSAL, may_be_made, says_something, status_after
from planner.model.changes import Change, Edit, Step
from planner.model.charter import PAST_DRAFT, Charter, new_id
from planner.model.editing import written
from planner.model.own import Agreed, Version
from planner.model.records.front import Control, Revision
from planner.model.steps import Called
from planner.model.words import day_words
from planner.store.holdings import Place
from planner.store.rows import load, stored
from planner.store.versions import kept_now, versions

KEPT_LATER = "As it was agreed"  # of a charter that came in agreed


def agreement(charter: Charter, name: str, others: list[Version], who: str) -> Change:
    """Return the change that agrees a charter, and keeps what is agreed under a name.

    Raises:
        PlannerError: it has been agreed already, or the name is empty or that of a version.
    """
    if charter.is_agreed:
        raise PlannerError("This charter has been agreed already.")
    to = Edit(_control(charter), written(charter.control, "status", "agreed"))
    change = Change(Called.AGREED.format(version=name), (to,))
    version = kept_now(charter.after(change), name, others, who)
    kept = (Edit(None, version), Edit(charter.get(Agreed, Agreed().id), _of(version)))
    return replace(change, edits=(to, *kept))


def new_draft(charter: Charter, who: str, today: date) -> Change:
    """Return the change that makes a new draft of what was agreed; the version of it stays.

    Raises:
        PlannerError: it has not been agreed, so it can be changed as it is.
    """
    if not charter.is_agreed:
        raise PlannerError("This charter is a draft already; change it as it is.")
    issued = charter.all(Revision)
    agreed = charter.one(Agreed).name
    begun = Revision(
        id=new_id(),
        rank=issued[-1].rank + 1 if issued else 0.0,
        version=_next(issued[-1].version if issued else ""),
        day=today,
        changes=f"A new draft from “{agreed}”" if agreed else "A new draft",
        by=who,
    )
    back = Edit(_control(charter), written(charter.control, "status", "draft"))
    return Change(Called.NEW_DRAFT, (back, Edit(None, begun)))


def completed(db: Database, at: Place, change: Change, who: str) -> Change:
    """Return a change with the version that is kept where a charter is, or becomes, agreed."""
    edits = change.edits
    if not at.counter or not says_something(edits) or any(map(_is_about_agreeing, edits)):
        return change
    was = at.status in PAST_DRAFT
    becomes = status_after(edits, at.status) in PAST_DRAFT
    if not was and not becomes:
        return change
    return replace(change, edits=(*edits, *_kept(db, at, change, who, was, becomes)))


def check(at: Place, edits: Sequence[Edit], step: Step) -> None:
    """Refuse what would change a charter that has been agreed.

    What led to the agreement, or was recorded after it, can be taken back.

    Raises:
        PlannerError: it has been agreed.
    """
    if at.status not in PAST_DRAFT or may_be_made(edits, at.status):
        return
    if step is Step.UNDONE:
        is_taken_back = may_be_made([edit.reversed() for edit in edits], at.status)
        if is_taken_back or status_after(edits, at.status) not in PAST_DRAFT:
            return
    raise PlannerError(REFUSAL)


def _is_about_agreeing(edit: Edit) -> bool:
    return isinstance(edit.record, Agreed)


def _kept(
    db: Database, at: Place, change: Change, who: str, was: bool, becomes: bool
) -> Iterator[Edit]:
    agreed = stored(db, at.charter_id, Agreed)
    if not was or agreed is None:
        before = load(db, at.charter_id)
        state = before if was else before.after(change)
        others = versions(db, at.charter_id)
        name = KEPT_LATER if was else _today()
        version = kept_now(state, _unused(name, others), others, who)
        yield Edit(None, version)
        if becomes:  # of what came in agreed, nobody knows since when
            yield Edit(agreed, replace(_of(version), since=None if was else version.kept))
    elif not becomes:
        yield Edit(agreed, None)


def _of(version: Version) -> Agreed:
    return Agreed(
        version=version.id,
        name=version.name,
        fingerprint=version.fingerprint,
        since=version.kept,
    )


def _today() -> str:
    return f"Agreed on {day_words(datetime.now(UTC).astimezone().date())}"


def _unused(name: str, others: Sequence[Version]) -> str:
    """Return a name that no other version has."""
    taken = {one.name for one in others}
    unused, number = name, 2
    while unused in taken:
        unused, number = f"{name} ({number})", number + 1
    return unused


def _next(version: str) -> str:
    """Return the number of the version after one: 1.1 after 1.0; empty after another name."""
    match = re.fullmatch(r"(\d{1,9})(?:\.(\d{1,9}))?", version)
    return f"{match[1]}.{int(match[2] or 0) + 1}" if match else ""


def _control(charter: Charter) -> Control | None:
    return charter.get(Control, Control().id)
