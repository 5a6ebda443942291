"""A robot that works through the whole window on a charter of 1,000 records, watched.

Run as `-m tests.robots.working LIBRARY`, with a copy of a library that has the charter `large`;
prints the ten events that held the main thread longest.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from planner.model.catalogue import SECTIONS
from planner.model.records.deliver import Task
from tests.robots import rooms
from tests.robots.watchdog import Watched, report
from ui.dialogs.agree import AgreeDialog
from ui.dialogs.keeping import KeepDialog
from ui.dialogs.keys import KeysDialog
from ui.editor.record_list import RecordList
from ui.main_window import MainWindow
from ui.rubbish import Rubbish
from ui.settings import Settings
from ui.starting import Starter
from ui.theme import load_fonts
from ui.tongue import speak

LARGE = "large"
WORST = 10
SHORT, LONG = 60, 1_500  # milliseconds: until a page is there, and until all that follows is
TABS = ("Preview", "Read", "To settle", "History", "Compare")
Step = tuple[str, Callable[[], object], int]


def steps(window: MainWindow) -> Iterator[Step]:
    """Yield everything that is done: its words, how, and for how long it is then watched."""
    yield "open the charter", partial(window.pages.open_charter, LARGE), LONG
    page = window.page
    for section in SECTIONS:
        yield f"go to {section.title}", partial(page.editor.show_section, section.key), SHORT
        yield f"open records of {section.title}", partial(_open_first, window), SHORT
    for at, name in enumerate(TABS):
        yield f"the tab {name}", partial(page.show_tab, at), LONG
    yield from _writing(window)
    yield from _ordering(window)
    yield "find words", page.finding.open, SHORT
    yield "type what to find", partial(_type, window, "garden"), LONG
    yield "the next place", partial(page.finding.step, 1), SHORT
    yield "put the search away", page.finding.close_up, SHORT
    for look in ("dark", "high-contrast", "light"):
        yield f"the look {look}", partial(window.set_theme, look), LONG
    for by in (10, -10):
        yield "another size of text", partial(window.resize_text, by), LONG
    keeping = partial(KeepDialog, page.session), partial(AgreeDialog, page.session)
    for make in (KeysDialog, *keeping):
        yield "a dialog", partial(_show, make, window), SHORT
    yield from rooms.beside(window)


def _writing(window: MainWindow) -> Iterator[Step]:
    """Yield typing on every kind of page: a sentence, and a record among 900."""
    page = window.page
    for table, record, field in (
        ("vision", "", "statement"),
        ("objective", "o3", "statement"),
        ("task", "t40", "title"),
    ):
        yield f"go to a {table}", partial(page.lead_to, table, record, field), SHORT
        for letter in "Word ":
            yield f"type into a {table}", partial(_type, window, letter), SHORT
        yield f"pause after typing into a {table}", page.commit, LONG


def _ordering(window: MainWindow) -> Iterator[Step]:
    """Yield adding, moving and taking back in the longest list."""
    editor, page = window.page.editor, window.page

    def tasks() -> RecordList:
        block = editor.page.blocks[Task]
        assert isinstance(block, RecordList), "tasks are a list"
        return block

    yield "go to the work plan", partial(page.show_section, "workplan"), LONG
    yield "add a task", lambda: tasks().add(), LONG
    yield "shut a task", lambda: tasks().shut(), LONG
    yield "move a task", lambda: tasks().move_by("t40", 1), LONG
    yield "remove a task", lambda: tasks().remove("t41"), LONG
    for _ in range(3):
        yield "undo", page.undo, LONG
    yield "redo", page.session.stack.redo, LONG


def _open_first(window: MainWindow) -> None:
    page = window.page.editor.page
    for kind in page.section.records:
        records = window.page.session.charter.all(kind)
        if kind.many and records:
            page.show_field(kind, records[0].id, "")


def _type(window: MainWindow, words: str) -> None:
    box = window.focusWidget()
    assert box is not None, "the keyboard is somewhere"
    QTest.keyClicks(box, words)


def _show(make: Callable[[MainWindow], QDialog], window: MainWindow) -> None:
    dialog = make(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    QTimer.singleShot(SHORT // 2, dialog, dialog.close)


def _watch(milliseconds: int) -> None:
    """Let a time pass, and longer where something is still made beside the main thread."""
    _pass(milliseconds)
    pool = QThreadPool.globalInstance()
    while milliseconds >= LONG and pool.activeThreadCount():
        _pass(LONG)


def _pass(milliseconds: int) -> None:
    """Let events come for a time; Qt's own way to wait would hold up all other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(path: Path) -> None:
    """Work through the window, and print what held it longest."""
    rooms.prepare(path, LARGE)
    application = Watched(sys.argv[:1])
    load_fonts()
    speak("en")
    window = MainWindow(Settings.beside(path))
    window.dress()
    rubbish = Rubbish(window)
    starter = Starter(window, path)
    window.show()
    _pass(LONG)  # as one looks at the register before one opens a charter
    application.turns.clear()
    for doing, act, watched in steps(window):
        application.doing = doing
        QTimer.singleShot(0, act)
        _watch(watched)
    starter.close()
    rubbish.stop()
    lines = report(application.worst(WORST), len(application.turns))
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
