"""The gains in the room “Is it working?”: what each says, and where it leads."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.exchange.json_form import read
from planner.model.benefits import BENEFITS
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.editing import arrival
from planner.model.records.decide import Say
from planner.model.records.front import Person
from planner.places import RESOURCES
from planner.store.library import Library
from tests.pdf_reading import Reading, invalid
from tests.ui.asked import Asked
from tests.ui.reaching import guessing, nameless, passed_over, reached, small
from ui.main_window import MainWindow
from ui.working.benefits import BenefitsPage

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
KEYS = [each.key for each in BENEFITS]


@pytest.fixture
def charter(library: Library) -> Charter:
    agreed = read(SAMPLE.read_bytes())
    draft = Edit(agreed.control, replace(agreed.control, status="draft"))
    sample = agreed.after(Change("Draft", (draft,)))
    library.apply(sample.id, creation(sample))
    return sample


@pytest.fixture
def window(opened: Callable[[], MainWindow], charter: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(charter.id)
    return window


def gains(window: MainWindow, key: str) -> BenefitsPage:
    assert window.page is not None
    window.page.look_how_it_goes("benefits")
    (page,) = window.page.room.findChildren(BenefitsPage)
    page.gains.setCurrentIndex(page.gains.rows.index(KEYS.index(key)))
    wait_for_words(page)
    return page


def wait_for_words(page: BenefitsPage) -> None:
    """Wait until a page says what the charter says now; a page lays its text out when seen."""
    QApplication.processEvents()
    while page.reading.is_busy:
        QApplication.processEvents()


def sentences(page: BenefitsPage) -> list[str]:
    rows = page.wanting.rows
    return [str(rows.index(at).data()) for at in range(rows.rowCount())]


@pytest.mark.parametrize("key", KEYS)
def test_each_gain_is_named_reached_and_large_enough(window: MainWindow, key: str) -> None:
    page = gains(window, key)

    assert next(one.title for one in BENEFITS if one.key == key) in page.page.toPlainText()
    assert nameless(page) == []
    assert guessing(page) == []
    assert small(page) == []
    assert list(reached(page))
    assert passed_over(page) == set()


def test_what_is_wanting_leads_to_its_place_in_the_form(window: MainWindow) -> None:
    page = gains(window, "resources")
    first = page.wanting.rows.index(0)

    page.wanting.chosen.emit(first.data(256))

    assert window.page is not None
    assert not window.page.room.is_open
    assert window.page.editor.section == "resources"


def test_the_field_that_is_led_to_is_in_sight_on_a_long_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.page is not None
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    said = Say(id="s", matter="Prices", group="Members")
    assert window.page.session.do(arrival(window.page.session.charter, said))
    page = gains(window, "decisions")

    page.wanting.chosen.emit(page.wanting.rows.index(0).data(256))

    def is_in_sight() -> bool:
        field = QApplication.focusWidget()
        return field is not None and not field.visibleRegion().isEmpty()

    qtbot.waitUntil(is_in_sight, timeout=10_000)
    qtbot.wait(500)
    assert is_in_sight()


def test_a_section_is_one_click_away(window: MainWindow) -> None:
    page = gains(window, "vision")

    page.places.chosen.emit(page.places.rows.index(1).data(256))

    assert window.page is not None
    assert window.page.editor.section == "aims"


def test_what_is_said_elsewhere_is_seen_at_once(window: MainWindow) -> None:
    page = gains(window, "decisions")
    said = Say(id="s", matter="Prices", group="Members", level="consulted")

    assert window.page is not None
    assert window.page.session.do(arrival(window.page.session.charter, said))
    wait_for_words(page)

    assert "Prices" in page.page.toPlainText()
    assert "Nobody decides in “Prices”: say who does." in sentences(page)


def test_a_statement_of_participation_is_saved_for_a_person(
    window: MainWindow,
    charter: Charter,
    tmp_path: Path,
    asked: Asked,
    qtbot: QtBot,
) -> None:
    page = gains(window, "learning")
    part = page.taking_part
    person = next(one for one in charter.all(Person) if one.name)
    part.people.setCurrentIndex(part.people.findData(person.id))
    path = tmp_path / "statement.pdf"
    asked.name(path)

    with qtbot.waitSignal(part.saved, timeout=10_000):
        part.save.click()

    assert person.name in Reading(path.read_bytes()).text
    assert invalid(path.read_bytes()) == []


def test_only_the_page_of_learning_offers_statements(window: MainWindow) -> None:
    assert gains(window, "expertise").taking_part.isHidden()
    assert not gains(window, "learning").taking_part.isHidden()


def test_the_gains_are_told_in_welsh(
    window: MainWindow,
    in_welsh: None,  # noqa: ARG001 # the window speaks it
) -> None:
    page = gains(window, "resources")

    assert "Pooled resources" not in page.page.toPlainText()
