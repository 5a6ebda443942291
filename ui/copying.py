"""Copying the section that is shown from another charter of the library."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.model.catalogue import section
from planner.model.own import SectionOn
from ui.dialogs.copying import CopyDialog
from ui.editor.pane import EditorPane
from ui.session import CharterSession
from ui.tongue import tr


class Copying(QObject):
    """Asks where a section is copied from, and brings it in as one step.

    Signals:
        failed: why nothing can be copied, in a sentence
    """

    failed = Signal(str)

    def __init__(self, session: CharterSession, editor: EditorPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._window = parent

    def ask(self) -> None:
        """Ask for a charter, and add what its section says to the one that is shown."""
        self._editor.commit()
        session = self._session
        if session.is_fixed(SectionOn):
            self.failed.emit(tr("Nothing can be copied into this charter as it is now."))
            return
        shown = section(self._editor.section)
        dialog = CopyDialog(session.library, session.charter, shown, self._window)
        if dialog.exec():
            session.do(dialog.change)
