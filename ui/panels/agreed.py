"""What is said over a charter that has been agreed: it stays as it is, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from planner.model.charter import Charter
from planner.model.own import Agreed
from ui.labels import button, label
from ui.session import CharterSession
from ui.theme import MEDIUM, SMALL, icon, set_part
from ui.tongue import later, tr, voice, word

STAYS = later(
    "What was agreed stays as it is; who signs, decisions and how the work goes can still be"
    " written down."
)

ERASED = later("A person was erased from it since; its fingerprint is that of what was signed.")


class AgreedBar(QFrame):
    """A sentence with a way on; hidden while the charter is a draft.

    Signals:
        draft_wanted: the person wants to change what was agreed
    """

    draft_wanted = Signal()

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "news")
        self._session = session
        self.sentence = label("", parent=self)
        self.draft = button(tr("Start a new draft"), parent=self)
        self.draft.clicked.connect(self.draft_wanted)
        self.draft.setHidden(session.is_read_only)
        picture, size = QLabel(self), self.fontMetrics().lineSpacing()
        picture.setPixmap(icon("circle-check", "good").pixmap(size, size))
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.addWidget(picture)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.draft)
        session.changed.connect(lambda _: self._refresh())
        self._refresh()

    def _refresh(self) -> None:
        charter = self._session.charter
        self.setVisible(charter.is_agreed)
        self.sentence.setText(agreed_words(charter))


def agreed_words(charter: Charter) -> str:
    """Return what is said of an agreed charter: as what, since when, and what that means."""
    agreed = charter.one(Agreed)
    if agreed.since is None:
        said = tr("This charter is {status}.").format(status=word(charter.control.status))
        return f"{said} {tr(STAYS)}"
    said = tr("This charter was agreed on {day} and is kept as “{version}”.").format(
        day=voice().day(agreed.since.astimezone().date()), version=agreed.name
    )
    if agreed.erased:
        said += " " + tr(ERASED)
    return f"{said} {tr(STAYS)}"
