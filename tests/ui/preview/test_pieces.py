"""A long document comes in pieces: what is read is the same, and nothing waits for it all."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from planner.documents import DOCUMENTS, Options, web
from planner.documents.options import Before
from planner.exchange import json_form
from planner.model.charter import Charter
from planner.places import RESOURCES
from tests.benchmarks.charters import charter_of
from ui.preview.laying import Laying
from ui.preview.panes import TextPage
from ui.preview.pieces import BITE, pieces, shares
from ui.theme import reading_style

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
LONGEST = 2  # bites; one element is never cut, and ends a piece
TITLE = re.compile(r"<title>.*</title>")
LINE_END = re.compile(r" (?=</)")
OPTIONS = Options(today=date(2027, 5, 3))


def page(key: str, charter: Charter) -> str:
    """Return a document of a charter as a page."""
    make = next(each.make for each in DOCUMENTS if each.key == key)
    options = replace(
        OPTIONS, before=Before("First", Charter.of(charter.id, [charter.control]))
    )
    return web.render(make(charter, options))


@pytest.fixture(scope="module")
def sample() -> Charter:
    return json_form.read(SAMPLE.read_bytes())


@pytest.fixture(scope="module")
def large() -> str:
    """Return an agreement of 1,000 records."""
    return page("agreement", charter_of(1, 1_000))


@pytest.fixture
def text(qtbot: QtBot) -> TextPage:
    shown = TextPage("The document as text")
    qtbot.addWidget(shown)
    shown.resize(520, 600)
    shown.show()
    return shown


def laid(qtbot: QtBot, found: tuple[str, ...]) -> QTextDocument:
    """Return what becomes of pieces that are laid below one another."""
    view = QTextEdit()
    qtbot.addWidget(view)
    view.document().setDefaultStyleSheet(reading_style())
    laying = Laying(view)
    laying.show(found)
    qtbot.waitUntil(lambda: laying.is_done)
    return view.document()


def whole(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultStyleSheet(reading_style())
    document.setHtml(html)
    return document


def lines_of(document: QTextDocument) -> list[str]:
    """Return the words of a document; Qt leaves an empty line where a table goes on."""
    return [line.strip() for line in document.toPlainText().split("\n") if line.strip()]


@pytest.mark.parametrize("key", [each.key for each in DOCUMENTS])
def test_what_is_laid_in_pieces_says_what_the_whole_says(
    qtbot: QtBot, sample: Charter, key: str
) -> None:
    told = page(key, sample)

    there = laid(qtbot, pieces(told, 600))

    (shown,) = pieces(told, len(told))
    assert lines_of(there) == lines_of(whole(shown))


@pytest.mark.parametrize("key", ["agreement", "comparison", "worksheet"])
def test_what_is_laid_in_pieces_looks_as_the_whole_does(
    qtbot: QtBot, sample: Charter, key: str
) -> None:
    told = page(key, sample)
    found = pieces(told)
    assert len(found) > 2

    there = laid(qtbot, found)

    (shown,) = pieces(told, len(told))
    as_one = whole(shown)
    as_one.setDefaultFont(there.defaultFont())
    assert looks(there) == looks(as_one)


def test_a_list_that_is_cut_goes_on_counting(qtbot: QtBot) -> None:
    items = "".join(f"<li>Aim {at}<ul><li>Objective</li></ul></li>" for at in range(9))
    told = f'<html lang="en"><body><main><h1>Aims</h1><ol start="3">{items}</ol></main></body>'

    there = laid(qtbot, pieces(told, 120))

    block, numbers = there.begin(), []
    while block.isValid():
        if block.text().startswith("Aim "):
            numbers.append(block.textList().itemText(block))
        block = block.next()
    assert numbers == [f"{at}." for at in range(3, 12)]


def test_each_part_of_a_table_is_as_wide_as_the_others(large: str) -> None:
    tables = re.findall(r"<table[^>]*>", "".join(pieces(large)))

    assert len(tables) > large.count("<table>")
    assert all('width="98%"' in table for table in tables)


def test_columns_share_a_line_by_what_they_need() -> None:
    rows = [["Task", "Who", "By when"], ["word " * 30, "Telford Food Bank", ""]]

    task, who, when = shares(rows)

    assert task > who > when
    assert task + who + when == 100


def test_a_long_text_comes_piece_by_piece_until_all_of_it_is_there(
    qtbot: QtBot, text: TextPage, large: str
) -> None:
    lengths = [0]
    text.laying.grown.connect(lambda: lengths.append(text.document().characterCount()))

    text.show_text(large)
    qtbot.waitUntil(lambda: bool(text.laying.is_done and lengths[1:]), timeout=20_000)

    steps = [after - before for before, after in pairwise(lengths)]
    assert max(steps) < LONGEST * BITE
    (shown,) = pieces(large, len(large))
    assert lines_of(text.document()) == lines_of(whole(shown))


@pytest.mark.long
def test_a_change_leaves_the_place_that_is_read_where_it_is(
    qtbot: QtBot, text: TextPage, large: str
) -> None:
    text.show_text(large)
    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, after = bar.value(), large.replace("An agreement between", "We agree:")

    text.show_text(after)
    qtbot.waitUntil(lambda: is_all_of(text, after), timeout=20_000)

    qtbot.waitUntil(lambda: bar.value() == place)
    assert "We agree:" in text.toPlainText()


def test_pieces_before_a_change_stay_as_they_are(
    qtbot: QtBot, text: TextPage, large: str
) -> None:
    text.show_text(large)
    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)
    before, laid_anew = pieces(large), []
    text.document().contentsChange.connect(lambda *change: laid_anew.append(change[0]))
    last = large.rindex("</main>")

    text.show_text(f"{large[:last]}<p>Signed</p>{large[last:]}")
    qtbot.waitUntil(lambda: text.toPlainText().rstrip().endswith("Signed"), timeout=20_000)

    whole_length = text.document().characterCount()
    assert min(laid_anew) > whole_length * (len(before) - 2) / len(before)


def test_another_text_while_pieces_are_coming_is_what_is_there_in_the_end(
    qtbot: QtBot, text: TextPage, large: str
) -> None:
    text.show_text(large)
    qtbot.waitUntil(lambda: not text.laying.is_done, timeout=20_000)
    after = large.replace("An agreement between", "We agree:")

    text.show_text(after)

    qtbot.waitUntil(lambda: is_all_of(text, after), timeout=20_000)


def test_a_link_leads_to_a_heading_that_is_still_to_come(
    qtbot: QtBot, text: TextPage, large: str
) -> None:
    text.show_text(large)
    qtbot.waitUntil(lambda: not text.laying.is_done, timeout=20_000)
    heading = large.rindex("<h3 id=") + len('<h3 id="')
    key = large[heading : large.index('"', heading)]

    text.anchorClicked.emit(QUrl(f"#{key}"))
    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)

    bar = text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > bar.maximum() * 3 // 4)


def test_another_look_is_put_on_all_of_it(qtbot: QtBot, text: TextPage, large: str) -> None:
    text.show_text(large)
    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)

    text.setFont(QFont(text.font().family(), text.font().pointSize() * 2))

    qtbot.waitUntil(lambda: not text.laying.is_done, timeout=20_000)
    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)


@pytest.mark.long
def test_another_width_lays_it_out_piece_by_piece_at_the_same_place(
    qtbot: QtBot, text: TextPage, large: str
) -> None:
    text.show_text(large)
    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)
    bar = text.verticalScrollBar()
    bar.setValue(2_000)
    lengths = [0]
    text.laying.grown.connect(lambda: lengths.append(text.document().characterCount()))

    for width in (540, 560, 580):
        text.resize(width, 600)
        assert text.document().isEmpty()
    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)

    assert max(after - before for before, after in pairwise(lengths)) < LONGEST * BITE
    assert bar.value() == 2_000


def test_a_short_text_stays_there_while_its_width_changes(text: TextPage) -> None:
    text.show_text("<p>One line</p>")

    text.resize(700, 600)

    assert text.toPlainText() == "One line"


def test_what_comes_while_nobody_looks_is_laid_out_when_somebody_does(
    qtbot: QtBot, text: TextPage, large: str
) -> None:
    text.show_text(large)
    text.hide()
    qtbot.wait(300)
    assert text.document().isEmpty()

    text.show()

    qtbot.waitUntil(lambda: is_all_of(text, large), timeout=20_000)


def is_all_of(text: TextPage, told: str) -> bool:
    """Return whether everything is there."""
    (shown,) = pieces(told, len(told))
    return text.laying.is_done and lines_of(text.document()) == lines_of(whole(shown))


def looks(document: QTextDocument) -> str:
    """Return how a document looks, as Qt tells it, but for spaces at an end of a line."""
    return LINE_END.sub("", TITLE.sub("", document.toHtml()))
