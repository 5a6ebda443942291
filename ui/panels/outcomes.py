"""What came of saving, printing and sharing, in words at the top of the page of a charter."""

from collections.abc import Callable
from pathlib import Path

from ui.dialogs.export import open_file
from ui.dialogs.printing import Sent
from ui.panels.notice import Notice
from ui.theme import Role
from ui.tongue import tr


class Outcomes(Notice):
    """The notice of a charter's page: what went well, and what needs care."""

    _is_about_saving = False

    def say(
        self,
        sentence: str,
        answer: str = "",
        act: Callable[[], object] | None = None,
        role: Role = "good",
    ) -> None:
        self._is_about_saving = False
        super().say(sentence, answer, act, role)

    def warn(self, why: str) -> None:
        """Say what could not be done, and why."""
        self.say(why, role="care")

    def tell_saved(self, path: Path) -> None:
        """Say that a document is on disk, and offer to open it."""
        self.say(
            tr("Saved as {path}").format(path=path), tr("Open it"), lambda: open_file(path)
        )

    def tell_printing(self) -> None:
        """Say that pages are being made, which takes a while on a fine printer."""
        self.say(tr("Making the pages for the printer…"))

    def tell_sent(self, sent: Sent) -> None:
        """Say that a document is on its way to the printer, or in a file instead."""
        if sent.file:
            self.tell_saved(Path(sent.file))
        else:
            self.say(tr("Sent to the printer: %n side(s).", "", sent.sides))

    def tell_not_saved(
        self, why: str, again: Callable[[], object], copy: Callable[[], object]
    ) -> None:
        """Say that a change is not on disk; offer to try again, and to save a copy."""
        self.say(tr("Not saved: {why}").format(why=why), tr("Try again"), again, "care")
        self.offer(tr("Save a copy…"), copy)
        self._is_about_saving = True

    def settle(self) -> None:
        """Put away what was said about a change that was not saved, once it is."""
        if self._is_about_saving:
            self.hide()
