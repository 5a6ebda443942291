"""Who has which part in a task: the letters of the responsibility grid, and giving one."""

from collections.abc import Iterator

from planner.model.changes import Change
from planner.model.charter import Charter, new_id
from planner.model.editing import arrival, removal, together, writing
from planner.model.naming import name_of
from planner.model.records.deliver import Task
from planner.model.records.who import Assignment
from planner.model.steps import Called

RESPONSIBLE = "responsible"
LETTERS = {
    RESPONSIBLE: "R",
    "accountable": "A",
    "accountable and responsible": "A, R",
    "consulted": "C",
    "informed": "I",
}
BY_KEY = {"R": RESPONSIBLE, "A": "accountable", "B": "accountable and responsible"} | {
    "C": "consulted",
    "I": "informed",
}


def assignment(charter: Charter, task_id: str, partner_id: str) -> Assignment | None:
    """Return the part that a partner has in a task."""
    place = task_id, partner_id
    every = charter.all(Assignment)
    return next((one for one in every if (one.task, one.partner) == place), None)


def assigning(charter: Charter, task: Task, partner_id: str, letter: str) -> Change | None:
    """Return the change that gives a partner a part in a task, or none; "" takes it away.

    A task has one accountable partner: who was accountable before stays responsible if it was,
    and has no part any more if not.
    """
    present = assignment(charter, task.id, partner_id)
    if letter == (present.letter if present else ""):
        return None
    changes = []
    if "accountable" in letter:
        changes += list(_stepping_down(charter, task.id, partner_id))
    if not letter and present:
        changes.append(removal(charter, present))
    elif present:
        changes.append(writing(charter, present, "letter", letter))
    else:
        part = Assignment(id=new_id(), task=task.id, partner=partner_id, letter=letter)
        changes.append(arrival(charter, part))
    return together(Called.WHO_DOES.format(name=name_of(task, charter)), changes)


def _stepping_down(charter: Charter, task_id: str, partner_id: str) -> Iterator[Change | None]:
    for one in charter.all(Assignment):
        if one.task != task_id or one.partner == partner_id or not one.is_accountable:
            continue
        if one.is_responsible:
            yield writing(charter, one, "letter", RESPONSIBLE)
        else:
            yield removal(charter, one)
