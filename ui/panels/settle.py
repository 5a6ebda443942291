"""To settle: what a charter still lacks or contradicts, each leading to where it is mended."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health import Finding, findings
from planner.health.finding import Severity
from planner.model.catalogue import section
from planner.model.charter import Charter
from ui.labels import label
from ui.panels.sentences import Sentence, SentenceList
from ui.pausing import pause
from ui.saying import spoken
from ui.session import CharterSession
from ui.theme import MEDIUM, SMALL, Role
from ui.tongue import later, tr, voice, word

PAUSE = 300  # milliseconds after the last edit
WORDS: dict[Severity, tuple[str, str, Role]] = {
    "error": (later("Contradiction"), "circle-alert", "bad"),
    "warning": (later("Needs a look"), "triangle-alert", "care"),
    "note": (later("To think about"), "info", "muted"),
}


class SettlePane(QWidget):
    """The findings of the open charter, brought up to date a moment after each change.

    Signals:
        chosen: the person wants to go where a finding is; carries the `Finding`
        counted: how many there are, for the title of the tab
    """

    chosen = Signal(Finding)
    counted = Signal(int)

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.summary = label("", "muted")
        self.summary.setContentsMargins(MEDIUM, 0, MEDIUM, SMALL)
        self.list = SentenceList(tr("To settle"))
        self.list.chosen.connect(self.chosen)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEDIUM, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self.refresh)
        session.changed.connect(lambda _: self._pause.start())
        self._pause.start(0)

    def refresh(self) -> None:
        """Look for findings now."""
        found = findings(spoken(self._session.charter), date.today())
        self.list.rows.show([_sentence(each) for each in found])
        self.summary.setText(summary(self._session.charter, found))
        self.counted.emit(len(found))


def _sentence(finding: Finding) -> Sentence:
    weight, picture, role = WORDS[finding.severity]
    title = word(section(finding.section).title)
    return Sentence(f"{tr(weight)} · {title}\n{finding.sentence}", finding, picture, role)


def summary(charter: Charter, found: Sequence[Finding]) -> str:
    """Return in a sentence or two how far a charter is, and what is to be settled in it."""
    begun, of = charter.completeness()
    said = tr("%n of {all} sections have been begun.", "", begun).format(all=of)
    if not found:
        return " ".join((said, tr("Nothing needs settling.")))
    numbers = Counter(each.severity for each in found)
    kinds = []
    if numbers["error"]:
        kinds.append(tr("%n contradiction(s)", "", numbers["error"]))
    if numbers["warning"]:
        kinds.append(tr("%n to look at", "", numbers["warning"]))
    if numbers["note"]:
        kinds.append(tr("%n to think about", "", numbers["note"]))
    return " ".join((said, tr("To settle: {kinds}.").format(kinds=voice().listed(kinds))))
