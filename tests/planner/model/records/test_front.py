from datetime import date

import pytest

from planner.model.records.front import Partner, Person

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("partner", "printed"),
    [
        (Partner(id="p"), ""),
        (Partner(id="p", name="Riverside Trust"), "Riverside Trust"),
        (Partner(id="p", name="Riverside Trust", acronym="RT"), "Riverside Trust (RT)"),
        (
            Partner(
                id="p", name="Riverside <Hub> & Friends", known_as="The Hub", acronym="RHF"
            ),
            "Riverside <Hub> & Friends (known as The Hub, RHF)",
        ),
        (Partner(id="p", known_as="The Hub"), "The Hub"),
        (Partner(id="p", name="The Hub", known_as="The Hub", acronym="The Hub"), "The Hub"),
        (Partner(id="p", name="Hub", known_as="RT", acronym="RT"), "Hub (known as RT)"),
        (
            Partner(id="p", name="Public Health", acronym="PH", parent="Telford Council"),
            "Public Health (PH), part of Telford Council",
        ),
    ],
)
def test_a_partner_is_listed_with_every_name_it_goes_by(partner: Partner, printed: str) -> None:
    assert partner.printed_name == printed


@pytest.mark.parametrize(
    ("partner", "short"),
    [
        (Partner(id="p", name="Riverside Trust", known_as="The Hub", acronym="RT"), "RT"),
        (Partner(id="p", name="Riverside Trust", known_as="The Hub"), "The Hub"),
        (Partner(id="p", name="Riverside Trust"), "Riverside Trust"),
    ],
)
def test_a_grid_has_the_shortest_name(partner: Partner, short: str) -> None:
    assert partner.short_name == short


@pytest.mark.parametrize(
    ("regulator", "number", "line"),
    [
        ("England and Wales", "1234567", "Registered charity number 1234567"),
        ("Scotland", "SC012345", "Scottish charity, number SC012345"),
        (
            "Northern Ireland",
            "NIC100123",
            "Registered with the Charity Commission for Northern Ireland, NIC100123",
        ),
        ("other", "CHY {0}", "Charity number CHY {0}"),
        ("", "1234567", "Charity number 1234567"),
        ("Scotland", "", ""),
    ],
)
def test_a_charity_number_stands_in_the_words_of_its_regulator(
    regulator: str, number: str, line: str
) -> None:
    partner = Partner(id="p", regulator=regulator, charity_number=number)

    assert partner.charity_words(str.format) == line


@pytest.mark.parametrize(
    ("legal_form", "number", "line"),
    [
        ("charitable company", "01234567", "Registered company number 01234567"),
        ("community benefit society", "7890", "Registered society number 7890"),
        ("co-operative society", "7890", "Registered society number 7890"),
        ("charitable company", "", ""),
    ],
)
def test_a_company_number_names_its_register(legal_form: str, number: str, line: str) -> None:
    partner = Partner(id="p", legal_form=legal_form, company_number=number)

    assert partner.company_words(str.format) == line


@pytest.mark.parametrize(
    ("part", "votes"), [("", True), ("lead", True), ("observer", False), ("funder", False)]
)
def test_observers_and_funders_do_not_vote(part: str, votes: bool) -> None:
    assert Partner(id="p", part=part).is_voting == votes


@pytest.mark.parametrize(
    ("left", "gone"), [(None, False), (date(2026, 6, 2), False), (TODAY, True)]
)
def test_a_partner_has_left_from_the_day_it_leaves(left: date | None, gone: bool) -> None:
    assert Partner(id="p", left=left).has_left(TODAY) == gone


@pytest.mark.parametrize(
    ("person", "printed"),
    [
        (Person(id="j", name="Jo Lee", position="Chair"), "Jo Lee, Chair"),
        (Person(id="j", name="Jo Lee"), "Jo Lee"),
        (Person(id="j", position="Head of Housing"), "Head of Housing"),
        (Person(id="j"), ""),
    ],
)
def test_a_person_may_be_a_post_without_a_name(person: Person, printed: str) -> None:
    assert person.printed_name == printed
