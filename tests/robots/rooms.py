"""What the robot that is watched does beside the form: rooms, meetings, help, other pages."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from planner.exchange.clauses import clauses_for
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.records.deliver import Task
from planner.store.library import Library
from ui.dialogs.doings import DoingsDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.password import PasswordDialog
from ui.dialogs.person import PersonDialog
from ui.editor.text_box import TextBox
from ui.main_window import LANGUAGE, MainWindow
from ui.register.example import ExampleDialog
from ui.register.starts import STARTS
from ui.working.views import VIEWS
from ui.writing.wordings import WordingsDialog

COMPARED = "compared"  # the charter that has a version to compare with
SHORT, LONG = 60, 1_500  # milliseconds: until a page is there, and until all that follows is
LONG_WORD = "Organisationalchange"  # as long as suggestions are looked for; they take long
Step = tuple[str, Callable[[], object], int]


def prepare(path: Path, large: str) -> None:
    """Put a charter into a library that is another in each of its tasks since it was kept."""
    with Library.open(path, who="benchmark") as library:
        tables = library.charter(large).tables
        library.apply(COMPARED, creation(Charter(COMPARED, tables)))
        library.keep(COMPARED, "First")
        tasks = library.charter(COMPARED).all(Task)
        edits = (Edit(one, replace(one, title=f"{one.title} again")) for one in tasks)
        library.apply(COMPARED, Change("Say it all again", tuple(edits)))


def beside(window: MainWindow) -> Iterator[Step]:
    """Yield everything, from a charter that is open to the register."""
    for part in (in_the_room, in_a_meeting, with_help, with_spelling, with_dialogs):
        yield from part(window)
    for part in (on_other_pages, comparing, in_another_language):
        yield from part(window)


def in_the_room(window: MainWindow) -> Iterator[Step]:
    """Yield every page of “Is it working?”, and a review meeting in it."""
    page = window.page
    for view in VIEWS:
        look = partial(page.look_how_it_goes, view.key)
        yield f"the room: {view.title}", look, LONG
    yield "begin a review", partial(_click, window, "_begin"), LONG
    yield "type into a review", partial(_type, window, "Word "), LONG
    yield "back to the charter", page.room.leave, LONG


def in_a_meeting(window: MainWindow) -> Iterator[Step]:
    """Yield a meeting of some questions, with a decision, and the thoughts before one."""
    page = window.page
    hall = page.guide.hall
    yield "hold a meeting", page.hold_meeting, LONG
    for _ in range(6):
        yield "the next question", partial(hall.turn_page, 1), SHORT
    yield "answer in a meeting", partial(_type, window, "Word "), LONG
    yield "the question before", partial(hall.turn_page, -1), SHORT
    yield "note a decision", hall.open_note, SHORT
    yield "end the meeting", page.hold_meeting, LONG
    yield "think it through", page.think_it_through, LONG
    yield "stop thinking", page.hold_meeting, LONG


def with_help(window: MainWindow) -> Iterator[Step]:
    """Yield help on where one is, other pages of it, and words found in it."""
    shown = window.help

    def read(place: str) -> None:
        from ui.help.window import HelpWindow

        one = window.findChild(HelpWindow)
        assert one is not None, "help is open"
        one.show_place(place)

    def find(words: str) -> None:
        from ui.help.window import HelpWindow

        one = window.findChild(HelpWindow)
        assert one is not None, "help is open"
        one.search.setFocus()
        QTest.keyClicks(one.search, words)

    yield "help", shown.here, LONG
    yield "the contents of the help", shown.contents, LONG
    for place in ("guide/fill-in", "guide/print", "glossary", "sections/finance"):
        yield f"help on {place}", partial(read, place), SHORT
    yield "find in the help", partial(find, "partner"), LONG
    yield "put help away", partial(_close_help, window), SHORT


def with_spelling(window: MainWindow) -> Iterator[Step]:
    """Yield words that are misspelt, and the menu that tells what was probably meant."""
    page = window.page
    yield (
        "go to the vision",
        partial(page.lead_to, "vision", "", "statement"),
        LONG,
    )
    for word in ("partnrship", LONG_WORD):
        for letter in f"{word} ":
            yield "type a word that is misspelt", partial(_type, window, letter), SHORT
        yield "pause after it", partial(_type, window, ""), LONG
        yield f"the menu of “{word}”", partial(_menu, window, word), LONG


def with_dialogs(window: MainWindow) -> Iterator[Step]:
    """Yield the dialogs that any page has."""
    clauses = clauses_for("legal", "statement")
    example = next(one.template for one in STARTS if one.template is not None).as_example()
    assert example is not None, "a starting point has its example"
    made: dict[str, Callable[[], QDialog]] = {
        "keys": partial(KeysDialog, window),
        "a password": partial(PasswordDialog, window),
        "a person": partial(PersonDialog, window.pages.library, window),
        "what the program did": partial(DoingsDialog, window),
        "ready wordings": partial(WordingsDialog, "Legal status", clauses, window),
        "an example": partial(ExampleDialog, example, window),
    }
    for name, make in made.items():
        yield f"the dialog {name}", partial(_show, make), 4 * SHORT


def on_other_pages(window: MainWindow) -> Iterator[Step]:
    """Yield the pages over all charters, and the way between them and one charter."""
    pages = window.pages
    yield "all charters", pages.show_register, LONG
    yield "the start", pages.show_start, LONG
    yield "the start again", pages.show_start, SHORT
    yield "the bin", pages.show_bin, SHORT
    yield "what is coming", pages.show_coming, LONG
    yield "earlier copies", pages.show_copies, LONG
    yield "all charters again", pages.show_register, LONG


def comparing(window: MainWindow) -> Iterator[Step]:
    """Yield a comparison in which every task of a charter is another."""
    yield "open another charter", partial(window.pages.open_charter, COMPARED), LONG
    yield "a comparison", partial(_tab, window, "Compare"), 2 * LONG
    yield "its history", partial(_tab, window, "History"), LONG
    yield "read it", partial(_tab, window, "Read"), LONG


def in_another_language(window: MainWindow) -> Iterator[Step]:
    """Yield the window in Welsh and back, in a charter and in the register."""
    yield "the menu of languages", window.menus[LANGUAGE].aboutToShow.emit, LONG
    for key in ("cy", "en"):
        yield f"the language {key}", partial(window.set_language, key), 2 * LONG
    yield "all charters in the end", window.pages.show_register, LONG
    for key in ("cy", "en"):
        yield f"the register in {key}", partial(window.set_language, key), LONG


def _tab(window: MainWindow, title: str) -> None:
    tabs = window.page.tabs
    window.page.show_tab(
        next(at for at in range(tabs.count()) if tabs.tabText(at).startswith(title))
    )


def _click(window: MainWindow, name: str) -> None:
    tabs = window.page.room.tabs
    assert tabs is not None, "the room is open"
    page = tabs.currentWidget().focusProxy()
    getattr(page, name).click()


def _type(window: MainWindow, words: str) -> None:
    box = window.focusWidget()
    assert box is not None, "the keyboard is somewhere"
    QTest.keyClicks(box, words)


def _menu(window: MainWindow, word: str) -> None:
    """Click a word with the right button, and shut its menu once it has been read."""
    box = window.focusWidget()
    assert isinstance(box, TextBox), "a text has the keyboard"
    cursor = box.textCursor()
    cursor.setPosition(box.toPlainText().index(word) + 1)
    at, view = box.cursorRect(cursor).center(), box.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "a click with the right button opens a menu"
    assert any(word in each.text() for each in menu.actions()), "the word is misspelt"
    QTimer.singleShot(LONG // 2, menu, menu.close)


def _show(make: Callable[[], QDialog]) -> None:
    dialog = make()
    dialog.show()
    QTimer.singleShot(2 * SHORT, dialog, dialog.deleteLater)


def _close_help(window: MainWindow) -> None:
    from ui.help.window import HelpWindow

    one = window.findChild(HelpWindow)
    assert one is not None, "help is open"
    one.close()
    window.activateWindow()
