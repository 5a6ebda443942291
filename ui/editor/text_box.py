"""A box for words of any length: plain, growing with what it holds, never cutting it."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.model.typed import in_one_line, plain
from ui.direction import let_begin

# Qt lays a paragraph out whole at every keystroke: one of 200,000 characters takes 1.7 s, but
# the same in paragraphs of 1,000 takes 0.01 s (measured with 6.12).
PARAGRAPH = 10_000  # characters of one paragraph that are shown at a time
SHOWN = 200_000  # characters that are shown at a time
INSET, BORDER = 2, 6  # pixels around the words, and of padding and border around those
MOST_HTML = 2_000_000  # characters of a page that is read for its lists; Word writes many
QT_MADE = '<meta name="qrichtext"'  # a box of ours was copied, and its text says it all
LINES = 18  # lines a box grows to before it scrolls
AIR = 1  # pixel without which Qt lets words that fill a box be scrolled by a line

Keys = QKeySequence.StandardKey


def places(words: str) -> int:
    """Return how many places of a cursor words take: Qt counts an emoji twice."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def words_between(cursor: QTextCursor, start: int, end: int) -> str:
    """Return the words between two places of a cursor, which stays where it is."""
    other = QTextCursor(cursor)
    other.setPosition(start)
    other.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return plain(other.selectedText())


def shown_length(words: str) -> int:
    """Return how many characters can be shown at once without holding up the window."""
    length = 0
    for paragraph in words[:SHOWN].split("\n"):
        if len(paragraph) > PARAGRAPH:
            return length + PARAGRAPH
        length += len(paragraph) + 1
    return min(SHOWN, len(words))


def laid_out(document: QTextDocument, most: int) -> tuple[int, float]:
    """Return how many lines words take and how high those are; beyond `most` none are counted.

    Qt lays a paragraph out when it is next painted, and does not tell what has changed then.
    """
    layout = document.documentLayout()
    lines, height, paragraph = 0, -document.documentMargin(), document.begin()
    while paragraph.isValid() and lines <= most:
        height += layout.blockBoundingRect(paragraph).height()  # lays it out
        lines += paragraph.layout().lineCount()
        paragraph = paragraph.next()
    return lines, height


class TextBox(QPlainTextEdit):
    """A box for plain words, one line or paragraphs, that holds more than it shows if it must.

    Signals:
        edited: the person changed the words
        entered: the person pressed Enter in a box of one line
        overflowed: whether some words are held but not shown has changed
    """

    edited = Signal()
    entered = Signal()
    overflowed = Signal()

    def __init__(self, *, one_line: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._least = 1 if one_line else 3
        self._given = ""
        self._rest = ""
        self._unedited = ""
        self.document().setDocumentMargin(INSET)
        let_begin(self)
        self.document().clearUndoRedoStacks()  # the margin counts as an edit
        self.document().setModified(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.document().modificationChanged.connect(self._note_overwriting)
        self.textChanged.connect(self._note_edit)
        self._fit()

    @property
    def is_edited(self) -> bool:
        """Return whether the words differ from those that were given or accepted."""
        return self.document().isModified()

    @property
    def rest(self) -> str:
        """Return the end of the words that is held but not shown."""
        return self._rest

    def words(self) -> str:
        """Return all the words, shown or not, exactly as given while nobody has edited them."""
        if not self.is_edited:
            return self._given
        # Not toPlainText(), which turns non-breaking spaces into ordinary ones.
        return plain(self.document().toRawText()) + self._rest

    def give(self, words: str) -> None:
        """Show words in place of any others, unless they are there already."""
        if words == self._given and not self.is_edited:
            return
        self._given = words
        self._fill(words, shown_length(words), edited=False)

    def accept(self) -> None:
        """Take the words as they are for given; the box's own undo ends here."""
        self._given = self.words()
        at = self.textCursor().position()
        if self._rest and self.document().characterCount() < PARAGRAPH // 2:
            self._fill(self._given, shown_length(self._given), at, edited=False)
        self.document().clearUndoRedoStacks()
        self._unedited = self.document().toRawText()
        self.document().setModified(False)

    def refuse(self) -> None:
        """Remember that the words could not be kept, so that they are offered again."""
        self.document().setModified(True)

    def show_more(self) -> None:
        """Show the next part of what is held."""
        words = self.words()
        shown = len(words) - len(self._rest)
        more = shown + max(1, shown_length(self._rest))
        self._fill(words, more, places(words[:shown]), edited=self.is_edited)

    def insert(self, words: str) -> None:
        """Put words in place of the selection, as if they had been typed."""
        words = in_one_line(words) if self._one_line else plain(words)
        cursor = self.textCursor()
        if shown_length(words) == len(words) < PARAGRAPH // 2:
            cursor.insertText(words)
            self.ensureCursorVisible()
            return
        before = words_between(cursor, 0, cursor.selectionStart()) + words
        end = self.document().characterCount() - 1
        whole = before + words_between(cursor, cursor.selectionEnd(), end) + self._rest
        self._fill(whole, shown_length(whole), places(before), edited=True)
        self.edited.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Undo is the box's own only while it has something to take back.
            if event.matches(Keys.Undo) and not self.document().isUndoAvailable():
                event.ignore()
                return False
            if event.matches(Keys.Redo) and not self.document().isRedoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            enter
            and self._one_line
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._one_line and event.reason() == Qt.FocusReason.TabFocusReason:
            self.selectAll()

    def _fill(self, words: str, length: int, at: int = 0, *, edited: bool) -> None:
        had_rest = bool(self._rest)
        self.blockSignals(True)
        self._rest = words[length:]
        self.setPlainText(words[:length])
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        if not edited:
            self._unedited = self.document().toRawText()
        self.document().setModified(edited)
        self.blockSignals(False)
        self._fit()
        if had_rest or self._rest:
            self.overflowed.emit()

    def _note_edit(self) -> None:
        if self._rest and self.document().isEmpty():
            self._rest = ""  # who empties the box means all of it
            self.document().clearUndoRedoStacks()
            self.overflowed.emit()
        if self.is_edited:
            self.edited.emit()

    def _note_overwriting(self, is_edited: bool) -> None:  # Qt's signal gives it so
        """Take words for edited that dictation put in place of others; Qt says they are not."""
        if not is_edited and self.document().toRawText() != self._unedited:
            self.document().setModified(True)

    def _fit(self) -> None:
        """Be as high as the words, between the least and the most lines."""
        lines, words = laid_out(self.document(), LINES)
        scrolls, line = lines > LINES, self.fontMetrics().lineSpacing()
        room = max(self._least * line, LINES * line if scrolls else ceil(words))
        height = room + 2 * (INSET + BORDER) + AIR
        if height != self.height():
            self.setFixedHeight(height)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )


class ProseBox(TextBox):
    """A box for paragraphs, where Ctrl+B and Ctrl+I mark words as bold and italic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(one_line=False, parent=parent)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if not (event.matches(Keys.Bold) or event.matches(Keys.Italic)):
                return super().event(event)
            event.accept()
            return True
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert(_prose(source) or source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(Keys.Bold):
            self._mark("**")
        elif event.matches(Keys.Italic):
            self._mark("*")
        else:
            super().keyPressEvent(event)

    def _mark(self, mark: str) -> None:
        """Put marks around the selection, and leave the same words selected."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.insertText(f"{mark}{cursor.selectedText()}{mark}")
        cursor.setPosition(start + len(mark))
        cursor.setPosition(end + len(mark), cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def lock(box: QPlainTextEdit) -> None:
    """Let the words be read and copied, by mouse and by keyboard, but not changed."""
    box.setReadOnly(True)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )


def _prose(source: QMimeData) -> str:
    """Return the paragraphs and lists that another program copied; empty if it has none."""
    page = source.html() if source.hasHtml() else ""
    if not page or len(page) > MOST_HTML or QT_MADE in page:
        return ""
    from planner.exchange.pasted import pasted  # with lxml, which only such a paste needs

    return pasted(page)
