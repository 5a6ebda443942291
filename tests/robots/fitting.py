"""Whether the words of a window fit where they stand; a picture shows it, this counts it."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.labels import OneLine

SLACK = 2  # pixels that rounding may take
LINES = 3  # of text that whoever scrolls sees at least
Worded = QPushButton | QCheckBox | QRadioButton | QToolButton


def unfit(root: QWidget) -> Iterator[str]:
    """Yield a sentence for everything shown in a widget that is cut or has no room."""
    for each in [root, *root.findChildren(QWidget)]:
        if each.isVisibleTo(root) and (why := _why(each, root)):
            yield f"{_called(each)} {why}"


def _why(widget: QWidget, root: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _cut_words(widget)
    if isinstance(widget, Worded) and widget.text():
        wanted, has = widget.minimumSizeHint(), widget.size()
        if wanted.width() > has.width() + SLACK or wanted.height() > has.height() + SLACK:
            return f"is cut: {has.toTuple()} of {wanted.toTuple()}"
    if isinstance(widget, QScrollArea):
        return _squeezed(widget)
    if isinstance(widget, QTabBar) and widget.sizeHint().width() > widget.width() + SLACK:
        return "has tabs that do not fit"
    return _outside(widget, root)


def _cut_words(label: QLabel) -> str:
    if not label.text() or isinstance(label, OneLine):
        return ""
    needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
    if label.wordWrap() and needed > label.height() + SLACK:
        return f"is cut: {label.height()} high of {needed}"
    longest = max(label.text().split(), key=len, default="")
    words = longest if label.wordWrap() else label.text()
    width = label.fontMetrics().horizontalAdvance(words)
    return f"is cut: {label.width()} wide of {width}" if width > label.width() + SLACK else ""


def _squeezed(area: QScrollArea) -> str:
    if area.horizontalScrollBar().maximum() > 0:
        return f"scrolls sideways by {area.horizontalScrollBar().maximum()}"
    least = LINES * area.fontMetrics().lineSpacing()
    if area.verticalScrollBar().maximum() > 0 and area.viewport().height() < least:
        return f"scrolls in {area.viewport().height()} pixels"
    return ""


def _outside(widget: QWidget, root: QWidget) -> str:
    parent = widget.parentWidget()
    if widget is root or parent is None or widget.isWindow():
        return ""
    if isinstance(widget, QAbstractButton) and not parent.rect().contains(widget.geometry()):
        return f"reaches out of what holds it: {widget.geometry().getRect()}"
    return ""


def _called(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")()
    said = words if isinstance(words, str) and words else widget.accessibleName()
    return f"{type(widget).__name__} “{said[:60]}”"
