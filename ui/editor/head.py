"""The head of a page: where one is, what is asked, and an example when it is wanted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.catalogue import CHAPTERS
from planner.model.guidance import place
from planner.model.record import Section
from ui.editor.example import Example
from ui.editor.switch import Switch
from ui.help.asking import open_help
from ui.labels import button, label
from ui.session import CharterSession
from ui.theme import SMALL
from ui.tongue import tr, word


class Head(QWidget):
    """The chapter, the section and its question; a switch where the section may be off."""

    def __init__(
        self, session: CharterSession, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        chapter = next(one for one in CHAPTERS if one.key == section.chapter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(label(word(chapter.title), "muted", self))
        column.addWidget(label(word(section.title), "heading", self))
        column.addWidget(label(word(section.asks), "question", self))
        self._switch = None if section.must else Switch(session, section, self)
        if self._switch:
            column.addWidget(self._switch)
        example = Example(section, self)
        self.guidance = button(tr("Guidance"), "link", "book-open", example)
        self.guidance.setAccessibleDescription(tr("Opens the help on this section (F1)"))
        self.guidance.clicked.connect(lambda: open_help(self, place(section)))
        example.row.insertWidget(1, self.guidance)
        column.addWidget(example)

    def refresh(self) -> None:
        """Show what the charter says now."""
        if self._switch:
            self._switch.refresh()
