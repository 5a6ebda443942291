"""A charter told in its second language, and how a draft says what that lacks."""

from dataclasses import replace

import pytest

from planner.documents import DOCUMENTS, Options
from planner.documents.agreement import agreement
from planner.documents.blocks import Document, Heading, Listing, Paragraph
from planner.documents.one_page import one_page
from planner.documents.reading import content, leading, said
from planner.documents.telling import telling
from planner.documents.web import render
from planner.documents.words import words
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.records.front import Partner
from planner.model.records.why import Aim, Purpose, Vision
from planner.model.translations import translating
from tests.welsh import EARLIER, WELSH, welsh_sample, with_second

CY = Options(language="cy")


def text(document: Document) -> str:
    return "\n".join(words(document.blocks))


def test_the_poster_is_in_welsh_where_there_is_welsh() -> None:
    poster = one_page(welsh_sample(), CY)

    assert poster.blocks[0] == Heading(1, "Partneriaeth Bwyd Da Brindlemere")
    assert (poster.title, poster.language) == ("Partneriaeth Bwyd Da Brindlemere", "cy")
    assert WELSH["vision", "only", "statement"] in text(poster)


def test_the_first_language_says_nothing_of_translations() -> None:
    charter = welsh_sample()

    assert agreement(charter) == agreement(charter, Options(language="en"))
    assert "translat" not in text(one_page(charter))


def test_what_is_out_of_date_says_so_in_a_draft_alone() -> None:
    draft, agreed = (telling(welsh_sample(status), CY) for status in ("draft", "agreed"))
    [marked] = content(draft, draft.one(Purpose), "statement")

    assert marked.words == f"{WELSH[EARLIER]} (translation out of date)"  # type: ignore[union-attr]
    assert marked.role == "missing"  # type: ignore[union-attr]
    assert said(agreed, agreed.one(Purpose), "statement") == WELSH[EARLIER]


def test_what_is_not_translated_stays_in_its_language_and_says_so_in_a_draft() -> None:
    told = telling(welsh_sample(), CY)
    cause = told.all(Aim)[1]

    [marked] = content(told, cause, "meaning")
    assert isinstance(marked, Paragraph)
    assert (marked.language, marked.role) == ("en", "missing")
    assert marked.words.endswith("for years. (not translated yet)")


def test_what_is_not_translated_in_an_agreed_charter_is_only_spoken_in_its_language() -> None:
    told = telling(welsh_sample("agreed"), CY)

    [plain] = content(told, told.all(Aim)[1], "meaning")
    assert isinstance(plain, Paragraph)
    assert (plain.language, plain.role) == ("en", "body")
    assert leading(plain) == replace(plain, role="lead")


def test_a_list_ends_in_the_mark() -> None:
    vision = Vision(statement="We want\n\n- food\n- company")
    told = telling(with_second(Charter.of("c", [vision]), "cy"), CY)

    lead, listing = content(told, vision, "statement")
    assert isinstance(listing, Listing)
    assert isinstance(lead, Paragraph)
    assert lead.role == "missing"
    assert listing.items[-1][-1].words == "company (not translated yet)"  # type: ignore[union-attr]
    assert listing.items[0][0].language == "en"  # type: ignore[union-attr]


def test_names_stay_as_they_are_unless_somebody_translates_them() -> None:
    bank = Partner(id="p", name="Food Bank")
    charter = with_second(Charter.of("c", [bank]), "cy")
    named = charter.after(
        translating(charter, bank, "name", "Banc Bwyd", "cy") or Change("", ())
    )

    assert said(telling(charter, CY), bank, "name") == "Food Bank"
    assert telling(named, CY).partners[0].name == "Banc Bwyd"


def test_a_language_that_nobody_chose_says_nothing_of_translations() -> None:
    assert "translat" not in text(one_page(welsh_sample(), Options(language="pl")))


def test_a_charter_told_in_welsh_can_be_told_in_english_again() -> None:
    charter = welsh_sample()
    welsh = telling(charter, CY)

    assert telling(welsh, Options()) is welsh
    assert telling(welsh, Options(language="en")).tables == charter.tables


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
def test_both_languages_have_one_fingerprint(kind: object) -> None:
    charter = welsh_sample()
    documents = [one.make(charter, CY) for one in DOCUMENTS if one is kind]

    assert fingerprint(charter) in " ".join(line for one in documents for line in one.footer)


def test_a_page_says_which_paragraphs_are_in_the_other_language() -> None:
    page = render(one_page(welsh_sample("agreed"), CY))

    assert '<html lang="cy">' in page
    assert '<p lang="en" dir="auto">A food parcel lasts three days.' in page


def test_a_list_whose_last_point_is_empty_ends_in_the_mark_alone() -> None:
    vision = Vision(statement="- food\n-")
    told = telling(with_second(Charter.of("c", [vision]), "cy"), CY)

    [listing] = content(told, vision, "statement")
    assert isinstance(listing, Listing)
    assert listing.items[-1][-1].words == "(not translated yet)"  # type: ignore[union-attr]
