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
from planner.model.voice import Voice

# What is said of an objective by what it lacks, in the order of these fields.
LACKS = {
    ("measure",): "{name} has no measure. Agree on it.",
    ("due",): "{name} has no date. Agree on it.",
    ("lead",): "{name} has no lead. Agree on it.",
    ("measure", "due"): "{name} has no measure or date. Agree on it.",
    ("measure", "lead"): "{name} has no measure or lead. Agree on it.",
    ("due", "lead"): "{name} has no date or lead. Agree on it.",
    ("measure", "due", "lead"): "{name} has no measure, date or lead. Agree on it.",
}


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
            yield from _row_of_the_grid(task, letters[task.id], charter.voice)


def _row_of_the_grid(task: Task, letters: list[Assignment], voice: Voice) -> Iterator[Finding]:
    name = f"“{task.title}”" if task.title else voice.say("A task")
    accountable = [one for one in letters if one.is_accountable]
    if len(accountable) > 1:
        sentence = voice.count(
            len(accountable),
            "{name} has {number} accountable partner. Choose one.",
            "{name} has {number} accountable partners. Choose one.",
            name=name,
        )
        yield about("error", sentence, accountable[1], "letter")
    elif not accountable:
        sentence = voice.say("{name} has no accountable partner. Choose one.", name=name)
        yield about("warning", sentence, task)
    if not any(one.is_responsible for one in letters):
        sentence = voice.say(
            "{name} has no responsible partner. Choose at least one.", name=name
        )
        yield about("warning", sentence, task)


def quorum(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield a quorum that can never be met.

    A sector stands for any number of members, so a number is not held against it.

    Source: rule 8 of DOMAIN §6. Observers and funders are taken to have no vote.
    """
    rule, voice = charter.one(DecisionRule), charter.voice
    if rule.quorum is None:
        return
    voting = _voting(charter, today)
    wanted = voice.number(rule.quorum)
    countable = voting and all(partner.kind != "sector" for partner in voting)
    if rule.quorum_kind == "a number" and countable and rule.quorum > len(voting):
        sentence = voice.count(
            len(voting),
            "The quorum is {quorum}, but there can only be {number} voting partner. Lower it.",
            "The quorum is {quorum}, but there can only be {number} voting partners. Lower it.",
            quorum=wanted,
        )
        yield about("error", sentence, rule, "quorum")
    if rule.quorum_kind == "a fraction" and not 0 < rule.quorum <= 100:
        sentence = voice.say(
            "A quorum of {number} is no fraction. Write it as 0.5, or as 50 per cent.",
            number=wanted,
        )
        yield about("error", sentence, rule, "quorum")


def _voting(charter: Charter, today: date) -> list[Partner]:
    return [one for one in charter.partners if one.is_voting and not one.has_left(today)]


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
            sentence = charter.voice.say(
                "The quorum needs the office “{office}”, which no group or role has."
                " Add it to a group, or change the quorum.",
                office=office,
            )
            yield about("warning", sentence, rule, "quorum_offices")


def data_sharing(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield personal information that is shared without a data sharing agreement.

    Source: rule 9 of DOMAIN §6.
    """
    data = charter.one(DataProtection)
    if data.shared in ("personal", "special category") and not data.agreement.strip():
        sentence = charter.voice.say(
            "Information about people is shared, but no data sharing agreement is named."
            " This agreement alone is not one. Name it, or make one."
        )
        yield about("warning", sentence, data, "agreement")


def objectives(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield objectives without a measure, a date or a lead.

    Source: rule 11 of DOMAIN §6.
    """
    for objective in charter.all(Objective):
        if missing := lacking(objective):
            said = objective.statement
            name = f"“{said}”" if said else charter.voice.say("An objective")
            sentence = charter.voice.say(LACKS[missing], name=name)
            yield about("warning", sentence, objective, missing[0])


def lacking(objective: Objective) -> tuple[str, ...]:
    """Return which fields an objective lacks to be clear; none for one that was dropped."""
    wanted = () if objective.status == "dropped" else ("measure", "due", "lead")
    return tuple(name for name in wanted if not getattr(objective, name))


def aims(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield aims that no objective serves.

    Source: rule 11 of DOMAIN §6.
    """
    for aim in unserved(charter):
        sentence = charter.voice.say(
            "No objective serves {name}. Add one, or say which objective serves it.",
            name=f"“{aim.statement}”" if aim.statement else charter.voice.say("An aim"),
        )
        yield about("warning", sentence, aim, "statement")


def unserved(charter: Charter) -> list[Aim]:
    """Return the aims that no objective serves."""
    served = {one.aim for one in charter.all(Objective) if one.status != "dropped"}
    return [aim for aim in charter.all(Aim) if aim.id not in served]
