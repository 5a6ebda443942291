"""Saving a document of every charter in the list: which one, where to, how far it is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from planner.documents import DOCUMENTS, Options
from planner.documents.formats import Ending
from planner.documents.layout import Layout
from planner.files import file_name
from planner.publishing import Outcome, Sheet, published
from planner.store.register import Holding
from ui.background import Latest
from ui.dropdown import Dropdown
from ui.labels import button, label
from ui.preview.chooser import EDITIONS, PAPERS, translated
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import later, retold, tr, voice, word

Key = TypeVar("Key", bound=str)
KINDS: Mapping[Ending, str] = {
    "pdf": later("PDF"),
    "docx": later("Word"),
    "html": later("web page"),
}
NEEDS_MORE = ("comparison", "participation")  # made for one version, or one person, at a time


@dataclass(frozen=True, slots=True)
class Published:
    """What came of saving many documents: how many are there, and why others are not."""

    there: int
    troubles: tuple[str, ...]


class Publishing(QObject):
    """Makes documents of many charters beside the main thread.

    Signals:
        advanced: another document is done with; carries how many are
        finished: all are, or the person stopped; carries a `Published`
        failed: the work was refused; carries the sentence
    """

    advanced = Signal(int)
    finished = Signal(Published)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = Event()
        self._work: Latest[Published] = Latest(self)
        self._work.done.connect(self.finished)
        self._work.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        """Return whether documents are being made."""
        return self._work.is_busy

    def start(self, library: Path, sheets: Sequence[Sheet]) -> None:
        """Make these documents."""
        self._stopped.clear()
        self._work.run(partial(self._publish, library, sheets))

    def stop(self) -> None:
        """Begin no further document; those that are begun are finished."""
        self._stopped.set()

    def _publish(self, library: Path, sheets: Sequence[Sheet]) -> Published:
        outcomes: list[Outcome] = []
        for outcome in published(library, sheets, lambda: not self._stopped.is_set()):
            outcomes.append(outcome)
            self.advanced.emit(len(outcomes))
        troubles = tuple(retold(outcome.trouble) for outcome in outcomes if outcome.trouble)
        return Published(len(outcomes) - len(troubles), troubles)


class PublishingDialog(QDialog):
    """Four choices, a folder, and a bar that says how far it is; it can be stopped."""

    def __init__(self, library: Path, charters: Sequence[Holding], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save a document of every charter in the list"))
        self._library = library
        self._charters = charters
        titles = {
            each.key: word(each.title) for each in DOCUMENTS if each.key not in NEEDS_MORE
        }
        self.document = _box(tr("Document"), titles)
        self.edition = _box(tr("Size of print"), translated(EDITIONS))
        self.paper = _box(tr("Paper"), translated(PAPERS))
        self.ending = _box(tr("Save as"), translated(KINDS))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far it is"))
        self.state = label(tr("%n charter(s), each in a file of its own.", "", len(charters)))
        self.go = button(tr("Choose a folder and start"), "next")
        self.go.clicked.connect(self.ask_and_start)
        self.leave = button(tr("Cancel"))
        self.publishing = Publishing(self)
        self.publishing.advanced.connect(self._advance)
        self.publishing.finished.connect(self._finish)
        self.publishing.failed.connect(self._explain)
        self._lay_out()

    def ask_and_start(self) -> None:
        """Ask for a folder, and make the documents in it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Where the documents go"))
        if folder:
            self.start(Path(folder))

    def start(self, folder: Path) -> None:
        """Make the documents in a folder; what is there already is not replaced."""
        sheets = list(self._sheets(folder))
        self.go.setEnabled(False)
        self.bar.setRange(0, len(sheets))
        self.bar.setValue(0)
        self.bar.show()
        self.state.setText(tr("Making the documents…"))
        self.publishing.start(self._library, sheets)

    def reject(self) -> None:
        """Stop what is being made, or close when nothing is."""
        if self.publishing.is_busy:
            self.state.setText(tr("Stopping…"))
            self.publishing.stop()
        else:
            super().reject()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for box in (self.document, self.edition, self.paper, self.ending):
            named = label(box.accessibleName(), "label")
            named.setWordWrap(False)
            named.setBuddy(box)
            form.addRow(named, box)
        self.bar.hide()
        self.leave.clicked.connect(self.reject)
        ways = QHBoxLayout()
        ways.setSpacing(SMALL)
        ways.addStretch(1)
        ways.addWidget(self.leave)
        ways.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(form)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        column.addLayout(ways)

    def _sheets(self, folder: Path) -> Iterator[Sheet]:
        layout = Layout(self.edition.currentData(), self.paper.currentData())
        document, ending = self.document.currentData(), self.ending.currentData()
        options = Options(today=date.today())
        taken: set[str] = set()
        for holding in self._charters:
            target = _unused(folder / file_name(holding.title, document, ending), taken)
            yield Sheet(holding.id, document, target, layout, ending, options)

    def _advance(self, number: int) -> None:
        self.bar.setValue(number)
        self.state.setText(
            tr("{number} of {all}").format(
                number=voice().number(number), all=voice().number(self.bar.maximum())
            )
        )

    def _finish(self, published: Published) -> None:
        left = self.bar.maximum() - published.there - len(published.troubles)
        said = [tr("%n document(s) saved.", "", published.there)]
        if left:
            said.append(tr("%n charter(s) left out, because you stopped.", "", left))
        said += list(published.troubles[:5])
        more = len(published.troubles) - 5
        if more > 0:
            said.append(tr("And %n more like these.", "", more))
        self._explain("\n".join(said))

    def _explain(self, words: str) -> None:
        self.state.setText(words)
        self.go.setEnabled(True)
        self.leave.setText(tr("Close"))


def _box(name: str, words: Mapping[Key, str]) -> Dropdown:
    box = Dropdown()
    box.setAccessibleName(name)
    for key, title in words.items():
        box.addItem(title, key)
    return box


def _unused(target: Path, taken: set[str]) -> Path:
    """Return a name that no file in the folder has, nor any of these documents."""
    number, free = 1, target
    while free.name.casefold() in taken or free.exists():
        number += 1
        free = target.with_stem(f"{target.stem} ({number})")
    taken.add(free.name.casefold())
    return free
