"""Leading to a record on another page in short turns: first its page is there, then it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from planner.model.catalogue import RECORDS, section_of
from ui.pausing import pause

if TYPE_CHECKING:
    from ui.editor.pane import EditorPane

TYPING = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}


class Leading(QObject):
    """Puts the keyboard into a field of an editor, at the latest before anything is typed."""

    def __init__(self, pane: "EditorPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self._reach: Callable[[], object] | None = None
        self._soon = pause(self, 0)
        self._soon.timeout.connect(self._go_on)

    def to(self, table: str, record_id: str, field: str, *, in_second: bool = False) -> None:
        """Go to a field: at once, unless both a page and a record of a list are to open."""
        reach = partial(self._pane.show_field, table, record_id, field, in_second=in_second)
        kind = RECORDS[table]
        home = section_of(kind)
        if home is None or home.key == self._pane.section or not kind.many:
            self.drop()
            reach()
            return
        self._pane.show_section(home.key)
        self._pane.fill()
        if home.key == self._pane.section:  # else what is written before was refused
            self._reach = reach
            self._soon.start()
            if (window := self._pane.window().windowHandle()) is not None:
                window.installEventFilter(self)

    def arrive(self) -> None:
        """Put the keyboard into the field that is led to, if there is one, now."""
        reach = self._reach
        self.drop()
        if reach is not None:
            reach()

    def drop(self) -> None:
        """Lead nowhere any more."""
        self._soon.stop()
        self._reach = None
        if (window := self._pane.window().windowHandle()) is not None:
            window.removeEventFilter(self)

    def _go_on(self) -> None:
        page = self._pane.paper.page
        if page is not None and not page.is_whole:
            self._soon.start()  # it grows in turns of its own
        else:
            self.arrive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TYPING:
            self.arrive()
        return super().eventFilter(watched, event)
