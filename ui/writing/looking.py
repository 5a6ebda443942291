"""A menu while suggestions for a misspelt word are still looked for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu

from ui.pausing import pause
from ui.tongue import tr
from ui.writing.marks import Mark
from ui.writing.menu import Able, fill, is_ready

LONGEST = 1000  # milliseconds until a menu does without suggestions


class Looking(QObject):
    """Lets a menu say that suggestions are looked for, and makes it whole once they are there.

    Until then it offers nothing else: suggestions would push it from under the mouse of whoever
    is about to choose it.
    """

    def __init__(self, menu: QMenu, marks: Sequence[Mark], able: Able) -> None:
        super().__init__(menu)
        self._menu = menu
        self._marks = marks
        self._able = able
        self._rest = [one for one in menu.actions() if one.isVisible()]
        for one in self._rest:
            one.setVisible(False)
        self._line = menu.addAction(tr("Looking for suggestions…"))
        self._line.setEnabled(False)
        self._limit = pause(self, LONGEST)
        self._limit.timeout.connect(self._finish)
        self._limit.start()
        menu.aboutToShow.connect(self._say)

    def look(self) -> None:
        """Make the menu whole if what it waits for is known by now."""
        if self._limit.isActive() and is_ready(self._marks, self._able):
            self._finish()

    def _say(self) -> None:
        """Tell a screen reader, which passes over a line that cannot be chosen."""
        if self._limit.isActive():
            news = QAccessibleAnnouncementEvent(self._menu, self._line.text())
            QAccessible.updateAccessibility(news)

    def _finish(self) -> None:
        self._limit.stop()
        self._menu.removeAction(self._line)
        for one in self._rest:
            one.setVisible(True)
        fill(self._menu, self._marks, self._able)
        if self._menu.isVisible():
            chosen = self._menu.activeAction()
            self._menu.popup(self._menu.pos())  # again, so that all of it is on the screen
            self._menu.setActiveAction(chosen)
