"""A list whose rows are laid out once when several things about it change together."""

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

LOOKS = {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange}


class SteadyList(QListView):
    """A list of rows that wrap: other words, width or looks lay them out, once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_changing = False
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.dataChanged.connect(self.scheduleDelayedItemsLayout)
            model.modelReset.connect(self.scheduleDelayedItemsLayout)

    def doItemsLayout(self) -> None:
        if self._is_changing:  # Qt asks ten times for it while a look is put on
            self.scheduleDelayedItemsLayout()
        else:
            self.lay_rows()

    def lay_rows(self) -> None:
        """Lay the rows out, when nothing stands against it."""
        super().doItemsLayout()

    def event(self, event: QEvent) -> bool:
        self._is_changing = event.type() in LOOKS
        try:
            return super().event(event)
        finally:
            self._is_changing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # Qt does so for another height only
