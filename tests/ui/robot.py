"""Somebody at the window who sees names and places, and has a mouse or a keyboard, not both."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

Key = Qt.Key
NO_KEY = Qt.KeyboardModifier(0)


class Robot:
    """Counts what it does: every click, and every key that is not a letter of a text."""

    def __init__(self) -> None:
        self.steps = 0
        self.letters = 0

    def write(self, words: str) -> None:
        """Type words where the keyboard is, line by line."""
        first, *more = words.split("\n")
        self._type(first)
        for line in more:
            self.letters += 1
            QTest.keyClick(focused(), Key.Key_Return)
            self._type(line)

    def _type(self, words: str) -> None:
        self.letters += len(words)
        for letter in words:  # QTest knows no letters outside ASCII
            event = QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEY, letter)
            QApplication.sendEvent(focused(), event)


class AtTheKeyboard(Robot):
    """Knows where it is by the name that is read aloud; has no mouse."""

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key."""
        self.steps += 1
        QTest.keyClick(focused(), key, modifier)

    def go_to(self, name: str) -> None:
        """Press Tab until the keyboard is on what has this name."""
        for _ in range(20):
            if name_of(focused()) == name:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"the Tab key never comes to “{name}”")


class WithTheMouse(Robot):
    """Clicks only what it can see; types only where it has clicked."""

    def click(self, name: str) -> None:
        """Click what has this name."""
        widget = next(each for each in in_sight() if name_of(each) == name)
        self._click(widget, widget.rect().center())

    def click_row(self, words: str) -> None:
        """Click the row of a list that says this."""
        for view in in_sight():
            if isinstance(view, QAbstractItemView):
                for index in rows_of(view):
                    if index.data() == words:
                        place = view.visualRect(index).center()
                        self._click(view, place)
                        return
        raise AssertionError(f"no row says “{words}”")

    def _click(self, widget: QWidget, place: QPoint) -> None:
        there = QApplication.widgetAt(widget.mapToGlobal(place))
        assert there is not None, "what is clicked lies in the window"
        assert there is widget or widget.isAncestorOf(there), "nothing lies over it"
        self.steps += 1
        at = there.mapFrom(widget, place) if there is not widget else place
        QTest.mouseClick(there, Qt.MouseButton.LeftButton, NO_KEY, at)


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def name_of(widget: QWidget) -> str:
    """Return the name that is read aloud."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def in_sight() -> Iterator[QWidget]:
    """Yield everything in the window that has the keyboard, as far as it is shown."""
    window = QApplication.activeWindow()
    assert window is not None
    for each in window.findChildren(QWidget):
        if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty():
            yield each


def rows_of(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Yield the rows of a list."""
    model = view.model()
    yield from (model.index(row, 0) for row in range(model.rowCount()))
