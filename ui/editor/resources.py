"""The page of pooled resources: what each partner puts in, with totals, and what it knows."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.resources import Contribution, Expertise
from ui.editor.charted import ChartedPage
from ui.editor.choices import choice_words
from ui.editor.groups import Grouping, Groups
from ui.editor.rows import listed
from ui.labels import label
from ui.saying import name_of
from ui.tongue import tr, voice


class ResourcesPage(ChartedPage):
    """The ledger of contributions by partner, and the expertise that others can draw on."""

    def pieces(self) -> tuple[Callable[[], object], ...]:
        return self._add_ledger, self.add_chart, partial(self.add_block, Expertise)

    def _add_ledger(self) -> None:
        self.made[Contribution] = groups = Groups(
            self.session, Grouping(Contribution, "partner", _title, ledger_words), self
        )
        self._all = label("", "heading", self)
        self.put(groups)
        self.put(self._all)

    def refresh(self) -> None:
        super().refresh()
        charter = self.session.charter
        worth = total(charter.all(Contribution), charter)
        self._all.setText(tr("In all: {worth}").format(worth=worth))
        self._all.setVisible(bool(worth))


def ledger_words(record: Record, charter: Charter) -> tuple[str, str]:
    """Return what a row says of a contribution: what it is, how much, and its value."""
    given = cast(Contribution, record)
    kind = choice_words(given.kind) if given.kind else ""
    much = (
        "" if given.amount is None else f"{voice().number(given.amount)} {given.unit}".strip()
    )
    worth = total([given], charter)
    return given.what or kind or tr("Not named yet"), listed(kind, much, worth)


def total(given: Sequence[Record], charter: Charter) -> str:
    """Return the value of contributions together; empty when none has a value."""
    values = [one.value for one in cast(Sequence[Contribution], given) if one.value is not None]
    return voice().money(sum(values), charter.control.currency) if values else ""


def _title(partner: Record | None, given: Sequence[Record], charter: Charter) -> str:
    name = name_of(partner, charter) if partner else tr("From no partner in particular")
    worth = total(given, charter)
    return f"{name}: {worth}" if worth else name
