"""The second place in which copies of a library are kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.labels import button, label
from ui.theme import SMALL
from ui.tongue import tr


class SecondPlace(QWidget):
    """Says where copies are kept as well, and lets one choose such a place or let it go.

    Signals:
        wanted: another place was chosen, or the one there is let go; carries a `Path` or None
    """

    wanted = Signal(object)

    def __init__(self, *, may_choose: bool, parent: QWidget | None = None) -> None:
        """Let the place be changed with `may_choose`, which needs an open library."""
        super().__init__(parent)
        self._may_choose = may_choose
        self._words = label("", "muted")
        self._choose = button(tr("Keep copies in a second place too…"))
        self._choose.clicked.connect(self._ask)
        self._choose.setVisible(may_choose)
        self._stop = button(tr("Stop copies there"))
        self._stop.clicked.connect(lambda: self.wanted.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._choose)
        row.addWidget(self._stop)
        row.addWidget(self._words, 1)

    def tell(self, place: Path | None) -> None:
        """Say which place it is, or that there is none."""
        self._stop.setVisible(self._may_choose and place is not None)
        self._words.setText(
            tr("Copies are kept in {place} as well.").format(place=place)
            if place is not None
            else tr(
                "A second place, such as a stick, helps when the disk of this computer fails."
            )
        )

    def _ask(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.window(), tr("Keep copies in a second place too"), str(Path.home())
        )
        if name:
            self.wanted.emit(Path(name))
