"""A charter as the document it will print as, made beside the main thread."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.documents import AS_THE_CHARTER_SAYS, DOCUMENTS, Options
from planner.documents.layout import Layout
from planner.errors import DocumentError
from planner.model.charter import Charter
from ui.background import Latest
from ui.pausing import pause
from ui.tongue import later, retold, tr

if TYPE_CHECKING:
    from planner.documents.blocks import Document

STANDARD = Layout()
REVIEW = "review"  # the one document that says what is still to settle
NOT_ON_PAPER = later("No PDF can be made until these characters are written in another way.")
MOST_NAMED = 6  # of the characters that cannot be printed, in one message
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
    from planner.documents import web

    document = made(charter, choice)
    seen = replace(choice.layout, fillable=False)  # Qt draws pages, but no fields on them
    return Printed(document.title, pdf_of(document, seen), web.render(document))


def pdf_of(document: "Document", layout: Layout) -> bytes:
    """Return a document as a PDF.

    Raises:
        DocumentError: it cannot be made; where fonts lack characters, all of them are named.
    """
    from planner.documents import pdf

    try:
        return pdf.render(document, layout)
    except DocumentError as error:
        odd = [retold(each.sentence) for each in pdf.unprintable(document)]
        if not odd:
            raise
        more = len(odd) - MOST_NAMED
        said = [
            *odd[:MOST_NAMED],
            *([tr("And %n more like these.", "", more)] if more > 0 else []),
        ]
        raise DocumentError("\n".join([tr(NOT_ON_PAPER), *said])) from error


def made(charter: Charter, choice: Choice) -> "Document":
    """Return the document that is chosen, as of today."""
    from planner.publishing import reviewed

    kind = next(each for each in DOCUMENTS if each.key == choice.document)
    options = replace(choice.options, today=choice.options.today or date.today())
    if kind.key == REVIEW:
        options = reviewed(charter, options)
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
        self._pause = pause(self, PAUSE)
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
