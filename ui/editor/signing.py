"""What there is of a partner's signature: the day, the rule for it, and scans of the sheet."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.documents import Options
from planner.documents.signatories import given_by, is_to_sign, rule
from planner.documents.telling import telling
from planner.errors import PlannerError
from planner.exchange.scans import scan_from
from planner.files import write_checked
from planner.model.changes import Change
from planner.model.charter import Charter, new_id
from planner.model.editing import arrival, together
from planner.model.own import Attachment
from planner.model.records.front import Partner
from planner.model.records.sign import Signature
from planner.model.scans import Scan, attached_to, attaching, detaching
from ui.dialogs.export import open_file, search_folder
from ui.editor.reading_order import put_in_order
from ui.labels import button, label
from ui.panels.notice import Notice
from ui.saying import name_of
from ui.session import CharterSession
from ui.theme import MEASURE, MEDIUM, SMALL, TINY, set_part
from ui.tongue import later, retold, tr, voice

ENDINGS = {"application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg"}
FILES = later("Scans (*.pdf *.png *.jpg *.jpeg)")


class SigningCard(QFrame):
    """One partner: whether it has signed, who signs for its legal form, and its scans."""

    def __init__(
        self, session: CharterSession, partner_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_part(self, "card")
        self._session = session
        self._partner_id = partner_id
        self._folder = QTemporaryDir()
        self.name = label("", "label", self)
        self.state, self.rule = label("", parent=self), label("", "muted", self)
        self.notice = Notice(self)
        self.rows: dict[str, ScanRow] = {}
        self.attach = button(tr("Attach a signed scan…"), picture="plus", parent=self)
        self.attach.clicked.connect(self._ask)
        self.attach.setHidden(session.is_read_only)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.setSpacing(TINY)
        for part in (self.name, self.state, self.rule, self.notice):
            self._column.addWidget(part)
        self._column.addSpacing(TINY)
        self._column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMaximumWidth(MEASURE * self.fontMetrics().averageCharWidth())
        self.refresh()

    def refresh(self) -> None:
        """Show what the charter says now."""
        charter = self._session.charter
        partner = charter.get(Partner, self._partner_id)
        if partner is None:
            return
        as_the_window = Options(language=voice().code)  # whatever the charter is in
        name = name_of(partner, charter)
        given = given_by(charter, partner)
        scans = [one for each in given for one in attached_to(charter, each)]
        self.name.setText(name)
        self.state.setText(signed_words(given, scans))
        self.rule.setText(rule(telling(charter, as_the_window), partner))
        self.setAccessibleName(f"{name}: {self.state.text()}")
        self.attach.setAccessibleName(f"{name}: {self.attach.text()}")
        self._show_rows(scans)

    def take(self, path: Path) -> None:
        """Attach the scan in a file, or say in one sentence why it cannot be."""
        try:
            scan = scan_from(path)
        except PlannerError as error:
            self.notice.say(retold(error), role="care")
            return
        self.notice.hide()
        self._session.do(attaching_for(self._session.charter, self._partner_id, scan))

    def open_scan(self, scan: Attachment) -> Path | None:
        """Put a scan where the system's own program can show it; return where."""
        path = Path(self._folder.path()) / f"{scan.id}{ENDINGS.get(scan.media, '')}"
        try:
            write_checked(path, self._session.library.scan(self._session.charter_id, scan.id))
        except PlannerError as error:
            self.notice.say(retold(error), role="care")
            return None
        open_file(path)
        return path

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Attach a signed scan"), search_folder(), tr(FILES)
        )
        if path:
            self.take(Path(path))

    def _show_rows(self, scans: Sequence[Attachment]) -> None:
        wanted = {one.id: one for one in scans}
        for gone in self.rows.keys() - wanted.keys():
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for scan in wanted.values():
            if scan.id not in self.rows:
                self.rows[scan.id] = row = ScanRow(scan, is_fixed=self._session.is_read_only)
                row.open.clicked.connect(partial(self.open_scan, scan))
                row.remove.clicked.connect(partial(self._remove, scan))
                self._column.insertWidget(self._column.indexOf(self.notice), row)
                put_in_order(self)

    def _remove(self, scan: Attachment) -> None:
        change = detaching(scan)
        if self._session.do(change):
            self.attach.setFocus()


class ScanRow(QWidget):
    """The name of a scan, and what can be done with it."""

    def __init__(
        self, scan: Attachment, *, is_fixed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.open = button(tr("Open"), "link")
        self.remove = button(tr("Remove"), "link", parent=self)
        self.remove.setHidden(is_fixed)
        for each in (self.open, self.remove):
            each.setAccessibleName(f"{each.text()}: {scan.name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(label(scan.name), 1)
        row.addWidget(self.open)
        row.addWidget(self.remove)


def partners_that_sign(charter: Charter) -> list[Partner]:
    """Return the partners that can sign."""
    return [one for one in charter.partners if is_to_sign(one)]


def signed_words(given: Sequence[Signature], scans: Sequence[Attachment]) -> str:
    """Return whether a partner has signed, and what there is to show for it."""
    number = len(scans)
    days = [voice().day(one.signed) for one in given if one.signed is not None]
    if days and not scans:
        return tr("Signed on {day}, no scan attached.").format(day=days[-1])
    if days:
        return tr("Signed on {day}, %n scan(s) attached.", "", number).format(day=days[-1])
    if scans:
        return tr("%n scan(s) attached; the day of the signature is missing.", "", number)
    if given:
        return tr("Not signed yet.")
    return tr("Not signed yet; nobody is named who signs.")


def attaching_for(charter: Charter, partner_id: str, scan: Scan) -> Change:
    """Return the change that attaches a scan for a partner, with a signature if it has none."""
    now = datetime.now(UTC)
    given = [one for one in charter.all(Signature) if one.partner == partner_id]
    if given:
        return attaching(charter, given[0], scan, now)
    signature = Signature(id=new_id(), partner=partner_id)
    added = arrival(charter, signature)
    attached = attaching(charter.after(added), signature, scan, now)
    both = together(attached.text, (added, attached))
    return Change(both.text, both.edits, attached.scans)
