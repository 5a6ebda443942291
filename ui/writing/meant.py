"""What was probably meant by misspelt words: asked for beside the window, and remembered."""

from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from planner.health.speller import Speller
from ui.background import Latest

AHEAD = 12  # words of a text that are asked about before anybody opens their menus

Asked = tuple[Path, str]  # a dictionary, and a word that it lacks
Found = tuple[Asked, tuple[str, ...]]


@cache
def speller() -> Speller:
    """Return who knows how words are spelt: one for the whole program, and gone before it is.

    The first to ask must be on the main thread.
    """
    made = Speller()
    application = QCoreApplication.instance()
    assert application is not None, "a window has an application"
    application.aboutToQuit.connect(made.end)
    return made


class Meant(QObject):
    """Knows what was meant by a word, or finds out, one word at a time.

    Signals:
        known: what was meant by a word has been found out; carries the word
    """

    known = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[Asked, tuple[str, ...]] = {}
        self._wanted: list[Asked] = []  # by somebody who waits
        self._ahead: list[Asked] = []
        self._work: Latest[Found] = Latest(self)
        self._work.done.connect(self._keep)
        self._work.failed.connect(self._go_on)

    def by(self, dictionary: Path, word: str) -> tuple[str, ...] | None:
        """Return what was meant by a word, or nothing yet: then it is found out next."""
        asked = (dictionary, word)
        if asked not in self._known:
            self._wanted.insert(0, asked)
            self._go_on()
        return self._known.get(asked)

    def find_out(self, dictionary: Path, words: Iterable[str]) -> None:
        """Find out what was meant by the first of these words, before anybody wants to know.

        Not where that would hold up whoever types.
        """
        if speller().is_apart:
            self._ahead = [(dictionary, word) for word in dict.fromkeys(words)][:AHEAD]
            self._go_on()

    def _go_on(self) -> None:
        for waiting in (self._wanted, self._ahead):
            while waiting and not self._work.is_busy:
                asked = waiting.pop(0)
                if asked not in self._known:
                    self._work.run(partial(_found, asked))

    def _keep(self, found: Found) -> None:
        asked, meant = found
        self._known[asked] = meant
        self._go_on()
        self.known.emit(asked[1])


def _found(asked: Asked) -> Found:
    return asked, speller().suggestions(*asked)
