from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.documents import DOCUMENTS, DocumentKind, Options, pdf
from planner.documents.blocks import Heading, PageBreak, SignatureBlock
from planner.documents.layout import Edition, Layout
from planner.documents.signing import signing
from planner.documents.words import words
from planner.errors import DocumentError
from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.own import Agreed
from planner.model.record import Record
from planner.model.records.front import Control, Partner, Person, Revision
from planner.model.records.sign import Signature
from tests.pdf_reading import Reading
from tests.planner.documents.test_one_page import CHARTERS, ROOT

SAMPLE = ROOT / "resources/samples/brindlemere_good_food.json"
HUB = Partner(
    id="hub",
    name="Riverside <Hub> & Friends",
    legal_form="SCIO",
    regulator="Scotland",
    charity_number="SC012345",
)
COUNCIL = Partner(id="council", rank=1, name="The Council", legal_form="public body")
SECTOR = Partner(id="faith", rank=2, name="Faith groups", kind="sector")
GONE = Partner(id="hall", rank=3, name="The Hall", left=date(2026, 1, 1))
CONTROL = Control(title="Good Food", document_type="charter", status="agreed")
VERSION = Revision(id="v", version="1.0", day=date(2027, 5, 3))
JANE = Person(id="jane", name="Jane Doe", position="Chair")


def charter(*records: Record) -> Charter:
    """Return an agreed charter of these records."""
    return Charter.of("c", [CONTROL, VERSION, *records])


def blocks(made: Charter, options: Options = Options()) -> list[SignatureBlock]:  # noqa: B008
    """Return where somebody signs on the sheets of a charter."""
    return [one for one in signing(made, options).blocks if isinstance(one, SignatureBlock)]


def test_each_partner_that_can_sign_has_a_sheet_of_its_own() -> None:
    sheets = signing(charter(HUB, COUNCIL, SECTOR, GONE)).blocks

    titles = [one.words for one in sheets if isinstance(one, Heading) and one.level == 2]
    assert titles == [
        "Signature sheet: Riverside <Hub> & Friends",
        "Signature sheet: The Council",
    ]
    assert sheets.count(PageBreak()) == 1


def test_one_partner_gets_one_counterpart() -> None:
    sheets = blocks(charter(HUB, COUNCIL), Options(partner="council"))

    assert [one.partner for one in sheets] == ["The Council"]


def test_a_partner_that_is_not_there_is_refused_by_its_id() -> None:
    with pytest.raises(DocumentError, match="no partner “hal”"):
        signing(charter(HUB), Options(partner="hal"))


def test_all_sign_one_sheet_together_without_a_word_of_counterparts() -> None:
    sheet = signing(charter(HUB, COUNCIL), Options(together=True)).blocks

    assert [one.partner for one in sheet if isinstance(one, SignatureBlock)] == [
        "Riverside <Hub> & Friends",
        "The Council",
    ]
    assert PageBreak() not in sheet
    assert "counterpart" not in " ".join(words(sheet))


def test_a_sheet_says_what_is_signed_and_how_to_compare_it() -> None:
    made = charter(HUB)

    said = list(words(signing(made).blocks))

    assert "Charter, version 1.0, 3 May 2027" in said
    assert fingerprint(made) in "\n".join(said).split("\n")


def test_a_fingerprint_is_read_out_in_groups_of_four() -> None:
    agreed = Agreed(fingerprint="3f2a-91bc-77d0-04e1")

    said = list(words(signing(charter(HUB, agreed)).blocks))

    aloud = "3 Foxtrot 2 Alpha, 9 1 Bravo Charlie, 7 7 Delta 0, 0 4 Echo 1"
    assert f"3f2a-91bc-77d0-04e1\n{aloud}" in [one.replace("\xa0", " ") for one in said]


def test_the_sheet_and_the_foot_of_every_page_name_what_was_agreed() -> None:
    signed = Signature(id="s", partner="hub", signed=date(2027, 5, 4))
    agreed = Agreed(fingerprint="3f2a-91bc-77d0-04e1")

    sheets = signing(charter(HUB, signed, agreed))

    assert sheets.footer[1] == "Agreed · Version 1.0 · 3f2a-91bc-77d0-04e1"


def test_a_draft_is_not_known_by_what_was_agreed_before_it() -> None:
    draft = Charter.of("c", [HUB, Control(status="draft"), Agreed(fingerprint="3f2a")])

    assert signing(draft).footer[1] == f"Draft · {fingerprint(draft)}"


def test_a_charity_says_what_it_is_in_the_words_of_its_regulator() -> None:
    [block] = blocks(charter(HUB))

    assert block.statement.endswith("\nScottish charity, number SC012345")


@pytest.mark.parametrize(
    ("form", "signatures", "rule"),
    [
        ("CIO", 2, "Two charity trustees of a CIO sign."),
        ("SCIO", 2, "Two charity trustees of a SCIO sign."),
        ("charitable trust", 2, "Two trustees sign whom the trustees have authorised; the"),
        ("charitable company", 1, "A director signs, or somebody whom the directors have"),
        ("co-operative society", 1, "A member of the board signs, or somebody whom the"),
        ("public body", 1, "An officer signs who has the authority to enter into agreements."),
        ("", 1, "Somebody signs who has the authority to do so."),
    ],
)
def test_the_legal_form_says_how_many_sign(form: str, signatures: int, rule: str) -> None:
    [block] = blocks(charter(Partner(id="p", name="Hub", legal_form=form)))

    labels = [label for label, _ in block.lines]
    assert block.note.startswith(rule)
    assert sum("ignature" in label for label in labels) == signatures


def test_a_person_who_is_a_partner_signs_in_person() -> None:
    [block] = blocks(charter(Partner(id="p", name="Jane", kind="person")))

    assert block.note == "The partner signs in person."


def test_what_is_known_is_filled_in_and_the_rest_is_written_by_hand() -> None:
    given = Signature(id="s", partner="council", person="jane", capacity="Mayor")

    [block] = blocks(charter(COUNCIL, JANE, given))

    assert block.lines == (
        ("Signature", ""),
        ("Name", "Jane Doe"),
        ("Position", "Chair, Mayor"),
        ("Date", ""),
        ("Place", ""),
        ("Original kept at", ""),
    )


def test_without_a_partner_there_is_nothing_to_sign() -> None:
    said = list(words(signing(charter()).blocks))

    assert said == ["", "Good Food", "There is no partner yet that could sign."]


def test_where_only_sectors_are_partners_there_is_a_sheet_to_copy() -> None:
    [block] = blocks(charter(SECTOR))

    assert block.partner == "An organisation that takes part"
    assert block.lines[:2] == (("Organisation", ""), ("Signature", ""))


def test_a_person_signs_under_their_own_name_and_needs_no_position() -> None:
    [block] = blocks(charter(Partner(id="p", name="Jane", kind="person")))

    assert block.statement == "Signed by Jane"
    assert [label for label, _ in block.lines][:3] == ["Signature", "Name", "Date"]
    assert ("Name", "Jane") in block.lines


def test_one_sheet_for_all_asks_no_partner_where_the_one_original_is_kept() -> None:
    [first, _] = blocks(charter(HUB, COUNCIL), Options(together=True))

    assert first.lines[-1] == ("Date", "")


def test_many_partners_are_counted_on_a_sheet_so_that_there_is_room_to_sign() -> None:
    many = [Partner(id=f"p{n}", rank=n, name=f"Partner organisation {n}") for n in range(40)]

    said = " ".join(words(signing(charter(*many), Options(partner="p0")).blocks))

    assert "An agreement between 40 partners, who are all named in it." in said
    assert "Partner organisation 39" not in said


@pytest.mark.parametrize("edition", ["standard", "clear"])
def test_two_trustees_sign_on_one_page(edition: Edition) -> None:
    many = [
        Partner(id=f"p{n}", rank=n, name=f"Partner organisation {n}", legal_form="CIO")
        for n in range(12)
    ]

    pages = Reading(pdf.render(signing(charter(*many)), Layout(edition))).pages

    assert len(pages) == 12


def test_a_scottish_charity_keeps_its_capital_among_the_parties() -> None:
    said = " ".join(words(signing(charter(HUB, COUNCIL)).blocks))

    assert "(Scottish charity, number SC012345)" in said


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("together", [False, True], ids=["each", "together"])
def test_sheets_are_sound_pages(
    path: Path, *, together: bool, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    sheets = signing(read(path.read_bytes()), Options(together=together))

    assert pdf_faults(pdf.render(sheets, Layout("large"))) == []


@pytest.mark.parametrize("edition", ["standard", "clear", "large"])
def test_no_place_to_sign_is_split_over_two_pages(edition: Edition) -> None:
    two = Partner(id="p", name="The Hall", legal_form="CIO", charity_number="1999999")

    content = pdf.render(signing(charter(two, HUB)), Layout(edition, "Letter"))

    whole = [page for page in pages(content) if "Signed for and on behalf of" in page]
    assert len(whole) == 2
    assert all("Original kept at" in page and "trustees of a" in page for page in whole)


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
def test_the_fingerprint_stands_on_every_page_of_every_document(kind: DocumentKind) -> None:
    made = read(SAMPLE.read_bytes())

    content = pdf.render(kind.make(made, Options()), Layout())

    assert all(fingerprint(made) in page for page in pages(content))


def pages(content: bytes) -> list[str]:
    """Return all that is shown on each page, its foot included."""
    return [" ".join(one.words for one in page.shown) for page in Reading(content).pages]
