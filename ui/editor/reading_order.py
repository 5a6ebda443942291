"""The order in which the Tab key goes through a page: the order in which one reads it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def put_in_order(page: QWidget) -> None:
    """Let the Tab key go through everything on a page as its layout lists it."""
    for one, following in pairwise(_stops(page)):
        QWidget.setTabOrder(one, following)


def enter(page: QWidget) -> None:
    """Put the keyboard on the first thing of a page."""
    first = next((one for one in _stops(page) if one.isVisibleTo(page)), page)
    first.setFocus(Qt.FocusReason.TabFocusReason)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif (layout := widget.layout()) is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        place = layout.itemAt(at)
        if place is None:
            continue
        widget, inner = place.widget(), place.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
