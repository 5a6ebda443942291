"""The partnership check: what thirteen answers, from 1 to 5, say together.

It works out means and how far answers lie apart; it claims no cut-off and judges nobody. The
words of the statements are for the documents that ask them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

ADVANTAGE = ("a1", "a2", "a3", "a4", "a5", "a6")
INERTIA = ("i1", "i2", "i3", "i4", "i5", "i6", "i7")
LEADS: Mapping[str, tuple[str, ...]] = {  # the sections that an answer leads to, by their keys
    "a1": ("vision", "aims", "objectives"),
    "a2": ("decisions",),
    "a3": ("communication",),
    "a4": ("resources", "finance"),
    "a5": ("roles",),
    "a6": ("people",),
    "i1": ("workplan",),
    "i2": ("monitoring",),
    "i3": ("vision",),
    "i4": ("values", "workplan"),
    "i5": ("interests",),
    "i6": ("disputes",),
    "i7": ("roles", "representatives"),
}
LEAST, MOST = 1, 5
APART = 2  # from here on the answers lie far enough apart to talk about
ENOUGH = 3  # answers; among fewer, a spread would tell who answered what

FEWEST = 2  # answers; a mean of one is what one person said

Answers = Mapping[str, int]  # of one respondent, by statement; what was left out is absent


@dataclass(frozen=True, slots=True)
class Scale:
    """What is asked: statements that are good to agree with and bad, and the scale’s ends."""

    good: tuple[str, ...] = ADVANTAGE
    bad: tuple[str, ...] = INERTIA
    most: int = MOST
    least: int = LEAST

    @property
    def keys(self) -> tuple[str, ...]:
        """Return all statements, the good before the bad."""
        return (*self.good, *self.bad)


OURS = Scale()


@dataclass(frozen=True, slots=True)
class Score:
    """What was answered to one statement: the mean, and the lowest and highest if known."""

    statement: str
    mean: float
    range: tuple[int, int] | None

    @property
    def spread(self) -> int | None:
        """Return how far the answers lie apart; nothing where that would tell on somebody."""
        return self.range[1] - self.range[0] if self.range else None

    @property
    def is_talking_point(self) -> bool:
        """Return whether the answers lie far enough apart to talk about."""
        return self.spread is not None and self.spread >= APART


@dataclass(frozen=True, slots=True)
class Results:
    """A round of the check.

    Shape: a score for each statement that two people answered, in the order of the statements

    Units: advantage and inertia from 1 to 5, balance from -4 to 4; nothing where fewer than two
        people answered
    """

    respondents: int
    scores: tuple[Score, ...]
    advantage: float | None
    inertia: float | None

    @property
    def balance(self) -> float | None:
        """Return by how much advantage outweighs inertia."""
        if self.advantage is None or self.inertia is None:
            return None
        return self.advantage - self.inertia

    @property
    def talking_points(self) -> tuple[Score, ...]:
        """Return the statements about which the answers lie far apart, in their order."""
        return tuple(score for score in self.scores if score.is_talking_point)


def results(answers: Sequence[Answers], scale: Scale = OURS) -> Results:
    """Return what the answers of all respondents say together.

    Raises:
        ValueError: an answer is not to one of the statements, or is off the scale
    """
    for one in answers:
        if unknown := one.keys() - {*scale.keys}:
            raise ValueError(f"there is no statement {min(unknown)}")
        if not all(scale.least <= answer <= scale.most for answer in one.values()):
            raise ValueError(f"answers run from {scale.least} to {scale.most}")
    given = {
        statement: [one[statement] for one in answers if statement in one]
        for statement in scale.keys
    }
    scores = (_score(one, each) for one, each in given.items() if len(each) >= FEWEST)
    good, bad = (_mean(answers, keys) for keys in (scale.good, scale.bad))
    return Results(len(answers), tuple(scores), good, bad)


def _score(statement: str, answers: Sequence[int]) -> Score:
    are_enough = len(answers) >= ENOUGH
    between = (min(answers), max(answers)) if are_enough else None
    return Score(statement, float(Fraction(sum(answers), len(answers))), between)


def _mean(answers: Sequence[Answers], keys: Sequence[str]) -> float | None:
    """Return the mean of all answers to some statements, if several people gave them."""
    each = [[one[key] for key in keys if key in one] for one in answers]
    said = [one for one in each if one]
    count = sum(map(len, said))
    return float(Fraction(sum(map(sum, said)), count)) if len(said) >= FEWEST else None
