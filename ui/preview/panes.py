"""The document beside the form: as it prints, and as text to read."""

import re

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QTextBrowser, QVBoxLayout, QWidget

from ui.labels import label
from ui.panels.notice import Notice
from ui.preview.pages import Pages
from ui.preview.rendering import Printed, Rendering
from ui.theme import reading_style, set_part
from ui.tongue import tr

# Its style is made for a browser, and words stand for the drawings that are not shown here.
NOT_SHOWN = re.compile(r"<(style|svg)\b.*?</\1>", re.DOTALL)
# Qt takes the width of a table from here alone; all of the page would be a pixel more than it.
WIDE = '<table width="98%">'
OPENED = ("http", "https", "mailto", "tel")


class PreviewPane(QWidget):
    """The pages that saving would give, as they are now; the last good ones while they fail."""

    def __init__(self, rendering: Rendering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = Pages(self, self)
        self.notice = Notice()
        self._waiting = label(tr("Laying out the pages…"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.pages)
        rendering.ready.connect(self._show)
        rendering.failed.connect(self._explain)

    def _show(self, printed: Printed) -> None:
        self.notice.hide()
        self.pages.show_pdf(printed.pdf)
        self._stack.setCurrentWidget(self.pages)

    def _explain(self, sentence: str) -> None:
        self.notice.say(sentence, role="care")
        if not self.pages.content:
            self._waiting.setText(tr("There are no pages to show yet."))


class TextPage(QTextBrowser):
    """A document as text with headings, for reading on screen or aloud."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._text = ""
        self._is_due = False
        self._place = 0  # where it was being read, while nothing is laid out
        super().__init__(parent)
        set_part(self, "page")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(self._follow)

    def show_text(self, text: str) -> None:
        """Show another state of the document where the last one was being read."""
        self._is_due |= text != self._text
        self._text = text
        self._catch_up()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give nothing from outside the document: no file, and nothing from the network."""
        if QUrl(name).scheme() == "data":
            return super().loadResource(kind, name)
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() not in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            return
        self._is_due = True
        if self.isVisible():
            self._catch_up()
        elif not self.document().isEmpty():  # or Qt lays out what nobody sees
            self._place = self.verticalScrollBar().value()
            self.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        """Lay the text out when it is looked at, since a long one holds the window up."""
        if not (self._is_due and self.isVisible()):
            return
        self._is_due = False
        place = self.verticalScrollBar().value() or self._place
        self._place = 0
        self.document().setDefaultStyleSheet(reading_style())
        self.setHtml(NOT_SHOWN.sub("", self._text).replace("<table>", WIDE))
        self.verticalScrollBar().setValue(place)

    def _follow(self, target: QUrl) -> None:
        if not target.scheme() and target.hasFragment():
            self.scrollToAnchor(target.fragment())
        elif target.scheme() in OPENED:
            QDesktopServices.openUrl(target)


class ReadPane(TextPage):
    """The document of the preview as text."""

    def __init__(self, rendering: Rendering, parent: QWidget | None = None) -> None:
        super().__init__(tr("The document as text"), parent)
        rendering.ready.connect(self._take)

    def _take(self, printed: Printed) -> None:
        self.show_text(printed.text)
