"""Thinking about working together: questions before there is an agreement, one at a time."""

from planner.health.meeting import Beginning, beginning
from planner.health.next_step import Step
from planner.health.thinking import thinking
from planner.model.catalogue import section
from planner.model.editing import switching
from planner.model.records.why import Background
from ui.meeting.page import MeetingPage
from ui.tongue import tr


class ThinkingPage(MeetingPage):
    """A meeting about these questions alone, whatever sections the charter has.

    A section comes on once something has been said in it.
    """

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the questions, answered or not."""
        return thinking(self._session.charter)

    def _beginning(self) -> Beginning:
        """Return a beginning of which nothing is settled: the end tells all that is thought."""
        return beginning(self._session.charter, ())

    def _reads_on(self) -> bool:
        return True

    def _may_turn(self) -> bool:
        may = super()._may_turn()
        if self._session.is_fixed(Background):
            return may
        for key in dict.fromkeys(one.section for one in self.steps):
            charter = self._session.charter
            there = section(key)
            if charter.is_filled(there) and not charter.is_on(there):
                may = self._session.do(switching(charter, key, on=True)) and may
        return may

    def _place_words(self) -> str:
        name = tr("Thinking about working together")
        if self.step is None:
            return name
        keys = [one.key for one in self.steps]
        at = tr("question {number} of {all}").format(
            number=keys.index(self.step.key) + 1, all=len(keys)
        )
        return f"{name} · {at}"
