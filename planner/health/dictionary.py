"""Which words a language has: Hunspell's dictionaries, and where a computer keeps them.

Hunspell holds the interpreter while it works: in a process of its own nobody notices. Where
there can be none, words that go on being typed must not wait for a whole file to be read. So it
is read in parts, with a pause after each.
"""

import os
import re
import sys
import tempfile
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from planner.errors import PlannerError
from planner.places import RESOURCES

if TYPE_CHECKING:
    from hunspell import Hunspell

SHIPPED = RESOURCES / "dictionaries"
PART = 35_000  # words read at a time: 33 ms in which nothing else of the program runs
PAUSE = 0.01  # seconds after each part
LONGEST = 20  # letters of a word that suggestions are looked for; a longer one takes too long
OFFERED = 6  # suggestions

# The country whose spelling is meant where several have a dictionary of their own.
COUNTRIES = {"en": "GB", "cy": "GB", "ga": "IE", "gd": "GB", "pl": "PL", "ur": "PK", "fr": "FR"}

# Comparing every word of the dictionary with the one that is amiss takes five times as long
# and adds suggestions that nobody wants (measured with Hunspell 1.7 on British English).
NEAREST_ONLY = b"\nMAXNGRAMSUGS 0\n"
_NEAREST = re.compile(rb"^MAXNGRAMSUGS.*$", re.MULTILINE)
_APOSTROPHES = str.maketrans({"’": "'", "\u02bc": "'"})


def folders_of_system(
    system: str = sys.platform, variables: Mapping[str, str] = os.environ
) -> Iterator[Path]:
    """Yield the folders in which a computer may keep dictionaries, the person's own first."""
    home = Path.home()
    match system:
        case "win32":
            for root in filter(None, map(variables.get, ("APPDATA", "PROGRAMFILES"))):
                yield Path(root) / "hunspell"
                yield from _of_libreoffice(Path(root) / "LibreOffice" / "share")
        case "darwin":
            yield home / "Library" / "Spelling"
            yield Path("/Library/Spelling")
            yield from _of_libreoffice(Path("/Applications/LibreOffice.app/Contents/Resources"))
        case _:
            shared = variables.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
            for place in (home / ".local" / "share", *map(Path, shared.split(":"))):
                yield place / "hunspell"
                yield place / "myspell" / "dicts"
            yield from _of_libreoffice(Path("/usr/lib/libreoffice/share"))


def find(language: str, folders: Sequence[Path]) -> Path | None:
    """Return the list of words of a language, with its rules beside it, where there is one.

    The British English that is shipped goes before any other; then the first folder counts.
    """
    names = (f"{language}_{COUNTRIES.get(language, language.upper())}.dic", f"{language}.dic")
    for folder in (SHIPPED, *folders):
        found = [folder / name for name in names]
        found += sorted(folder.glob(f"{language}_*.dic"))
        for path in found:
            if path.is_file() and path.with_suffix(".aff").is_file():
                return path
    return None


def unreadable(path: Path) -> PlannerError:
    """Return what there is to say where a dictionary cannot be read."""
    return PlannerError("The dictionary {name} could not be read.", name=path.name)


class Dictionary:
    """The words of one language, read from Hunspell's two files."""

    def __init__(self, path: Path) -> None:
        """Read a list of words and the rules beside it.

        Raises:
            PlannerError: they cannot be read.
        """
        try:
            self._words = _read(path)
            for word in _more(path):
                self._words.add(word)
        except (ImportError, OSError, MemoryError, UnicodeError) as error:
            raise unreadable(path) from error

    def knows(self, word: str) -> bool:
        """Return whether a word, or each part of a joined one, is in the dictionary."""
        plain = unicodedata.normalize("NFC", word).translate(_APOSTROPHES)
        return self._has(plain) or ("-" in plain and all(map(self._has, plain.split("-"))))

    def lacks(self, words: Iterable[str]) -> list[str]:
        """Return the words that are not in the dictionary."""
        return [word for word in words if not self.knows(word)]

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what was probably meant, the likeliest first."""
        if len(word) > LONGEST:
            return ()
        plain = unicodedata.normalize("NFC", word).translate(_APOSTROPHES)
        try:
            found = self._words.suggest(plain)
        except UnicodeEncodeError:
            return ()
        curly = (one.replace("'", "’") if "'" not in word else one for one in found if one)
        return tuple(dict.fromkeys(curly))[:OFFERED]

    def _has(self, word: str) -> bool:
        try:
            return not word or self._words.spell(word)
        except UnicodeEncodeError:  # letters that the dictionary's language does not have
            return False


def _read(path: Path) -> "Hunspell":
    from hunspell import Hunspell  # not needed until somebody writes

    rules = _NEAREST.sub(b"", path.with_suffix(".aff").read_bytes()) + NEAREST_ONLY
    words = path.read_bytes().splitlines()[1:]  # the first line counts them
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "0.aff").write_bytes(rules)
        for number, start in enumerate(range(0, max(1, len(words)), PART)):
            part = words[start : start + PART]
            (folder / f"{number}.dic").write_bytes(b"%d\n" % len(part) + b"\n".join(part))
        read = Hunspell("0", hunspell_data_dir=str(folder), system_encoding="utf-8")
        for more in range(1, number + 1):
            time.sleep(PAUSE)
            read.add_dic(_long(folder / f"{more}.dic"))
    return read


def _more(path: Path) -> list[str]:
    """Return what a dictionary lacks for us: words, one a line, in a file beside it."""
    more = path.with_name(f"{path.stem}-more.txt")
    return more.read_text(encoding="utf-8").split() if more.is_file() else []


def _long(path: Path) -> str:
    """Return a path as Hunspell needs it; on Windows it reads one beyond ASCII only so."""
    return rf"\\?\{path}" if os.name == "nt" else str(path)


def _of_libreoffice(share: Path) -> Iterator[Path]:
    yield from sorted((share / "extensions").glob("dict-*"))
