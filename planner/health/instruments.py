"""What published ways of asking about a partnership make of their answers, to the digit.

Each has a name of our own here, and its source with it. They put numbers into groups as their
authors did; none of them is what the partnership check of the program asks. Sums and means are
exact, so that an answer at the limit of a group falls where its authors put it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Literal

Exact = int | Fraction
Letter = Literal["A", "B", "C", "D"]
Zone = Literal["danger", "work", "headway", "target"]
Standing = Literal["strength", "borderline", "concern"]
Reply = Literal["yes", "no", "to some extent"]

ELEMENTS, PRINCIPLES = 6, 6
FOUR_POINTS = range(1, 5)
OLDER_SCALE = 35  # how much lower its totals are: each of 35 statements begins at 0, not at 1


def exact_mean(numbers: Sequence[Exact]) -> Fraction:
    """Return the mean of numbers, of which there is at least one."""
    return Fraction(sum(map(Fraction, numbers), Fraction()), len(numbers))


def to_one_decimal(number: Exact) -> Decimal:
    """Return a number of one decimal place, with halves rounded up."""
    return Decimal(floor(Fraction(number) * 10 + Fraction(1, 2))) / 10


@dataclass(frozen=True, slots=True)
class Principles:
    """What one person answered to six principles of six statements each.

    Shape: a total and a letter for each principle, in their order
    """

    totals: tuple[int, ...]
    letters: tuple[Letter, ...]

    @property
    def total(self) -> int:
        """Return the sum of all answers."""
        return sum(self.totals)

    @property
    def letter(self) -> Letter:
        """Return the letter of the sum; it can hide a principle that stands far lower."""
        return letter_of_all(self.total)


def principles(answers: Sequence[Sequence[int]]) -> Principles:
    """Return what answers from 1 to 4 say about each principle.

    Raises:
        ValueError: there are not six answers from 1 to 4 to a principle
    Source: Hardy, Hudson and Waddington, Assessing Strategic Partnership (2003)
    """
    for each in answers:
        if len(each) != ELEMENTS or not all(one in FOUR_POINTS for one in each):
            raise ValueError("each principle has six answers from 1 to 4")
    totals = tuple(sum(each) for each in answers)
    return Principles(totals, tuple(letter_of_one(total) for total in totals))


def letter_of_one(total: Exact) -> Letter:
    """Return the letter of one principle: 19 to 24 A, 13 to 18 B, 7 to 12 C, 6 D.

    A mean between two whole numbers belongs to the group below.
    Source: as for `principles`
    """
    _check(total, ELEMENTS, ELEMENTS * 4)
    return "A" if total >= 19 else "B" if total >= 13 else "C" if total >= 7 else "D"


def letter_of_all(total: Exact) -> Letter:
    """Return the letter of six principles: 109 to 144 A, 73 to 108 B, 37 to 72 C, 36 D.

    A mean between two whole numbers belongs to the group below.
    Source: as for `principles`
    """
    _check(total, ELEMENTS * PRINCIPLES, ELEMENTS * PRINCIPLES * 4)
    return "A" if total >= 109 else "B" if total >= 73 else "C" if total >= 37 else "D"


def strength(total: Exact, *, older: bool = False) -> int:
    """Return the strength, 1 to 3, of a total, or a mean of totals, of 35 statements.

    Statements are answered from 1 to 5, on the older scale from 0 to 4. The groups are
    [35, 85), [85, 127) and [127, 175], so that every mean is in one.
    Source: VicHealth, The Partnerships Analysis Tool (2011); limits in Injury Prevention
    """
    shifted = total + OLDER_SCALE if older else total
    _check(shifted, 35, 175)
    return 3 if shifted >= 127 else 2 if shifted >= 85 else 1


def zone(mean: Exact) -> Zone:
    """Return the zone of a mean from 1 to 5, of one decimal place.

    To 2.9 danger, to 3.9 work, to 4.5 headway, from 4.6 target.
    Source: Lasker, Weiss and Miller, Partnership Self-Assessment Tool (2002)
    """
    _check(mean, 1, 5)
    shown = to_one_decimal(mean)
    if shown >= Decimal("4.6"):
        return "target"
    return "headway" if shown >= 4 else "work" if shown >= 3 else "danger"


def mean_of_people(answers: Sequence[Sequence[int]]) -> Fraction:
    """Return the mean over people of what each answered on average."""
    return exact_mean([exact_mean(each) for each in answers])


def standing(mean: Exact) -> Standing:
    """Return how a factor stands, by its mean from 1 to 5, of one decimal place.

    From 4.0 a strength, from 3.0 borderline, below that a concern.
    Source: Mattessich, Murray-Close and Monsey, Collaboration: What Makes It Work (2001)
    """
    _check(mean, 1, 5)
    shown = to_one_decimal(mean)
    return "strength" if shown >= 4 else "borderline" if shown >= 3 else "concern"


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each reply was given, and the numbers of the questions to come back to."""

    given: Mapping[Reply, int]
    to_review: tuple[int, ...]
    asked: int


def counts(replies: Sequence[Reply], only_after: Mapping[int, int] | None = None) -> Counts:
    """Return what replies say; a question asked only after a yes does not count without it.

    Args:
        replies: one for each question, in order
        only_after: the number of a question and of the one it follows from, counted from 1
    Source: IASC, Partnership Communication and Trust Assessment (2018)
    """
    follows = only_after or {}
    skipped = {one for one, other in follows.items() if replies[other - 1] == "no"}
    kept = [(at, one) for at, one in enumerate(replies, start=1) if at not in skipped]
    given: dict[Reply, int] = {"yes": 0, "no": 0, "to some extent": 0}
    for _, one in kept:
        given[one] += 1
    return Counts(given, tuple(at for at, one in kept if one != "yes"), len(kept))


def participation(rung: int) -> int:
    """Return the group, 0 to 2, of a rung from 1 to 8: none, for show, with power.

    Source: Arnstein, A Ladder of Citizen Participation (1969)
    """
    _check(rung, 1, 8)
    return 2 if rung >= 6 else 1 if rung >= 3 else 0


def responsibility_faults(row: Sequence[str], *, answers_and_does: bool = False) -> list[str]:
    """Return what is wrong with who does (R), answers for (A), is asked (C) and told (I).

    One role answers for a task, and one at least does it: the same one where that is said.
    Source: responsibility assignment matrix
    """
    faults = []
    answering, doing = row.count("A"), row.count("R")
    if answering > 1:
        faults.append("several answer for it")
    elif not answering:
        faults.append("nobody answers for it")
    if not doing and not (answers_and_does and answering):
        faults.append("nobody does it")
    return faults


def number_met(*tests: object) -> int:
    """Return how many tests of a good objective are met: each is what it asks for, or empty.

    Source: Doran, There’s a S.M.A.R.T. way to write management’s goals (1981)
    """
    return sum(1 for one in tests if one)


def _check(number: Exact, least: int, most: int) -> None:
    if not least <= number <= most:
        raise ValueError(f"the scale runs from {least} to {most}")
