"""The order in which the Tab key goes through a page: the order in which one reads it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget


def put_in_order(page: QWidget) -> None:
    """Let the Tab key go through everything on a page as its layout lists it."""
    for one, following in pairwise(_stops(page)):
        QWidget.setTabOrder(one, following)


def put_after(there: QWidget, part: QWidget, column: QBoxLayout) -> None:
    """Put a part of a column that comes later behind one that is there, to see and to hear.

    A screen reader goes through the parts as Qt has them, which is as they were made.
    """
    place = column.indexOf(there) + 1
    column.insertWidget(place, part)
    later = (column.itemAt(at) for at in range(place + 1, column.count()))
    below = next((each for one in later if one is not None for each in _widgets(one)), None)
    if below is not None:
        part.stackUnder(below)


def enter(page: QWidget) -> None:
    """Put the keyboard on the first thing of a page."""
    first = next((one for one in _stops(page) if one.isVisibleTo(page)), page)
    first.setFocus(Qt.FocusReason.TabFocusReason)


def _widgets(place: QLayoutItem) -> Iterator[QWidget]:
    """Yield what stands in a place of a layout."""
    widget, inner = place.widget(), place.layout()
    if widget is not None:
        yield widget
    elif inner is not None:
        for at in range(inner.count()):
            if (one := inner.itemAt(at)) is not None:
                yield from _widgets(one)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif (layout := widget.layout()) is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        place = layout.itemAt(at)
        for widget in () if place is None else _widgets(place):
            yield from _stops(widget)
