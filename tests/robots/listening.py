"""What a screen reader has of a window: found by role and name, read, pressed and filled.

It is imported by the system's own Python alone, and stands on AT-SPI.
"""

import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 # only once the version is chosen

warnings.simplefilter("ignore", DeprecationWarning)  # AT-SPI’s own, of how gi names things

PATIENCE = 60.0  # seconds; a machine may be busy
DEEPEST = 40
STEPS = 12  # of Tab, to something near
TAB, RETURN, DOWN, ESCAPE = 0xFF09, 0xFF0D, 0xFF54, 0xFF1B  # keys, as X knows them
SHUT = {"list", "table", "combo box", "tree"}  # whose entries are not looked for


class Node:
    """Something that can be read aloud."""

    def __init__(self, source: Any) -> None:  # noqa: ANN401 # gi has no types
        self._source = source

    @property
    def role(self) -> str:
        """Return what it is, such as `push button`."""
        return str(self._source.get_role_name())

    @property
    def name(self) -> str:
        """Return what it is called: by itself, or by the label that belongs to it.

        Of a box with a list, Qt gives the entry that is chosen for its name on Linux.
        """
        labels = [
            link.get_target(at).get_name()
            for link in self._source.get_relation_set()
            if link.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for at in range(link.get_n_targets())
        ]
        if self.role == "combo box":
            return labels[0] if labels else ""
        return self._source.get_name() or (labels[0] if labels else "")

    @property
    def value(self) -> str:
        """Return the words in a box, or the entry that is chosen."""
        text = self._source.get_text_iface()
        if text is not None:
            return str(Atspi.Text.get_text(text, 0, -1))
        return str(self._source.get_name())

    @property
    def description(self) -> str:
        """Return how it helps."""
        return str(self._source.get_description())

    def has(self, state: str) -> bool:
        """Return whether it is in a state, such as `FOCUSABLE`."""
        return bool(self._source.get_state_set().contains(getattr(Atspi.StateType, state)))

    @property
    def size(self) -> tuple[int, int]:
        """Return how wide and how high it is, in pixels."""
        place = Atspi.Component.get_extents(
            self._source.get_component_iface(), Atspi.CoordType.SCREEN
        )
        return place.width, place.height

    def entries(self) -> "Iterator[Node]":
        """Yield what is directly in it."""
        for at in range(self._source.get_child_count()):
            entry = self._source.get_child_at_index(at)
            if entry is not None:
                yield Node(entry)

    def within(self, deepest: int = DEEPEST) -> "Iterator[Node]":
        """Yield all that is seen in it; of lists that are shut, and of long ones, nothing."""
        for entry in self.entries():
            if entry.has("SHOWING"):
                yield entry
                if deepest and entry.role not in SHUT:
                    yield from entry.within(deepest - 1)

    def press(self) -> None:
        """Do what it is there for."""
        Atspi.Action.do_action(self._source.get_action_iface(), 0)

    def focus(self) -> None:
        """Give it the keyboard."""
        Atspi.Component.grab_focus(self._source.get_component_iface())
        waited(self._has_keyboard, f"keyboard in {self.role} “{self.name}”")

    def come_to(self) -> None:
        """Press Tab until it has the keyboard, as one does from near it."""
        for _ in range(STEPS):
            if self._has_keyboard():
                return
            key(TAB)
            time.sleep(0.2)
        raise LookupError(f"Tab does not lead to {self.role} “{self.name}”")

    def _has_keyboard(self) -> bool:
        """Return whether the keyboard is in it, or on an entry of it."""
        return self.has("FOCUSED") or any(entry.has("FOCUSED") for entry in self.entries())

    def fill(self, words: str) -> None:
        """Put words in place of those in it, as dictation does."""
        Atspi.EditableText.set_text_contents(self._source.get_editable_text_iface(), words)

    def choose(self, name: str) -> None:
        """Choose the entry of a list whose name begins so."""
        for at, entry in enumerate(self.entries()):
            if entry.name.startswith(name):
                Atspi.Selection.select_child(self._source.get_selection_iface(), at)
                return
        raise LookupError(f"{self.role} “{self.name}” has no entry “{name}”")


def waited(found: "Callable[[], object]", what: str) -> Any:  # noqa: ANN401 # what is found
    """Return what is found once it is there; hears what is announced meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        result = found()
        if result:
            return result
        time.sleep(0.1)
    raise LookupError(f"after {PATIENCE:.0f} seconds there was still no {what}")


class Desktop:
    """Every program on the screen, and what they announce."""

    def __init__(self) -> None:
        self._source = Atspi.get_desktop(0)
        self._source.set_cache_mask(Atspi.Cache.NONE)
        self.announced: list[str] = []
        self._ears = Atspi.EventListener.new(self._hear)
        self._ears.register("object:announcement")

    def _hear(self, event: Any) -> None:  # noqa: ANN401 # gi has no types
        self.announced.append(str(event.any_data))

    def windows(self) -> list[Node]:
        """Return the windows of all programs, the newest last."""
        return [one for each in Node(self._source).entries() for one in each.entries()]

    def look_for(self, role: str, name: str) -> Node | None:
        """Return what has a role and a name that begins so; nothing if it is not seen.

        What goes while one looks is no fault: who waits for it looks again.
        """
        with suppress(GLib.GError):
            for window in reversed(self.windows()):
                for one in window.within():
                    if one.role == role and one.name.startswith(name):
                        return one
        return None

    def find(self, role: str, name: str) -> Node:
        """Return what has a role and a name that begins so, once it is seen."""
        found = waited(lambda: self.look_for(role, name), f"{role} “{name}”")
        assert isinstance(found, Node), "what was looked for is a node"
        return found


def bring_forward(window: Node) -> None:
    """Click beside everything in a window; no window manager is there to bring it forward."""
    width, height = window.size
    Atspi.generate_mouse_event(width // 2, height * 2 // 3, "b1c")
    waited(lambda: window.has("ACTIVE"), "window in front")


def key(code: int) -> None:
    """Press a key."""
    Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.SYM)


def write(words: str) -> None:
    """Type words on the keyboard."""
    Atspi.generate_keyboard_event(0, words, Atspi.KeySynthType.STRING)
