"""The editor of a picture: chosen from a file, shown small, removed again."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.errors import DocumentError, PlannerError
from planner.model.kinds import Image, Picture
from planner.model.values import PICTURE_LIMIT, SIGNATURES, Value
from ui.dialogs.export import search_folder
from ui.editor.editor import Editor
from ui.labels import button, label
from ui.theme import SMALL, TINY
from ui.tongue import retold, tr

LARGEST = 240, 120  # pixels, the picture as it is shown in the form


def picture_from(path: Path) -> Image:
    """Return the picture in a file.

    Raises:
        PlannerError: it cannot be read, is too large, or is no PNG or JPEG that can be shown.
    """
    try:
        with path.open("rb") as file:
            content = file.read(PICTURE_LIMIT + 1)
    except OSError as error:
        raise PlannerError(
            tr("“{file}” cannot be read. Choose another file.").format(file=path.name)
        ) from error
    if len(content) > PICTURE_LIMIT:
        megabytes = PICTURE_LIMIT // 1_000_000
        raise PlannerError(
            tr("“{file}” is larger than {number} MB. Choose a smaller picture.").format(
                file=path.name, number=megabytes
            )
        )
    for media, signature in SIGNATURES.items():
        if content.startswith(signature):
            _look_at(path.name, content)
            return Image(media, content)
    raise PlannerError(
        tr("“{file}” is not a PNG or JPEG picture. Choose another file.").format(file=path.name)
    )


def _look_at(name: str, content: bytes) -> None:
    """Refuse a picture that no page can show: its size is asked for before it is unpacked.

    Raises:
        PlannerError: it has too many dots, or is damaged.
    """
    from planner.documents.pictures import MOST_PIXELS, opened

    buffer = _buffer(content)
    size = QImageReader(buffer).size()
    if size.width() * size.height() > MOST_PIXELS:
        millions = MOST_PIXELS // 1_000_000
        raise PlannerError(
            tr("“{file}” has more than {number} million dots. Choose a smaller copy.").format(
                file=name, number=millions
            )
        )
    try:
        opened(content, name)
    except DocumentError as error:
        raise PlannerError(
            tr("“{file}” is a damaged picture. Choose another file.").format(file=name)
        ) from error


def small(content: bytes) -> QImage:
    """Return a picture upright, no larger than the form shows it; empty if it is damaged."""
    buffer = _buffer(content)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size, most = reader.size(), QSize(*LARGEST)
    if size.width() > most.width() or size.height() > most.height():
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _buffer(content: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


class PictureEditor(Editor):
    """Shows the picture, and chooses or removes it."""

    def __init__(self, kind: Picture, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self._image: Image | None = None
        self._shown = QLabel(self)
        self._choose = button(tr("Choose a picture…"), parent=self)
        self._choose.clicked.connect(self._ask)
        self._remove = button(tr("Remove the picture"), "link", parent=self)
        self._remove.clicked.connect(self._clear)
        self._trouble = label("", "care", self)
        self._trouble.hide()
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self._shown)
        column.addLayout(row)
        column.addWidget(self._trouble)
        self.setFocusProxy(self._choose)
        self._show()

    @property
    def control(self) -> QWidget:
        return self._choose

    def name(self, label: str, description: str) -> None:
        self._choose.setAccessibleName(f"{label}: {self._choose.text()}")
        self._choose.setAccessibleDescription(description)
        self._remove.setAccessibleName(f"{label}: {self._remove.text()}")
        self._shown.setAccessibleName(label)

    def present(self, said: Value) -> None:
        if said != self._image:
            self._image = said if isinstance(said, Image) else None
            self._show()

    def value(self) -> Value:
        return self._image

    def take(self, path: Path) -> None:
        """Put the picture of a file in, or say in one sentence why it cannot be."""
        try:
            self._image = picture_from(path)
        except PlannerError as error:
            self._trouble.setText(retold(error))
            self._trouble.show()
            return
        self._show()
        self._settle()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a picture"), search_folder(), tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.take(Path(name))

    def _clear(self) -> None:
        self._image = None
        self._show()
        self._choose.setFocus()
        self._settle()

    def _show(self) -> None:
        self._trouble.hide()
        pixmap = QPixmap()
        if self._image is not None:
            pixmap = QPixmap.fromImage(small(self._image.content))
        self._shown.setPixmap(pixmap)
        self._shown.setVisible(not pixmap.isNull())
        self._remove.setVisible(self._image is not None)
