"""What came of causing a fault many times: how often, and what was lost."""

from collections.abc import Iterable
from dataclasses import dataclass, field

HEADINGS = ("fault", "trials", "survived", "lost")


@dataclass(slots=True)
class Tally:
    """How often a fault was caused, and each loss in words."""

    fault: str
    trials: int = 0
    losses: list[str] = field(default_factory=list)
    skipped: str = ""  # why it could not be caused here

    def count(self, losses: Iterable[str]) -> None:
        """Count a trial, and whatever it lost."""
        self.trials += 1
        found = list(losses)
        if found:
            self.losses.append(f"trial {self.trials}: {'; '.join(found)}")


def table(tallies: Iterable[Tally]) -> str:
    """Return a table with a line for each fault, and under it every loss."""
    tallies = list(tallies)
    wide = max(len(HEADINGS[0]), *(len(one.fault) for one in tallies))
    lines = [f"{HEADINGS[0]:<{wide}}  {HEADINGS[1]:>7}  {HEADINGS[2]:>8}  {HEADINGS[3]:>5}"]
    for one in tallies:
        lost = len(one.losses)
        figures = f"{one.trials:>7,}  {one.trials - lost:>8,}  {lost:>5,}"
        lines.append(f"{one.fault:<{wide}}  {one.skipped or figures}")
    lines += (f"LOST, {one.fault}: {loss}" for one in tallies for loss in one.losses)
    return "\n".join(lines)
