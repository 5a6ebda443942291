"""How things stand, as the review pack prints it."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from planner.documents import DOCUMENTS, Options, pdf
from planner.documents.blocks import Entry, Heading, Table
from planner.documents.layout import Edition, Layout
from planner.documents.review import review
from planner.documents.words import words
from planner.exchange import json_form
from planner.health.signals.signal import THEMES
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.markdown import spoken
from planner.publishing import reviewed
from tests.answering import TODAY

DERBY = Path(__file__).parents[2] / "agreements" / "derby_modern_slavery.json"
STUCK = Path(__file__).parents[2] / "partnerships" / "stuck.json"


@pytest.fixture(scope="module")
def stuck() -> Charter:
    return json_form.read(STUCK.read_bytes())


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def pack(charter: Charter, language: str = "") -> list[object]:
    options = reviewed(charter, Options(language=language, today=TODAY))
    return list(review(charter, options).blocks)


def test_each_question_stands_under_its_theme_with_its_tone_in_words(stuck: Charter) -> None:
    blocks = pack(stuck)

    titles = [one.words for one in blocks if isinstance(one, Heading) and one.level == 3]
    entries = {one.label: spoken(one.content) for one in blocks if isinstance(one, Entry)}
    assert [one for one in titles if one in THEMES.values()] == [*THEMES.values()]
    assert entries["Do we do what we decided?"].startswith("Worth a look. 3 of 4 decisions")
    assert entries["To look at first"].count("\n") == 2


def test_the_parts_and_the_shares_are_tables(stuck: Charter) -> None:
    tables = {one.caption: one for one in pack(stuck) if isinstance(one, Table)}

    parts, shares = tables["Who has which part"], tables["How parts are spread"]
    assert [spoken(cell.content) for cell in parts.rows[0]] == [
        "Convening the meetings",
        "Not named",
    ]
    assert [spoken(cell.content) for cell in shares.total] == [
        *("Gini coefficient", "0.6", "0.73", "0.6", "0.74"),
    ]


def test_in_welsh_the_pack_asks_in_welsh(stuck: Charter) -> None:
    said = "\n".join(words(pack(stuck, "cy")))  # type: ignore[arg-type]

    assert "Worth a look" not in said
    assert "How evenly" not in said


def test_without_a_day_nothing_is_answered(stuck: Charter) -> None:
    assert reviewed(stuck, Options()) == Options()
    assert "How things stand" not in words(review(stuck, Options()).blocks)


@pytest.mark.parametrize("edition", ["standard", "clear", "large"])
def test_it_prints_in_every_edition(stuck: Charter, edition: Edition) -> None:
    options = reviewed(stuck, Options(today=TODAY))
    content = pdf.render(review(stuck, options), Layout(edition))

    assert "How things stand" in text_of(content)


def test_where_partners_stand_for_many_the_shares_have_no_coefficient() -> None:
    derby = json_form.read(DERBY.read_bytes())

    (shares,) = (
        one
        for one in pack(derby)
        if isinstance(one, Table) and one.caption == "How parts are spread"
    )

    assert shares.total == ()
    assert [spoken(cell.content) for cell in shares.rows[-1]] == [
        "Derbyshire County Council",
        "–",
        "1",
    ]


def test_in_two_languages_each_says_it_in_its_own_words(stuck: Charter) -> None:
    control = replace(stuck.control, second_language="cy")
    both = stuck.after(Change("Welsh too", (Edit(stuck.control, control),)))
    options = reviewed(both, Options(bilingual="first", today=TODAY))

    kind = next(one for one in DOCUMENTS if one.key == "review")
    said = "\n".join(words(kind.make(both, options).blocks))

    assert said.count("Is anything late, and by how much?") == 1
    assert said.count("A oes rhywbeth yn hwyr, ac o faint?") == 1
