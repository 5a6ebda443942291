"""What is still to be settled is said in the language of the document that tells it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from planner.documents import DOCUMENTS, Options, pdf
from planner.documents.blocks import Document
from planner.documents.layout import Layout
from planner.documents.options import Bilingual
from planner.documents.words import words
from planner.exchange.json_form import read
from planner.health import findings
from planner.model.charter import Charter
from planner.publishing import found_for
from tests.pdf_reading import Reading
from tests.troubled import troubled
from tests.welsh import SAMPLE, welsh_sample

TODAY = date(2026, 11, 25)
CHARTERS = (*troubled(), welsh_sample(), read(SAMPLE.read_bytes()))


def pack(charter: Charter, options: Options) -> Document:
    """Return a review pack with what is to be settled, as the program makes it."""
    review = next(one for one in DOCUMENTS if one.key == "review")
    return review.make(charter, replace(options, findings=found_for(charter, options)))


def told(document: Document) -> str:
    return "\n".join(words(document.blocks))


@pytest.mark.parametrize("charter", CHARTERS)
def test_no_finding_of_a_welsh_pack_is_in_english(charter: Charter) -> None:
    english = {one.sentence for one in findings(charter, TODAY)}
    welsh = found_for(charter, Options("cy", today=TODAY))

    assert len(welsh) == len(findings(charter, TODAY))
    assert english & {one.sentence for one in welsh} == set()
    assert {one.language for one in welsh} <= {"cy"}
    said = told(pack(charter, Options("cy", today=TODAY)))
    assert [sentence for sentence in english if sentence in said] == []


def test_a_welsh_file_with_findings_marks_none_of_them_as_another_language(
    pdf_faults: Callable[[bytes], list[str]],
) -> None:
    charter = troubled()[0]
    content = pdf.render(pack(charter, Options("cy", today=TODAY)), Layout())

    assert pdf_faults(content) == []
    reading = Reading(content)
    foreign = [node.text for node in reading.root.walk() if node.language == "en"]
    assert str(pikepdf.open(BytesIO(content)).Root.Lang) == "cy"
    assert "Tasg: nid oes partner cyfrifol. Dewiswch o leiaf un." in reading.text
    assert "Nid oes neb yn llofnodi ar ran Council. Dywedwch pwy sy’n llofnodi." in reading.text
    assert [words for words in foreign if "Dewiswch" in words or "Dywedwch" in words] == []


def test_what_was_found_in_english_says_so_in_a_welsh_file() -> None:
    options = Options("cy", today=TODAY, findings=findings(troubled()[2], TODAY))
    review = next(one for one in DOCUMENTS if one.key == "review")
    reading = Reading(pdf.render(review.make(troubled()[2], options), Layout()))

    foreign = [node.text.strip() for node in reading.root.walk() if node.language == "en"]
    assert "There is no day for the next review. Agree on one." in foreign


@pytest.mark.parametrize("how", ["first", "beside"])
def test_a_pack_in_both_languages_says_each_finding_in_both(how: Bilingual) -> None:
    said = told(pack(welsh_sample(), Options(bilingual=how, today=TODAY)))

    assert "Bring the Welsh up to date." in said
    assert "Diweddarwch y cyfieithiad (Cymraeg)." in said


def test_a_language_without_words_of_its_own_has_english_findings() -> None:
    found = found_for(troubled()[0], Options("pl", today=TODAY))

    assert found == findings(troubled()[0], TODAY)


def test_nothing_is_looked_for_without_a_day() -> None:
    assert found_for(troubled()[0], Options()) == ()
