"""Versions: named, frozen states of a charter, kept inside its library."""

import json
from datetime import UTC, datetime

from sqlite_utils import Database

from planner.errors import ExchangeError, PlannerError
from planner.model.charter import Charter, new_id
from planner.model.form import canonical, charter_form, charter_from, fingerprint
from planner.model.own import NOW, Version
from planner.saying import Said
from planner.store.file import UnreadableError
from planner.store.rows import TABLE_OF, stored


def versions(db: Database, charter_id: str) -> list[Version]:
    """Return the versions of a charter in the order they were kept, without their content."""
    kept = TABLE_OF[Version].all(db, charter_id, without="content")
    return [each for each in kept.values() if isinstance(each, Version)]


def version(db: Database, charter_id: str, wanted: str) -> Charter:
    """Return the charter as it was in a version, named by its id or its name.

    Raises:
        PlannerError: there is no such version.
    """
    named = [each.id for each in versions(db, charter_id) if wanted in (each.id, each.name)]
    if not named:
        raise PlannerError("This charter has no version “{wanted}”.", wanted=wanted)
    kept = stored(db, charter_id, Version, named[0])
    assert kept is not None, "it was there a moment ago, in the same transaction"
    return frozen(kept)


def frozen(kept: Version) -> Charter:
    """Return the charter that a version holds.

    Raises:
        UnreadableError: its content is damaged.
    """
    try:
        return charter_from(json.loads(kept.content))
    except (ValueError, ExchangeError) as error:
        which = Said("what is kept of version “{name}” cannot be read", name=kept.name)
        raise UnreadableError(which) from error


def kept_now(charter: Charter, name: str, others: list[Version], who: str) -> Version:
    """Return a charter as the newest of its versions.

    Raises:
        PlannerError: it needs a name, or the name is that of another version or of the present.
    """
    if not name.strip():
        raise PlannerError("A version needs a name, such as “Agreed in June”.")
    if name == NOW:
        raise PlannerError("“{now}” means the charter as it is; choose another name.", now=NOW)
    if name in (each.name for each in others):
        raise PlannerError(
            "There is a version “{name}” already; give this one another name.", name=name
        )
    return Version(
        id=new_id(),
        rank=others[-1].rank + 1 if others else 0.0,
        name=name,
        kept=datetime.now(UTC),
        by=who,
        fingerprint=fingerprint(charter),
        content=canonical(charter_form(charter)).decode(),
    )
