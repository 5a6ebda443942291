"""Answers about a charter that is none yet, kept beside the library until it is one.

They are words somebody typed, so they outlive a crash, a logout and a power cut as charters do;
they are no charter, so they are in no library.
"""

import json
from contextlib import suppress
from pathlib import Path

from planner.errors import DocumentError
from planner.files import write_checked


class Draft:
    """The answers that were kept beside a library, of which there is one set at most."""

    def __init__(self, library: Path) -> None:
        self.path = library.with_name(f"{library.stem}.draft.json")

    def answers(self) -> tuple[str, ...]:
        """Return what was kept; nothing where there is nothing, or it cannot be read."""
        try:
            found = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            return ()
        return tuple(found)

    def keep(self, answers: tuple[str, ...]) -> bool:
        """Keep answers in place of any others; return whether that could be done."""
        try:
            write_checked(self.path, json.dumps(answers).encode())
        except DocumentError:
            return False
        return True

    def drop(self) -> None:
        """Keep nothing any more: a charter was made, or the person let the answers go."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
