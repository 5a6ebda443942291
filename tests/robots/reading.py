"""A robot that drafts a partnership, and puts it on paper, with what a screen reader has.

Run by the system's own Python: `-m tests.robots.reading PYTHON LIBRARY PDF`. It prints as JSON
what it heard and what it could not be told, and fails where it cannot go on.
"""

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.robots.listening import (
    DOWN,
    RETURN,
    Desktop,
    Node,
    bring_forward,
    key,
    waited,
    write,
)
from tests.robots.words import MISSION, PARTNERS, PURPOSE

SMALLEST = 24  # pixels; WCAG 2.2, 2.5.8
HIT = {"push button", "combo box", "text", "check box", "radio button", "page tab"}
OF_QT = {"filler", "unknown", "panel", "scroll bar", "split pane", "scroll pane"}


def main(python: str, library: str, paper: str) -> None:
    """Work through the window, and print what came of it."""
    with subprocess.Popen([python, "main.py", "--library", library]) as running:
        try:
            desktop = Desktop()
            untold = [*begin(desktop), *go_on(desktop), *settle(desktop)]
            put_on_paper(desktop, paper)
        finally:
            running.terminate()
    json.dump({"faults": untold, "announced": desktop.announced}, sys.stdout)


def begin(desktop: Desktop) -> Iterator[str]:
    """Answer the two questions that make a charter."""
    first = desktop.find("push button", "Start your first charter")
    window = desktop.windows()[0]
    bring_forward(window)
    yield from faults("the empty register", window)
    first.press()
    desktop.find("text", "Who are the partners?").fill(PARTNERS)
    desktop.find("text", "What is the purpose?").fill(PURPOSE)
    yield from faults("the start", window)
    desktop.find("push button", "Make the charter").press()


def go_on(desktop: Desktop) -> Iterator[str]:
    """Write a line, paragraphs, a choice and a record of a list."""
    sections = desktop.find("list", "Sections")
    [window] = desktop.windows()
    yield from faults("the first section", window)
    if "never heard of you" not in desktop.find("text", "In one paragraph").description:
        yield "the help of a field is not read out with it"
    title = desktop.find("text", "Name of the partnership")
    title.fill("")
    title.focus()
    write("Telford Food")
    kind = desktop.find("combo box", "Kind of document")
    kind.come_to()
    write("Mem")
    waited(lambda: kind.value == "Memorandum of understanding", "other kind of document")
    sections.choose("Vision")
    desktop.find("text", "Vision").fill(MISSION)
    sections.choose("Partners")
    desktop.find("push button", "Add a partner").press()
    desktop.find("text", "Legal name").fill("Telford Council")
    yield from faults("a partner", window)
    desktop.find("push button", "Close").press()


def settle(desktop: Desktop) -> Iterator[str]:
    """Go from what is still to settle to where it is settled."""
    tab = desktop.find("page tab", "To settle")
    tab.press()
    findings = desktop.find("list", "To settle")
    yield from faults("what is to settle", desktop.windows()[0])
    findings.focus()
    key(DOWN)
    key(RETURN)
    waited(
        lambda: desktop.look_for("push button", "Add a partner") is None, "page of a finding"
    )


def put_on_paper(desktop: Desktop, paper: str) -> None:
    """Save the document as a PDF."""
    desktop.find("push button", "Save as PDF").press()
    desktop.find("text", "File name").fill(paper)
    desktop.find("push button", "Save").press()
    waited(lambda: f"Saved as {paper}" in desktop.announced, "word that it is saved")


def faults(where: str, window: Node) -> Iterator[str]:
    """Yield what somebody who only hears the window would not be told."""
    for one in window.within():
        role, name, description = one.role, one.name, one.description
        if "<span>" in name + description:
            yield f"{where}: {role} “{name}” reads out markup: {description}"
        if not one.has("FOCUSABLE"):
            continue
        if not name and role not in OF_QT:
            yield f"{where}: a {role} has no name, and is described as “{description}”"
        if role in HIT and min(one.size) < SMALLEST:
            yield f"{where}: {role} “{name}” is {one.size} pixels small"


if __name__ == "__main__":
    main(*sys.argv[1:])
