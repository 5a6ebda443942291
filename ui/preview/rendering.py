"""A charter as the document it will print as, made beside the main thread."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.documents import AS_THE_CHARTER_SAYS, DOCUMENTS, Options
from planner.documents.layout import Layout
from planner.model.charter import Charter
from ui.background import Latest

if TYPE_CHECKING:
    from planner.documents.blocks import Document

STANDARD = Layout()
REVIEW = "review"  # the one document that says what is still to settle
PAUSE = 600  # milliseconds after the last edit, before the document is made again


@dataclass(frozen=True, slots=True)
class Choice:
    """Which document is printed, and how."""

    document: str = "agreement"
    layout: Layout = STANDARD
    options: Options = AS_THE_CHARTER_SAYS


@dataclass(frozen=True, slots=True)
class Printed:
    """A document in both its forms: the bytes of its PDF, and the same as text to read."""

    title: str
    pdf: bytes
    text: str


def printed(charter: Charter, choice: Choice) -> Printed:
    """Return a charter as a document in both its forms.

    Raises:
        DocumentError: it cannot be made; the sentence says why.
    """
    # Reportlab takes longer to import than the first window takes to paint.
    from planner.documents import pdf, web

    document = made(charter, choice)
    seen = replace(choice.layout, fillable=False)  # Qt draws pages, but no fields on them
    return Printed(document.title, pdf.render(document, seen), web.render(document))


def made(charter: Charter, choice: Choice) -> "Document":
    """Return the document that is chosen, as of today."""
    from planner.health import findings

    kind = next(each for each in DOCUMENTS if each.key == choice.document)
    today = choice.options.today or date.today()
    options = replace(choice.options, today=today)
    if kind.key == REVIEW:
        options = replace(options, findings=findings(charter, today))
    return kind.make(charter, options)


class Rendering(QObject):
    """Keeps a document up to date with its charter, a moment after each change.

    Signals:
        ready: the document of the charter as it last was; carries a `Printed`
        failed: that document cannot be made; carries the sentence to show
    """

    ready = Signal(Printed)
    failed = Signal(str)

    def __init__(self, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._charter: Charter | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._start)
        self._work: Latest[Printed] = Latest(self)
        self._work.done.connect(self.ready)
        self._work.failed.connect(self.failed)

    def show(self, charter: Charter) -> None:
        """Make the document of a charter: at once the first time, else after a pause."""
        first = self._charter is None
        self._charter = charter
        self._pause.start(0 if first else PAUSE)

    def choose(self, choice: Choice) -> None:
        """Make another document, or the same one in another way, at once."""
        self.choice = choice
        if self._charter is not None:
            self._pause.start(0)

    def _start(self) -> None:
        if self._charter is not None:
            self._work.run(partial(printed, self._charter, self.choice))
