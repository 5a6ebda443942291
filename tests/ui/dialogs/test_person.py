"""What is held of a person, found, saved and erased in the window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter, creation
from planner.model.records.front import Control, Partner, Person
from planner.store.drafts import Draft
from planner.store.library import Library
from tests.pdf_reading import invalid
from tests.ui.asked import Asked
from ui.action import person
from ui.dialogs.person import PersonDialog
from ui.main_window import MainWindow

NAME, EMAIL = "Margaret <Ellis>", "m.ellis@example.org"


@pytest.fixture
def dialog(qtbot: QtBot, library: Library, opened: Callable[[], MainWindow]) -> PersonDialog:
    """Return the dialog over a library in which a person is named."""
    charter = Charter.of(
        "food",
        [
            Control(title="Food & Partners"),
            Partner(id="p", name="Food Bank"),
            Person(id="m", name=NAME, partner="p", email=EMAIL),
        ],
    )
    library.apply(charter.id, creation(charter))
    library.keep(charter.id, "First")
    dialog = PersonDialog(library, opened())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def look_for(dialog: PersonDialog, words: str) -> list[str]:
    """Return the sentences about a person."""
    dialog.name.setText(words)
    dialog.find_it.click()
    rows = dialog.list.rows
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def test_a_person_is_found_with_what_else_is_known(dialog: PersonDialog) -> None:
    said = look_for(dialog, "margaret <ellis>")

    assert f"Food & Partners\nPartners: Name: {NAME}" in said
    assert f"Food & Partners\nPartners: Email: {EMAIL}" in said
    assert "Food & Partners\nIn the version “First”: 2 places" in said
    assert [box.text() for box in dialog.others] == [f"Also “{EMAIL}”"]
    assert dialog.state.text() == "This person is named in 7 places."


def test_what_is_not_ticked_is_left_out(dialog: PersonDialog) -> None:
    look_for(dialog, NAME)

    dialog.others[0].setChecked(False)

    rows = dialog.list.rows
    assert not [row for row in range(rows.rowCount()) if EMAIL in rows.index(row, 0).data()]


def test_nobody_is_sought_by_nothing(dialog: PersonDialog) -> None:
    assert look_for(dialog, " ") == []
    assert dialog.state.text().startswith("Say who it is")
    assert not dialog.erase.isEnabled()


def test_what_is_held_is_saved_to_be_read_or_taken_elsewhere(
    dialog: PersonDialog, tmp_path: Path
) -> None:
    look_for(dialog, NAME)

    dialog.save_to(tmp_path / "held.pdf")
    dialog.save_to(tmp_path / "held.json")

    assert invalid((tmp_path / "held.pdf").read_bytes()) == []
    assert json.loads((tmp_path / "held.json").read_text())["sought"] == [NAME, EMAIL]


def test_a_person_is_erased_after_a_question(
    dialog: PersonDialog, library: Library, asked: Asked
) -> None:
    look_for(dialog, NAME)

    asked.press("Erase for good")
    dialog.erase.click()

    assert "cannot be undone" in asked.more[0]
    assert dialog.state.text() == "Erased from 1 charter."
    assert dialog.has_erased
    assert library.charter("food").get(Person, "m") == Person(
        id="m", name="[erased]", partner="p", email="[erased]"
    )
    assert look_for(dialog, NAME) == []


def test_the_list_of_charters_is_read_again_after_an_erasure(
    library: Library,
    opened: Callable[[], MainWindow],
    asked: Asked,
) -> None:
    charter = Charter.of("food", [Control(title=f"With {EMAIL}")])
    library.apply(charter.id, creation(charter))
    window = opened()

    asked.act(PersonDialog, lambda dialog: look_for(dialog, EMAIL))
    asked.press("Erase…", "Erase for good", "Close")
    person(window)

    model = window.pages.register.table.model()
    assert "[erased]" in str(model.index(0, 0).data())


def test_a_second_place_of_backups_that_is_not_there_is_told(
    library: Library, opened: Callable[[], MainWindow], tmp_path: Path
) -> None:
    charter = Charter.of("food", [Control(title=f"With {EMAIL}")])
    library.apply(charter.id, creation(charter))
    dialog = PersonDialog(library, opened(), tmp_path / "stick")
    look_for(dialog, EMAIL)

    assert not dialog.backups.isHidden()
    dialog.backups.setChecked(True)
    dialog.erase_now()

    assert f"not there now: {tmp_path / 'stick'}" in dialog.state.text()


def test_a_person_is_erased_from_answers_that_are_no_charter_yet(
    opened: Callable[[], MainWindow], path: Path, asked: Asked
) -> None:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.purpose.setPlainText(f"{NAME} asks for it")
    window.pages.show_register()
    said: list[str] = []

    asked.act(PersonDialog, lambda dialog: said.extend(look_for(dialog, NAME)))
    asked.press("Erase…", "Erase for good")
    asked.act(PersonDialog, lambda dialog: said.append(dialog.state.text()))
    asked.press("Close")
    person(window)
    window.settle()

    assert asked.said == ["Erase this person for good?"]
    assert said == [
        f"Typed, and in no charter yet: {NAME} asks for it",
        "Erased from 0 charters. Erased from what was typed and is in no charter yet.",
    ]
    assert window.pages.start.questions.purpose.toPlainText() == "[erased] asks for it"
    assert Draft(path).answers()[1] == "[erased] asks for it"
