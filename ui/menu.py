"""A menu whose keys can be read; it stands before the first paint, and brings in little."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem


class Menu(QMenu):
    """A menu in which the keys beside its words keep their order in a mirrored window."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.isRightToLeft():
            from ui.direction import ordered

            words, tab, keys = option.text.partition("\t")
            option.text = words + tab + ordered(keys)
