"""One round of the partnership check: its fields, its forms in and out, and its results."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.documents import Options
from planner.errors import ExchangeError
from planner.exchange.check_forms import Form, Taken, taken, taking_in
from planner.health.rounds import check_of, counted, trend
from planner.model.editing import removal, together
from planner.model.records.deliver import CheckRound, Response, Survey
from ui import messages
from ui.dialogs.export import Exporting
from ui.direction import inward
from ui.editor.forms import RecordForm
from ui.labels import button, label
from ui.preview.rendering import Choice
from ui.saying import name_of
from ui.session import CharterSession
from ui.settings import FOLDER, Settings
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import tr
from ui.working.check_entry import EntryDialog
from ui.working.check_reading import ReadingDialog
from ui.working.check_results import RoundResults

FIELDS = ("name", "day", "given", "by_partner")


class RoundView(QWidget):
    """A round; `record_id` is its id.

    Signals:
        section_wanted: a section of the form is wanted; carries its key
        told, failed: something to say over the page; carry the sentence
    """

    section_wanted = Signal(str)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: CharterSession, settings: Settings, record_id: str) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self.record_id = record_id
        self._entry: EntryDialog | None = None
        self.asks = label("", "muted")
        self.form = RecordForm(session, CheckRound, record_id, names=FIELDS)
        self._out = Exporting(settings, self)
        self._out.saved.connect(self._tell_saved)
        self._out.failed.connect(self.failed)
        self.print = button(tr("Save its form…"), picture="file-down")
        self.print.clicked.connect(partial(self._save, blank=True))
        self.enter = button(tr("Enter answers…"), "next")
        self.enter.clicked.connect(self._enter)
        self.read = button(tr("Read filled forms…"))
        self.read.clicked.connect(self._ask_and_read)
        self.save = button(tr("Save the results…"), picture="file-down")
        self.save.clicked.connect(partial(self._save, blank=False))
        self.remove = button(tr("Remove this round"))
        self.remove.clicked.connect(self._remove)
        self.results = RoundResults()
        self.results.section_wanted.connect(self.section_wanted)
        self._lay_out()
        for each in (self.enter, self.read, self.remove):
            each.setEnabled(not session.is_fixed(Response))
        self.refresh()

    def refresh(self) -> None:
        """Show what the charter says now."""
        round_ = self._session.charter.get(CheckRound, self.record_id)
        if round_ is not None:
            self.form.refresh()
            charter = self._session.charter
            survey = charter.get(Survey, round_.survey)
            name = name_of(survey, charter) if survey else ""
            self.asks.setText(tr("This round asks “{check}”.").format(check=name))
            self.asks.setVisible(survey is not None)
            self.results.show_round(
                charter, counted(charter, round_), trend(charter, round_.survey)
            )

    def commit(self) -> None:
        """Make what is being typed a change now, answers that are being entered included."""
        self.form.commit()
        if self._entry is not None:
            self._entry.keep()

    def start(self) -> None:
        """Put the keyboard into the name."""
        self.form.show_field("", "name")

    def take(self, files: list[tuple[str, Form]]) -> None:
        """Show what filled forms say, and take in what the person chooses, as one change.

        Raises:
            ExchangeError: a form belongs to another charter.
        """
        charter = self._session.charter
        keys = [one.key for one in check_of(charter, self._round.survey).asked]
        found: list[tuple[str, Taken]] = []
        for name, form in files:
            known = [one for _, one in found]
            try:
                every = taken(charter, self._round, keys, [*(one.form for one in known), form])
            except ExchangeError as error:
                raise ExchangeError.of_file(name, error) from error
            names = [*(one for one, _ in found), name]
            found = list(zip(names, every, strict=True))
        dialog = ReadingDialog(charter, found, self)
        if dialog.exec():
            chosen = dialog.chosen
            if chosen and self._session.do(taking_in(charter, chosen)):
                self.told.emit(tr("%n form(s) taken in.", "", len(chosen)))
        dialog.deleteLater()

    @property
    def _round(self) -> CheckRound:
        return self._session.charter.get(CheckRound, self.record_id) or CheckRound(
            id=self.record_id
        )

    def _save(self, *, blank: bool) -> None:
        self.commit()
        options = Options(round=self.record_id, blank=blank)
        self._out.ask_and_save(self._session.charter, Choice("check", options=options))

    def _tell_saved(self, path: Path) -> None:
        self.told.emit(tr("Saved “{name}”.").format(name=path.name))

    def _enter(self) -> None:
        self.commit()
        self._entry = EntryDialog(self._session, self.record_id, self)
        self._entry.exec()
        self._entry.deleteLater()
        self._entry = None

    def _ask_and_read(self) -> None:
        self.commit()
        folder = self._settings.word(FOLDER) or str(Path.home())
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Read filled forms"), folder, tr("Filled forms (*.pdf *.csv)")
        )
        if names:
            with messages.telling(self, tr("The forms were not read.")):
                self.take([(Path(name).name, read_form(Path(name))) for name in names])

    def _remove(self) -> None:
        """Remove the round with its forms, as one step that can be undone."""
        self.commit()
        charter = self._session.charter
        forms = [one for one in charter.all(Response) if one.round == self.record_id]
        changes = []
        for one in (*forms, self._round):
            changes.append(removal(charter, one))
            charter = charter.after(changes[-1])
        self._session.do(together(changes[-1].text, changes))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(inward(MEDIUM, MEDIUM, LARGE, LARGE))
        column.setSpacing(MEDIUM)
        column.addWidget(self.asks)
        column.addWidget(self.form)
        column.addLayout(self._row(self.enter, self.read))
        column.addLayout(self._row(self.print, self.save))
        column.addWidget(
            label(
                tr(
                    "A form goes out on paper or as a PDF to fill in. Enter what comes back on"
                    " paper, and read the files that people send you."
                ),
                "muted",
            )
        )
        column.addWidget(self.results)
        column.addLayout(self._row(self.remove))
        column.addStretch(1)

    def _row(self, *buttons: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for each in buttons:
            row.addWidget(each)
        row.addStretch(1)
        return row


def read_form(path: Path) -> Form:
    """Return what a file says.

    Raises:
        ExchangeError: it cannot be read, or is no form; the file is named.
    """
    from planner.exchange.check_forms import read  # what reads a PDF takes long to import

    try:
        return read(path.read_bytes())
    except (OSError, ExchangeError) as error:
        raise ExchangeError.of_file(path.name, error) from error
