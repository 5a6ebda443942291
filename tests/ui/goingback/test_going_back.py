"""Going back: to a whole copy, to one charter of it, with a damaged library and without one."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.editing import arrival, writing
from planner.model.own import Attachment
from planner.model.record import ONLY
from planner.model.records.sign import Signature
from planner.model.scans import Scan, attaching
from planner.model.start import started
from planner.store.backups import keep
from planner.store.kept import Why, copies_in, folder_of, second_folder
from planner.store.library import Library
from tests.bad_places import only_to_be_read
from tests.build import full_charter
from tests.ui.asked import Asked
from ui.background import finish
from ui.dialogs.trouble import Step, TroublePage
from ui.goingback.bringing import bring_back
from ui.goingback.looking import copy_words, listed
from ui.goingback.page import GoBackPage
from ui.main_window import MainWindow
from ui.overview import EXAMPLE
from ui.settings import SECOND, Settings
from ui.starting import Starter
from ui.taking_in import take_in

AGREE = "Go back to it"
NAMES = ("Riverside <Hub> & Friends", "St Chad’s Église")


@pytest.fixture
def charter(path: Path) -> Charter:
    """Return a charter of a library that is closed, with a copy from before it was renamed."""
    made = started("Telford Food Partnership", NAMES, "Nobody goes hungry.")
    with Library.open(path, who="Ann") as library:
        library.apply(made.id, creation(made))
        keep(path)
        rename(library, made, "Wrekin")
    return made


def rename(library: Library, charter: Charter, title: str) -> None:
    now = library.charter(charter.id).control
    library.apply(charter.id, Change("Rename", (Edit(now, replace(now, title=title)),)))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def starter(window: MainWindow, path: Path) -> Iterator[Starter]:
    starter = Starter(window, path)
    yield starter
    starter.close()
    window.hide()


def shown(window: MainWindow) -> GoBackPage:
    page = window.stack.currentWidget()
    assert isinstance(page, GoBackPage)
    return page


def opened_page(qtbot: QtBot, window: MainWindow) -> GoBackPage:
    """Return the page with the copies of an open library, once it has looked into the first."""
    window.show()
    window.pages.show_copies()
    page = shown(window)
    qtbot.waitUntil(lambda: page.copies.rows.rowCount() > 0)
    qtbot.waitUntil(lambda: page.charters.rows.rowCount() > 0)
    return page


@pytest.mark.usefixtures("charter")
def test_the_copies_say_when_how_many_charters_and_where(path: Path) -> None:
    [found] = listed(path, None)

    sentence = copy_words(found, found.moment.date())

    assert sentence.words.startswith("Today, ")
    assert "1 charter · " in sentence.words
    assert sentence.words.endswith("beside the library")


def test_all_charters_go_back_to_a_copy_and_forward_again(
    qtbot: QtBot, starter: Starter, window: MainWindow, charter: Charter, asked: Asked
) -> None:
    starter.open()
    page = opened_page(qtbot, window)

    asked.press(AGREE)
    page.whole.click()

    assert starter.library is not None
    assert starter.library.title(charter.id) == "Telford Food Partnership"
    assert "as they were in the copy" in window.pages.notice.sentence

    page = opened_page(qtbot, window)
    assert "before you went back" in page.copies.rows.index(0).data()
    asked.press(AGREE)
    page.whole.click()

    assert starter.library.title(charter.id) == "Wrekin"


def test_the_window_works_on_after_going_back(
    qtbot: QtBot, starter: Starter, window: MainWindow, charter: Charter, asked: Asked
) -> None:
    starter.open()
    window.pages.open_charter(charter.id)
    asked.press(AGREE)
    opened_page(qtbot, window).whole.click()

    window.pages.open_charter(charter.id)
    window.pages.show_register()

    titles = [action.text() for action in window.menus["Charter"].actions()]
    assert titles.count("&Recent charters") == 1
    assert window.stack.currentWidget() is window.pages.register


def test_one_charter_comes_back_beside_the_one_that_is_there(
    qtbot: QtBot, starter: Starter, window: MainWindow, charter: Charter
) -> None:
    starter.open()
    page = opened_page(qtbot, window)
    page.charters.setCurrentIndex(page.charters.rows.index(0))

    page.one.click()

    assert starter.library is not None
    titles = {one.title for one in starter.library.page(0, 10)}
    assert "Wrekin" in titles
    assert any(title.startswith("Telford Food Partnership (as on ") for title in titles)
    assert starter.library.title(charter.id) == "Wrekin"
    page.notice.answer.click()
    assert window.page.session.charter.title.startswith("Telford Food Partnership (as on ")


def test_a_charter_that_is_gone_comes_back_with_all_that_belongs_to_it(path: Path) -> None:
    whole = full_charter("full")
    with Library.open(path, who="Ann") as library:
        library.apply("full", creation(whole))
        library.keep("full", "Agreed in June")
        copy = library.backup()
    path.unlink()

    with Library.open(path, who="Ann") as library:
        [found] = listed(path, None)
        assert bring_back(library, copy, "full", found.moment) == "full"

        assert library.charter("full") == whole
        assert [one.name for one in library.versions("full")] == ["Agreed in June"]
        assert list(library.verify()) == []


def test_a_signed_charter_comes_back_as_a_draft_with_its_scans(path: Path) -> None:
    made = started("Telford", NAMES, "Nobody goes hungry.")
    with Library.open(path, who="Ann") as library:
        library.apply(made.id, creation(made))
        status = writing(made, made.control, "status", "agreed")
        assert status is not None
        library.apply(made.id, status)
        library.apply(made.id, arrival(library.charter(made.id), Signature(id="s")))
        now = library.charter(made.id)
        signature = now.get(Signature, "s")
        assert signature is not None
        scan = Scan("signed.pdf", "application/pdf", b"%PDF-1.7 signed")
        moment = datetime(2027, 5, 3, tzinfo=UTC)
        library.apply(made.id, attaching(now, signature, scan, moment))
        copy = library.backup()

        back = bring_back(library, copy, made.id, moment)

        [attached] = library.charter(back).all(Attachment)
        assert back != made.id
        assert library.scan(back, attached.id) == scan.content
        assert library.charter(back).control.status == "draft"
        assert list(library.verify()) == []


def test_a_damaged_library_leads_to_its_copies_and_back(
    qtbot: QtBot,
    starter: Starter,
    window: MainWindow,
    charter: Charter,
    path: Path,
    asked: Asked,
) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    window.show()
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), TroublePage))
    trouble = window.stack.currentWidget()
    assert isinstance(trouble, TroublePage)
    [back] = [
        one for one in trouble.findChildren(QPushButton) if one.text().startswith("Go back")
    ]

    back.click()
    page = shown(window)
    qtbot.waitUntil(lambda: page.charters.rows.rowCount() == 1)
    assert page.one.isHidden()
    asked.press(AGREE)
    page.whole.click()

    assert starter.library is not None
    assert starter.library.title(charter.id) == "Telford Food Partnership"
    assert any(each.why is Why.RESTORING for each in copies_in(folder_of(path), path))


@pytest.mark.usefixtures("charter")
def test_a_library_that_has_gone_is_not_taken_for_a_new_one(
    starter: Starter, window: MainWindow, path: Path
) -> None:
    path.unlink()

    starter.open()

    assert isinstance(window.stack.currentWidget(), TroublePage)
    assert not path.exists()


@pytest.mark.usefixtures("charter")
def test_a_new_library_is_started_where_one_was_only_when_asked_for(
    starter: Starter, window: MainWindow, path: Path
) -> None:
    path.unlink()
    starter.open()
    page = window.stack.currentWidget()
    assert isinstance(page, TroublePage)

    page.wanted.emit(Step.NEW)

    assert starter.library is not None
    assert starter.library.count() == 0


def test_coming_away_from_the_copies_tries_to_open_again(
    starter: Starter, window: MainWindow, charter: Charter, path: Path
) -> None:
    hidden = path.rename(path.with_suffix(".hidden"))
    starter.open()
    page = window.stack.currentWidget()
    assert isinstance(page, TroublePage)
    page.wanted.emit(Step.BACK)
    hidden.rename(path)

    shown(window).left.emit()

    assert starter.library is not None
    assert starter.library.title(charter.id) == "Wrekin"


@pytest.mark.usefixtures("telford")
def test_copies_are_kept_while_one_works(
    qtbot: QtBot, opened: Callable[[], MainWindow], path: Path
) -> None:
    keeper = opened().pages.keeper

    with qtbot.waitSignal(keeper.kept):
        keeper.keep()

    assert len(copies_in(folder_of(path), path)) == 1


@pytest.mark.usefixtures("telford")
def test_a_second_place_that_is_missing_is_told_where_one_works(
    qtbot: QtBot, opened: Callable[[], MainWindow], path: Path, tmp_path: Path
) -> None:
    window = opened()
    window.settings.keep(SECOND, str(tmp_path / "stick"))

    with qtbot.waitSignal(window.pages.keeper.troubled):
        window.pages.keeper.keep()

    assert "the folder is not there" in window.pages.notice.sentence
    assert len(copies_in(folder_of(path), path)) == 1


@pytest.mark.usefixtures("telford")
def test_a_second_place_is_chosen_where_the_copies_are(
    qtbot: QtBot, opened: Callable[[], MainWindow], path: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = opened()
    window.pages.show_copies()

    with qtbot.waitSignal(window.pages.keeper.kept):
        shown(window).second_wanted.emit(stick)

    assert len(copies_in(second_folder(stick), path)) == 1


def test_a_library_that_is_moved_while_it_is_open_is_noticed(
    qtbot: QtBot, opened: Callable[[], MainWindow], path: Path, telford: Charter
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    path.rename(path.with_name("elsewhere.db"))

    with qtbot.waitSignal(window.pages.keeper.gone):
        window.pages.keeper._look()

    assert "is not saved" in window.pages.notice.sentence
    assert window.pages.notice.other.text() == "Save a copy…"


@pytest.mark.usefixtures("telford")
def test_a_copy_is_kept_before_charters_are_brought_in(
    opened: Callable[[], MainWindow], path: Path
) -> None:
    window = opened()

    take_in(window.pages, window, [EXAMPLE])

    [copy] = copies_in(folder_of(path), path)
    assert copy.why is Why.BRINGING_IN
    finish()


@pytest.mark.usefixtures("charter")
def test_a_damaged_copy_is_listed_and_cannot_be_gone_back_to(
    qtbot: QtBot, starter: Starter, window: MainWindow, path: Path
) -> None:
    [copy] = copies_in(folder_of(path), path)
    copy.path.write_bytes(b"nothing of use")
    starter.open()
    window.pages.show_copies()
    page = shown(window)

    qtbot.waitUntil(lambda: page.copies.rows.rowCount() == 1)

    assert "it cannot be read" in page.copies.rows.index(0).data()
    assert not page.whole.isEnabled()


def test_a_copy_from_elsewhere_is_gone_back_to(
    qtbot: QtBot,
    starter: Starter,
    window: MainWindow,
    charter: Charter,
    path: Path,
    asked: Asked,
) -> None:
    [copy] = copies_in(folder_of(path), path)
    stick = copy.path.rename(path.with_name("from the stick.db"))
    starter.open()
    window.show()
    window.pages.show_copies()
    page = shown(window)

    page.take_file(stick)
    qtbot.waitUntil(lambda: page.charters.rows.rowCount() == 1)
    asked.press(AGREE)
    page.whole.click()

    assert starter.library is not None
    assert starter.library.title(charter.id) == "Telford Food Partnership"
    assert stick.exists()


@pytest.mark.usefixtures("charter")
def test_the_library_itself_is_no_copy(
    starter: Starter, window: MainWindow, path: Path
) -> None:
    starter.open()
    window.pages.show_copies()

    shown(window).take_file(path)

    assert "the library itself" in shown(window).notice.sentence


@pytest.mark.usefixtures("charter")
def test_a_library_that_cannot_be_put_back_stays_as_it_is(
    starter: Starter, window: MainWindow, path: Path, tmp_path: Path, asked: Asked
) -> None:
    starter.open()
    (tmp_path / "letter.db").write_text("Dear Jane,")

    asked.press("OK")
    starter.go_back(tmp_path / "letter.db")

    assert starter.library is not None
    assert {one.title for one in starter.library.page(0, 9)} == {"Wrekin"}
    assert window.stack.currentWidget() is window.pages.register
    assert path.exists()


def test_going_back_from_a_charter_whose_words_are_not_saved_is_asked_about(
    starter: Starter,
    window: MainWindow,
    charter: Charter,
    path: Path,
    asked: Asked,
) -> None:
    starter.open()
    window.pages.open_charter(charter.id)
    window.show()
    window.page.editor.show_field("purpose", ONLY, "statement")
    QTest.keyClicks(window.page.focusWidget(), "Warm ")
    [copy] = copies_in(folder_of(path), path)

    asked.press("Stay here")
    with only_to_be_read(path.parent):
        starter.go_back(copy.path)

    assert asked.said == ["The last change is not saved."]
    assert starter.library is not None
    assert starter.library.title(charter.id) == "Wrekin"
