"""The pages of a PDF on the screen, from its bytes, kept at the place being read."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QWidget

from ui.tongue import tr

ZOOM_STEP = 1.2
DRAWN = 120  # milliseconds that Qt takes to draw the pages in sight, and some more
NEAREST, FURTHEST = 4.0, 0.2  # times actual size


class Pages(QPdfView):
    """Every page below the other, as wide as there is room; + and - bring them closer."""

    def __init__(self, owner: QObject, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = owner
        self.setAccessibleName(tr("Pages as they will print"))
        self.setAccessibleDescription(tr("The tab Read has the same as text."))
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # A page that fits only without the bar would let it come and go for ever, and the
        # window would never come to rest.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = b""

    def show_pdf(self, content: bytes) -> None:
        """Show another state of the document where the last one was being read."""
        if content == self.content:
            return
        place = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        # Qt crashes where a document goes while its view does, or its buffer before it: so the
        # view does not own its document, and the document owns its buffer. It is a buffer
        # because a document that is loaded from a file keeps that file open.
        document = QPdfDocument(self._owner)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        last = self.document()
        if last is not None and self.isVisible():
            self._hold_still()  # a grab of what is hidden makes Qt give it room in the window
        self.setDocument(document)
        self._go_to(*place)
        self.content = content
        if last is not None:
            last.deleteLater()

    @property
    def closeness(self) -> int:
        """Return how close the pages are, in per cent of actual size; 0 is as wide as fits."""
        fits = self.zoomMode() == QPdfView.ZoomMode.FitToWidth
        return 0 if fits else round(self.zoomFactor() * 100)

    def come(self, closeness: int) -> None:
        """Bring the pages as close as they were."""
        if closeness:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(max(FURTHEST, min(closeness / 100, NEAREST)))

    def zoom(self, factor: float) -> None:
        """Bring the pages closer or further away; 0 makes them as wide as there is room."""
        if not factor:
            self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            return
        now = self.zoomFactor()
        if self.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            now = self._fitting()
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(max(FURTHEST, min(now * factor, NEAREST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.text():
            case "+" | "=":
                self.zoom(ZOOM_STEP)
            case "-":
                self.zoom(1 / ZOOM_STEP)
            case "0":
                self.zoom(0)
            case _:
                super().keyPressEvent(event)

    def _hold_still(self) -> None:
        """Show the pages as they were until the next are drawn, so that nothing flashes."""
        still = QLabel(self.viewport())
        still.setPixmap(self.viewport().grab())
        still.setGeometry(self.viewport().rect())
        still.show()
        QTimer.singleShot(DRAWN, still, still.deleteLater)

    def _fitting(self) -> float:
        """Return the zoom at which the pages are as wide as they are now."""
        width = self.document().pagePointSize(0).width() if self.document() else 0
        margins = self.documentMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        inches = self.logicalDpiX() / 72
        return room / (width * inches) if width else 1.0

    def _go_to(self, down: int, across: int) -> None:
        self.verticalScrollBar().setValue(down)
        self.horizontalScrollBar().setValue(across)
