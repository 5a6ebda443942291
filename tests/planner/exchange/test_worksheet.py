"""Files that are read as worksheets: ours, and everything else."""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String

from planner.documents.blocks import Document, Heading, Question
from planner.documents.one_page import one_page
from planner.documents.pdf import render
from planner.errors import ExchangeError
from planner.exchange.worksheet import LIMIT, MOST_FIELDS, read
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.records.why import Objective
from planner.model.worksheet import REFERENCE, Place, reference
from tests.build import full_charter
from tests.pdf_reading import invalid
from tests.sheets import filled, printed

CHARTER = full_charter()
SHEET = printed(CHARTER, "vision", "objectives")
STATUS = "objective.objective.status"


def changed(change: Callable[[pikepdf.Pdf], object], **how: object) -> bytes:
    """Return the worksheet with something done to it."""
    with pikepdf.open(BytesIO(SHEET)) as pdf:
        change(pdf)
        out = BytesIO()
        pdf.save(out, **how)  # type: ignore[arg-type]
        return out.getvalue()


def test_a_worksheet_says_whose_it_is_and_what_was_printed() -> None:
    sheet = read(SHEET)

    assert (sheet.charter_id, sheet.fingerprint) == ("full", fingerprint(CHARTER))
    assert sheet.title == "charter title"
    assert sheet.answers["vision.statement"] == ("vision statement",) * 2
    assert all(one.words == one.printed for one in sheet.answers.values())


def test_what_was_filled_in_and_saved_is_read() -> None:
    words = "Nobody goes hungry: ŵ, ł, “two”.\nAnd 😀"

    sheet = read(
        filled(
            SHEET,
            {
                "vision.statement": words,
                "worksheet.by": "Ann",
                "objective.objective.achievable": "/No",
                "objective.new1.status": "/at risk",
            },
        )
    )

    assert sheet.by == "Ann"
    assert sheet.answers["vision.statement"] == (words, "vision statement")
    assert sheet.answers["objective.objective.achievable"] == ("No", "Yes")
    assert sheet.answers["objective.new1.status"] == ("at risk", "")


LONG = "on the way to where we want to be, " * 4  # 140 bytes
CHOICES = ("and/or", "Off", LONG, f"{LONG}ŵ", "0")


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("chosen", ["", *CHOICES])
def test_a_choice_that_cannot_be_a_name_comes_back_as_it_was_typed(
    choice: str, chosen: str
) -> None:
    sheet = sheet_of(Question(STATUS, "Status", "choice", chosen, CHOICES))

    ticked = filled(sheet, {STATUS: f"/{CHOICES.index(choice)}"})

    assert invalid(sheet) == []
    assert read(ticked).answers[STATUS] == (choice, chosen)


@pytest.mark.parametrize("letter", ["o", "ŵ", "😀"])
def test_an_answer_longer_than_a_string_may_be_comes_back_whole(letter: str) -> None:
    words = f"{letter * 9} " * 3500
    sheet = sheet_of(Question("vision.statement", "Vision", "text", words))

    assert invalid(sheet) == []
    assert read(sheet).answers["vision.statement"] == (words, words)


def sheet_of(*asked: Question) -> bytes:
    """Return a worksheet of the charter that asks these questions."""
    belongs = Question(REFERENCE, "Charter", value=reference(CHARTER), fixed=True)
    return render(Document("Worksheet", "en", (Heading(1, "Worksheet"), *asked, belongs)))


def _named(name: str) -> Callable[[pikepdf.Pdf], object]:
    def rename(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.Fields[-1].T = String(name)

    return rename


def _many(pdf: pikepdf.Pdf) -> None:
    for number in range(MOST_FIELDS):
        pdf.Root.AcroForm.Fields.append(Dictionary(T=String(f"x{number}"), FT=Name.Tx))


def _own_parent(pdf: pikepdf.Pdf) -> None:
    first = pdf.Root.AcroForm.Fields[0]
    first.Kids.append(first)


def _twice(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields.append(pdf.Root.AcroForm.Fields[0])


def _nameless(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields[0].T = String("vision")


def _newer(pdf: pikepdf.Pdf) -> None:
    for one in pdf.Root.AcroForm.Fields[0].Kids:
        if str(one.T) == "reference":
            one.V = String(str(one.V).replace("worksheet 1", "worksheet 7"))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a PDF"),
        (b"{}", "not a PDF"),
        (b"PK\x03\x04" * 20, "not a PDF"),
        (SHEET + bytes(LIMIT), "larger than a worksheet can be"),
        (b"%PDF-1.7\nrubbish", "damaged"),
        (SHEET[: len(SHEET) // 2], "damaged"),
        (render(one_page(CHARTER)), "no fields"),
        (changed(_nameless), "not a worksheet of this"),
        (changed(_named("version")), "which this program does not know"),
        (changed(_named("a\x00" * 1000)), "longer names"),
        (changed(_many), "more fields"),
        (changed(_own_parent), "longer names|two fields"),
        (changed(_twice), "two fields"),
        (changed(_newer), "version 7; this program reads version 1"),
        (
            changed(lambda _: None, encryption=pikepdf.Encryption(owner="o", user="u")),
            "locked with a password",
        ),
        (
            changed(lambda _: None, encryption=pikepdf.Encryption(owner="o", user="")),
            "locked with a password",
        ),
    ],
)
def test_any_other_file_is_refused_in_a_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(ExchangeError, match=sentence) as refusal:
        read(content)

    assert len(str(refusal.value)) < 300
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(SHEET)
    for _ in range(chance.choice([1, 20, 400])):
        content[chance.randrange(len(content))] = chance.randrange(256)

    with suppress(ExchangeError):
        assert read(bytes(content)).charter_id


def test_a_worksheet_without_what_was_printed_still_says_what_it_says() -> None:
    def forget(pdf: pikepdf.Pdf) -> None:
        for one in pdf.objects:
            if isinstance(one, Dictionary) and Name.DV in one:
                del one.DV

    sheet = read(changed(forget))

    assert sheet.answers["vision.statement"] == ("vision statement", None)


@pytest.mark.parametrize("odd", ["a.b·“c”", '50%25-"(x)"', "濺" * 64, "😀" * 64])
def test_a_charter_with_odd_ids_comes_back_under_them(odd: str) -> None:
    records = [
        replace(one, id=odd) if isinstance(one, Objective) else one for one in CHARTER.records()
    ]

    sheet = read(printed(Charter.of(odd, records), "vision", "objectives"))

    assert sheet.charter_id == odd
    assert Place(Objective, odd, "statement").name in sheet.answers
