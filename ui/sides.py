"""The form and what stands beside it; where there is no room for both, one of them at a time.

Whoever reads large text on a small screen would otherwise write in a column of a few words.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.editor.page import measure
from ui.tongue import tr

SHARES = (16, 9)  # of the width: what is written, and what stands beside it
ROOM = 2.0  # widths of a line that is comfortable to read, until both have room


class Sides(QSplitter):
    """Two parts of the window that share its width, or take turns.

    Signals:
        arranged: what is shown may be another; carries whether there is room for one only, and
            whether that is the form
    """

    arranged = Signal(bool, bool)

    def __init__(self, form: QWidget, beside: QWidget) -> None:
        super().__init__()
        self._form, self._beside = form, beside
        self._is_form_first = True
        self.is_beside_wanted = True  # while there is room for both
        self.setChildrenCollapsible(False)
        for place, (part, share) in enumerate(zip((form, beside), SHARES, strict=True)):
            self.addWidget(part)
            self.setStretchFactor(place, share)
        self.setSizes([share * 100 for share in SHARES])

    @property
    def is_narrow(self) -> bool:
        """Return whether there is room for one part only."""
        return self.width() < ROOM * measure(self.fontMetrics())

    def show_form(self) -> None:
        """See to it that the form is shown."""
        self._is_form_first = True
        self.arrange()

    def show_beside(self) -> None:
        """See to it that what stands beside the form is shown."""
        self._is_form_first, self.is_beside_wanted = False, True
        self.arrange()

    def turn(self) -> None:
        """Give the form all the room, or show what stands beside it again."""
        writing = self.window().focusWidget()
        if self.is_narrow:
            self._is_form_first = not self._is_form_first
        else:
            self.is_beside_wanted = not self.is_beside_wanted
        self.arrange()
        for gone, there in ((self._beside, self._form), (self._form, self._beside)):
            if gone.isHidden() and writing is not None and gone.isAncestorOf(writing):
                there.setFocus()
        words = (
            tr("The form has all the room")
            if self._beside.isHidden()
            else tr("Preview shown again")
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def arrange(self) -> None:
        """Show what there is room for."""
        is_narrow = self.is_narrow
        is_form_there = self._is_form_first or not is_narrow
        self._form.setVisible(is_form_there)
        self._beside.setHidden(is_form_there if is_narrow else not self.is_beside_wanted)
        self.arranged.emit(is_narrow, is_form_there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.arrange()
