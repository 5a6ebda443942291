"""Help in a Welsh window: Welsh that says it awaits review, or English for who wants it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.health.next_step import Step
from planner.model import guidance as guidance_of
from planner.model.charter import Charter
from planner.model.guidance import CONTENTS, FOLDER, GLOSSARY, QUICK, guidance, page, pages
from tests.pdf_reading import Reading
from ui.asking import prompt, reason
from ui.help import desk
from ui.help.asking import open_help
from ui.help.finding import found
from ui.help.mutation import mutated
from ui.help.text import AWAITS, ONLY_ENGLISH
from ui.help.window import HelpWindow
from ui.main_window import MainWindow
from ui.tongue import tr, word

pytestmark = pytest.mark.usefixtures("in_welsh")


@pytest.fixture
def helping(qtbot: QtBot) -> Iterator[HelpWindow]:
    asker = QWidget()
    qtbot.addWidget(asker)
    yield open_help(asker, CONTENTS)
    asker.close()


@pytest.fixture
def without_glossary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the help be there as it is, but for one page without its Welsh."""
    folder = tmp_path / "guidance"
    shutil.copytree(FOLDER, folder)
    (folder / "cy" / "glossary.md").unlink()
    monkeypatch.setattr(guidance_of, "FOLDER", folder)
    page.cache_clear()
    yield
    page.cache_clear()


def test_every_page_is_read_in_welsh_under_a_note_that_it_awaits_review(
    helping: HelpWindow,
) -> None:
    for name in pages():
        helping.show_place(name)

        title, note, *_ = helping.text.toPlainText().split("\n")
        assert (title, note) == (page(name, "cy").title, tr(AWAITS))
        assert title in helping.windowTitle()
        assert helping.other.text() == "Darllen yn Saesneg"


def test_f1_leads_to_the_field_under_its_welsh_label(
    opened: Callable[[], MainWindow], telford: Charter
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.page.editor.show_field("charter", "only", "status")

    window.help.here()

    text = next(each for each in window.findChildren(HelpWindow) if each.isVisible()).text
    assert text.place == "sections/control#status"
    assert text.textCursor().selectedText() == word("Status", "charter.status") == "Statws"


def test_a_page_is_read_in_english_by_keys_and_in_welsh_again(helping: HelpWindow) -> None:
    helping.show_place("glossary#quorum")
    helping.text.setFocus()
    while helping.focusWidget() is not helping.other:
        QTest.keyClick(
            helping.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier
        )

    QTest.keyClick(helping.other, Qt.Key.Key_Space)
    assert helping.text.title == page(GLOSSARY).title
    assert tr(AWAITS) not in helping.text.toPlainText()
    assert helping.other.text() == "Darllen yn Gymraeg"
    assert helping.windowTitle() == "Glossary – Cymorth"

    QTest.keyClick(helping.other, Qt.Key.Key_Space)
    assert helping.text.title == "Geirfa"


def test_the_other_language_shows_what_was_being_read(helping: HelpWindow) -> None:
    helping.show_place("glossary#quorum")
    assert heading_at_top(helping) == "Cworwm"

    helping.other.click()
    assert heading_at_top(helping) == "Quorum"

    helping.other.click()
    assert heading_at_top(helping) == "Cworwm"


def test_english_stays_until_welsh_is_wanted_again(helping: HelpWindow) -> None:
    helping.other.click()
    helping.show_place(QUICK)
    assert helping.text.title == page(QUICK).title

    helping.other.click()
    helping.back.click()
    assert helping.text.title == page(CONTENTS, "cy").title


def test_a_screen_reader_is_told_the_language_of_the_page(helping: HelpWindow) -> None:
    languages = []
    for _ in range(2):
        languages.append(helping.text.locale().language())
        helping.other.click()

    assert languages == [QLocale.Language.Welsh, QLocale.Language.English]


@pytest.mark.usefixtures("without_glossary")
def test_a_page_without_welsh_says_so_and_is_read_in_english(helping: HelpWindow) -> None:
    helping.show_place("glossary")

    said = helping.text.toPlainText().split("\n")
    assert said[:2] == ["Glossary", tr(ONLY_ENGLISH)]
    assert helping.other.isHidden()

    helping.show_place(QUICK)
    assert helping.other.isVisible()


def test_a_link_of_a_welsh_page_leads_to_the_welsh_heading(helping: HelpWindow) -> None:
    helping.show_place("sections/decisions")

    helping.text.anchorClicked.emit(QUrl("../glossary.md#quorum"))

    assert helping.text.place == "glossary#quorum"
    assert helping.text.textCursor().selectedText() == "Cworwm"


def test_a_picture_of_the_english_page_is_shown_on_the_welsh_one(helping: HelpWindow) -> None:
    helping.resize(1000, 700)
    helping.show_place("guide/start")

    assert helping.text._wide("../pictures/start.png") > 100
    assert "Llun: " in helping.text.toPlainText()


def test_the_contents_and_what_is_found_are_welsh(qtbot: QtBot, helping: HelpWindow) -> None:
    glossary = helping.contents._items[GLOSSARY]
    assert glossary.text(0) == "Geirfa"

    helping.search.setText("cworwm")
    qtbot.waitUntil(helping.hits.isVisible)

    hits = found("cworwm", "cy")
    assert (hits[0].title, hits[0].place) == ("Geirfa · Cworwm", "glossary#quorum")


def test_words_are_found_without_their_accents() -> None:
    assert found("grwp llywio", "cy")[0].title == "Geirfa · Grŵp llywio"
    assert found("GRŴP LLYWIO", "cy") == found("grwp llywio", "cy")


def test_a_word_is_found_however_it_begins_after_another() -> None:
    [first, *_] = found("cyfrinair", "cy")

    assert first.title.endswith("Gyda chyfrinair")
    assert first.place == "guide/print#with-a-password"
    assert found("cyfrinair", "en") == ()


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("pobl", ["bobl", "mhobl", "phobl"]),
        ("gwaith", ["waith", "ngwaith"]),
        ("llofnod", ["lofnod"]),
        ("rhestr", ["restr"]),
        ("chwiban", []),
        ("siarter", []),
        ("pa", []),
    ],
)
def test_the_first_letter_of_a_welsh_word_changes(word: str, others: list[str]) -> None:
    assert list(mutated(word)) == others


def test_why_a_section_matters_and_what_to_ask_of_it_is_said_in_welsh() -> None:
    step = Step(way="question", key="risk", section="risk", ask="", place=("risk", "", ""))

    assert reason(step) == guidance("risk", "cy").why != guidance("risk").why
    assert prompt(step) == guidance("risk", "cy").ask != guidance("risk").ask


def test_the_quick_guide_is_printed_in_welsh_on_two_pages_of_either_paper() -> None:
    for paper in ("A4", "Letter"):
        read = Reading(desk._quick_guide(paper))

        assert len(read.pages) == 2
        assert "Partnership Planner: canllaw cyflym" in read.text
        assert "Mae Cymraeg y canllaw hwn yn aros am adolygiad" in read.text
        assert "Bysellau a beth maent yn ei wneud" in read.text


def test_the_file_of_the_quick_guide_says_that_it_is_welsh(tmp_path: Path) -> None:
    path = tmp_path / "quick.pdf"

    path.write_bytes(desk._quick_guide("A4"))

    with pikepdf.open(path) as file:
        assert file.Root.Lang == "cy"


def heading_at_top(helping: HelpWindow) -> str:
    """Return the first words that are in sight."""
    QTest.qWait(20)
    return helping.text.cursorForPosition(QPoint(0, 8)).block().text()
