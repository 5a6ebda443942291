"""Documents of sheets, one for each partner or person: each on a page where it has room."""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.documents import Options
from planner.documents.blocks import Block, Heading, InLanguage, PageBreak
from planner.documents.check import check
from planner.documents.layout import Edition, Layout
from planner.documents.participation import participation
from planner.documents.pdf import render
from planner.documents.pdf.parting import parted
from planner.documents.signing import signing
from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.markdown import plain
from tests.pdf_reading import PageText, Reading

ROOT = Path(__file__).parents[4]
SAMPLE = ROOT / "resources/samples/brindlemere_good_food.json"
ADOPTED = sorted((ROOT / "tests/agreements").glob("*.json"))


def sample() -> Charter:
    return read(SAMPLE.read_bytes())


def pages(content: bytes) -> list[PageText]:
    return Reading(content).pages


def said(page: PageText) -> str:
    return " ".join(one.words for one in page.shown)


def test_a_sheet_gives_up_air_only_for_itself() -> None:
    alone = signing(sample(), Options(partner="p-council"))
    among_others = signing(sample())

    one = pages(render(alone, Layout("clear")))[0]
    same = pages(render(among_others, Layout("clear")))[1]

    heights = [
        [shown.baseline for shown in page.shown if shown.size > 20] for page in (one, same)
    ]
    assert heights[0] == heights[1] != []


@pytest.mark.parametrize("path", ADOPTED, ids=lambda path: path.stem)
def test_a_statement_with_little_to_say_is_one_page_in_large_print(path: Path) -> None:
    statements = participation(read(path.read_bytes()))

    assert len(pages(render(statements, Layout("large")))) == statements.pages


@pytest.mark.parametrize("name", ["at_access_group", "fairer_fostering"])
def test_a_sheet_to_copy_is_one_page_in_clear_print(name: str) -> None:
    sheet = signing(read((ROOT / f"tests/agreements/{name}.json").read_bytes()))

    assert len(pages(render(sheet, Layout("clear")))) == 1


def test_two_partners_sign_on_a_page_in_large_print() -> None:
    derby = read((ROOT / "tests/agreements/derby_modern_slavery.json").read_bytes())

    made = pages(render(signing(derby, Options(together=True)), Layout("large")))

    assert all(said(page).count("Signed for and on behalf of") <= 2 for page in made)
    assert len(made) == 7


@pytest.mark.parametrize("edition", ["standard", "clear", "large"])
def test_the_statements_that_hold_back_and_where_each_leads_are_not_parted(
    edition: Edition,
) -> None:
    made = pages(render(check(sample()), Layout(edition)))

    for words in ("13.", "many of us disagree", "many of us agree"):
        assert sum(words in said(page) for page in made) == 1
    [held_back] = [said(page) for page in made if "What holds us back" in said(page)]
    assert all(f"{number}." in held_back for number in range(7, 14))
    [agree] = [said(page) for page in made if "many of us agree" in said(page)]
    assert all(words in agree for words in ("Things", "authority"))


def test_a_document_is_parted_at_its_page_breaks_in_every_language() -> None:
    one, two, three = plain("one"), Heading(1, "two"), Heading(1, "three")
    blocks: tuple[Block, ...] = (InLanguage("cy", (one, PageBreak(), two)), PageBreak(), three)

    assert parted(blocks) == [
        [InLanguage("cy", (one,))],
        [InLanguage("cy", (PageBreak(), two))],
        [PageBreak(), three],
    ]


def test_a_foot_is_as_high_on_a_page_with_less_air() -> None:
    tight = signing(sample())
    airy = replace(tight, pages=0)

    feet = [
        {round(one.baseline, 1) for one in pages(render(made, Layout("clear")))[0].shown[-3:]}
        for made in (tight, airy)
    ]

    assert feet[0] == feet[1]
