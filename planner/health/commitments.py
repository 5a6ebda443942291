"""Rules about commitments: who is responsible, who decides, what is aimed at and shared."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from planner.health.finding import Finding, about
from planner.model.charter import Charter
from planner.model.records.decide import DecisionRule
from planner.model.records.deliver import Task
from planner.model.records.front import Partner
from planner.model.records.safe import DataProtection
from planner.model.records.who import Assignment, Role, Seat
from planner.model.records.why import Aim, Objective
from planner.model.words import counted, joined, number_words


def responsibilities(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield tasks of the responsibility grid without exactly one accountable partner.

    A charter that does not use the grid has no such findings.

    Source: rule 7 of DOMAIN §6.
    """
    letters: dict[str, list[Assignment]] = defaultdict(list)
    for assignment in charter.all(Assignment):
        letters[assignment.task].append(assignment)
    for task in charter.all(Task):
        if letters and task.is_open:
            yield from _row_of_the_grid(task, letters[task.id])


def _row_of_the_grid(task: Task, letters: list[Assignment]) -> Iterator[Finding]:
    named = f"“{task.title}”" if task.title else "A task"
    accountable = [one for one in letters if one.is_accountable]
    if len(accountable) > 1:
        sentence = f"{named} has {len(accountable)} accountable partners. Choose one."
        yield about("error", sentence, accountable[1], "letter")
    elif not accountable:
        sentence = f"{named} has no accountable partner. Choose one."
        yield about("warning", sentence, task)
    if not any(one.is_responsible for one in letters):
        sentence = f"{named} has no responsible partner. Choose at least one."
        yield about("warning", sentence, task)


def quorum(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield a quorum that can never be met.

    A sector stands for any number of members, so a number is not held against it.

    Source: rule 8 of DOMAIN §6. Observers and funders are taken to have no vote.
    """
    rule = charter.one(DecisionRule)
    if rule.quorum is None:
        return
    voting = _voting(charter, today)
    wanted = number_words(rule.quorum)
    countable = voting and all(partner.kind != "sector" for partner in voting)
    if rule.quorum_kind == "a number" and countable and rule.quorum > len(voting):
        there = counted(len(voting), "voting partner")
        sentence = f"The quorum is {wanted}, but there can only be {there}. Lower it."
        yield about("error", sentence, rule, "quorum")
    if rule.quorum_kind == "a fraction" and not 0 < rule.quorum <= 100:
        sentence = f"A quorum of {wanted} is no fraction. Write it as 0.5, or as 50 per cent."
        yield about("error", sentence, rule, "quorum")


def _voting(charter: Charter, today: date) -> list[Partner]:
    partners = (partner for partner in charter.partners if partner.is_voting)
    return [partner for partner in partners if not partner.has_left(today)]


def quorum_offices(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield offices that the quorum needs and nobody can hold.

    Source: rule 8 of DOMAIN §6.
    """
    rule = charter.one(DecisionRule)
    offices = [seat.office.casefold() for seat in charter.all(Seat)]
    offices += [role.title.casefold() for role in charter.all(Role)]
    for named in re.split(r",|;|\bor\b|\band\b", rule.quorum_offices):
        office = re.sub(r"^(the|a|an)\s+", "", named.strip(), flags=re.IGNORECASE)
        if office and not any(office.casefold() in known for known in offices):
            sentence = (
                f"The quorum needs the office “{office}”, which no group or role has."
                " Add it to a group, or change the quorum."
            )
            yield about("warning", sentence, rule, "quorum_offices")


def data_sharing(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield personal information that is shared without a data sharing agreement.

    Source: rule 9 of DOMAIN §6.
    """
    data = charter.one(DataProtection)
    if data.shared in ("personal", "special category") and not data.agreement.strip():
        sentence = (
            "Information about people is shared, but no data sharing agreement is named."
            " This agreement alone is not one. Name it, or make one."
        )
        yield about("warning", sentence, data, "agreement")


def objectives(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield objectives without a measure, a date or a lead.

    Source: rule 11 of DOMAIN §6.
    """
    for objective in charter.all(Objective):
        if objective.status == "dropped":
            continue
        wanted = {"measure": "a measure", "due": "a date", "lead": "a lead"}
        missing = [name for name in wanted if not getattr(objective, name)]
        if missing:
            named = f"“{objective.statement}”" if objective.statement else "An objective"
            sentence = f"{named} has no {joined([wanted[name][2:] for name in missing], 'or')}."
            yield about("warning", f"{sentence} Agree on it.", objective, missing[0])


def aims(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield aims that no objective serves.

    Source: rule 11 of DOMAIN §6.
    """
    served = {one.aim for one in charter.all(Objective) if one.status != "dropped"}
    for aim in charter.all(Aim):
        if aim.id not in served:
            named = f"“{aim.statement}”" if aim.statement else "An aim"
            sentence = (
                f"No objective serves {named}. Add one, or say which objective serves it."
            )
            yield about("warning", sentence, aim, "statement")
