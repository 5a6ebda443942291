"""The window as a person meets it: from the first question to a charter, and back again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.charter import Charter
from planner.model.editing import writing
from planner.model.records.why import Purpose
from planner.store.library import Library
from tests.ui.asked import Asked
from ui.main_window import MainWindow

Opening = Callable[[], MainWindow]


def test_two_answers_make_a_charter_on_disk(library: Library, opened: Opening) -> None:
    window = opened()
    window.choices["New charter…"].trigger()
    start = window.pages.start
    QTest.keyClicks(start.questions.partners, "Riverside <Hub> & Friends")
    QTest.keyPress(start.questions.partners, Qt.Key.Key_Return)
    QTest.keyClicks(start.questions.partners, "St Chad's")
    QTest.keyClicks(start.questions.purpose, "So that nobody goes hungry.")

    QTest.mouseClick(start.finish, Qt.MouseButton.LeftButton)

    [holding] = library.page(0, 10)
    assert holding.partners == ("Riverside <Hub> & Friends", "St Chad's")
    assert library.charter(holding.id).one(Purpose).statement == "So that nobody goes hungry."
    assert window.page.header.title.words == "Riverside <Hub> & Friends and St Chad's"


def test_a_new_charter_is_shown_as_the_one_page_it_fills(opened: Opening) -> None:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.partners.setPlainText("Riverside")

    window.pages.start.finish.click()

    assert window.page.document.rendering.choice.document == "charter"


def test_without_a_partner_there_is_no_charter_to_make(opened: Opening) -> None:
    start = opened().pages.start

    start.questions.purpose.setPlainText("So that nobody goes hungry.")
    assert not start.finish.isEnabled()

    start.questions.partners.setPlainText("Riverside")
    assert start.finish.isEnabled()


def test_a_name_longer_than_a_line_may_be_stays_where_it_was_typed(
    library: Library, opened: Opening
) -> None:
    start = opened().pages.start
    start.questions.partners.setPlainText("R" * 3_000)

    start.finish.click()

    assert "3,000 characters" in start.notice.sentence
    assert len(start.questions.partners.toPlainText()) == 3_000
    assert library.count() == 0


def test_answers_stay_while_the_person_looks_elsewhere(opened: Opening) -> None:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.partners.setPlainText("Riverside")

    window.pages.show_register()
    window.pages.show_start()

    assert window.pages.start.questions.partners.toPlainText() == "Riverside"


def test_closing_over_answers_asks_first(opened: Opening, asked: Asked) -> None:
    asked.press("Go back to it")
    window = opened()
    window.pages.start.questions.partners.setPlainText("Riverside")

    assert not window.close()

    assert asked.said == ["Your answers are not a charter yet."]


def test_the_window_opens_where_it_was_closed(telford: Charter, opened: Opening) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.page.editor.show_section("risk")
    window.page.show_tab(2)
    window.close()

    again = opened()

    assert again.page.session.charter_id == telford.id
    assert again.page.editor.section == "risk"
    assert again.page.tabs.currentIndex() == 2


def test_a_charter_that_went_to_the_bin_is_not_opened_again(
    library: Library, telford: Charter, opened: Opening
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.close()
    library.delete(telford.id)

    again = opened()

    assert again.pages.charter is None
    assert again.stack.currentWidget() is again.pages.register


@pytest.mark.usefixtures("telford")
def test_a_damaged_settings_file_costs_only_the_memory(
    opened: Opening, settings_path: Path
) -> None:
    settings_path.write_bytes(b"\x00\xff[window\ngeometry=@ByteArray(\x01\x02\nlook=)==\n" * 50)

    window = opened()

    assert window.pages.charter is None
    assert window.pages.register.table.chosen is not None


def test_undo_names_what_it_takes_back(telford: Charter, opened: Opening) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    session = window.page.session
    purpose = session.charter.one(Purpose)
    session.do(writing(session.charter, purpose, "statement", "Warm homes & hearts"))
    assert window.choices["Undo"].text() == "Undo “Change purpose”"

    window.choices["Undo"].trigger()

    assert window.choices["Redo"].text() == "Redo “Change purpose”"
    assert session.charter == telford


def test_saved_is_said_with_the_time_of_the_last_change(
    telford: Charter, opened: Opening
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    moment = window.page.session.saved_at

    assert moment is not None
    assert window.page.header.saved.text() == f"All changes saved {moment.astimezone():%H:%M}"


def test_a_charter_can_be_opened_again_and_again(telford: Charter, opened: Opening) -> None:
    window = opened()

    for _ in range(3):
        window.pages.open_charter(telford.id)
        QTest.qWait(1)
        window.pages.show_register()
        QTest.qWait(1)  # the page that was left is deleted

    assert window.choices["Undo"].text() == "Undo"


def test_the_form_can_have_all_the_room_and_has_it_the_next_time(
    telford: Charter, opened: Opening
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.choices["Only the form, or with the preview"].trigger()
    assert window.page.tabs.isHidden()
    window.close()

    again = opened()
    assert again.page.tabs.isHidden()
    again.choices["Preview"].trigger()

    assert again.page.tabs.isVisible()


def test_large_text_leaves_the_form_more_room_than_the_list(
    telford: Charter, opened: Opening
) -> None:
    window = opened()
    window.settings.text_size = 300
    window.dress()
    window.resize(1366, 800)

    window.pages.open_charter(telford.id)
    QTest.qWait(1)

    assert window.page.editor.list.width() <= window.page.editor.paper.width()
