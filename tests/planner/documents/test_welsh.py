"""A Welsh charter prints in Welsh, and nothing of the program's own stays in English."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from itertools import chain

import pikepdf
import pytest

from planner.documents import DOCUMENTS, pdf, web
from planner.documents.agreement import agreement
from planner.documents.blocks import Document, Heading, Paragraph
from planner.documents.layout import Layout
from planner.documents.one_page import one_page
from planner.documents.options import Options
from planner.documents.words import words
from planner.model.catalogue import CHAPTERS, RECORDS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import Choice, Duration
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.decide import DecisionRule, Meeting
from planner.model.records.front import Control, Partner, Period
from planner.model.records.resources import BudgetLine, Finance, Funder
from planner.model.records.why import Aim, Objective, Purpose, Vision
from tests.build import full_charter
from tests.full import turned, typed_in
from tests.welsh import with_second
from tests.words.collect import catalogue

WELSH = Options(language="cy")
FULL = full_charter()
MOST_CHOICES = 12
TODAY = replace(WELSH, today=date(2026, 11, 24))
GAP = re.compile(r"\\\{[^}]*\\\}")
BANGOR: tuple[Record, ...] = (
    Control(title="Bwyd Da Bangor", language="cy", document_type="partnership agreement"),
    Partner(id="b", name="Banc Bwyd Bangor", legal_form="CIO"),
    Partner(id="a", rank=1, name="Age Cymru Gwynedd", part="lead", joined=date(2026, 5, 1)),
    Vision(statement="Neb yn llwglyd."),
    Purpose(statement="Rhannu bwyd."),
    Aim(id="n", statement="Digon i’w fwyta"),
    Objective(id="o", aim="n", statement="Agor dwy ganolfan", due=date(2027, 6, 30)),
    Period(start=date(2027, 4, 1), ends="after a fixed term", length=Duration(2, "years")),
    Meeting(id="m", every=Duration(3, "months"), minimum=1, people=2),
    DecisionRule(method="consensus, then a vote", casting_vote=False),
    Review(every=Duration(1, "years")),
    SectionOn(id="finance"),
    Finance(records_kept=Duration(6, "years"), accountable_body="b"),
    Funder(id="f", name="Y Loteri", amount=1250000),
    BudgetLine(id="l", item="Rhent", amount=1200050),
)


@cache
def bangor() -> Document:
    return agreement(Charter.of("bangor", BANGOR))


def printed(document: Document) -> str:
    return "\n".join((*words(document.blocks), *document.footer, document.watermark))


def test_titles_and_sections_are_welsh() -> None:
    titles = [block.words for block in bangor().blocks if isinstance(block, Heading)]

    assert titles[:5] == [
        "Bwyd Da Bangor", "Y cytundeb hwn", "Partneriaid", "Cyfnod", "Statws cyfreithiol"
    ]  # fmt: skip
    assert "Amcanion a chanlyniadau" in titles


@pytest.mark.parametrize(
    "sentence",
    [
        "Cytundeb partneriaeth · Drafft",
        "Cytundeb rhwng Banc Bwyd Bangor ac Age Cymru Gwynedd.",
        "Mae’r cytundeb hwn yn dechrau ar 1 Ebrill 2027.",
        "Mae’n para am gyfnod penodol o 2 flynedd.",
        "Partner arweiniol. Ymunodd ar 1 Mai 2026.",
        "Sefydliad elusennol corfforedig (SEC).",
        "Erbyn: 30 Mehefin 2027",
        "Mae’r partneriaid yn cyfarfod bob 3 mis, o leiaf unwaith y flwyddyn.",
        "Caiff pob sefydliad anfon 2 berson.",
        "Nid oes gan y cadeirydd bleidlais fwrw.",
        "Adolygir y cytundeb hwn bob blwyddyn.",
        "Y corff atebol yw Banc Bwyd Bangor. Cedwir cofnodion ariannol am 6 blynedd.",
        "Cyfanswm yr arian a gyfrennir yw £12,500, a chyfanswm y gyllideb yw £12,000.50.",
        "Mae hynny £499.50 yn fwy na’r gyllideb.",
        "Heb gytuno arno eto",
        "DRAFFT",
    ],
)
def test_what_the_agreement_says_itself_is_welsh(sentence: str) -> None:
    assert sentence in printed(bangor())


def test_the_page_on_the_wall_is_welsh() -> None:
    page = one_page(Charter.of("bangor", BANGOR))

    assert [block.words for block in page.blocks if isinstance(block, Heading)] == [
        "Bwyd Da Bangor", "Ein gweledigaeth", "Ein diben", "Ein nodau"
    ]  # fmt: skip
    assert page.subject == "Siarter partneriaeth"


@pytest.mark.parametrize("make", [agreement, one_page], ids=["agreement", "one page"])
def test_a_welsh_file_is_valid_and_says_that_it_is_welsh(
    make: Callable[[Charter, Options], Document], pdf_faults: Callable[[bytes], list[str]]
) -> None:
    document = make(Charter.of("bangor", BANGOR), Options())
    content = pdf.render(document, Layout())

    assert pdf_faults(content) == []
    assert str(pikepdf.open(BytesIO(content)).Root.Lang) == "cy"
    assert '<html lang="cy">' in web.render(document)


def test_the_foot_and_the_contents_of_a_file_are_welsh(
    pdf_text: Callable[[bytes], str],
) -> None:
    document = agreement(FULL, WELSH)

    assert "Cynnwys Y cytundeb hwn" in pdf_text(pdf.render(document, Layout()))
    assert document.phrases.page_of == "tudalen {page} o {pages}"


@pytest.mark.parametrize("turn", range(MOST_CHOICES))
def test_nothing_of_the_programs_own_is_left_in_english(turn: int) -> None:
    full = Charter.of("full", [turned(one, turn) for one in FULL.records()])
    # With a second language, what is not translated yet would say so in the first.
    charter = with_second(full, "", full.control.status)

    own = "\n".join(printed(kind.make(charter, TODAY)) for kind in DOCUMENTS)
    for typed in sorted(filter(None, typed_in(charter)), key=len, reverse=True):
        own = own.replace(typed, "…")

    assert [one.pattern for one in ENGLISH if one.search(own)] == []


def english() -> Iterator[re.Pattern[str]]:
    """Yield what finds each message that is said in other words in Welsh."""
    for message, forms in catalogue("cy").said.items():
        if not any(message.words in form for form in forms):  # `SEC (CIO)` says both
            for one in filter(None, (message.words, message.several)):
                shape = GAP.sub(".+", re.escape(one.strip()))
                yield re.compile(rf"(?<![\w’]){shape}(?!\w)")


ENGLISH = list(english())


def test_every_choice_has_its_turn() -> None:
    kinds = chain.from_iterable(fields_of(record) for record in RECORDS.values())
    assert (
        max(len(kind.values) for _, kind in kinds if isinstance(kind, Choice)) == MOST_CHOICES
    )


def test_a_language_without_words_here_has_english_ones_and_says_so() -> None:
    records = (
        Control(title="Dobre jedzenie", language="pl"),
        Vision(statement="Nikt nie jest głodny."),
        Period(start=date(2027, 4, 1)),
    )
    document = agreement(Charter.of("c", records))

    languages = {
        block.words: block.language for block in document.blocks if isinstance(block, Paragraph)
    }
    assert document.language == "en"
    assert languages["Nikt nie jest głodny."] == "pl"
    assert languages["This agreement starts on 1 April 2027."] == ""
    assert CHAPTERS[0].title in printed(document)


def test_a_list_that_was_typed_is_marked_item_by_item() -> None:
    aims = Purpose(statement="- Chleb\n- Mleko")
    page = one_page(Charter.of("c", [Control(language="pl"), aims]))

    assert {one.language for one in paragraphs(page)} == {"pl"}


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield the paragraphs inside the lists of a document."""
    for block in document.blocks:
        for item in getattr(block, "items", ()):
            yield from item


def test_a_charter_in_a_language_with_words_marks_nothing() -> None:
    assert "language='cy'" not in repr(bangor().blocks)
