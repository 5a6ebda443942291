"""The page of help that is read: its words, its pictures, and where its links lead."""

from pathlib import PurePosixPath

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QImageReader, QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from planner.model.guidance import ENGLISH, Page, page, pages, picture
from ui.direction import inward
from ui.help.markup import html
from ui.pausing import pause
from ui.theme import HUGE, SMALL, reading_style, set_part
from ui.tongue import later, tr, voice

AWAITS = later("The Welsh of this page awaits review by a Welsh speaker.")
ONLY_ENGLISH = later("This page is there only in English so far.")


class HelpText(QTextBrowser):
    """A page of the guidance, in the language of the window or in English.

    Signals:
        wanted: the person follows a link; carries the place, such as `glossary#quorum`
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        # A page that is laid out while it is resized would be resized by that again.
        self._soon = pause(None, 0)
        self._top = 0  # the letter at the top, before Qt moved it
        self.place = ""
        self.language = voice().code  # in which pages are read, where they are there in it
        super().__init__(parent)
        self._soon.setParent(self)
        self._soon.timeout.connect(self._lay_out_here)
        set_part(self, "page")
        self.setViewportMargins(inward(0, 0, SMALL, 0))  # or words would touch the scroll bar
        self.setAccessibleName(tr("Help text"))
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(False)  # Tab goes from link to link, and on after the last
        self.anchorClicked.connect(self._follow)

    @property
    def title(self) -> str:
        """Return the title of the page."""
        return self._page.title

    @property
    def is_in_both(self) -> bool:
        """Return whether the page is there in English and in another language of the window."""
        return page(self._name, voice().code).language != ENGLISH

    def show_place(self, place: str) -> None:
        """Show a page, from its heading when one is named."""
        self.place = place
        self._soon.stop()
        self._lay_out()
        heading = place.partition("#")[2]
        if heading:
            self._point_to(heading)
        else:
            self.verticalScrollBar().setValue(0)

    def read_in(self, language: str) -> None:
        """Read in a language from now on: this page from the heading that is at the top."""
        heading = self._heading_at_top()
        self.language = language
        self._lay_out()
        if heading != self._page.parts[0].anchor:
            self._point_to(heading)

    def loadResource(self, _: int, name: QUrl | str) -> object:
        """Give the pictures of the guidance, and nothing from anywhere else."""
        path = _inside(self._name, QUrl(name).path())
        if not path.startswith("pictures/"):
            return None
        # Qt would make a picture smaller by leaving dots out.
        dots = self.devicePixelRatio()
        width = round(self._wide(QUrl(name).path()) * dots)
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = QImage(str(picture(path, self._page.language))).scaledToWidth(width, smooth)
        shown.setDevicePixelRatio(dots)
        return shown

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._lay_out_soon()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._lay_out_soon()
        super().resizeEvent(event)

    def _point_to(self, heading: str) -> None:
        """Put a heading at the top, and mark it: near the end of a page it cannot get there."""
        self.scrollToAnchor(heading)
        block = self.document().begin()
        while block.isValid():
            if heading in _anchors(block):
                cursor = QTextCursor(block)
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                top = self.verticalScrollBar().value()
                self.setTextCursor(cursor)
                self.verticalScrollBar().setValue(top)
                return
            block = block.next()

    def _heading_at_top(self) -> str:
        """Return the heading over what is at the top, which is the title at the latest."""
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.previous().isValid() and not _anchors(block):
            block = block.previous()
        return "".join(_anchors(block)[:1])

    @property
    def _name(self) -> str:
        return self.place.partition("#")[0]

    @property
    def _page(self) -> Page:
        return page(self._name, self.language)

    def _note(self) -> str:
        """Return what is to be known of the language that the page is in."""
        if self._page.language != ENGLISH:
            return tr(AWAITS)
        return "" if self.is_in_both or voice().code == ENGLISH else tr(ONLY_ENGLISH)

    def _lay_out(self) -> None:
        self.setLocale(QLocale(self._page.language))  # in which a screen reader reads it
        self.document().clear()  # with the pictures, which were made for another width
        self.document().setDefaultStyleSheet(reading_style())
        self.setHtml(html(self._page, self._wide, self._note()))

    def _lay_out_soon(self) -> None:
        if self.place and not self._soon.isActive():
            self._top = self.cursorForPosition(QPoint(0, 0)).position()
            self._soon.start()

    def _lay_out_here(self) -> None:
        """Lay the page out again, and keep what is being read where it was."""
        marked = self.textCursor()
        ends = marked.anchor(), marked.position()
        self._lay_out()
        cursor = self.textCursor()
        cursor.setPosition(ends[0])
        cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        cursor.setPosition(self._top)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def _wide(self, source: str) -> int:
        """Return how wide a picture is: as it was taken, where there is room for that."""
        path = picture(_inside(self._name, source), self._page.language)
        size = QImageReader(str(path)).size() if path.is_file() else QSize(0, 0)
        return min(size.width(), max(HUGE, self.viewport().width() - HUGE))

    def _follow(self, target: QUrl) -> None:
        if target.scheme():
            return  # nothing of the guidance leads out of it
        path = _inside(self._name, target.path()) if target.path() else self._name
        name = path.removesuffix(".md")
        if name in pages():
            heading = f"#{target.fragment()}" if target.hasFragment() else ""
            self.wanted.emit(name + heading)


def _anchors(block: QTextBlock) -> list[str]:
    """Return the names by which links lead to a paragraph."""
    beginning = block.begin()
    return [] if beginning.atEnd() else beginning.fragment().charFormat().anchorNames()


def _inside(name: str, relative: str) -> str:
    """Return a path in the folder of the guidance, for one that a page gives from its own."""
    parts: list[str] = list(PurePosixPath(name).parent.parts)
    for part in PurePosixPath(relative).parts:
        if part == "..":
            parts = parts[:-1]
        else:
            parts.append(part)
    return "/".join(parts)
