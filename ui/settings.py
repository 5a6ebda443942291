"""What the window remembers for the person in front of it; never a word of a charter.

Kept as an INI file beside the library. A file that is damaged or cannot be written costs
nothing but the memory: every value has a default, and one of the wrong kind is its default.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.theme import LARGEST, SMALLEST, SYSTEM, THEMES
from ui.tongue import LANGUAGES

THEME, TEXT_SIZE, LANGUAGE = "look/theme", "look/text_size", "look/language"
TOLD_OF_WELSH = "told/welsh"
GEOMETRY, SPLIT, ZOOM = "window/geometry", "window/split", "window/zoom"
SIDE, NEXT = "window/side", "window/next"
LATER = "later"  # and the charter that steps were put off in
CHARTER, SECTION, TAB = "place/charter", "place/section", "place/tab"
HINTS, SPELLING = "writing/hints", "writing/spelling"
RECENT = "place/recent"
SECOND = "copies/second"
SHARED = "library/shared"  # the place that was opened though others share it
MOVED_FROM, MOVED_TO = "library/moved_from", "library/moved_to"
DOCUMENT, EDITION, PAPER, FOLDER = (
    "print/document",
    "print/edition",
    "print/paper",
    "print/folder",
)


class Settings:
    """The remembered look of the window, and the place where the person left off."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @classmethod
    def beside(cls, library: Path) -> "Settings":
        """Return the settings that belong to a library."""
        return cls(library.with_name(f"{library.stem}.settings.ini"))

    @property
    def is_damaged(self) -> bool:
        """Return whether the file could not be read, so that defaults are in use."""
        return self._store.status() != QSettings.Status.NoError

    @property
    def theme(self) -> str:
        """Return the key of the theme, or `system`."""
        key = self.word(THEME)
        return key if key in THEMES else SYSTEM

    @theme.setter
    def theme(self, key: str) -> None:
        self.keep(THEME, key)

    @property
    def language(self) -> str:
        """Return the language that was chosen for the window, or `system`."""
        key = self.word(LANGUAGE)
        return key if key in LANGUAGES else SYSTEM

    @language.setter
    def language(self, key: str) -> None:
        self.keep(LANGUAGE, key)

    @property
    def text_size(self) -> int:
        """Return the size of text in per cent of its base."""
        return max(SMALLEST, min(self.number(TEXT_SIZE, 100), LARGEST))

    @text_size.setter
    def text_size(self, size: int) -> None:
        self.keep(TEXT_SIZE, max(SMALLEST, min(size, LARGEST)))

    def word(self, key: str) -> str:
        """Return a remembered word; empty when there is none."""
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def number(self, key: str, default: int) -> int:
        """Return a remembered whole number."""
        try:
            return int(self.word(key) or default)
        except ValueError:
            return default

    def is_on(self, switch: str) -> bool:
        """Return whether something is on that is, until somebody switches it off."""
        return self.number(switch, 1) != 0

    def turn(self, switch: str) -> None:
        """Switch something on or off from now on."""
        self.keep(switch, 0 if self.is_on(switch) else 1)

    def shape(self, key: str) -> QByteArray:
        """Return a remembered geometry or arrangement; empty when there is none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, key: str, value: str | int | QByteArray) -> None:
        """Remember a value from now on."""
        self._store.setValue(key, str(value) if isinstance(value, int) else value)

    def write(self) -> None:
        """Put everything remembered on disk now."""
        self._store.sync()
