"""Copying a section from another charter: which charter, and what would come from it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.model.catalogue import fields_of, is_empty
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.copying import Copied, copying
from planner.model.naming import name_of, shown
from planner.model.record import Section
from planner.store.library import Library
from planner.store.register import Holding
from ui.direction import side_of
from ui.labels import button, label
from ui.panels.notice import Notice
from ui.panels.sentences import Sentence, SentenceList
from ui.pausing import pause
from ui.register.model import UNNAMED
from ui.room import give_room
from ui.search_box import SearchBox
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import retold, tr, word

MOST = 100  # charters in the list; more are found by their names
PAUSE = 200  # milliseconds after the last letter
SHOWN = 8  # records or fields that are told before the rest is only counted
SHORT = 160  # characters of each


class CopyDialog(QDialog):
    """Asks which charter a section comes from; `change` is what brings it."""

    def __init__(
        self,
        library: Library,
        charter: Charter,
        section: Section,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Copy from another charter"))
        self.change: Change | None = None
        self._library, self._charter, self._section = library, charter, section
        self.box = SearchBox(tr("Find a charter"), tr("Find a name or a partner"))
        self.list = SentenceList(tr("Charters to copy from"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._preview())
        self.told = label("")
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | side_of(""))
        self.notice = Notice()
        self.copy = button(tr("Copy this section"), "next")
        self.copy.clicked.connect(self.accept)
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self._seek)
        self.box.textChanged.connect(lambda _: self._pause.start())
        self._lay_out()
        self._seek()
        self.list.setFocus()
        give_room(self, 760, 560)

    def _lay_out(self) -> None:
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.copy)
        title = word(self._section.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("Copy “{section}”").format(section=title), "title"))
        column.addWidget(
            label(
                tr(
                    "What another charter says is added to what is here; nothing that is here"
                    " is changed. Undo takes it back."
                ),
                "muted",
            )
        )
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addWidget(self.notice)
        column.addLayout(row)
        self.copy.setDefault(True)

    def _seek(self) -> None:
        holdings = self._library.page(0, MOST, words=self.box.text())
        others = [one for one in holdings if one.id != self._charter.id]
        self.list.rows.show([_row(one) for one in others])
        self.list.setCurrentIndex(self.list.rows.index(0))
        self._preview()

    def _preview(self) -> None:
        self.change = None
        self.notice.hide()
        chosen = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(chosen, Holding):
            self.told.setText(self._told(chosen))
        else:
            self.told.setText(tr("There is no other charter."))
        self.copy.setEnabled(self.change is not None)

    def _told(self, chosen: Holding) -> str:
        """Make the change that a charter would bring; return it in words."""
        try:
            other = self._library.charter(chosen.id)
        except PlannerError as error:
            self.notice.say(retold(error), role="care")
            return ""
        copied = copying(self._charter, other, self._section)
        self.change = copied.change
        return told(copied, other, self._section)


def told(copied: Copied, other: Charter, section: Section) -> str:
    """Return what a section says in another charter, and what becomes of it here."""
    said = list(_said(other, section))
    if not said:
        return tr("This section says nothing there.")
    if copied.change is None:
        return tr("Everything it says there is here already, or says something else here.")
    lines = said[:SHOWN]
    if len(said) > SHOWN:
        lines.append(tr("and %n more", "", len(said) - SHOWN))
    if copied.kept:
        lines.append(tr("%n field(s) say something else here and stay.", "", copied.kept))
    if copied.unlinked:
        lines.append(
            tr("%n mention(s) of what is not in this charter stay out.", "", copied.unlinked)
        )
    return "\n".join(lines)


def _said(charter: Charter, section: Section) -> list[str]:
    lines: list[str] = []
    for kind in section.records:
        for record in charter.all(kind):
            if record.many and not is_empty(record):
                lines.append(_short(name_of(record, charter)))
            elif not record.many:
                for name, of in fields_of(kind):
                    words = shown(of, getattr(record, name), charter)
                    if words:
                        asked = word(of.label, f"{kind.table}.{name}")
                        lines.append(_short(f"{asked}: {words}"))
    return lines


def _short(words: str) -> str:
    line = " ".join(words.split())
    return f"• {line if len(line) <= SHORT else line[:SHORT] + '…'}"


def _row(holding: Holding) -> Sentence:
    partners = ", ".join(holding.partners)
    return Sentence("\n".join(filter(None, (holding.title or UNNAMED, partners))), holding)
