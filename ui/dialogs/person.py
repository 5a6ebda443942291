"""What is held of a person: found everywhere, saved for them, or erased for good."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.model.held import Trace, Where
from planner.model.people import Sought
from planner.store.erasing import backups_of, erase
from planner.store.library import Library
from planner.store.traces import belonging, traces
from ui import messages
from ui.dialogs.erased import said_of
from ui.dialogs.held import content, sentences
from ui.labels import Tick, button, label
from ui.panels.sentences import SentenceList
from ui.room import give_room
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import retold, tr

MOST_OTHERS = 8  # names, addresses and numbers that are offered to be sought as well


class PersonDialog(QDialog):
    """Asks who it is, lists the places, and saves or erases what is held.

    `has_erased` says whether anything was erased, so that what is shown must be read again.
    """

    def __init__(self, library: Library, parent: QWidget, second: Path | None = None) -> None:
        super().__init__(parent)
        self.has_erased = False
        self._second = second
        self._library = library
        self._found: list[Trace] = []
        self._sought: Sought | None = None
        self.setWindowTitle(tr("A person’s data"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Who is it?"))
        about = tr("A name, an email address or a telephone number, as it stands in a charter.")
        self.name.setAccessibleDescription(about)
        self.find_it = button(tr("Find"), "next")
        self.find_it.setDefault(True)
        self.find_it.clicked.connect(self._find)
        self.state = label("")
        self.others: list[Tick] = []
        self._room = QVBoxLayout()
        self._room.setSpacing(SMALL)
        self.list = SentenceList(tr("Where this person is named"))
        self.scans = Tick(tr("Remove scans of what this person signed as well"))
        self.backups = Tick(tr("Erase from the backups of the library as well"))
        self.save = button(tr("Save what is held…"))
        self.save.clicked.connect(self._ask_and_save)
        self.erase = button(tr("Erase…"))
        self.erase.clicked.connect(self._ask_and_erase)
        self.leave = button(tr("Close"))
        self.leave.clicked.connect(self.reject)
        self._lay_out(about)
        self._show()
        give_room(self, 760, 680)

    def _lay_out(self, about: str) -> None:
        asks = label(tr("Who is it?"), "label")
        asks.setBuddy(self.name)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for row in (top, bottom):
            row.setSpacing(MEDIUM)
        top.addWidget(self.name, 1)
        top.addWidget(self.find_it)
        for each in (self.erase, self.save):
            bottom.addWidget(each)
        bottom.addStretch(1)
        bottom.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(asks)
        column.addLayout(top)
        column.addWidget(label(about, "muted"))
        column.addWidget(self.state)
        column.addLayout(self._room)
        column.addWidget(self.list, 1)
        column.addStretch(0)  # keeps the rest at the top while there is no list
        column.addWidget(self.scans)
        column.addWidget(self.backups)
        column.addLayout(bottom)

    def _find(self) -> None:
        """Find the person, with what else is known of them."""
        self._forget()
        try:
            sought = Sought([self.name.text()])
            others = belonging(self._library.path, sought)
        except PlannerError as error:
            self.state.setText(retold(error))
            self._show()
            return
        for each in [one for one in others if not sought.is_all_of(one)][:MOST_OTHERS]:
            box = Tick(tr("Also “{words}”").format(words=each).replace("&", "&&"))
            box.setChecked(True)
            box.setProperty("words", each)
            box.toggled.connect(self._look)
            self._room.addWidget(box)
            self.others.append(box)
        self._look()

    def _forget(self) -> None:
        """Forget who was sought before."""
        for box in self.others:
            self._room.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.others = []
        self._sought, self._found = None, []

    def _look(self) -> None:
        """Look for the name and what is ticked, and show where they stand."""
        more = [str(box.property("words")) for box in self.others if box.isChecked()]
        try:
            self._sought = Sought([self.name.text(), *more])
            self._found = traces(self._library.path, self._sought)
        except PlannerError as error:
            self._sought, self._found = None, []
            self.state.setText(retold(error))
        else:
            self.state.setText(self._count())
        self._show()

    def _count(self) -> str:
        if not self._found:
            return tr("This person is named nowhere in the library.")
        return tr("This person is named in %n place(s).", "", len(self._found))

    def _show(self) -> None:
        self.list.rows.show(list(sentences(self._found)))
        there = bool(self._found)
        self.list.setVisible(there)
        self.scans.setVisible(any(one.where is Where.SCAN for one in self._found))
        self.backups.setVisible(there and self._has_backups())
        self.save.setEnabled(there)
        self.erase.setEnabled(there and not self._library.is_read_only)

    def _has_backups(self) -> bool:
        """Return whether there are backups, or may be in a second place that is not there."""
        is_away = self._second is not None and not self._second.is_dir()
        return is_away or bool(backups_of(self._library.path, self._second))

    def _ask_and_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save what is held"),
            str(Path.home() / tr("What is held.pdf")),
            tr("PDF (*.pdf);;JSON (*.json)"),
        )
        if name:
            with messages.telling(self, tr("What is held could not be saved.")):
                self.save_to(Path(name))

    def save_to(self, target: Path) -> None:
        """Write what is held into a file: JSON where its name says so, else a PDF.

        Raises:
            DocumentError: it cannot be written there.
        """
        from planner.files import write_checked

        assert self._sought is not None, "nothing is saved before somebody is found"
        write_checked(target, content(self._sought.phrases, self._found, target))
        self.state.setText(tr("Saved as {name}.").format(name=target.name))

    def _ask_and_erase(self) -> None:
        if messages.ask(
            self,
            self._question(),
            more=tr(
                "Every place in this list becomes “[erased]”, in the history and in what was"
                " agreed too. This cannot be undone. Versions keep the fingerprint they were"
                " signed with and say that a person was erased. Files, papers and backups"
                " elsewhere stay as they are."
            ),
            yes=tr("Erase for good"),
            no=tr("Keep everything"),
        ):
            self.erase_now()

    def _question(self) -> str:
        found = {one.charter_id for one in self._found if one.where is not Where.DRAFT}
        if not found:
            return tr("Erase this person for good?")
        return tr("Erase this person from %n charter(s) for good?", "", len(found))

    def erase_now(self) -> None:
        """Erase the person that was found, as the boxes say."""
        assert self._sought is not None, "nobody is erased before somebody is found"
        with messages.telling(self, tr("Nobody was erased.")):
            done = erase(
                self._library.path,
                self._sought,
                self._library.who,
                scans=self.scans.isChecked(),
                backups=self.backups.isChecked() and not self.backups.isHidden(),
                second=self._second,
            )
            self.has_erased = True
            self._forget()
            self.name.clear()
            self._show()
            self.state.setText(said_of(done))
            self.name.setFocus()
