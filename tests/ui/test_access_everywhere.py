"""Dialogs, tabs and cards for whoever does not see them well, or has no mouse."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from planner.exchange import json_form
from planner.exchange.answers import proposal
from planner.exchange.worksheet import read
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.records.front import Person
from planner.places import RESOURCES
from planner.store.library import Library
from tests.pdf_blocks import painted
from tests.sheets import filled, printed
from tests.ui.reaching import guessing, marked_up, nameless, passed_over, reached, small
from ui.dialogs.agree import AgreeDialog
from ui.dialogs.doings import DoingsDialog
from ui.dialogs.keeping import KeepDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.password import PasswordDialog
from ui.dialogs.person import PersonDialog
from ui.dialogs.publishing import PublishingDialog
from ui.dialogs.worksheet import WorksheetDialog
from ui.editor.charted import ChartedPage
from ui.editor.signatures import SignaturesPage
from ui.help.asking import open_help
from ui.main_window import MainWindow

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
CHARTED = ("workplan", "structure", "objectives", "resources")
LARGE_TEXT = 200  # per cent

Show = Callable[[str], QWidget]


@pytest.fixture
def draft(library: Library) -> Charter:
    """Return the finished example as a draft with Welsh beside its English."""
    agreed = json_form.read(SAMPLE.read_bytes())
    control = agreed.control
    changed = replace(control, status="draft", second_language="cy")
    draft = agreed.after(Change("Draft", (Edit(control, changed),)))
    library.apply(draft.id, creation(draft))
    return draft


@pytest.fixture
def show(opened: Callable[[], MainWindow], draft: Charter, tmp_path: Path) -> Show:
    """Return what brings a dialog, a tab or a page of the example to the front."""
    window = opened()
    window.pages.open_charter(draft.id)
    page = window.page

    def dialog(made: QDialog) -> QWidget:
        made.show()
        return made

    def person() -> QWidget:
        page.session.library.backup()
        made = PersonDialog(page.session.library, window)
        made.name.setText(next(one.name for one in draft.all(Person) if one.name))
        made.find_it.click()
        return dialog(made)

    def worksheet() -> QWidget:
        sheet = filled(printed(draft, "aims"), {"purpose.statement": "So that all eat."})
        return dialog(WorksheetDialog(proposal(read(sheet), draft), window))

    def compare() -> QWidget:
        page.session.keep("In <May>")
        page.show_tab(4)
        return page.tabs.comparing

    def preview() -> QWidget:
        page.document.chooser.choose_document("signing")
        page.show_tab(0)
        return page.document

    def signatures() -> QWidget:
        page.editor.show_section("signatures")
        assert isinstance(page.editor.page, SignaturesPage)
        path = tmp_path / "signed.png"
        path.write_bytes(painted())
        next(iter(page.editor.page.cards.values())).take(path)
        return page.editor.page

    def charts(section: str, *, table: bool) -> QWidget:
        page.editor.show_section(section)
        assert isinstance(page.editor.page, ChartedPage)
        if table:
            page.editor.page.chart.switch.click()
        return page.editor.page

    ways: dict[str, Callable[[], QWidget]] = {
        "agree": lambda: dialog(AgreeDialog(page.session, window)),
        "keep": lambda: dialog(KeepDialog(page.session, window)),
        "keys": lambda: dialog(KeysDialog(window)),
        "doings": lambda: dialog(DoingsDialog(window)),
        "password": lambda: dialog(PasswordDialog(window)),
        "person": person,
        "help": lambda: open_help(window, "guide/fill-in"),
        "publish": lambda: dialog(
            PublishingDialog(page.session.library.path, page.session.library.page(0, 9), window)
        ),
        "worksheet": worksheet,
        "compare": compare,
        "preview": preview,
        "signatures": signatures,
        "header": lambda: page.header,
        **{f"{key} as charts": partial(charts, key, table=False) for key in CHARTED},
        **{f"{key} as tables": partial(charts, key, table=True) for key in CHARTED},
    }

    def find(what: str) -> QWidget:
        found = ways[what]()
        QTest.qWait(20)
        return found

    return find


DIALOGS = (
    "agree", "doings", "help", "keep", "keys", "password", "person", "publish", "worksheet",
)  # fmt: skip
PARTS = ("compare", "preview", "signatures", "header")
CHARTS = tuple(f"{key} as {form}" for key in CHARTED for form in ("charts", "tables"))


@pytest.mark.parametrize("what", [*DIALOGS, *PARTS, *CHARTS])
def test_everything_is_named_reached_by_tab_and_large_enough_to_hit(
    show: Show, what: str
) -> None:
    shown = show(what)

    assert list(reached(shown))
    assert nameless(shown) == []
    assert passed_over(shown) == set()
    assert small(shown) == []
    assert marked_up(shown) == []
    assert guessing(shown) == []


@pytest.mark.parametrize("what", [*DIALOGS, *PARTS])
def test_at_twice_the_size_of_text_it_fits_a_small_screen(show: Show, what: str) -> None:
    shown = show(what)
    window = shown.window().parentWidget() or shown.window()
    assert isinstance(window, MainWindow)
    window.settings.text_size = LARGE_TEXT
    window.dress()
    QTest.qWait(1)

    assert shown.window().minimumSizeHint().width() <= 1024
    assert shown.window().minimumSizeHint().height() <= 768
    assert small(shown) == []
