"""What can go wrong in words for the person at the screen.

A `PlannerError` is anything that person can understand and act on: its message is the message
shown, in the language of whoever shows it. Everything else is a fault of the program and is
allowed to travel to the top.
"""

from enum import Enum, auto
from pathlib import Path
from typing import Self

from planner.saying import Said, Speaker, of_system


class PlannerError(Exception):
    """Something that a person can understand and act on; its text is English."""

    def __init__(self, words: str | Said, /, **gaps: object) -> None:
        """Take the sentence, whole and with its gaps in braces, and what fills these."""
        self.said = words if isinstance(words, Said) else Said(words, **gaps)
        super().__init__(str(self.said))

    def told(self, voice: Speaker) -> str:
        """Return the sentence as a language says it."""
        return self.said.told(voice)


class Trouble(Enum):
    """What is the matter with a library, which decides what can be done next."""

    DAMAGED = auto()
    FOREIGN = auto()  # some other file
    EMPTY = auto()
    NEWER = auto()
    OLDER = auto()  # and may not be brought up to date here
    IN_USE = auto()
    READ_ONLY = auto()
    MISSING = auto()  # though there was one
    SHARED = auto()  # it lies where a service or a network shares it
    ELSEWHERE = auto()  # another window, or another computer, has it open
    MOVED = auto()  # while it was open
    FULL = auto()  # the disk
    OTHER = auto()


class LibraryError(PlannerError):
    """The library file cannot be opened, read or written."""

    def __init__(
        self, path: Path, reason: str | Said, trouble: Trouble = Trouble.OTHER
    ) -> None:
        why = reason if isinstance(reason, Said) else Said(reason)
        super().__init__("{path}: {reason}", path=path, reason=why)
        self.path = path
        self.reason = why
        self.trouble = trouble


class NewerLibraryError(LibraryError):
    """The library was written by a later release of the program."""

    def __init__(self, path: Path, reason: str | Said) -> None:
        super().__init__(path, reason, Trouble.NEWER)


class ConflictError(PlannerError):
    """A record is no longer as the change expects to find it."""


class UnknownCharterError(PlannerError):
    """No charter, or more than one, goes by the name that was given."""


class ExchangeError(PlannerError):
    """A file that was brought in cannot be read; the text names the place in it."""

    @classmethod
    def of_file(cls, name: str, error: OSError | PlannerError) -> Self:
        """Return what was in the way of a file, which is named."""
        why = error.said if isinstance(error, PlannerError) else of_system(error)
        return cls("{file}: {why}", file=name, why=why)


class DocumentError(PlannerError):
    """A document cannot be made or written."""
