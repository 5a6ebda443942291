"""The contents of the help: the guide, the sections by chapter, the glossary."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from planner.model.catalogue import CHAPTERS
from planner.model.guidance import CONTENTS, GLOSSARY, QUICK, links, page
from ui.direction import WordsDelegate
from ui.theme import LARGE
from ui.tongue import tr, voice, word

PLACE = Qt.ItemDataRole.UserRole


class HelpContents(QTreeWidget):
    """Every page of the help, to choose from.

    Signals:
        wanted: a page is chosen; carries its name
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Contents of the help"))
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Wrapped(self))
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def mark(self, name: str) -> None:
        """Show in the list which page is being read."""
        item = self._items.get(name)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def holds(self, name: str) -> bool:
        """Return whether a page is in the list."""
        return name in self._items

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _fill(self) -> None:
        guide = self._group(tr("User guide"))
        self._page(guide, CONTENTS, tr("Contents"))
        for name in guide_pages():
            self._page(guide, name, page(name, voice().code).title)
        for chapter in CHAPTERS:
            group = self._group(word(chapter.title))
            for section in chapter.sections:
                self._page(group, f"sections/{section.key}", word(section.title))
        for name in (GLOSSARY, QUICK):
            self._page(None, name, page(name, voice().code).title)
        guide.setExpanded(True)

    def _group(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def _page(self, group: QTreeWidgetItem | None, name: str, title: str) -> None:
        item = QTreeWidgetItem([title])
        item.setData(0, PLACE, name)
        if group is None:
            self.addTopLevelItem(item)
        else:
            group.addChild(item)
        self._items[name] = item

    def _choose(self, item: QTreeWidgetItem) -> None:
        name = item.data(0, PLACE)
        if name:
            self.wanted.emit(name)
        else:
            item.setExpanded(not item.isExpanded())


class _Wrapped(WordsDelegate):
    """Asks for as many lines as a title needs in the width of its list."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        depth = 2 if index.parent().isValid() else 1
        room = self._tree.viewport().width() - depth * self._tree.indentation() - LARGE
        option.rect = QRect(0, 0, room, 1)  # Qt leaves out a room without height
        return super().sizeHint(option, index)


def guide_pages() -> Iterator[str]:
    """Yield the pages of the user guide, in the order of its contents."""
    return (name for name in links(CONTENTS) if name.startswith("guide/"))
