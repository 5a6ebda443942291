"""What lies ahead of an open charter: its steps, which comes next, and what was put off.

What is put off is remembered beside the library and is no part of the charter.
"""

from datetime import date
from urllib.parse import quote

from PySide6.QtCore import QObject, Signal

from planner.health import findings
from planner.health.next_step import Step, next_step, steps
from planner.health.progress import Progress, of_all, of_chapter, states
from planner.model.catalogue import CHAPTERS, section
from planner.model.charter import Charter
from ui.pausing import pause
from ui.saying import spoken
from ui.session import CharterSession
from ui.settings import LATER, Settings

PAUSE = 300  # milliseconds after the last change until the steps are worked out


class Ahead(QObject):
    """The steps of the open charter, brought up to date a moment after each change.

    Signals:
        changed: the steps have been worked out afresh
    """

    changed = Signal()

    def __init__(
        self, session: CharterSession, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._place = f"{LATER}/{quote(session.charter_id, safe='')}"
        self.steps: tuple[Step, ...] = ()
        self._states = states(session.charter, ())
        self._known: tuple[Charter | None, tuple[str, ...], date] = (None, (), date.min)
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self.refresh)
        session.changed.connect(lambda _: self._pause.start())
        self._pause.start(0)

    @property
    def is_read_only(self) -> bool:
        """Return whether the charter may only be read."""
        return self._session.is_read_only

    @property
    def next(self) -> Step | None:
        """Return what can be settled next; nothing where the charter can only be read."""
        return None if self.is_read_only else next_step(self.steps)

    @property
    def put_off_steps(self) -> tuple[Step, ...]:
        """Return what was put off and is still open."""
        return tuple(each for each in self.steps if each.state == "skipped")

    def refresh(self) -> None:
        """Work out now what lies ahead."""
        self._pause.stop()
        now = self._session.charter, tuple(self._later()), date.today()
        if now[0] is not self._known[0] or now[1:] != self._known[1:]:
            self._work_out(*now)
        self.changed.emit()

    def put_off(self, step: Step) -> None:
        """Leave a step for later, from now on and the next time as well."""
        self._remember([*self._later(), step.key])

    def take_up(self) -> None:
        """Ask again for everything that was put off."""
        self._remember([])

    def chapter_of(self, step: Step) -> Progress:
        """Return how far the chapter of a step is."""
        key = section(step.section).chapter
        return of_chapter(next(one for one in CHAPTERS if one.key == key), self._states)

    def whole(self) -> Progress:
        """Return how far the charter is."""
        return of_all(self._states)

    def _work_out(self, charter: Charter, put_off: tuple[str, ...], today: date) -> None:
        found = findings(spoken(charter), today)
        self._states = states(charter, found)
        self.steps = steps(charter, found, put_off)
        self._known = charter, put_off, today

    def _later(self) -> list[str]:
        return self._settings.word(self._place).split()

    def _remember(self, keys: list[str]) -> None:
        self._settings.keep(self._place, " ".join(dict.fromkeys(keys)))
        self.refresh()
