"""The page of the objectives: by the aim they serve, each with how SMART it is."""

from collections.abc import Sequence
from typing import cast

from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.why import Aim, Objective
from planner.model.words import day_words as in_words
from planner.model.words import joined, linked, name_of
from ui.editor.charted import ChartedPage
from ui.editor.choices import choice_words
from ui.editor.groups import Grouping, Groups
from ui.editor.rows import listed
from ui.labels import button, label

NO_AIMS = "Objectives are easier to agree when they serve an aim. There are no aims yet."


class ObjectivesPage(ChartedPage):
    """Objectives grouped by aim."""

    def add_blocks(self) -> None:
        groups = Groups(self.session, Grouping(Objective, "aim", _title, smart_words))
        self._aimless = label(NO_AIMS, "muted")
        self._aims = button("Write the aims first", "link")
        self._aims.clicked.connect(lambda: self.wanted.emit("aims"))
        self.put(self._aimless)
        self.put(self._aims)
        self.blocks[Objective] = groups
        self.put(groups)
        self.add_chart()

    def refresh(self) -> None:
        super().refresh()
        has_aims = bool(self.session.charter.all(Aim))
        self._aimless.setVisible(not has_aims)
        self._aims.setVisible(not has_aims)


def smart_words(record: Record, charter: Charter) -> tuple[str, str]:
    """Return what a row says of an objective: who, by when, how far, and how SMART it is."""
    objective = cast(Objective, record)
    by = f"By {in_words(objective.due)}" if objective.due else ""
    lead = linked("partner", objective.lead, charter)
    progress = choice_words(objective.status) if objective.status else ""
    missing = objective.smart.missing
    smart = f"Not yet {joined(missing, 'or')}" if missing else "SMART"
    return name_of(record, charter), listed(by, lead, progress, smart)


def _title(aim: Record | None, _: Sequence[Record], charter: Charter) -> str:
    if aim is not None:
        return f"Aim: {name_of(aim, charter)}"
    return "Serving no aim yet" if charter.all(Aim) else "Objectives"
