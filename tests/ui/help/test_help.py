"""Help: it opens where the person is, leads on, and never out of the program."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from planner.model.guidance import CONTENTS, page, pages
from tests.pdf_reading import Reading
from tests.ui.asked import Asked, System
from ui.charter_page import CharterPage
from ui.dialogs.keeping import KeepDialog
from ui.dialogs.printing import prepared
from ui.help import desk
from ui.help.asking import open_help
from ui.help.finding import found
from ui.help.places import PLACES, place_of
from ui.help.window import HelpWindow
from ui.main_window import MainWindow


@pytest.fixture
def window(opened: Callable[[], MainWindow], telford: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    return window


@pytest.fixture
def charter(window: MainWindow) -> CharterPage:
    page = window.pages.charter
    assert page is not None
    return page


@pytest.fixture
def helping(qtbot: QtBot) -> Iterator[HelpWindow]:
    asker = QWidget()
    qtbot.addWidget(asker)
    yield open_help(asker, CONTENTS)
    asker.close()


def shown(asker: QWidget) -> HelpWindow:
    return next(each for each in asker.findChildren(HelpWindow) if each.isVisible())


def press_f1(window: QWidget) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)


def test_f1_opens_help_on_the_section_that_is_shown(
    window: MainWindow, charter: CharterPage
) -> None:
    charter.editor.show_section("vision")

    press_f1(window)

    assert shown(window).text.place == "sections/vision"
    assert "Why it matters" in shown(window).text.toPlainText()


def test_f1_in_a_field_with_help_of_its_own_leads_to_that_help(
    window: MainWindow, charter: CharterPage
) -> None:
    charter.editor.show_field("charter", "only", "status")

    press_f1(window)

    text = shown(window).text
    assert text.place == "sections/control#status"
    assert text.textCursor().selectedText() == "Status"


def test_the_button_beside_the_question_opens_the_same_help(
    window: MainWindow, charter: CharterPage
) -> None:
    charter.editor.show_section("risk")

    charter.editor.page._head.guidance.click()

    assert shown(window).text.place == "sections/risk"


@pytest.mark.parametrize(
    ("tab", "place"),
    [
        (0, "guide/print"),
        (1, "guide/print#read-aloud"),
        (2, "guide/what-next"),
        (3, "guide/versions#who-changed-what"),
        (4, "guide/versions#what-has-changed"),
    ],
)
def test_beside_the_form_help_is_about_the_tab(
    charter: CharterPage, tab: int, place: str
) -> None:
    assert place_of(charter.tabs.part(tab)) == place


def test_on_the_list_of_charters_help_is_about_charters(window: MainWindow) -> None:
    window.pages.show_register()

    window.help.here()

    assert shown(window).text.place == "guide/charters"


def test_where_nothing_is_known_help_begins_with_its_contents() -> None:
    assert place_of(None) == CONTENTS


def test_f1_works_in_a_dialog_too(
    qtbot: QtBot, window: MainWindow, charter: CharterPage
) -> None:
    dialog = KeepDialog(charter.session, window)
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.qWaitForWindowExposed(dialog)
    dialog.name.setFocus()
    QTest.qWait(1)

    press_f1(dialog)

    assert shown(dialog).text.place == "guide/versions"
    assert shown(dialog).parentWidget() is dialog


def test_there_is_one_window_of_help_and_it_goes_back_and_forward(helping: HelpWindow) -> None:
    helping.show_place("sections/decisions")
    helping.show_place("glossary#quorum")

    helping.back.click()
    assert helping.text.place == "sections/decisions"
    helping.forward.click()
    assert helping.text.place == "glossary#quorum"
    helping.back.click()
    helping.back.click()
    assert helping.text.place == CONTENTS
    assert not helping.back.isEnabled()


def test_asking_again_shows_the_same_window(helping: HelpWindow) -> None:
    asker = helping.parentWidget()
    assert asker is not None

    assert open_help(asker, "glossary") is helping
    assert asker.findChildren(HelpWindow) == [helping]


def test_a_link_leads_to_its_page_and_a_link_out_of_the_help_leads_nowhere(
    helping: HelpWindow,
) -> None:
    helping.show_place("sections/decisions")

    helping.text.anchorClicked.emit(QUrl("../glossary.md#quorum"))
    assert helping.text.place == "glossary#quorum"

    for target in ("https://example.org", "file:///etc/passwd", "../../../secret.md"):
        helping.text.anchorClicked.emit(QUrl(target))
        assert helping.text.place == "glossary#quorum"


def test_only_pictures_of_the_guide_are_shown(helping: HelpWindow, tmp_path: Path) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    helping.show_place("guide/start")
    elsewhere = tmp_path / "pictures" / "other.png"

    assert helping.text.loadResource(kind, QUrl("../pictures/start.png")) is not None
    assert helping.text.loadResource(kind, QUrl.fromLocalFile(str(elsewhere))) is None


def test_a_picture_is_as_wide_as_there_is_room_for(helping: HelpWindow) -> None:
    helping.resize(600, 500)
    helping.show_place("guide/start")
    QTest.qWait(1)

    assert helping.text.document().idealWidth() <= helping.text.viewport().width()
    assert "Picture: The page with the two questions" in helping.text.toPlainText()


def test_what_is_read_stays_in_sight_in_another_width_and_size_of_text(
    helping: HelpWindow,
) -> None:
    helping.show_place("glossary#quorum")

    for width, size in ((600, 16), (1000, 30)):
        helping.resize(width, 600)
        font = helping.font()
        font.setPointSize(size)
        helping.text.setFont(font)
        QTest.qWait(20)

        top = helping.text.cursorForPosition(QPoint(0, 8))
        assert top.block().text() == "Quorum"


def test_words_are_found_in_headings_first(qtbot: QtBot, helping: HelpWindow) -> None:
    helping.search.setText("quorum")

    qtbot.waitUntil(helping.hits.isVisible)
    assert found("quorum", "en")[0].title == "Glossary · Quorum"
    helping.hits.chosen.emit(found("quorum", "en")[0].place)
    assert helping.text.place == "glossary#quorum"

    helping.search.clear()
    assert helping.contents.isVisible()


def test_what_was_looked_for_is_not_shown_once_nothing_is(
    qtbot: QtBot, helping: HelpWindow
) -> None:
    helping.search.setText("quorum")
    helping.search.clear()
    qtbot.wait(50)

    assert helping.contents.isVisible()
    assert helping.count.isHidden()


def test_all_words_must_stand_together_and_capitals_do_not_matter() -> None:
    both = found("CASTING vote", "en")

    assert both
    assert len(both) < len(found("vote", "en"))
    assert found("xyzzy", "en") == ()
    assert found("  ", "en") == ()


def test_every_page_can_be_chosen_from_the_contents(helping: HelpWindow) -> None:
    chosen = [name for name in pages() if helping.contents.holds(name)]

    assert chosen == list(pages())


def test_every_page_is_shown_with_its_title_as_the_name_of_the_window(
    helping: HelpWindow,
) -> None:
    for name in pages():
        helping.show_place(name)

        assert page(name).title in helping.windowTitle()
        assert page(name).title in helping.text.toPlainText()


def test_every_place_that_has_a_page_is_part_of_the_window() -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in Path("ui").rglob("*.py"))

    for name, place in PLACES.items():
        file, _, heading = place.partition("#")
        assert f"class {name}(" in said
        assert not heading or heading in {part.anchor for part in page(file).parts}


@pytest.mark.long
def test_every_section_of_a_charter_has_help_of_its_own(
    window: MainWindow, charter: CharterPage
) -> None:
    for section in SECTIONS:
        charter.editor.show_section(section.key)
        window.help.here()

        assert shown(window).text.place.partition("#")[0] == f"sections/{section.key}"


def test_escape_puts_the_help_away(helping: HelpWindow) -> None:
    QTest.keyClick(helping.text, Qt.Key.Key_Escape)

    assert not helping.isVisible()


def test_the_quick_guide_is_saved_with_the_keys_of_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, asked: Asked, system: System
) -> None:
    path = tmp_path / "quick.pdf"

    asked.name(path)
    window.help.save_quick_guide()
    qtbot.waitUntil(lambda: bool(system.opened), timeout=20_000)

    assert system.opened == [QUrl.fromLocalFile(str(path))]
    read = Reading(path.read_bytes())
    assert len(read.pages) == 2
    assert "Ctrl+F1 Keys" in read.text
    assert "Help on this place" in read.text


def test_a_quick_guide_that_cannot_be_saved_is_told_about(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, asked: Asked
) -> None:
    asked.name(tmp_path / "nowhere" / "quick.pdf")
    asked.press("OK")

    window.help.save_quick_guide()
    qtbot.waitUntil(lambda: bool(asked.said), timeout=20_000)

    assert "“quick.pdf” could not be written" in asked.more[0]


def test_the_quick_guide_goes_to_a_printer_page_by_page(
    qtbot: QtBot,  # noqa: ARG001 # for the application that a printer needs
    tmp_path: Path,
) -> None:
    printer = prepared("A4", "sheets")
    printer.setResolution(72)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    desk._printed(printer, desk._quick_guide("A4"))

    with pikepdf.open(tmp_path / "printed.pdf") as printed:
        assert len(printed.pages) == 2


def test_the_quick_guide_fits_on_two_pages_of_either_paper() -> None:
    for paper in ("A4", "Letter"):
        assert len(Reading(desk._quick_guide(paper)).pages) == 2
