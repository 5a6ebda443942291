"""Compare: what changed between two states of the open charter, word by word."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.documents.layout import Layout
from planner.documents.options import Before, Options
from planner.documents.telling import voice_of
from planner.errors import PlannerError
from planner.files import file_name, write_checked
from planner.model.charter import Charter
from planner.model.naming import version_name
from planner.model.own import Version
from ui.background import Latest
from ui.dialogs.export import ask_where
from ui.dialogs.keeping import KeepDialog
from ui.dropdown import Dropdown
from ui.goingback.version import go_back_to
from ui.labels import button, label
from ui.pausing import pause
from ui.preview.panes import TextPage
from ui.preview.rendering import pdf_of
from ui.session import CharterSession
from ui.settings import EDITION, FOLDER, PAPER, Settings
from ui.side_by_side import SideBySide
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import later, retold, tr, voice

PAUSE = 600  # milliseconds after the last edit
NOW = later("As it is now")
NARROWEST = 72  # pixels; a long name must not push the form aside
NONE_YET = later(
    "No version of this charter has been kept yet. Keep one before you change it, and you will"
    " see here what has changed since, word by word."
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two states of a charter, and how they are told apart."""

    after: Charter
    options: Options


class ComparePane(QWidget):
    """Two boxes to choose states from, and under them what differs, as text to read.

    Signals:
        saved: the comparison is on disk as a PDF; carries its `Path`
        failed: it cannot be made or saved; carries the sentence to show
        told: what came of going back to a version; carries the sentence to show
    """

    saved = Signal(Path)
    failed = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        session: CharterSession,
        settings: Settings,
        settle: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._settle = settle
        self._versions: list[Version] = []
        self.before = _states(tr("Compare this state"))
        self.after = _states(tr("With this state"))
        self.text = TextPage(tr("What changed, as text"))
        self.save_it = button(tr("Save the comparison…"), picture="file-down")
        self.back = button(tr("Go back to this version"))
        self.keep_first = button(tr("Keep this version…"), "next")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none_yet())
        self._stack.addWidget(self._comparison())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._pause = pause(self, PAUSE)
        self._told: Latest[str] = Latest(self)
        self._written: Latest[Path] = Latest(self)
        self._connect()

    def keep(self) -> None:
        """Ask for a name and keep the charter as it is, with what is being typed."""
        if why := self._settle():
            self.failed.emit(tr("Not kept: {why}").format(why=why))
            return
        KeepDialog(self._session, self.window()).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def save(self, path: Path) -> None:
        """Save what is shown as a PDF, in the size of print and on the paper last chosen."""
        if pair := self._chosen():
            self._written.run(partial(_saved, pair, print_of(self._settings), path))

    def _connect(self) -> None:
        self.before.activated.connect(self._tell)
        self.after.activated.connect(self._tell)
        self.keep_first.clicked.connect(self.keep)
        self.save_it.clicked.connect(self._ask_and_save)
        self.back.clicked.connect(self._go_back)
        self._pause.timeout.connect(self._tell)
        self._told.done.connect(self.text.show_text)
        self._told.failed.connect(self.failed)
        self._written.done.connect(self.saved)
        self._written.failed.connect(self.failed)
        self._session.changed.connect(lambda _: self._pause.start())
        self._session.kept.connect(self._refresh)

    def _none_yet(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr(NONE_YET)))
        column.addWidget(self.keep_first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _comparison(self) -> QWidget:
        page = QWidget()
        form = QFormLayout()
        form.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        form.setSpacing(SMALL)
        for words, box in ((tr("Before"), self.before), (tr("After"), self.after)):
            named = label(words, "label")
            named.setBuddy(box)
            form.addRow(named, box)
        ways = SideBySide((self.save_it, self.back))
        ways.setContentsMargins(SMALL, 0, SMALL, SMALL)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(form)
        column.addWidget(ways)
        column.addWidget(self.text, 1)
        return page

    def _list_states(self) -> None:
        """Offer every version, newest first; what was chosen stays so."""
        self._versions = self._session.library.versions(self._session.charter_id)[::-1]
        states = [(one.id, version_name(one, voice())) for one in self._versions]
        self._stack.setCurrentIndex(1 if states else 0)
        self.setFocusProxy(self.before if states else self.keep_first)
        _offer(self.before, [*states, ("", tr(NOW))])
        _offer(self.after, [("", tr(NOW)), *states])

    def _chosen(self) -> Pair | None:
        """Return the two states that are chosen; `None` when there is no version to read."""
        if self.before.count() < 2:
            return None
        try:
            before, after = map(self._state, (self.before, self.after))
        except PlannerError as error:
            self.failed.emit(retold(error))
            return None
        told = voice_of(after.control.language)  # the words of a document, not of the window
        named = {one.id: version_name(one, told) for one in self._versions}
        now = told.say("as it is now")
        earlier = Before(named.get(self.before.currentData(), now), before)
        name = named.get(self.after.currentData(), "")
        return Pair(after, Options(today=date.today(), before=earlier, state=name))

    def _state(self, box: Dropdown) -> Charter:
        session, version_id = self._session, box.currentData()
        if not version_id:
            return session.charter
        return session.library.version(session.charter_id, version_id)

    def _refresh(self) -> None:
        self._list_states()
        self._tell()

    def _tell(self) -> None:
        self.back.setEnabled(bool(self.before.currentData()))
        if self.isVisible() and (pair := self._chosen()):
            self._told.run(partial(_text, pair))

    def _go_back(self) -> None:
        """Make the charter what it was in the version that is chosen as the one before."""
        if why := self._settle():
            self.failed.emit(why)
            return
        name = self.before.currentText()
        try:
            said = go_back_to(self._session, self.before.currentData(), name)
        except PlannerError as error:
            self.failed.emit(retold(error))
        else:
            if said:
                self.told.emit(said)

    def _ask_and_save(self) -> None:
        folder = Path(self._settings.word(FOLDER) or Path.home())
        title = self._session.charter.title
        path = ask_where(self, folder / file_name(title, "comparison", "pdf"), "pdf")
        if path is not None:
            self._settings.keep(FOLDER, str(path.parent))
            self.save(path)


def _states(name: str) -> Dropdown:
    box = Dropdown(0)
    box.setAccessibleName(name)
    box.setMinimumWidth(NARROWEST)
    return box


def _offer(box: Dropdown, states: list[tuple[str, str]]) -> None:
    chosen = box.currentData() if box.count() > 1 else states[0][0]
    with QSignalBlocker(box):
        box.clear()
        for key, words in states:
            box.addItem(words, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def print_of(settings: Settings) -> Layout:
    """Return the size of print and the paper that documents were last seen in."""
    edition, paper = settings.word(EDITION), settings.word(PAPER)
    layout = Layout("standard", "Letter" if paper == "Letter" else "A4")
    match edition:
        case "clear" | "large":
            return replace(layout, edition=edition)
        case _:
            return layout


def _text(pair: Pair) -> str:
    from planner.documents import web
    from planner.documents.comparison import comparison

    return web.render(comparison(pair.after, pair.options))


def _saved(pair: Pair, layout: Layout, path: Path) -> Path:
    from planner.documents.comparison import comparison

    write_checked(path, pdf_of(comparison(pair.after, pair.options), layout))
    return path
