"""Words on the screen, always as plain text: a person's `<b>R&D</b>` is not markup."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from ui.direction import is_mirrored, ordered, side_of
from ui.theme import Part, Role, icon, in_use, set_part

SPACE = "\u00a0"  # as wide as one between two words
RING, INWARD = 2, 4  # pixels: how wide the inner ring of a button is, and how far in


def label(words: str, part: Part | None = None, parent: QWidget | None = None) -> QLabel:
    """Return a label that shows words as they stand, over as many lines as they need."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    begin_at_the_side(made)
    if part is not None:
        set_part(made, part)
    return made


def begin_at_the_side(shown: QLabel) -> None:
    """Let the words of a label begin where the window does; Qt looks to those alone."""
    if is_mirrored():
        shown.setAlignment(Qt.AlignmentFlag.AlignVCenter | side_of(""))


class OneLine(QLabel):
    """Words on one line, shortened at the end where there is no room for all of them."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        begin_at_the_side(self)
        set_part(self, part)

    @property
    def wide(self) -> int:
        """Return how wide all of the words are, in pixels."""
        return self.fontMetrics().horizontalAdvance(self.words)

    def say(self, words: str) -> None:
        """Show other words; all are read aloud, and are in the tooltip where they are cut."""
        self.words = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        cut = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut)
        tip(self, self.words if cut != self.words else "")


def beside_picture(words: str) -> str:
    """Return words to be drawn farther from the picture before them, the larger they are."""
    return f"{SPACE}{words}"


def gap(button: QAbstractButton) -> int:
    """Return how much farther the words of a button are from its picture than Qt has them."""
    return 0 if button.icon().isNull() else button.fontMetrics().horizontalAdvance(SPACE)


class Tick(QCheckBox):
    """A box to tick whose words keep their order, whichever way the window is read."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = ordered(option.text)


class Button(QPushButton):
    """A button whose words keep their order, at some distance from the picture before them."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        words = ordered(option.text)
        option.text = words if self.icon().isNull() else beside_picture(words)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(gap(self), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.ring()

    def ring(self) -> None:
        """Draw a second ring where the first is too near to the button in colour."""
        if self.hasFocus() and self.property("part") == "next":
            # Qt draws an outline of the style sheet through the first and the last letter.
            painter = QPainter(self)
            painter.setPen(QPen(in_use().colour("on_accent"), RING))
            painter.drawRect(self.rect().adjusted(INWARD, INWARD, -INWARD, -INWARD))


def button(
    words: str, part: Part | None = None, picture: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return a button that says what it does; a picture only stands beside the words."""
    made = Button(words, parent)
    made.setAutoDefault(True)
    if part is not None:
        set_part(made, part)
    if picture:
        made.setIcon(icon(picture, _tint(part)))
    return made


def back_button(words: str, part: Part | None = "link") -> QPushButton:
    """Return a button that leads back, with an arrow against the direction one reads in."""
    return button(words, part, "arrow-left")


class WrappingButton(Button):
    """A button whose words go on below where there is no room for them beside each other."""

    def __init__(
        self,
        words: str,
        part: Part | None = None,
        picture: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.setAutoDefault(True)
        if part is not None:
            set_part(self, part)
        if picture:
            self.setIcon(icon(picture, _tint(part)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        whole = self.sizeHint()
        more = len(self._lines(width)) - 1 if width < whole.width() else 0
        return whole.height() + more * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        widest = max(map(self._wide, self.text().split()), default=0)
        return QSize(self._edges() + widest, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lines = "\n".join(map(ordered, self._lines(self.width())))
        option.text = lines if self.icon().isNull() else beside_picture(lines)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
        self.ring()

    def _lines(self, width: int) -> list[str]:
        room, lines = width - self._edges(), [""]
        for each in self.text().split(" "):
            longer = f"{lines[-1]} {each}" if lines[-1] else each
            if lines[-1] and self._wide(longer) > room:
                lines.append(each)
            else:
                lines[-1] = longer
        return lines

    def _edges(self) -> int:
        """Return what is beside the words: padding, border and picture."""
        return self.sizeHint().width() - self._wide(self.text())

    def _wide(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()


def picture_button(picture: str, name: str) -> QToolButton:
    """Return a button with a picture only; its name is its tooltip and is read aloud."""
    made = QToolButton()
    made.setIcon(icon(picture))
    name_it(made, name)
    return made


def name_it(widget: QAbstractButton, name: str) -> None:
    """Give a button without words the name that is read aloud and shown as its tooltip."""
    widget.setAccessibleName(name)
    tip(widget, name)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def tip(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip; a screen reader has its words without the markup around them."""
    widget.setToolTip(plain_tip(words) if words else "")
    widget.setAccessibleDescription(words)


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
