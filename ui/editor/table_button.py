"""A list as a table: rows from a spreadsheet come in, and the list goes out."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from planner.errors import PlannerError
from planner.exchange.tables import Table, adding, as_csv, cells, decoded
from planner.files import file_name, write_checked
from planner.saying import of_system
from ui.dialogs.export import search_folder
from ui.dialogs.table import ask_which
from ui.direction import ordered
from ui.editor.lots import Lot
from ui.editor.nouns import several
from ui.labels import Button
from ui.session import CharterSession
from ui.theme import icon, set_part
from ui.tongue import retold, tr

CSV = "csv"


class TableButton(Button):
    """A button with a menu of what a list and a spreadsheet can do for each other.

    Signals:
        told: what came of it, in a sentence
        failed: why nothing did, in a sentence
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self, session: CharterSession, lot: Lot, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Table"), parent)
        self._session, self._lot = session, lot
        set_part(self, "link")
        self.setIcon(icon("table", "accent"))
        self.setAccessibleName(tr("{things} as a table").format(things=several(lot.kind)))
        menu = QMenu(self)
        self.paste = menu.addAction(
            ordered(tr("Add rows copied from a spreadsheet…")), self.take_copied
        )
        self.bring = menu.addAction(ordered(tr("Add rows from a CSV file…")), self._take_file)
        menu.addSeparator()
        self.save = menu.addAction(ordered(tr("Save this list as a CSV file…")), self._save)
        self.setMenu(menu)
        if session.is_fixed(lot.kind):
            self.paste.setEnabled(False)
            self.bring.setEnabled(False)

    def take_copied(self) -> None:
        """Show what the rows on the clipboard would add, and add what the person wants."""
        if self._session.is_fixed(self._lot.kind):
            return
        try:
            self._take(cells(QGuiApplication.clipboard().text(), copied=True))
        except PlannerError as error:
            self.failed.emit(tr("Nothing was added: {why}.").format(why=error))

    def _take_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            tr("Add rows from a CSV file"),
            search_folder(),
            tr("Tables (*.csv *.tsv *.txt)"),
        )
        if not name:
            return
        try:
            self._take(cells(decoded(Path(name).read_bytes())))
        except (PlannerError, OSError) as error:
            why = retold(of_system(error) if isinstance(error, OSError) else error)
            self.failed.emit(tr("Nothing was added: {why}.").format(why=why.rstrip(".")))

    def _take(self, rows: Table) -> None:
        if not rows:
            self.failed.emit(
                tr("There are no rows to add. Copy them in a spreadsheet, and try again.")
            )
            return
        charter, kind = self._session.charter, self._lot.kind
        chosen = ask_which(charter, self._lot, rows, self.window())
        if chosen and self._session.do(adding(charter, kind, chosen)):
            self.told.emit(tr("%n row(s) added from the table.", "", len(chosen)))

    def _save(self) -> None:
        charter, kind = self._session.charter, self._lot.kind
        suggested = Path(search_folder()) / file_name(charter.title, several(kind), CSV)
        dialog = QFileDialog(self.window(), tr("Save as a CSV file"), str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Tables (*.csv)"))
        dialog.setDefaultSuffix(CSV)
        dialog.selectFile(suggested.name)
        path = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
        dialog.deleteLater()
        if path is None:
            return
        try:
            write_checked(path, as_csv(charter, kind))
        except PlannerError as error:
            self.failed.emit(retold(error))
        else:
            self.told.emit(tr("Saved as {path}").format(path=path))
