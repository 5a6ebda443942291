"""Any document in two languages, one after the other or side by side."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

import pytest

from planner.documents import DOCUMENTS, DocumentKind, Options, pdf
from planner.documents.bilingual import Pairing, bilingual
from planner.documents.blocks import (
    Beside,
    Block,
    Cell,
    ContentsPage,
    Document,
    Entry,
    Figure,
    Heading,
    InLanguage,
    Logos,
    PageBreak,
    Question,
    Side,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.layout import Edition, Layout, Paper
from planner.documents.web import render
from planner.documents.words import words
from planner.errors import DocumentError
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.markdown import Listing, plain
from planner.model.records.front import Control
from planner.model.records.why import Purpose, Vision
from planner.model.translations import translating
from tests.pdf_blocks import words_of
from tests.pdf_reading import Node, Reading, invalid
from tests.welsh import welsh_sample, with_second

BESIDE, FIRST = Options(bilingual="beside"), Options(bilingual="first")
AGREEMENT, POSTER = (
    next(one for one in DOCUMENTS if one.key == key) for key in ("agreement", "charter")
)


def paired(left: tuple[Block, ...], right: tuple[Block, ...]) -> list[Block]:
    return list(Pairing(("cy", ""), ("en", "")).paired(left, right))


def small() -> Charter:
    return with_second(
        Charter.of("c", [Control(title="Telford"), Vision(statement="Fed"), Purpose()]), "cy"
    )


def test_welsh_is_read_first_whichever_language_is_the_first() -> None:
    welsh = replace(small().control, language="cy", second_language="en")
    swapped = Charter.of("c", [welsh, Vision(statement="Bwyd")])

    assert POSTER.make(small(), FIRST).language == "cy"
    assert POSTER.make(swapped, FIRST).language == "cy"


def test_another_second_language_comes_before_the_first() -> None:
    poster = POSTER.make(with_second(small(), "pl"), BESIDE)

    # Its own words are English, as there are none in Polish here; what was typed is marked.
    assert (poster.language, poster.written) == ("en", "pl")


def test_a_charter_in_one_language_is_refused_in_a_sentence() -> None:
    with pytest.raises(DocumentError, match="“Telford” has no second language; choose one"):
        POSTER.make(with_second(small(), ""), BESIDE)


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("how", [FIRST, BESIDE], ids=["first", "beside"])
def test_each_document_says_in_both_all_that_it_says_in_each(
    kind: DocumentKind, how: Options
) -> None:
    charter = welsh_sample("agreed")
    both = set(words(kind.make(charter, how).blocks))
    both |= {part for one in both for part in one.split(" / ")}

    for language in ("cy", "en"):
        one = kind.make(charter, Options(language=language))
        # The number that begins a choice stands once for both.
        assert {re.sub(r"^\d: ", "", said) for said in words(one.blocks)} <= {
            re.sub(r"^\d: ", "", said) for said in both
        }


def test_one_whole_document_stands_before_the_other() -> None:
    document = AGREEMENT.make(welsh_sample(), FIRST)
    welsh, _, english = document.blocks

    assert isinstance(welsh, InLanguage)
    assert isinstance(english, InLanguage)
    assert (welsh.language, english.language) == ("cy", "en")
    assert ContentsPage() in welsh.blocks
    assert ContentsPage() not in english.blocks


def test_a_passage_stands_beside_its_translation_under_its_own_heading() -> None:
    left = (Heading(2, "Ein nod"), plain("Bwyd"), Heading(2, "Arian"), plain("Punt"))
    right = (Heading(2, "Our aim"), plain("Food"), Heading(2, "Money"), plain("Pound"))

    assert paired(left, right) == [
        Beside(Side("cy", left[:2]), Side("en", right[:2])),
        Beside(Side("cy", left[2:]), Side("en", right[2:])),
    ]


def table(words: str, language: str = "") -> Table:
    said = replace(plain(words), language=language)
    return Table("Pwy", ("A",), ((Cell((said,)),),), total=(Cell((plain("1"),)),))


def test_a_table_stands_once_where_both_languages_say_the_same() -> None:
    assert paired((table("x", "en"),), (table("x"),)) == [table("x", "en")]
    assert paired((table("un"),), (table("one"),)) == [
        InLanguage("cy", (table("un"),)),
        InLanguage("en", (table("one"),)),
    ]


def test_there_is_one_place_to_sign_with_labels_in_both() -> None:
    ours = SignatureBlock("Banc", "Llofnodwyd", (("Llofnod", ""),))
    theirs = SignatureBlock("Bank", "Signed", (("Signature", ""),))
    [kept] = paired((Together((plain("a"), ours)),), (Together((plain("b"), theirs)),))

    assert isinstance(kept, Together)
    also = replace(theirs, language="en")
    assert kept.blocks[1] == replace(ours, language="cy", also=also)


def test_a_question_is_asked_once_in_both() -> None:
    [asked] = paired((Question("a", "Pwy?"),), (Question("a", "Who?"),))

    also = Question("a", "Who?", language="en")
    assert asked == Question("a", "Pwy?", language="cy", also=also)


def test_an_answer_is_chosen_once_and_kept_in_one_language() -> None:
    ours = Question("a", "Oes?", "choice", "Oes", ("Oes", "1: na"), kept=("Yes", "No"))
    theirs = Question("a", "Is it?", "choice", "Yes", ("Yes", "1: no"))
    [asked] = paired((ours,), (theirs,))

    assert isinstance(asked, Question)
    assert asked.choices == ("Oes / Yes", "1: na / no")
    assert (asked.value, asked.kept) == ("Oes / Yes", ("Yes", "No"))


def test_a_question_that_is_asked_twice_has_two_names() -> None:
    def sheet(charter: Charter, options: Options) -> Document:
        del charter
        asked = Question("a", "Who?")
        return Document("Sheet", options.language, (Together((asked,)), asked))

    first, _, second = bilingual(sheet, small(), FIRST).blocks

    assert isinstance(first, InLanguage)
    assert isinstance(second, InLanguage)
    again = Question("a (en)", "Who?")
    assert first.blocks[1] == Question("a", "Who?")
    assert second.blocks == (Together((again,)), again)


def test_a_picture_stands_once() -> None:
    logo = Figure(b"x", "Logo y banc", caption="Banc")

    assert paired((logo,), (replace(logo, alternative="Logo", caption="Bank"),)) == [
        replace(logo, caption="Banc / Bank")
    ]


def test_logos_stand_once() -> None:
    welsh, english = (Logos((Figure(b"x", words),)) for words in ("Logo y banc", "Bank's logo"))

    def sheet(charter: Charter, options: Options) -> Document:
        del charter
        logos = welsh if options.language == "cy" else english
        return Document("Sheet", options.language, (logos, Heading(1, "Sheet")))

    first, _, second = bilingual(sheet, small(), FIRST).blocks

    assert paired((welsh,), (english,)) == [welsh]
    assert isinstance(first, InLanguage)
    assert isinstance(second, InLanguage)
    assert (first.blocks[0], second.blocks) == (welsh, (Heading(1, "Sheet"),))


def test_what_is_not_built_alike_stands_one_after_the_other() -> None:
    left, right = (plain("a"), PageBreak()), (plain("b"),)

    assert paired(left, right) == [InLanguage("cy", left), InLanguage("en", right)]


LAYOUTS: tuple[tuple[Literal["first", "beside"], Edition, Paper], ...] = (
    ("first", "standard", "A4"),
    ("beside", "standard", "Letter"),
    ("beside", "clear", "A4"),
    ("beside", "large", "A4"),
)


@pytest.mark.long
@pytest.mark.parametrize(("how", "edition", "paper"), LAYOUTS)
@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
def test_every_bilingual_pdf_is_valid_and_reads_in_order(
    kind: DocumentKind, how: Literal["first", "beside"], edition: Edition, paper: Paper
) -> None:
    document = kind.make(welsh_sample(), Options(bilingual=how))
    content = pdf.render(document, Layout(edition, paper))

    assert invalid(content) == []
    assert Reading(content).faults == []


BLOCKS: tuple[Block, ...] = (
    Beside(Side("cy", (Heading(1, "Teitl"),)), Side("en", (Heading(1, "Title"),))),
    Beside(
        Side("cy", (Heading(2, "Nod", "1"), plain("Bwyd da " * 200), plain("Dau"))),
        Side("en", (Heading(2, "Aim", "1"), plain("Good food " * 90), plain("Two"))),
    ),
    Beside(
        Side("cy", (Heading(2, "Rhybudd", "2"), plain("a"), plain("b"))),
        Side("en", (Heading(2, "Notice", "2"), Entry("How long", (plain("14 days"),)))),
    ),
    InLanguage("pl", (table("tak"), Together((plain("razem"),)))),
    Together((InLanguage("fr", (plain("Oui"),)),)),
    replace(
        SignatureBlock("Banc", "Llofnodwyd", (("Llofnod", ""), ("Dyddiad", "1 Mai"))),
        language="cy",
        also=SignatureBlock(
            "Bank", "Signed", (("Signature", ""), ("Date", "1 Mai")), language="en"
        ),
    ),
)


@pytest.fixture(scope="module", params=["standard", "large"])
def reading(request: pytest.FixtureRequest) -> Reading:
    document = Document("Teitl", "cy", BLOCKS, watermark="DRAFFT", contents=True)
    content = pdf.render(document, Layout(request.param))
    assert invalid(content) == []
    return Reading(content)


def test_a_passage_is_read_whole_in_one_language_and_then_in_the_other(
    reading: Reading,
) -> None:
    assert reading.faults == []
    assert reading.text.startswith(words_of(*BLOCKS[:3]))


def test_each_side_says_which_language_it_is_in(reading: Reading) -> None:
    spoken = {language: node.text for language, node in spoken_in(reading.root)}

    assert spoken["pl"].split() == ["Pwy", "A", "tak", "1", "razem"]
    assert spoken["fr"].strip() == "Oui"
    sides = [node.text for language, node in spoken_in(reading.root) if node.tag == "Div"]
    assert [side.split()[0] for side in sides[:4]] == ["Teitl", "Title", "1", "1"]


def test_a_label_to_sign_at_is_spoken_in_its_language(reading: Reading) -> None:
    labels = [(lang, node.text.strip()) for lang, node in spoken_in(reading.root)]

    assert ("en", "Signature") in labels
    assert ("cy", "Llofnod") in labels
    assert reading.text.count("1 Mai") == 1


def spoken_in(root: Node) -> Iterator[tuple[str, Node]]:
    return ((node.language, node) for node in root.walk() if node.language)


def test_both_columns_are_level_at_their_beginnings() -> None:
    content = pdf.render(Document("T", "cy", BLOCKS[:2]), Layout("standard"))
    shown = Reading(content).pages[0].shown
    nod, aim = (next(one for one in shown if word in one.words) for word in ("Nod", "Aim"))

    assert nod.baseline == aim.baseline
    assert aim.left > nod.right


def test_the_contents_name_a_section_once_in_both_languages() -> None:
    blocks: list[Block] = []
    for number in range(1, 9):
        ours, theirs = Heading(2, "Rhan", str(number)), Heading(2, "Part", str(number))
        body = plain("Bwyd da. " * 300)
        blocks.append(Beside(Side("cy", (ours, body)), Side("en", (theirs, body))))
    document = Document("T", "cy", (Heading(1, "Teitl"), *blocks), contents=True)

    listed = Reading(pdf.render(document)).root.all("TOCI")

    assert [" ".join(one.text.split())[:15] for one in listed][:2] == [
        "1 Rhan / Part 1",
        "2 Rhan / Part 3",
    ]


def test_titles_in_two_languages_have_a_column_as_wide_as_the_page() -> None:
    read = Reading(pdf.render(AGREEMENT.make(welsh_sample(), BESIDE))).pages[0].shown
    numbers = [one for one in read if one.tag == "Link" and one.words.strip().isdigit()]

    assert len(numbers) > 10
    assert len({round(one.right) for one in numbers}) == 1


def test_on_screen_both_stand_in_columns_that_name_their_language() -> None:
    page = render(Document("T", "cy", BLOCKS))

    for language in ("cy", "en"):
        assert f'<div lang="{language}" dir="ltr">' in page
    assert page.index('class="beside"') < page.index(">Teitl<") < page.index(">Title<")
    for language, label in (("cy", "Llofnod"), ("en", "Signature")):
        assert f'<span lang="{language}" dir="ltr">{label}</span>' in page
    assert page.count("1 Mai") == 1


def test_the_points_of_a_list_stand_level() -> None:
    ours = Listing(((plain("bwyd " + "da " * 40),), (plain("cwmni"),)))
    theirs = Listing(((plain("food"),), (plain("company"),)))
    block = Beside(Side("cy", (ours,)), Side("en", (theirs,)))
    shown = Reading(pdf.render(Document("T", "cy", (block,)))).pages[0].shown
    second = [one for one in shown if "cwmni" in one.words or "company" in one.words]

    assert len(second) == 2
    assert second[0].baseline == second[1].baseline


def test_urdu_begins_at_the_right_and_the_english_beside_it_at_the_left() -> None:
    urdu = with_second(small(), "ur")
    vision = translating(urdu, urdu.one(Vision), "statement", "کوئی بھوکا نہ رہے", "ur")
    content = pdf.render(POSTER.make(urdu.after(vision or Change("", ())), BESIDE))
    [page] = Reading(content).pages
    [ours] = [one for one in page.shown if one.words.strip() == "Fed"]
    titles = [one for one in page.shown if "vision" in one.words]

    assert invalid(content) == []
    assert Reading(content).faults == []
    assert min(one.left for one in titles) == ours.left
    assert max(one.right for one in titles) > 500  # points: where the page's words end


@pytest.mark.parametrize("edition", ["standard", "large"])
@pytest.mark.parametrize("key", ["agreement", "signing"])
def test_no_place_to_sign_in_two_languages_is_parted(key: str, edition: Edition) -> None:
    kind = next(one for one in DOCUMENTS if one.key == key)
    read = Reading(pdf.render(kind.make(welsh_sample(), BESIDE), Layout(edition))).pages

    said = ["".join(page.words(number) for number in page.marks) for page in read]
    _, *places = "\f".join(said).split("Signed for and on behalf of")
    assert len(places) == 3
    assert all("Original kept at" in place.split("\f")[0] for place in places)


def test_labels_to_sign_at_share_a_line_where_they_fit() -> None:
    shown = Reading(pdf.render(Document("T", "cy", BLOCKS[-1:]))).pages[0].shown
    lines = [
        one.baseline
        for one in shown
        if one.words.strip() in ("Llofnod", "Signature", "Dyddiad")
    ]

    assert len(lines) == 3
    assert lines[0] == lines[1] > lines[2]


def test_in_welsh_a_position_does_not_repeat_what_it_says_already() -> None:
    blocks = words(AGREEMENT.make(welsh_sample(), Options(language="cy")).blocks)

    assert "Trustee and treasurer" in blocks
    assert not any("Trustee and treasurer, Trustee" in one for one in blocks)
