"""One text box while somebody writes in it: its marks, its line of hints, and its menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from ui.editor.reading_order import put_in_order
from ui.editor.text_box import TextBox, words_between
from ui.editor.text_editor import TextEditor
from ui.pausing import pause
from ui.theme import Role, in_use
from ui.tongue import tr
from ui.writing import menu
from ui.writing.line import HintsLine
from ui.writing.looking import Looking
from ui.writing.marks import Mark

PAUSE = 500  # milliseconds after the last keystroke until a text is read
Underline = QTextCharFormat.UnderlineStyle
Learn = Callable[[str, bool], None]
Suggest = Callable[[str], tuple[str, ...] | None]


class Desk(QObject):
    """Shows the marks of a text box while it has the keyboard, and does what its menu offers.

    Signals:
        paused: the text has been left alone for a moment and can be read
        suggested: what was meant by a misspelt word is known now; carries the word
    """

    paused = Signal()
    suggested = Signal(str)

    def __init__(self, editor: TextEditor, suggest: Suggest, learn: Learn) -> None:
        super().__init__(editor)
        self.editor = editor
        self.marks: Sequence[Mark] = ()
        self.lacks = ""  # the language that there is no dictionary for, in words
        self.line: HintsLine | None = None
        self._box: TextBox = editor.box
        self._read = ""  # the words that the marks belong to
        self._told = ""
        self._suggest = suggest
        self._learn = learn
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self.paused)
        self._box.edited.connect(self._pause.start)
        self._box.installEventFilter(self)
        self._box.viewport().installEventFilter(self)

    @property
    def words(self) -> str:
        """Return the words that the box shows, each in its place."""
        return self._box.toPlainText()

    def show(self, words: str, marks: Sequence[Mark]) -> None:
        """Show the marks that were found in words, unless others stand there by now."""
        if words != self.words:
            self._pause.start()
            return
        self._read, self.marks = words, marks
        self._underline(marks if self._box.hasFocus() else ())
        self._tell()

    def hide(self) -> None:
        """Take the underlines away; the line below stays, so that nothing moves."""
        self._pause.stop()
        self._underline(())

    def drop(self) -> None:
        """Take everything away: there are to be no hints."""
        self.marks = ()
        self.hide()
        if self.line is not None:
            self.line.hide()
        self._describe("")

    @property
    def misspelt(self) -> list[str]:
        """Return the misspelt words, those nearest to the keyboard first."""
        place = self._box.textCursor().position()
        found = [mark for mark in self.marks if mark.kind == "misspelt"]
        found.sort(key=lambda mark: abs(mark.end - place))
        return [mark.said for mark in found]

    def suggestions(self, word: str) -> tuple[str, ...] | None:
        """Return what was probably meant by a misspelt word, or nothing yet."""
        return self._suggest(word)

    def put(self, mark: Mark, words: str) -> None:
        """Put words in place of those of a mark, as one step that the box can take back."""
        if cursor := _cursor(self._box, mark):
            cursor.insertText(words)
            self._box.setTextCursor(cursor)
            self.paused.emit()

    def select(self, mark: Mark) -> None:
        """Go to a place in the text, with its words selected."""
        self._box.setFocus()
        if cursor := _cursor(self._box, mark):
            self._box.setTextCursor(cursor)
            self._box.ensureCursorVisible()

    def learn(self, mark: Mark, *, everywhere: bool) -> None:
        """Take a word for right from now on, everywhere or in this charter."""
        self._learn(mark.said, everywhere)
        self.paused.emit()

    def at(self, place: int) -> list[Mark]:
        """Return the marks at a place of the text, the shortest first."""
        if self.words != self._read:
            return []
        there = (mark for mark in self.marks if mark.start <= place <= mark.end)
        return sorted(there, key=lambda mark: mark.end - mark.start)

    def menu(self) -> QMenu:
        """Return a menu of what can be done at the place that the person is at."""
        made = QMenu(self._box)
        self._fill(made, self._box.textCursor().position())
        if made.isEmpty():
            made.addAction(tr("No hints here")).setEnabled(False)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._open(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._pop_up(self.menu(), self._below())
                return True
        return super().eventFilter(watched, event)

    def _open(self, event: QContextMenuEvent) -> None:
        """Show the usual menu of a text, with what can be done at the place on top."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self._box.viewport().mapFromGlobal(event.globalPos())
        cursor = self._box.textCursor() if by_key else self._box.cursorForPosition(at)
        made = self._box.createStandardContextMenu()
        self._fill(made, cursor.position())
        self._pop_up(made, self._below() if by_key else event.globalPos())

    def _pop_up(self, made: QMenu, place: QPoint) -> None:
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.popup(place)

    def _below(self) -> QPoint:
        return self._box.viewport().mapToGlobal(self._box.cursorRect().bottomLeft())

    def _fill(self, made: QMenu, place: int) -> None:
        marks = self.at(place)
        if menu.is_ready(marks, self):
            menu.fill(made, marks, self)
        else:
            self.suggested.connect(Looking(made, marks, self).look)
        if self.lacks:
            words = tr("There is no dictionary for {language}").format(language=self.lacks)
            made.addSeparator()
            made.addAction(words).setEnabled(False)

    def _underline(self, marks: Sequence[Mark]) -> None:
        self._box.setExtraSelections([_selection(self._box, mark) for mark in marks])

    def _tell(self) -> None:
        """Say in one line what there is; a screen reader reads it with the field."""
        if self.line is None and self.marks:
            self.line = HintsLine(self.editor)
            self.line.chosen.connect(self.select)
            self.editor.put_below(self.line)
            put_in_order(self.editor)
        if self.line is not None:
            self.line.show()
            self.line.say(self.marks, self._box.accessibleName())
        self._describe(self.line.words if self.line is not None and self.marks else "")

    def _describe(self, told: str) -> None:
        before = self._box.accessibleDescription().removesuffix(self._told).rstrip()
        self._told = told
        self._box.setAccessibleDescription(" ".join(filter(None, (before, told))))


def look_of(mark: Mark) -> QTextCharFormat:
    """Return how the words of a mark are underlined: wavy where misspelt, dotted for a hint."""
    wrong = mark.kind == "misspelt"
    role: Role = "bad" if wrong else "muted" if mark.kind == "long" else "care"
    look = QTextCharFormat()
    look.setUnderlineStyle(Underline.WaveUnderline if wrong else Underline.DotLine)
    look.setUnderlineColor(in_use().colour(role))
    return look


def _cursor(box: TextBox, mark: Mark) -> QTextCursor | None:
    """Return a cursor over the words of a mark, where they still stand."""
    cursor = box.textCursor()
    last = box.document().characterCount() - 1
    if mark.end > last or words_between(cursor, mark.start, mark.end) != mark.said:
        return None
    return _over(cursor, mark)


def _over(cursor: QTextCursor, mark: Mark) -> QTextCursor:
    cursor.setPosition(mark.start)
    cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _selection(box: TextBox, mark: Mark) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = _over(QTextCursor(box.document()), mark)
    made.format = look_of(mark)
    return made
