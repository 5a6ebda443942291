"""The page of the signatures: who has signed, by which rule, and the scans to show for it."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter, creation
from planner.model.editing import writing
from planner.model.own import Attachment
from planner.model.records.front import Control, Partner
from planner.model.records.sign import Signature
from planner.store.agreeing import new_draft
from planner.store.library import Library
from tests.pdf_blocks import painted
from tests.ui.asked import System
from ui.editor.pane import EditorPane
from ui.editor.record_list import RecordList
from ui.editor.signatures import SignaturesPage
from ui.editor.signing import SigningCard
from ui.session import CharterSession

HUB = Partner(id="hub", name="Riverside <Hub> & Friends", legal_form="CIO")
HALL = Partner(id="hall", rank=1, name="The Hall")
SECTOR = Partner(id="faith", rank=2, name="Faith groups", kind="sector")
GIVEN = Signature(id="s", partner="hub", signed=date(2027, 5, 3))


@pytest.fixture
def session(qtbot: QtBot, library: Library) -> CharterSession:  # noqa: ARG001 # qtbot for the application
    charter = Charter.of("c", [Control(status="agreed"), HUB, HALL, SECTOR, GIVEN])
    library.apply("c", creation(charter))
    return CharterSession(library, "c")


@pytest.fixture
def page(qtbot: QtBot, session: CharterSession) -> SignaturesPage:
    pane = EditorPane(session)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_section("signatures")
    assert isinstance(pane.page, SignaturesPage)
    return pane.page


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "signed by the hub.png"
    path.write_bytes(painted())
    return path


def states(page: SignaturesPage) -> dict[str, str]:
    return {partner: card.state.text() for partner, card in page.cards.items()}


def test_each_partner_that_signs_has_its_state_in_words(page: SignaturesPage) -> None:
    assert states(page) == {
        "hub": "Signed on 3 May 2027, no scan attached.",
        "hall": "Not signed yet; nobody is named who signs.",
    }


def test_the_rule_for_its_legal_form_stands_beside_it(page: SignaturesPage) -> None:
    assert page.cards["hub"].rule.text() == "Two charity trustees of a CIO sign."


def test_a_scan_is_attached_and_removed(page: SignaturesPage, sheet: Path) -> None:
    card = page.cards["hub"]
    card.take(sheet)
    [row] = card.rows.values()
    assert card.state.text() == "Signed on 3 May 2027, 1 scan attached."
    assert row.open.accessibleName() == "Open: signed by the hub.png"

    row.remove.click()

    assert (card.rows, page.session.charter.all(Attachment)) == ({}, ())
    page.session.stack.undo()
    assert len(card.rows) == 1


def test_a_scan_of_a_partner_that_nobody_signs_for_brings_its_signature(
    page: SignaturesPage, sheet: Path
) -> None:
    page.cards["hall"].take(sheet)

    assert page.cards["hall"].state.text() == (
        "1 scan attached; the day of the signature is missing."
    )
    assert [one.partner for one in page.session.charter.all(Signature)] == ["hub", "hall"]
    page.session.stack.undo()
    assert page.session.charter.all(Attachment) == ()


def test_what_is_no_scan_is_told_and_nothing_is_attached(
    page: SignaturesPage, sheet: Path
) -> None:
    sheet.write_bytes(b"MZ\x90\0")

    page.cards["hub"].take(sheet)

    assert page.cards["hub"].notice.sentence.startswith("“signed by the hub.png” is a program;")
    assert page.session.charter.all(Attachment) == ()


def test_a_scan_is_opened_as_it_was_attached(
    page: SignaturesPage, sheet: Path, system: System
) -> None:
    page.cards["hub"].take(sheet)
    [row] = page.cards["hub"].rows.values()

    row.open.click()

    opened = Path(system.opened[0].toLocalFile())
    assert (opened.read_bytes(), opened.suffix) == (painted(), ".png")


def test_a_partner_that_left_takes_its_card_along(page: SignaturesPage) -> None:
    draft = new_draft(page.session.charter, "Ann", date(2027, 6, 1))
    page.session.do(draft)

    page.session.do(writing(page.session.charter, HALL, "left", date(2027, 6, 1)))

    assert list(page.cards) == ["hub"]


def test_a_day_is_written_down_although_the_charter_is_agreed(page: SignaturesPage) -> None:
    page.show_field(Signature, "s", "signed")
    block = page.blocks[Signature]
    assert isinstance(block, RecordList)
    assert block.opened is not None

    assert block.opened.form.fields["signed"].editor.control.isEnabled()
    page.session.do(writing(page.session.charter, GIVEN, "signed", None))

    assert states(page)["hub"] == "Not signed yet."


def test_a_library_that_may_only_be_read_offers_no_change(
    qtbot: QtBot, library: Library, page: SignaturesPage, sheet: Path
) -> None:
    page.cards["hub"].take(sheet)

    with Library.open(library.path, who="Ben", read_only=True) as reading:
        card = SigningCard(CharterSession(reading, "c"), "hub")
        qtbot.addWidget(card)

        [row] = card.rows.values()
        assert (card.attach.isHidden(), row.remove.isHidden()) == (True, True)
        assert not row.open.isHidden()
