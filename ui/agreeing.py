"""Agreeing the open charter, and starting a new draft of what was agreed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.model.changes import Change
from planner.store.agreeing import new_draft
from ui.dialogs.agree import ask_and_agree
from ui.editor.pane import EditorPane
from ui.session import CharterSession
from ui.tongue import retold


class Agreeing(QObject):
    """Moves the open charter from draft to agreed, and to a new draft.

    Signals:
        failed: why that could not be done, in a sentence
    """

    failed = Signal(str)

    def __init__(self, session: CharterSession, editor: EditorPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._window = parent

    def agree(self) -> None:
        """Ask under which name the charter is agreed, and agree it."""
        self._do(lambda: ask_and_agree(self._session, self._window))

    def start_draft(self) -> None:
        """Start a new draft from the charter that was agreed."""
        session = self._session
        self._do(lambda: new_draft(session.charter, session.library.who, date.today()))

    def _do(self, change: Callable[[], Change | None]) -> None:
        self._editor.commit()
        try:
            made = change()
            if made is not None:
                self._session.do(made)
        except PlannerError as error:
            self.failed.emit(retold(error))
