"""Four real agreements from end to end: brought in, changed, printed, read back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.exchange.json_form import read
from planner.model.charter import creation
from planner.model.markdown import passages, spoken
from planner.model.records.why import Objective, Purpose
from planner.store.library import Library
from tests.pdf_reading import Reading, invalid
from ui.charter_page import CharterPage
from ui.main_window import MainWindow

AGREEMENTS = Path(__file__).parents[1] / "agreements"
TYPED = 'We say it plainly: <Hub> & "friends", it\'s agreed.'


@pytest.fixture(params=sorted(AGREEMENTS.glob("*.json")), ids=lambda path: str(path.stem))
def page(
    request: pytest.FixtureRequest, library: Library, opened: Callable[[], MainWindow]
) -> CharterPage:
    """Return the window’s page of an agreement that has just been brought in."""
    charter = read(request.param.read_bytes())
    library.apply(charter.id, creation(charter))
    window = opened()
    window.pages.open_charter(charter.id)
    return window.page


def type_over(page: CharterPage, words: str) -> None:
    box = page.window().focusWidget()
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box, words)


def in_order(said: list[str], text: str) -> list[str]:
    """Return those of the words that stand in the text, each after the one before it."""
    found, place = [], 0
    for words in filter(None, said):
        place = text.find(" ".join(words.split()), place)
        if place < 0:
            break
        found.append(words)
    return found


def printed(qtbot: QtBot, page: CharterPage, path: Path) -> bytes:
    with qtbot.waitSignal(page.document.exporting.saved, timeout=20_000):
        page.document.exporting.save(page.session.charter, page.document.rendering.choice, path)
    return path.read_bytes()


def test_what_is_typed_over_the_purpose_is_on_paper(
    qtbot: QtBot, page: CharterPage, tmp_path: Path
) -> None:
    page.agreeing.start_draft()
    page.lead_to("purpose", "only", "statement")
    type_over(page, TYPED)
    page.editor.commit()

    pdf = printed(qtbot, page, tmp_path / "agreement.pdf")

    assert page.session.library.charter(page.session.charter_id).one(Purpose).statement == TYPED
    assert TYPED in Reading(pdf).text
    assert invalid(pdf) == []


def test_the_parts_of_an_agreement_read_back_in_the_order_of_its_chapters(
    qtbot: QtBot, page: CharterPage, tmp_path: Path
) -> None:
    charter = page.session.charter
    said = [charter.title, *(partner.name for partner in charter.partners)]
    said += [spoken(passages(charter.one(Purpose).statement))]
    said += [objective.statement for objective in charter.all(Objective)]

    text = Reading(printed(qtbot, page, tmp_path / "agreement.pdf")).text

    assert [words for words in said if words] == in_order(said, text)
