"""The page of the objectives: by the aim they serve, each with how SMART it is."""

from collections.abc import Callable, Sequence
from typing import cast

from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.why import Aim, Objective
from planner.model.words import joined
from ui.editor.charted import ChartedPage
from ui.editor.choices import choice_words
from ui.editor.groups import Grouping, Groups
from ui.editor.rows import listed
from ui.labels import button, label
from ui.saying import linked, name_of
from ui.tongue import later, tr, voice

NO_AIMS = later("Objectives are easier to agree when they serve an aim. There are no aims yet.")
TESTS = {
    "specific": later("specific"),
    "measurable": later("measurable"),
    "achievable": later("achievable"),
    "relevant": later("relevant"),
    "time-bound": later("time-bound"),
}


class ObjectivesPage(ChartedPage):
    """Objectives grouped by aim."""

    def pieces(self) -> tuple[Callable[[], object], ...]:
        return self._add_groups, self.add_chart

    def _add_groups(self) -> None:
        self._aimless = label(tr(NO_AIMS), "muted", self)
        self._aims = button(tr("Write the aims first"), "link", parent=self)
        self._aims.clicked.connect(lambda: self.wanted.emit("aims"))
        self.put(self._aimless)
        self.put(self._aims)
        groups = Groups(self.session, Grouping(Objective, "aim", _title, smart_words), self)
        self.made[Objective] = groups
        self.put(groups)

    def refresh(self) -> None:
        super().refresh()
        has_aims = bool(self.session.charter.all(Aim))
        self._aimless.setVisible(not has_aims)
        self._aims.setVisible(not has_aims)


def smart_words(record: Record, charter: Charter) -> tuple[str, str]:
    """Return what a row says of an objective: who, by when, how far, and how SMART it is."""
    objective = cast(Objective, record)
    by = tr("By {day}").format(day=voice().day(objective.due)) if objective.due else ""
    lead = linked("partner", objective.lead, charter)
    progress = choice_words(objective.status) if objective.status else ""
    missing = objective.smart.missing
    smart = _not_yet(missing) if missing else tr("SMART")
    return name_of(record, charter), listed(by, lead, progress, smart)


def _title(aim: Record | None, _: Sequence[Record], charter: Charter) -> str:
    if aim is not None:
        return tr("Aim: {name}").format(name=name_of(aim, charter))
    return tr("Serving no aim yet") if charter.all(Aim) else tr("Objectives")


def _not_yet(missing: Sequence[str]) -> str:
    """Return what an objective lacks to be SMART."""
    named = joined([tr(TESTS[each]) for each in missing], tr("or"))
    return tr("Not yet {words}").format(words=named)
