"""Which way words run in the window, and at which side they begin.

What a person wrote in Arabic or Urdu begins at the right, also in a window of English words. In
a window that is read from the right everything does, and what is English in it keeps its order.
"""

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from planner.documents.direction import direction_of

Index = QModelIndex | QPersistentModelIndex

RIGHTWARD, LEFTWARD, END = "\u2066", "\u2067", "\u2069"  # Unicode’s marks, which nobody sees
DOT, PLAIN_DOT = "\u00a0· ", " · "  # between words; a line may end with it, never begin
LOOKED_AT = 1000  # letters of a text that say which way it runs


def is_mirrored() -> bool:
    """Return whether the window is read from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def runs_leftward(words: str) -> bool:
    """Return whether words run from right to left; those without letters as the window does."""
    return direction_of(words[:LOOKED_AT], "rtl" if is_mirrored() else "ltr") == "rtl"


def ordered(words: str) -> str:
    """Return words to be drawn such that their stops and brackets stand where they belong.

    Qt lets all that it draws run as the window does; marks say so where the words do not.
    """
    leftward = runs_leftward(words)
    if not words or leftward == is_mirrored():
        return words
    return f"{LEFTWARD if leftward else RIGHTWARD}{words}{END}"


def side_of(words: str) -> Qt.AlignmentFlag:
    """Return the side at which words begin: the window’s, or the right where they run so."""
    return _side(at_right=is_mirrored() or runs_leftward(words))


def inward(left: int, top: int, right: int, bottom: int) -> QMargins:
    """Return margins that are said as for a window that is read from the left."""
    return (
        QMargins(right, top, left, bottom)
        if is_mirrored()
        else QMargins(left, top, right, bottom)
    )


def let_begin(box: QPlainTextEdit) -> None:
    """Let what is typed into a box begin at the side from which it is read."""

    def follow() -> None:
        option = box.document().defaultTextOption()
        side = _side(at_right=runs_leftward(_beginning(box)))
        if option.alignment() != side:
            option.setAlignment(side)
            box.document().setDefaultTextOption(option)

    box.document().contentsChanged.connect(follow)
    follow()


class WordsDelegate(QStyledItemDelegate):
    """Draws the words of a row or a cell in their order, from the side at which they begin."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        across = Qt.AlignmentFlag.AlignHorizontal_Mask
        if option.displayAlignment & Qt.AlignmentFlag.AlignLeft:
            rest = option.displayAlignment & ~across
            option.displayAlignment = rest | side_of(option.text)
        option.text = ordered(option.text).replace(PLAIN_DOT, DOT)


def _side(*, at_right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _beginning(box: QPlainTextEdit) -> str:
    """Return the first paragraph that says something."""
    block = box.document().firstBlock()
    while block.isValid() and not block.text().strip():
        block = block.next()
    return block.text()
