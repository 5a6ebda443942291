"""The document beside the form: as it prints, and as text to read."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QTextBrowser, QVBoxLayout, QWidget

from ui.background import Latest
from ui.direction import inward
from ui.labels import label
from ui.panels.notice import Notice
from ui.pausing import pause
from ui.preview.laying import Laying
from ui.preview.pages import Pages
from ui.preview.pieces import pieces
from ui.preview.rendering import Printed, Rendering
from ui.theme import SMALL, reading_style, set_part
from ui.tongue import tr

AT_ONCE = 40_000  # letters of markup that are cut in some 6 ms; more are cut beside
FEW = 3  # pieces that Qt lays out again in a moment
RESIZING = 150  # milliseconds after the last step of a mouse that makes it wider
OPENED = ("http", "https", "mailto", "tel")


class PreviewPane(QWidget):
    """The pages that saving would give, as they are now; the last good ones while they fail."""

    def __init__(self, rendering: Rendering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = Pages(self, self)
        self.notice = Notice()
        self._waiting = label(tr("Laying out the pages…"), "muted", self)  # or it were a window
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
    """A document as text with headings, for reading on screen or aloud.

    A long one comes in pieces, so that the window never waits for it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._text = ""
        self._found: tuple[str, ...] = ("",)  # what it is cut into
        self._is_due = False
        self._place = 0  # where it was being read, until that is laid out again
        self._heading = ""  # that a link leads to, until it is laid out
        self._still: QLabel | None = None
        super().__init__(parent)
        set_part(self, "page")
        self.setViewportMargins(inward(0, 0, SMALL, 0))  # or words would touch the scroll bar
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(self._follow)
        self.laying = Laying(self)
        self.laying.grown.connect(self._go_to_place)
        self._cutting: Latest[tuple[str, ...]] = Latest(self)
        self._cutting.done.connect(self._lay)
        self._resized = pause(self, RESIZING)
        self._resized.timeout.connect(self._lay_again)

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
        if self.isVisible():
            self.laying.forget()  # or Qt lays it all out again in one
            self._lay(self._found)
            return
        self._is_due = True
        self._put_away()  # or Qt lays out what nobody sees

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_other = event.size().width() != event.oldSize().width() and len(self._found) > FEW
        if is_other:
            self._put_away()  # or Qt lays it all out again at each step of the mouse
            self._resized.start()
        super().resizeEvent(event)

    def _catch_up(self) -> None:
        """Lay the text out when it is looked at, since a long one holds the window up."""
        if not (self._is_due and self.isVisible()):
            return
        self._is_due = False
        if len(self._text) > AT_ONCE:
            self._cutting.run(partial(pieces, self._text))
        else:
            self._lay(pieces(self._text))

    def _put_away(self) -> None:
        """Show no more than a picture of the text until it is laid out again."""
        if self.document().isEmpty():
            return
        self._place = self._place or self.verticalScrollBar().value()
        if self.isVisible():
            self._hold_still()
        self.laying.forget()
        self.clear()

    def _lay_again(self) -> None:
        if not self.laying.is_begun:
            self._lay(self._found)

    def _lay(self, found: tuple[str, ...]) -> None:
        self._found = found
        if not self.isVisible():
            self._is_due = True
            return
        # A bar that comes with the second piece would leave the first less width.
        policy = Qt.ScrollBarPolicy
        is_long = len(found) > FEW
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if is_long else policy.ScrollBarAsNeeded
        )
        style = reading_style()
        if style != self.document().defaultStyleSheet():
            self.laying.forget()
            self.document().setDefaultStyleSheet(style)
        self._place = self._place or self.verticalScrollBar().value()
        seen = self._place + self.viewport().height()
        if self._place and self.laying.kept_height(found) < seen:
            self._hold_still()
        self.laying.show(found)

    def _hold_still(self) -> None:
        """Show the text as it was until it is there again, so that nothing flashes."""
        if self._still is None and not self.document().isEmpty():
            self._still = QLabel(self.viewport())
            self._still.setPixmap(self.viewport().grab())
            self._still.setGeometry(self.viewport().rect())
            self._still.show()

    def _go_to_place(self) -> None:
        """Go to where it was being read, or a link leads, once that is there."""
        bar = self.verticalScrollBar()
        if self._place and (bar.maximum() >= self._place or self.laying.is_done):
            bar.setValue(self._place)
        if bar.value() == self._place or self.laying.is_done:
            self._place = 0
            if self._still is not None:
                self._still.deleteLater()
                self._still = None
        if self._heading and self.laying.holds(f'id="{self._heading}"'):
            self.scrollToAnchor(self._heading)
            self._heading = ""

    def _follow(self, target: QUrl) -> None:
        if not target.scheme() and target.hasFragment():
            self._heading = target.fragment()
            self._go_to_place()
        elif target.scheme() in OPENED:
            QDesktopServices.openUrl(target)


class ReadPane(TextPage):
    """The document of the preview as text."""

    def __init__(self, rendering: Rendering, parent: QWidget | None = None) -> None:
        super().__init__(tr("The document as text"), parent)
        rendering.ready.connect(self._take)

    def _take(self, printed: Printed) -> None:
        self.show_text(printed.text)
