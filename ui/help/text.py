"""The page of help that is read: its words, its pictures, and where its links lead."""

from pathlib import PurePosixPath

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QImageReader, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from planner.model.guidance import FOLDER, page, pages
from ui.help.markup import html
from ui.pausing import pause
from ui.theme import HUGE, reading_style, set_part
from ui.tongue import tr


class HelpText(QTextBrowser):
    """A page of the guidance.

    Signals:
        wanted: the person follows a link; carries the place, such as `glossary#quorum`
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        # A page that is laid out while it is resized would be resized by that again.
        self._soon = pause(None, 0)
        self._top = 0  # the letter at the top, before Qt moved it
        self.place = ""
        super().__init__(parent)
        self._soon.setParent(self)
        self._soon.timeout.connect(self._lay_out_here)
        set_part(self, "page")
        self.setAccessibleName(tr("Help text"))
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(False)  # Tab goes from link to link, and on after the last
        self.anchorClicked.connect(self._follow)

    @property
    def title(self) -> str:
        """Return the title of the page."""
        return page(self._name).title

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

    def loadResource(self, _: int, name: QUrl | str) -> object:
        """Give the pictures of the guidance, and nothing from anywhere else."""
        path = _inside(self._name, QUrl(name).path())
        if not path.startswith("pictures/"):
            return None
        # Qt would make a picture smaller by leaving dots out.
        dots = self.devicePixelRatio()
        width = round(self._wide(QUrl(name).path()) * dots)
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = QImage(str(FOLDER / path)).scaledToWidth(width, smooth)
        picture.setDevicePixelRatio(dots)
        return picture

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
            beginning = block.begin()
            if (
                not beginning.atEnd()
                and heading in beginning.fragment().charFormat().anchorNames()
            ):
                cursor = QTextCursor(block)
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                top = self.verticalScrollBar().value()
                self.setTextCursor(cursor)
                self.verticalScrollBar().setValue(top)
                return
            block = block.next()

    @property
    def _name(self) -> str:
        return self.place.partition("#")[0]

    def _lay_out(self) -> None:
        self.document().clear()  # with the pictures, which were made for another width
        self.document().setDefaultStyleSheet(reading_style())
        self.setHtml(html(page(self._name), self._wide))

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
        path = FOLDER / _inside(self._name, source)
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


def _inside(name: str, relative: str) -> str:
    """Return a path in the folder of the guidance, for one that a page gives from its own."""
    parts: list[str] = list(PurePosixPath(name).parent.parts)
    for part in PurePosixPath(relative).parts:
        if part == "..":
            parts = parts[:-1]
        else:
            parts.append(part)
    return "/".join(parts)
