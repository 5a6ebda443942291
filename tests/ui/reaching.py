"""What the keyboard comes to in a widget, how it is called, and how large it is."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from ui.editor.forms import RecordForm
from ui.editor.page import SectionPage

SMALLEST_TARGET = 24  # pixels; WCAG 2.2, 2.5.8


def grow(page: SectionPage) -> None:
    """Let everything of a page and of its forms come that would come in later turns."""
    page.finish()
    for form in page.findChildren(RecordForm):
        assert form.fields


def reached(widget: QWidget) -> Iterator[QWidget]:
    """Yield every visible widget that takes the keyboard."""
    for each in widget.findChildren(QWidget):
        takes = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and each.isVisibleTo(widget) and each.isEnabled():
            yield each


def name(widget: QWidget) -> str:
    """Return what a widget is called when it is read aloud.

    Of a box with a list, Qt reads the label that belongs to it on Linux, and no other name.
    """
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = interface.relations(QAccessible.RelationFlag.Label)
        return labels[0][0].text(QAccessible.Text.Name) if labels else ""
    return interface.text(QAccessible.Text.Name)


def marked_up(widget: QWidget) -> list[str]:
    """Return what would be read aloud with the markup of a tooltip around it."""
    said = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Description)
        for each in widget.findChildren(QWidget)
        if each.isVisibleTo(widget)
    ]
    return [words for words in said if words.startswith("<span>")]


def nameless(widget: QWidget) -> list[QWidget]:
    return [each for each in reached(widget) if not name(each)]


def small(widget: QWidget) -> list[tuple[str, int, int]]:
    """Return what one clicks on or types into that is too small to hit."""
    return [
        (name(each), each.width(), each.height())
        for each in reached(widget)
        if isinstance(each, QAbstractButton | QComboBox | QLineEdit)
        and min(each.width(), each.height()) < SMALLEST_TARGET
    ]


def passed_over(widget: QWidget) -> set[QWidget]:
    """Return what takes the keyboard, yet is not where the Tab key leads."""
    wanted = {each for each in reached(widget) if each.focusProxy() is None}
    chain: list[QWidget] = [widget.window()]
    while (following := chain[-1].nextInFocusChain()) not in (None, widget.window()):
        assert following is not None
        chain.append(following)
    return wanted - set(chain)


def guessing(widget: QWidget) -> list[str]:
    """Return the words of labels that would take what people wrote for markup."""
    return [
        each.text()
        for each in widget.findChildren(QLabel)
        if each.textFormat() == Qt.TextFormat.AutoText and each.text()
    ]
