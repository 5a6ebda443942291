"""How long the main thread is held: each event that Qt hands out, with all that it sets off."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

BOUND = 0.050  # seconds; who types notices more


@dataclass(frozen=True, slots=True)
class Turn:
    """One event: how long it held the main thread, and what was being done meanwhile.

    Units: seconds; `cpu` is what the main thread itself worked, `wall` what a clock shows
    """

    doing: str
    event: str
    cpu: float
    wall: float


class Watched(QApplication):
    """An application that remembers every event, of those that come one after the other."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.doing = ""
        self.turns: list[Turn] = []
        self._is_inside = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._is_inside:
            return super().notify(receiver, event)
        what = f"{QEvent.Type(event.type()).name} to {type(receiver).__name__}"
        self._is_inside = True
        cpu, wall = thread_time(), perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            taken = thread_time() - cpu, perf_counter() - wall
            self._is_inside = False
            self.turns.append(Turn(self.doing, what, *taken))

    def worst(self, number: int) -> list[Turn]:
        """Return the turns that took the main thread the most work."""
        return sorted(self.turns, key=lambda turn: turn.cpu, reverse=True)[:number]


def report(worst: list[Turn], events: int) -> Iterator[str]:
    """Yield what is to be read: the longest turns, each with what was being done."""
    yield f"the main thread, held longest of {events:,} events (milliseconds: work, clock)"
    for turn in worst:
        mark = "over" if turn.cpu > BOUND else "    "
        taken = f"{turn.cpu * 1000:7.1f} {turn.wall * 1000:7.1f}"
        yield f"{taken} {mark} {turn.doing}: {turn.event}"
