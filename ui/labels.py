"""Words on the screen, always as plain text: a person's `<b>R&D</b>` is not markup."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui.theme import Part, Role, icon, set_part


def label(words: str, part: Part | None = None, parent: QWidget | None = None) -> QLabel:
    """Return a label that shows words as they stand, over as many lines as they need."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if part is not None:
        set_part(made, part)
    return made


class OneLine(QLabel):
    """Words on one line, shortened at the end where there is no room for all of them."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_part(self, part)

    def say(self, words: str) -> None:
        """Show other words; all of them are in the tooltip, and are read aloud."""
        self.words = words
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        cut = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut)


def button(words: str, part: Part | None = None, picture: str = "") -> QPushButton:
    """Return a button that says what it does; a picture only stands beside the words."""
    made = QPushButton(words)
    made.setAutoDefault(True)
    if part is not None:
        set_part(made, part)
    if picture:
        made.setIcon(icon(picture, _tint(part)))
    return made


def picture_button(picture: str, name: str) -> QToolButton:
    """Return a button with a picture only; its name is its tooltip and is read aloud."""
    made = QToolButton()
    made.setIcon(icon(picture))
    name_it(made, name)
    return made


def name_it(widget: QAbstractButton, name: str) -> None:
    """Give a button without words the name that is read aloud and shown as its tooltip."""
    widget.setAccessibleName(name)
    widget.setToolTip(plain_tip(name))
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def plain_tip(words: str) -> str:
    """Return words for a tooltip such that Qt does not take a person's words for markup."""
    return f"<span>{escape(words)}</span>"


def _tint(part: Part | None) -> Role:
    match part:
        case "next":
            return "on_accent"
        case "link":
            return "accent"
        case _:
            return "text"
