"""The words that a person has said are right, in a plain text file beside the library.

A line is a word that is right everywhere, or a word, a tab and the id of the one charter in
which it is. The file may be edited by hand.
"""

from contextlib import suppress
from pathlib import Path

from planner.errors import DocumentError
from planner.files import write_checked

ODD = "surrogateescape"  # bytes that are no UTF-8 are kept as they are


class OwnWords:
    """Words that are right whatever a dictionary says, everywhere or in one charter."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines: list[str] = []
        self.read()

    @classmethod
    def beside(cls, library: Path) -> "OwnWords":
        """Return the words that belong to a library."""
        return cls(library.with_name(f"{library.stem}.words.txt"))

    def read(self) -> None:
        """Take the words from the file as it is now; one that cannot be read has none."""
        with suppress(OSError):
            self._lines = self._kept()

    def words(self, charter_id: str) -> frozenset[str]:
        """Return the words, in small letters, that are right in a charter."""
        pairs = (line.partition("\t") for line in self._lines)
        return frozenset(
            word.strip().lower() for word, _, of in pairs if of in ("", charter_id)
        )

    def add(self, word: str, charter_id: str = "") -> None:
        """Keep a word as right, everywhere or in one charter only.

        Raises:
            DocumentError: the file cannot be written; the word is not kept.
        """
        try:
            lines = self._kept()  # another window may have added to it
        except OSError as error:  # what is there must not be lost
            raise DocumentError(
                "Your words in “{name}” cannot be read.", name=self._path.name
            ) from error
        line = f"{word}\t{charter_id}" if charter_id else word
        self._lines = sorted({*lines, line}, key=str.lower)
        content = "".join(f"{each}\n" for each in self._lines)
        write_checked(self._path, content.encode("utf-8", ODD))

    def _kept(self) -> list[str]:
        try:
            words = self._path.read_bytes().decode("utf-8-sig", ODD)
        except FileNotFoundError:
            return []
        return [line.strip() for line in words.splitlines() if line.strip()]
