"""The removal of a record from its list: said with a way back, for as long as it is gone."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from planner.model.changes import Change
from planner.model.editing import removal
from planner.model.record import Record
from planner.model.steps import put_back
from ui.editor.record_menu import removed_words
from ui.panels.notice import Notice
from ui.session import CharterSession
from ui.tongue import tr
from ui.undo import AppliedChange


class HasNews(Protocol):
    """What says its news in a place of its own."""

    @property
    def news(self) -> Notice:
        """Return where it does."""


class Removals:
    """Removes records, and offers the last of them back where the list says its news."""

    def __init__(self, session: CharterSession, told_in: HasNews) -> None:
        self._session = session
        self._told_in = told_in
        self._removed_id = ""

    def remove(self, record: Record) -> bool:
        """Remove a record, and say so with a way back; return whether it is gone."""
        charter = self._session.charter
        change = removal(charter, record)
        if not self._session.do(change):
            return False
        self._removed_id = record.id
        words = removed_words(record, charter)
        self._told_in.news.say(words, tr("Undo"), partial(self._put_back, change))
        return True

    def refresh(self, ids: Sequence[str]) -> None:
        """Offer nothing back that is among the records of the list already."""
        if self._removed_id in ids:
            self._told_in.news.hide()

    def _put_back(self, change: Change) -> None:
        """Take a removal back: as a step of undo while it is the last one, else as a change."""
        stack = self._session.stack
        step = stack.command(stack.index() - 1)
        if isinstance(step, AppliedChange) and step.change == change:
            stack.undo()
        else:
            self._session.do(replace(change.reversed(), text=put_back(change)))
