"""Going back to a kept version of the open charter."""

from planner.errors import PlannerError
from planner.model.going_back import going_back
from planner.model.own import SectionOn
from ui.session import CharterSession
from ui.tongue import tr


def go_back_to(session: CharterSession, version_id: str, name: str) -> str:
    """Make the charter say what it said in a version; return what came of it in a sentence.

    It is one step, which can be undone.

    Raises:
        PlannerError: the version cannot be read, or the charter may not be changed.
    """
    if session.is_fixed(SectionOn):
        raise PlannerError(
            tr("An agreed charter stays as it is. Start a new draft first, then go back.")
        )
    then = session.library.version(session.charter_id, version_id)
    change = going_back(session.charter, then, name)
    if change is None:
        return tr("The charter says what it said in “{version}” already.").format(version=name)
    if not session.do(change):
        return ""  # which the session has told
    return tr("The charter says again what it said in “{version}”. Undo takes it back.").format(
        version=name
    )
