"""Following the keyboard: what was typed becomes a change when the keyboard leaves a field."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.editor.field import Field
from ui.editor.tall_list import keep_in_sight


class Following(QObject):
    """Follows the keyboard from field to field in a part of the window.

    Signals:
        entered: the keyboard has come to a field
    """

    entered = Signal()

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self._within = within
        self._writing: Field | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has an application"
        application.focusChanged.connect(self._follow)

    def field_of(self, widget: QWidget | None) -> Field | None:
        """Return the field that a widget belongs to; none outside of all fields."""
        while widget is not None and widget is not self._within:
            if isinstance(widget, Field):
                return widget
            widget = widget.parentWidget()
        return None

    def forget(self) -> None:
        """Take no interest any more in the field that was left; its page goes."""
        self._writing = None

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        field = self.field_of(now) if self._holds(now) else None
        left = self._writing
        self._writing = field
        if left is not None and left is not field and isValid(left):
            left.commit()
        if field is not None:
            self.entered.emit()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self._within.isAncestorOf(widget)


def keep_focus_in_sight(page: QWidget) -> None:
    """Scroll so that what the keyboard is on can be seen."""
    writing = page.focusWidget()
    if writing is not None:
        keep_in_sight(writing, writing.rect())
