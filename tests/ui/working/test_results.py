"""Readings are written down where the results are seen."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter, creation
from planner.model.records.deliver import Indicator, Reading
from planner.model.records.front import Control
from planner.store.library import Library
from ui.session import CharterSession
from ui.settings import Settings
from ui.working.results import ResultsPage

MEALS = Indicator(id="i", name="Meals", baseline=12, target=60)
FIRST = Reading(id="r", indicator="i", day=date(2026, 3, 1), value=20)
Shown = Callable[..., ResultsPage]


@pytest.fixture
def shown(qtbot: QtBot, library: Library, settings: Settings) -> Shown:
    def show(*records: Indicator | Reading | Control) -> ResultsPage:
        charter = Charter.of("c", records)
        library.apply("c", creation(charter))
        page = ResultsPage(CharterSession(library, "c"), settings)
        qtbot.addWidget(page)
        page.refresh()
        page.show()
        return page

    return show


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


def words(page: ResultsPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(page))


def put(page: ResultsPage, value: str, note: str = "") -> None:
    page.reading.value.setPlainText(value)
    page.reading.note.setPlainText(note)
    page.reading.add.click()
    page.refresh()


def readings(page: ResultsPage) -> list[Reading]:
    return list(page._session.charter.all(Reading))


def test_a_reading_goes_into_the_charter_and_onto_the_page(shown: Shown) -> None:
    page = shown(MEALS, FIRST)

    put(page, "48", "after the fair")

    new = readings(page)[-1]
    assert (new.indicator, new.day, new.value, new.note) == (
        *("i", date.today(), 48),
        "after the fair",
    )
    assert "The target is 60: 12 more." in words(page)
    assert "Readings over time" in words(page)


def test_it_can_be_taken_back(shown: Shown) -> None:
    page = shown(MEALS, FIRST)
    put(page, "48")

    page._session.stack.undo()

    assert readings(page) == [FIRST]


@pytest.mark.parametrize("odd", ["about fifty", ""])
def test_what_is_no_number_stays_in_its_box_with_a_sentence(shown: Shown, odd: str) -> None:
    page = shown(MEALS, FIRST)

    put(page, odd)

    assert readings(page) == [FIRST]
    assert page.reading.complaint.text()
    assert page.reading.value.words() == odd


def test_an_agreed_charter_takes_readings(shown: Shown) -> None:
    page = shown(Control(status="agreed"), MEALS, FIRST)

    put(page, "48")

    assert len(readings(page)) == 2


def test_where_nothing_is_measured_it_says_how_to_begin(shown: Shown, qtbot: QtBot) -> None:
    page = shown()

    assert "Nothing is measured yet." in words(page)
    assert not page.reading.isVisibleTo(page)
    with qtbot.waitSignal(page.section_wanted) as wanted:
        page._choose.click()
    assert wanted.args == ["monitoring"]


def test_an_indicator_leads_to_its_form(shown: Shown, qtbot: QtBot) -> None:
    page = shown(MEALS)

    with qtbot.waitSignal(page.led) as led:
        page._cards[0].change.click()
    assert led.args == ["indicator", "i", "name"]


def test_a_reading_that_is_being_written_is_kept_when_one_leaves(shown: Shown) -> None:
    page = shown(MEALS, FIRST)
    page.reading.value.setPlainText("48")

    page.commit()

    assert readings(page)[-1].value == 48
