"""A walk through everything the window can show, and what is seen on the way."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

from planner.errors import LibraryError, Trouble
from planner.exchange import json_form
from planner.exchange.answers import proposal
from planner.exchange.worksheet import read
from planner.model.catalogue import SECTIONS
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.places import RESOURCES
from planner.store.file import DAMAGED
from planner.store.library import Library
from tests.sheets import filled, printed
from ui.charts import ChartPanel
from ui.dialogs.agree import AgreeDialog
from ui.dialogs.doings import DoingsDialog
from ui.dialogs.keeping import KeepDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.password import PasswordDialog
from ui.dialogs.person import PersonDialog
from ui.dialogs.publishing import PublishingDialog
from ui.dialogs.trouble import TroublePage
from ui.dialogs.worksheet import WorksheetDialog
from ui.editor.record_list import RecordList
from ui.help.contents import HelpContents
from ui.help.window import HelpWindow
from ui.labels import OneLine, WrappingButton
from ui.main_window import MainWindow

EVERY = tuple(section.key for section in SECTIONS)
# Pages with groups and a chart, with a grid, and with cards.
SOME = ("objectives", "roles", "signatures")
SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
WINDOW = 1240, 860
STILL, LONGEST_WAIT = 4, 200  # times 10 milliseconds
# What shows a document, in the language of the charter, or the guide, in its own.
OF_DOCUMENTS = (QTextBrowser, ChartPanel, HelpContents)


def draft_of_the_sample() -> Charter:
    """Return the finished example as a draft with Welsh beside its English."""
    agreed = json_form.read(SAMPLE.read_bytes())
    control = agreed.control
    changed = replace(control, status="draft", second_language="cy")
    return agreed.after(Change("Draft", (Edit(control, changed),)))


def walk(
    window: MainWindow, library: Library, sections: Sequence[str] = EVERY
) -> Iterator[tuple[str, QWidget]]:
    """Yield every page, tab and dialog in turn, each at its size and with its name."""
    window.resize(*WINDOW)
    yield from _without_a_charter(window, library)
    draft = draft_of_the_sample()
    library.apply(draft.id, creation(draft))
    window.pages.show_register()
    yield _seen("register", window)
    window.pages.register.search.setText("the")
    window.pages.register.refresh()
    yield _seen("found words", window)
    window.pages.register.search.clear()
    window.pages.open_charter(draft.id)
    for section in sections:
        yield from _section(window, section)
    window.page.session.keep("In May")
    for number in range(window.page.tabs.count()):
        window.page.show_tab(number)
        yield _seen(f"tab {number}", window)
    yield from _dialogs(window, draft)
    window.choices["Contents of the help"].trigger()
    help_window = window.findChildren(HelpWindow)[0]
    yield _seen("help", help_window)
    help_window.close()
    library.delete(draft.id)
    window.pages.show_bin()
    yield _seen("bin", window)


def _without_a_charter(window: MainWindow, library: Library) -> Iterator[tuple[str, QWidget]]:
    window.pages.show_register()
    yield _seen("nothing yet", window)
    window.pages.show_bin()
    yield _seen("empty bin", window)
    window.pages.show_start()
    yield _seen("start", window)
    window.pages.show_copies()
    yield _seen("copies", window)
    for what in Trouble:
        trouble = TroublePage(LibraryError(library.path, DAMAGED, what))
        trouble.resize(*WINDOW)
        yield _seen(f"trouble, {what.name.lower()}", trouble)
    assert not library.bin()


def _section(window: MainWindow, key: str) -> Iterator[tuple[str, QWidget]]:
    editor = window.page.editor
    editor.show_section(key)
    yield _seen(key, window)
    for each in editor.page.findChildren(RecordList):
        if each.records:
            each.choose(each.records[0].id)
            yield _seen(f"{key}, open", window)
            each.shut()


def _dialogs(window: MainWindow, draft: Charter) -> Iterator[tuple[str, QWidget]]:
    session = window.page.session
    sheet = read(filled(printed(draft, "aims"), {"purpose.statement": "Bread."}))
    makers: tuple[Callable[[], QDialog], ...] = (
        lambda: AgreeDialog(session, window),
        lambda: DoingsDialog(window),
        lambda: KeepDialog(session, window),
        lambda: KeysDialog(window),
        lambda: PasswordDialog(window),
        lambda: PersonDialog(session.library, window),
        lambda: PublishingDialog(session.library.path, session.library.page(0, 9), window),
        lambda: WorksheetDialog(proposal(sheet, draft), window),
    )
    for make in makers:
        dialog = make()
        yield _seen(type(dialog).__name__, dialog)
        dialog.close()


def _seen(name: str, widget: QWidget) -> tuple[str, QWidget]:
    """Wait until everything in a widget has its place."""
    widget.show()
    seen: list[list[QRect]] = []
    while len(seen) < STILL or any(each != seen[-1] for each in seen[-STILL:]):
        QTest.qWait(10)
        seen.append([each.geometry() for each in widget.findChildren(QWidget)])
        assert len(seen) < LONGEST_WAIT, f"{name} does not come to rest"
    return name, widget


def parts(shown: QWidget) -> Iterator[QWidget]:
    """Yield what is visible, but nothing that shows a document or belongs to Qt alone."""
    for each in (shown, *shown.findChildren(QWidget)):
        of_qt = isinstance(each.parentWidget(), QTabBar)  # it scrolls tabs
        if each.isVisibleTo(shown) and not of_qt and not _is_of_a_document(each):
            yield each


def _is_of_a_document(widget: QWidget | None) -> bool:
    while widget is not None:
        if isinstance(widget, OF_DOCUMENTS):
            return True
        widget = widget.parentWidget()
    return False


def words(part: QWidget) -> Iterator[str]:
    """Yield what a part says: on it, over it, and aloud."""
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    match part:
        case QLabel() | QAbstractButton():
            yield part.text()
        case QLineEdit():
            yield part.placeholderText()
        case QComboBox():
            yield from (part.itemText(at) for at in range(part.count()))
        case QMenuBar():
            yield from _entries(part.actions())
        case QTabBar():
            yield from (part.tabText(at) for at in range(part.count()))
        case QHeaderView():
            yield from _headings(part)
        case QAbstractItemView():
            columns = part.horizontalHeader().count() if isinstance(part, QTableView) else 1
            yield from _rows(part.model(), columns)
        case _:
            pass
    yield from (action.text() for action in part.actions())


def _entries(actions: Sequence[QAction]) -> Iterator[str]:
    for action in actions:
        yield action.text()
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            yield from _entries(menu.actions())


def _headings(header: QHeaderView) -> Iterator[str]:
    for at in range(header.count()):
        yield str(header.model().headerData(at, header.orientation()) or "")


def _rows(model: QAbstractItemModel, columns: int) -> Iterator[str]:
    for row in range(model.rowCount()):
        for index in (model.index(row, column) for column in range(columns)):
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def clipped(shown: QWidget) -> Iterator[str]:
    """Yield the words that have less room than they need.

    A line that is cut on purpose has all of its words in its tooltip; what drops down shows
    them when it is open.
    """
    for each in parts(shown):
        if isinstance(each, QTabBar):
            yield from _cut_tabs(each)
        elif isinstance(each, QScrollArea) and each.horizontalScrollBar().maximum() > 0:
            yield f"the page scrolls sideways by {each.horizontalScrollBar().maximum()}"
        elif isinstance(each, QLabel | QAbstractButton) and each.text() and _is_cut(each):
            yield each.text()


def _is_cut(shown: QLabel | QAbstractButton) -> bool:
    match shown:
        case OneLine():
            return False
        case QLabel() | WrappingButton() if shown.hasHeightForWidth():
            return shown.heightForWidth(shown.width()) > shown.height()
        case QLabel():
            return shown.minimumSizeHint().width() > shown.width()
        case _:
            return shown.sizeHint().width() > shown.width() + 1


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        if bar.fontMetrics().horizontalAdvance(bar.tabText(at)) > bar.tabRect(at).width():
            yield bar.tabText(at)


def overlapping(shown: QWidget) -> Iterator[str]:
    """Yield what lies over its neighbour in a layout, or reaches out of what it is in."""
    for each in parts(shown):
        layout = each.layout()
        if layout is None or isinstance(each, QAbstractScrollArea):
            continue
        places = dict(_places(layout, each))
        for (one, place), (other, beside) in combinations(places.items(), 2):
            if place.intersects(beside):
                yield f"{one} over {other} in {each}"
        for one, place in places.items():
            if not each.rect().contains(place):
                yield f"{one} reaches out of {each}"


def _places(layout: QLayout, of: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = (item.layout(), item.widget()) if item else (None, None)
        if widget is not None and widget.isVisibleTo(of) and widget.parentWidget() is of:
            if not widget.geometry().isEmpty():
                yield widget, widget.geometry()
        elif inner is not None:
            yield from _places(inner, of)
