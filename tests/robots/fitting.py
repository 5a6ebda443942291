"""Whether the words of a window fit where they stand; a picture shows it, this counts it."""

from collections.abc import Callable, Iterator
from types import UnionType

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)

from ui.labels import OneLine

SLACK = 2  # pixels that rounding may take
PADDING = 16  # pixels at both sides of a heading in a table
LINES = 3  # of text that whoever scrolls sees at least
Worded = QPushButton | QCheckBox | QRadioButton | QToolButton


def unfit(root: QWidget) -> Iterator[str]:
    """Yield a sentence for everything shown in a widget that is cut or has no room."""
    for each in [root, *root.findChildren(QWidget)]:
        if each.isVisibleTo(root) and (why := _why(each, root)):
            yield f"{_called(each)} {why}"


def _why(widget: QWidget, root: QWidget) -> str:
    reasons = (check(widget) for kind, check in CHECKS if isinstance(widget, kind))
    return next(filter(None, reasons), "") or _outside(widget, root)


def _cut_button(button: Worded) -> str:
    wanted, has = button.minimumSizeHint(), button.size()
    is_cut = wanted.width() > has.width() + SLACK or wanted.height() > has.height() + SLACK
    return f"is cut: {has.toTuple()} of {wanted.toTuple()}" if button.text() and is_cut else ""


def _hidden_tabs(tabs: QTabBar) -> str:
    fit = tabs.sizeHint().width() <= tabs.width() + SLACK
    return "" if fit else "has tabs that do not fit"


def _small_pictures(widget: QLineEdit | QTreeView) -> str:
    """Tell where what Qt draws itself beside words stays small beside large ones."""
    if isinstance(widget, QTreeView):
        has = widget.indentation()
    elif widget.isClearButtonEnabled() or widget.actions():
        has = widget.style().pixelMetric(QStyle.PixelMetric.PM_LineEditIconSize, None, widget)
    else:
        return ""
    least = widget.fontMetrics().ascent()
    return f"has pictures of {has} pixels beside letters of {least}" if has < least else ""


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


def _cut_headings(header: QHeaderView) -> str:
    across = header.orientation() == Qt.Orientation.Horizontal
    for at in range(header.count()):
        if header.isSectionHidden(at):
            continue
        words = str(header.model().headerData(at, header.orientation()))
        width = header.sectionSize(at) if across else header.width()
        height = header.height() if across else header.sectionSize(at)
        room = QRect(0, 0, width - PADDING, 1 << 20)
        needed = header.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        if needed.height() > height or needed.width() > width:
            return f"has “{words}” cut: {(width, height)} of {needed.size().toTuple()}"
    return ""


def _cut_rows(rows: QListView) -> str:
    for row in range(rows.model().rowCount()):
        index = rows.model().index(row, rows.modelColumn())
        has, wanted = rows.visualRect(index).height(), rows.sizeHintForIndex(index).height()
        if has + SLACK < wanted:
            return f"has row {row} cut: {has} high of {wanted}"
    return ""


def _hidden_lines(box: QPlainTextEdit) -> str:
    hidden = box.verticalScrollBar().maximum()
    scrolls = box.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return f"hides {hidden} lines" if hidden and not scrolls else ""


def _sideways(area: QAbstractScrollArea) -> str:
    by = area.horizontalScrollBar().maximum()
    return f"scrolls sideways by {by}" if by > SLACK else ""


def _squeezed(area: QScrollArea) -> str:
    if why := _sideways(area):
        return why
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


CHECKS: tuple[tuple[type[QWidget] | UnionType, Callable[..., str]], ...] = (
    (QLabel, _cut_words),
    (Worded, _cut_button),
    (QLineEdit | QTreeView, _small_pictures),
    (QHeaderView, _cut_headings),
    (QPlainTextEdit, _hidden_lines),
    (QAbstractItemView | QTextBrowser, _sideways),
    (QListView, _cut_rows),
    (QScrollArea, _squeezed),
    (QTabBar, _hidden_tabs),
)
