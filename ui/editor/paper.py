"""What a page lies on: it scrolls, keeps the page at the left and no wider than can be read."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from ui.editor.page import SectionPage, measure
from ui.theme import HUGE, LARGE, MEDIUM


class Paper(QScrollArea):
    """Shows one page at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: SectionPage | None = None
        self._sheet = QWidget()
        self._row = QHBoxLayout(self._sheet)
        self._row.setContentsMargins(HUGE, LARGE, HUGE, HUGE)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._sheet)

    def lay(self, page: SectionPage) -> None:
        """Show a page in place of the one before."""
        if self.page is not None:
            self._row.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
        self.page = page
        self._row.addWidget(page, 0, Qt.AlignmentFlag.AlignTop)
        self._bound()
        page.show()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - measure(self.fontMetrics())
        beside = HUGE if room >= 2 * HUGE else MEDIUM
        self._row.setContentsMargins(beside, LARGE, beside, HUGE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._bound()

    def _bound(self) -> None:
        if self.page is not None:
            self.page.bound(measure(self.fontMetrics()))
