"""What stands over an open charter: its name, its state, and that it is saved."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from planner.model.charter import Charter
from planner.model.records.front import Revision
from ui.labels import OneLine, button, label
from ui.register.model import UNNAMED
from ui.session import CharterSession
from ui.theme import LARGE, SMALL, TINY, set_part

LEAST = 160  # pixels of the name that are seen however large the text is


class Header(QFrame):
    """One row over the editor.

    Signals:
        left: the person wants to see all charters
        export_wanted: the person wants to save the document as a PDF
        print_wanted: the person wants to print it
    """

    left = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(
        self,
        session: CharterSession,
        undo: QAction,
        redo: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_part(self, "header")
        self._session = session
        self.title = OneLine("heading")
        self.state = OneLine("muted")
        self.saved = label("", "muted")
        self.title.setMinimumWidth(LEAST)
        self._lay_out(undo, redo)
        session.changed.connect(lambda _: self._refresh())
        session.saved.connect(self._say_saved)
        session.failed.connect(self._say_not_saved)
        self._refresh()
        if session.saved_at is not None:
            self._say_saved(session.saved_at)

    def _lay_out(self, undo: QAction, redo: QAction) -> None:
        back = button("All charters", "link", "arrow-left")
        back.clicked.connect(self.left)
        export = button("Save as PDF…", "next", "file-down")
        export.clicked.connect(self.export_wanted)
        on_paper = button("Print…", picture="printer")
        on_paper.clicked.connect(self.print_wanted)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, TINY, LARGE, TINY)
        row.setSpacing(SMALL)
        row.addWidget(back)
        row.addLayout(names, 1)
        for each in (self.saved, _Step(undo), _Step(redo), on_paper, export):
            row.addWidget(each)

    def _refresh(self) -> None:
        charter = self._session.charter
        self.title.say(charter.title or UNNAMED)
        self.state.say(state_words(charter))

    def _say_saved(self, moment: datetime) -> None:
        set_part(self.saved, "muted")
        self.saved.setText(f"All changes saved {moment.astimezone():%H:%M}")

    def _say_not_saved(self) -> None:
        set_part(self.saved, "bad")
        self.saved.setText("Not saved")


def state_words(charter: Charter) -> str:
    """Return the kind, version and status of a charter in a few words."""
    control = charter.control
    revisions = charter.all(Revision)
    version = f"version {revisions[-1].version}" if revisions and revisions[-1].version else ""
    said = [words for words in (control.document_type, version, control.status) if words]
    return " · ".join(said).capitalize()


class _Step(QToolButton):
    """A button for an action of the menus, always as the action is.

    PySide takes a default action for a part of its button, and lets go of both together.
    """

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setIcon(action.icon())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if not isValid(self._action):
            return  # the window goes, its menus before its pages
        self.setText(self._action.iconText())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text().replace("&&", "&"))
        self.setEnabled(self._action.isEnabled())
