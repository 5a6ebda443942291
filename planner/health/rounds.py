"""The rounds of the partnership check: what counts in each, what does not and why, and since.

Nothing is counted silently, and nothing is left out silently. What one person answered is never
among the results.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.health.check import (
    ADVANTAGE,
    INERTIA,
    LEADS,
    LEAST,
    MOST,
    Results,
    Scale,
    Score,
    results,
)
from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from planner.model.check_form import LEFT_OUT, answers_of
from planner.model.records.deliver import CheckRound, Response, Statement, Survey

FOUR = 4
POINTS = (FOUR, MOST)
BETWEEN_LEADS = ";"

Reason = Literal["off the scale", "unknown", "form twice", "partner twice", "empty"]

_NUMBER = re.compile("[0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class Asked:
    """One statement: its key, its words where somebody wrote them, and where it leads.

    The words of the statements that the program brings along are for those who ask them.
    """

    key: str
    words: str = ""
    heading: str = ""
    is_bad: bool = False
    leads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """What is asked: the statements of the program, or those of a survey of the partners."""

    asked: tuple[Asked, ...]
    survey: Survey | None = None

    @property
    def scale(self) -> Scale:
        """Return the statements by what it means to agree, and where the scale ends."""
        good = tuple(one.key for one in self.asked if not one.is_bad)
        bad = tuple(one.key for one in self.asked if one.is_bad)
        points = self.survey.points if self.survey else MOST
        return Scale(good, bad, FOUR if points == FOUR else MOST)


@dataclass(frozen=True, slots=True)
class Left:
    """What on a form does not count, and why; the statements where it is not all of it."""

    form: Response
    reason: Reason
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """A round: the forms that count, what does not, and how many left something out."""

    round: CheckRound
    check: Check
    forms: tuple[Response, ...]
    answers: tuple[Mapping[str, int], ...]
    left: tuple[Left, ...]

    @property
    def results(self) -> Results:
        """Return what the answers say together."""
        return results(self.answers, self.check.scale)

    @property
    def half_filled(self) -> int:
        """Return how many forms count that have no answer to some statement."""
        return sum(len(one) < len(self.check.asked) for one in self.answers)


@dataclass(frozen=True, slots=True)
class Pointer:
    """A statement to look at, since it stands low or answers lie apart, and the sections."""

    asked: Asked
    score: Score
    is_low: bool


OURS = Check(
    tuple(Asked(key, is_bad=key in INERTIA, leads=LEADS[key]) for key in (*ADVANTAGE, *INERTIA))
)


def check_of(charter: Charter, survey_id: str) -> Check:
    """Return what a survey asks; the statements of the program where there is no such one."""
    survey = charter.get(Survey, survey_id)
    if survey is None:
        return OURS
    own = (one for one in charter.all(Statement) if one.survey == survey_id)
    asked = (
        Asked(one.id, one.text, one.heading, bool(one.negative), _sections(one.leads))
        for one in own
        if one.text.strip()
    )
    return Check(tuple(asked), survey)


def round_of(charter: Charter, wanted: str) -> CheckRound | None:
    """Return the round of an id, or else the last one of a name, in capitals or not."""
    name = wanted.strip().casefold()
    named = [one for one in charter.all(CheckRound) if one.name.strip().casefold() == name]
    return charter.get(CheckRound, wanted) or (named[-1] if name and named else None)


def counted(charter: Charter, round_: CheckRound) -> Counted:
    """Return what counts in a round; of two forms that may count once, the first counts."""
    check = check_of(charter, round_.survey)
    forms: list[Response] = []
    answers: list[Mapping[str, int]] = []
    left: list[Left] = []
    for form in forms_of(charter, round_):
        if again := _again(form, forms):
            left.append(Left(form, again))
            continue
        found, not_counted = _on_form(form, check)
        left += not_counted
        if found:
            forms.append(form)
            answers.append(found)
        elif not not_counted:
            left.append(Left(form, "empty"))
    return Counted(round_, check, tuple(forms), tuple(answers), tuple(left))


def forms_of(charter: Charter, round_: CheckRound) -> tuple[Response, ...]:
    """Return the forms of a round in the order in which they came in."""
    return tuple(one for one in charter.all(Response) if one.round == round_.id)


def forms_of_no_round(charter: Charter) -> tuple[Response, ...]:
    """Return the forms that belong to no round there is; they count nowhere."""
    known = {one.id for one in charter.all(CheckRound)}
    return tuple(one for one in charter.all(Response) if one.round not in known)


def trend(charter: Charter, survey_id: str) -> tuple[Counted, ...]:
    """Return the rounds of one check that somebody answered, the earliest first."""
    check = check_of(charter, survey_id)
    rounds = [
        one
        for one in charter.all(CheckRound)
        if check_of(charter, one.survey).survey == check.survey
    ]
    rounds.sort(key=lambda one: (one.day or date.max, one.rank))
    every = (counted(charter, one) for one in rounds)
    return tuple(one for one in every if one.results.scores)


def pointers(found: Counted) -> tuple[Pointer, ...]:
    """Return the statements to look at, in their order.

    One stands low when its mean is on the wrong side of the middle of the scale. That is where
    to look first; it is no judgement.
    """
    scores = {one.statement: one for one in found.results.scores}
    middle = (LEAST + found.check.scale.most) / 2
    every = (
        Pointer(one, score, score.mean > middle if one.is_bad else score.mean < middle)
        for one in found.check.asked
        if (score := scores.get(one.key)) is not None
    )
    return tuple(one for one in every if one.is_low or one.score.is_talking_point)


def _on_form(form: Response, check: Check) -> tuple[Mapping[str, int], list[Left]]:
    """Return the answers on a form that count, and what on it does not."""
    known = [one.key for one in check.asked]
    given = {
        key: words
        for key, words in answers_of(form.answers).items()
        if words not in LEFT_OUT or key not in known
    }
    unknown = tuple(key for key in given if key not in known)
    on_scale = {key: int(given[key]) for key in known if _is_on(given.get(key, ""), check)}
    off = tuple(key for key in known if key in given and key not in on_scale)
    left = []
    if unknown:
        left.append(Left(form, "unknown", unknown))
    if off:
        left.append(Left(form, "off the scale", off))
    return on_scale, left


def _is_on(words: str, check: Check) -> bool:
    return bool(_NUMBER.fullmatch(words)) and LEAST <= int(words) <= check.scale.most


def _again(form: Response, others: list[Response]) -> Reason | None:
    """Return why a form may not count beside those that do; `None` when it may."""
    number = form.number.strip()
    if number and any(number == one.number.strip() for one in others):
        return "form twice"
    if form.partner and any(form.partner == one.partner for one in others):
        return "partner twice"
    return None


def _sections(leads: str) -> tuple[str, ...]:
    """Return the keys of the sections that words name by key or title."""
    return tuple(dict.fromkeys(_named(leads)))


def _named(leads: str) -> Iterator[str]:
    for words in leads.split(BETWEEN_LEADS):
        wanted = words.strip().casefold().replace("’", "'")  # as the catalogue has it
        yield from (
            one.key for one in SECTIONS if wanted in (one.key.casefold(), one.title.casefold())
        )
