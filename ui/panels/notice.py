"""News at the top of a page that does not stop the work: it can be answered, or let go."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.direction import inward
from ui.labels import button, label, picture_button
from ui.theme import MEDIUM, SMALL, Role, icon, set_part
from ui.tongue import tr

PICTURES: dict[Role, str] = {"good": "circle-check", "care": "triangle-alert"}


class Notice(QFrame):
    """A sentence with what can be done about it, if anything; hidden while there is no news.

    Signals:
        answered: the person chose what the button offers
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._sentence = label("")
        self.answer = button("")
        self.answer.clicked.connect(self._settle)
        self._close = picture_button("x", tr("Put this message away"))
        self._close.clicked.connect(self.hide)
        self.other = button("")
        self.other.clicked.connect(self._do_other)
        self._act: Callable[[], object] | None = None
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(inward(MEDIUM, SMALL, SMALL, SMALL))
        row.addWidget(self._picture)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.answer)
        row.addWidget(self.other)
        row.addWidget(self._close)
        self.hide()

    @property
    def sentence(self) -> str:
        """Return what is being said; empty while nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    def say(
        self,
        sentence: str,
        answer: str = "",
        act: Callable[[], object] | None = None,
        role: Role = "good",
    ) -> None:
        """Show a sentence, and a button when there is something to do about it."""
        set_part(self, "banner" if role == "care" else "news")
        self._sentence.setText(sentence)
        size = self.fontMetrics().lineSpacing()
        self._picture.setPixmap(icon(PICTURES[role], role).pixmap(size, size))
        self._picture.setAccessibleName(tr("Careful") if role == "care" else tr("Done"))
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        self._act = act
        self.other.hide()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Offer another thing to do about what is being said, which stays."""
        self.other.setText(words)
        self.other.show()
        self._do = act

    def _do_other(self) -> None:
        if self._do is not None:
            self._do()

    def _settle(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
        self.answered.emit()
