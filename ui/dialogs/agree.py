"""Agreeing a charter: under which name it is kept, and what that means."""

from datetime import date

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.model.changes import Change
from planner.store.agreeing import agreement
from ui.labels import button, label
from ui.panels.notice import Notice
from ui.room import give_room
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import later, retold, tr, voice

WIDTH = 460  # pixels
MEANS = later(
    "A version of the charter is kept as it is now, and DRAFT goes from its pages. From then on"
    " it is changed only by starting a new draft from it. Undo takes this back."
)


class AgreeDialog(QDialog):
    """Asks for the name of the version that is agreed; it closes once the name will do."""

    def __init__(self, session: CharterSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Agree this charter"))
        self.change: Change | None = None
        self._session = session
        self.name = QLineEdit(tr("Agreed on {day}").format(day=voice().day(date.today())))
        self.name.setAccessibleName(tr("Name of the version"))
        self.name.selectAll()
        self.notice = Notice()
        self.agree = button(tr("Agree"), "next")
        self.agree.clicked.connect(self._agree)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        asked = label(tr("What is the agreed version called?"), "label")
        asked.setBuddy(self.name)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (label(tr(MEANS)), asked, self.name, self.notice):
            column.addWidget(part)
        column.addLayout(row)
        self.agree.setDefault(True)
        self.name.setFocus()
        give_room(self, WIDTH)

    def _agree(self) -> None:
        session = self._session
        others = session.library.versions(session.charter_id)
        try:
            self.change = agreement(
                session.charter, self.name.text().strip(), others, session.library.who
            )
        except PlannerError as error:
            self.notice.say(retold(error), role="care")
            give_room(self, WIDTH)
        else:
            self.accept()


def ask_and_agree(session: CharterSession, parent: QWidget) -> Change | None:
    """Return the change that agrees a charter; `None` when the person thinks better of it.

    Raises:
        PlannerError: it has been agreed already.
    """
    if session.charter.is_agreed:
        raise PlannerError(tr("This charter has been agreed already."))
    dialog = AgreeDialog(session, parent)
    return dialog.change if dialog.exec() else None
