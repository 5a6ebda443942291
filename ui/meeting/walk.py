"""The way through a meeting: from one question to the next, and back."""

from collections.abc import Sequence

from planner.health.next_step import Step


class Walk:
    """Where a meeting is among the steps of a charter, and where it has been.

    With `everything` it goes through every question, answered or not, to read; else through
    what can be settled.
    """

    def __init__(self, *, everything: bool) -> None:
        self.everything = everything
        self._been: list[str] = []  # the keys of the steps that were shown, the last one now
        self._at = 0  # where the last one stood, for when it is settled and gone
        self.is_over = False

    @property
    def been(self) -> tuple[str, ...]:
        """Return the keys of all that was asked, in the order in which it was."""
        return tuple(self._been)

    def onward(self, steps: Sequence[Step]) -> Step | None:
        """Go on to the next step; none when the meeting is through."""
        here = next((at for at, one in enumerate(steps) if one.key in self._been[-1:]), None)
        start = self._at if here is None else here + 1
        for at in range(start if self._been else 0, len(steps)):
            if self._is_on_the_way(steps[at]):
                return self._come_to(steps[at], at)
        self.is_over = True
        return None

    def back(self, steps: Sequence[Step]) -> Step | None:
        """Go back to the step before, also from the end; none where this is the first."""
        known = {one.key: at for at, one in enumerate(steps)}
        before = self._been if self.is_over else self._been[:-1]
        there = [key for key in before if key in known]
        if not there:
            return None
        self._been = before[: before.index(there[-1])]
        return self._come_to(steps[known[there[-1]]], known[there[-1]])

    def turn_to(self, step: Step, steps: Sequence[Step]) -> Step:
        """Be at another step in place of this one: the question of a section just added."""
        self._been = self._been[:-1]
        return self._come_to(step, steps.index(step))

    def _come_to(self, step: Step, at: int) -> Step:
        self.is_over = False
        self._been = [key for key in self._been if key != step.key] + [step.key]
        self._at = at
        return step

    def _is_on_the_way(self, step: Step) -> bool:
        return step.way == "question" if self.everything else step.is_due
