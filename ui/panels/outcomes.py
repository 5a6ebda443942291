"""What came of saving, printing and sharing, in words at the top of the page of a charter."""

from collections.abc import Callable
from pathlib import Path

from planner.model.words import counted
from ui.dialogs.export import open_file
from ui.dialogs.printing import Sent
from ui.panels.notice import Notice

NOT_SAVED = "Not saved"


class Outcomes(Notice):
    """The notice of a charter's page: what went well, and what needs care."""

    def warn(self, why: str) -> None:
        """Say what could not be done, and why."""
        self.say(why, role="care")

    def tell_saved(self, path: Path) -> None:
        """Say that a document is on disk, and offer to open it."""
        self.say(f"Saved as {path}", "Open it", lambda: open_file(path))

    def tell_printing(self) -> None:
        """Say that pages are being made, which takes a while on a fine printer."""
        self.say("Making the pages for the printer…")

    def tell_sent(self, sent: Sent) -> None:
        """Say that a document is on its way to the printer, or in a file instead."""
        if sent.file:
            self.tell_saved(Path(sent.file))
        else:
            self.say(f"Sent to the printer: {counted(sent.sides, 'side')}.")

    def tell_not_saved(self, why: str, again: Callable[[], object]) -> None:
        """Say that a change is not on disk, and offer to try again."""
        self.say(f"{NOT_SAVED}: {why}", "Try again", again, "care")

    def settle(self) -> None:
        """Put away what was said about a change that was not saved, once it is."""
        if self.sentence.startswith(NOT_SAVED):
            self.hide()
