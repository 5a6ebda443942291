"""Where one looks at how the partnership goes: in place of all else about the charter."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ui.direction import inward
from ui.labels import back_button, button, label
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import tr
from ui.working.views import VIEWS

SIGNALS = ("led", "section_wanted", "saved", "told", "failed")


class Room(QWidget):
    """Empty and hidden, except while somebody looks at how the partnership goes.

    Signals:
        turned: whether it is open now
        led: a place in the form is wanted; carries table, record id and field
        section_wanted: a section of the form is wanted; carries its key
        thinking_wanted: the questions before an agreement are wanted
        saved: a document is on disk; carries its `Path`
        told, failed: something to say over the page; carry the sentence
    """

    turned = Signal(bool)
    led = Signal(str, str, str)
    section_wanted = Signal(str)
    thinking_wanted = Signal()
    saved = Signal(Path)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: CharterSession, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self.desk: Sequence[QWidget] = ()  # what gives way to it
        self.tabs: QTabWidget | None = None
        self._made: dict[str, QWidget] = {}
        self._places: list[QVBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        session.changed.connect(lambda _: self._refresh())
        self.hide()

    @property
    def is_open(self) -> bool:
        """Return whether somebody is looking."""
        return not self.isHidden()

    def open(self, key: str = "") -> None:
        """Open it at a page, or at the first."""
        if self.tabs is None:
            self._lay_out()
        if not self.is_open:
            self._come_in()
        tabs = cast(QTabWidget, self.tabs)
        at = next((at for at, one in enumerate(VIEWS) if one.key == key), 0)
        if tabs.currentIndex() == at:
            self._show(at)
        tabs.setCurrentIndex(at)  # shows it, where another was there
        tabs.currentWidget().setFocus()

    def leave(self) -> None:
        """Put everything back as it was; nothing where it is not open.

        The pages stay as they are: what could not be taken in yet is there the next time.
        """
        if not self.is_open:
            return
        self.commit()
        self.hide()
        for part in self.desk:
            part.show()
        self.turned.emit(False)

    def commit(self) -> None:
        """Make what is being typed on a page a change now."""
        for page in self._made.values():
            if hasattr(page, "commit"):
                page.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _come_in(self) -> None:
        for part in self.desk:
            part.hide()
        self.show()
        self.turned.emit(True)

    def _lay_out(self) -> None:
        self._column.addWidget(self._head())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Is it working?"))
        self.tabs.tabBar().setAccessibleName(tr("Ways to look at how it goes"))
        for one in VIEWS:
            empty = QWidget()
            within = QVBoxLayout(empty)
            within.setContentsMargins(0, 0, 0, 0)
            self._places.append(within)
            self.tabs.addTab(empty, tr(one.title))
        self.tabs.currentChanged.connect(self._show)
        self._column.addWidget(self.tabs, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(inward(SMALL, SMALL, LARGE, SMALL))
        row.setSpacing(MEDIUM)
        back = back_button(tr("Back to the charter"))
        back.clicked.connect(self.leave)
        row.addWidget(back)
        row.addWidget(label(tr("Is it working?"), "heading"), 1)
        think = button(tr("Think it through first"), "link")
        think.clicked.connect(self.thinking_wanted)
        row.addWidget(think)
        return head

    def _show(self, at: int) -> None:
        """Make the page of a tab when it is first shown, and bring it up to date.

        What is being typed on the page that was shown becomes a change first.
        """
        if self.tabs is None or not VIEWS:
            return
        self.commit()
        view = VIEWS[at]
        if view.key not in self._made:
            page = self._made[view.key] = view.make(self._session, self._settings)
            for name in SIGNALS:
                if hasattr(page, name):
                    getattr(page, name).connect(getattr(self, name))
            self._places[at].addWidget(page)
            cast(QWidget, self.tabs.widget(at)).setFocusProxy(page)
        self._refresh()

    def _refresh(self) -> None:
        if self.tabs is None or not self.is_open:
            return
        page = self._made.get(VIEWS[self.tabs.currentIndex()].key)
        if page is not None:
            page.refresh()  # type: ignore[attr-defined]  # each page has it: see `views`
