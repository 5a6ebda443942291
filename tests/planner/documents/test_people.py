"""The documents for people: the summary, the roles, the statements of participation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.documents import DOCUMENTS, Options
from planner.documents.blocks import Heading, PageBreak, Question, SignatureBlock
from planner.documents.layout import Edition, Layout
from planner.documents.participation import participation, took_part
from planner.documents.pdf import render
from planner.documents.roles import roles
from planner.documents.summary import MOST, summary
from planner.documents.words import words
from planner.errors import DocumentError
from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.records.deliver import Lesson, Task
from planner.model.records.front import Control, Partner, Person
from planner.model.records.resources import Contribution, Posting
from planner.model.records.who import Role, Seat
from planner.model.records.why import Objective
from planner.places import RESOURCES
from tests.build import full_charter
from tests.pdf_reading import Reading

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
FILES = (SAMPLE, *sorted(Path(__file__).parents[2].glob("agreements/*.json")))
OURS = ("summary", "roles", "participation")
HUB = Partner(id="p1", name="Riverside <Hub> & Friends", part="lead")
ANN = Person(id="ann", name="Ann Lee", partner="p1", position="Trustee")
BEN = Person(id="ben", name="Ben Ode", rank=1.0)


def charter(*records: object) -> Charter:
    return Charter.of("c", [Control(title="Telford Food"), HUB, ANN, BEN, *records])  # type: ignore[list-item]


def said(document: object) -> str:
    return "\n".join(words(document.blocks))  # type: ignore[attr-defined]


@pytest.mark.parametrize("edition", ["standard", "clear", "large"])
@pytest.mark.parametrize("key", OURS)
def test_every_charter_prints_soundly_in_every_edition(
    key: str, edition: Edition, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    kind = next(each for each in DOCUMENTS if each.key == key)
    for file in FILES:
        assert (
            pdf_faults(render(kind.make(read(file.read_bytes()), Options()), Layout(edition)))
            == []
        )


@pytest.mark.parametrize("key", OURS)
def test_a_charter_with_everything_and_one_with_nothing_can_be_printed(
    key: str, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    kind = next(each for each in DOCUMENTS if each.key == key)
    for each in (full_charter(), Charter.of("empty", [])):
        assert pdf_faults(render(kind.make(each, Options()))) == []


def test_a_summary_says_what_each_partner_puts_in_and_what_it_is_worth() -> None:
    given = [
        Contribution(id="a", partner="p1", kind="funding", value=120_000),
        Contribution(id="b", partner="p1", kind="training", value=30_050),
    ]

    text = said(summary(charter(*given)))

    assert "Riverside <Hub> & Friends: funding and training, worth about £1,500.50" in text


def test_a_summary_leaves_long_lists_to_the_agreement_and_says_so() -> None:
    many = [Objective(id=f"o{n}", statement=f"Open hub {n}", rank=float(n)) for n in range(9)]

    text = said(summary(charter(*many)))

    assert f"Open hub {MOST - 1}" in text
    assert f"Open hub {MOST}" not in text
    assert "There are 3 more objectives in the agreement." in text


def test_a_summary_tells_one_objective_more_rather_than_that_there_is_one() -> None:
    many = [Objective(id=f"o{n}", statement=f"Open hub {n}") for n in range(MOST + 1)]

    text = said(summary(charter(*many)))

    assert "We will:\nOpen hub 0\nOpen hub 1" in text
    assert f"Open hub {MOST}" in text
    assert "in the agreement." not in text


def test_a_summary_of_the_sample_takes_two_pages() -> None:
    document = summary(read(SAMPLE.read_bytes()))

    assert len(Reading(render(document)).pages) == 2


def test_a_part_nobody_has_spoken_of_is_left_out_of_the_summary() -> None:
    titles = [block.words for block in summary(charter()).blocks if isinstance(block, Heading)]

    assert titles == ["Telford Food", "Who we are"]


def test_each_role_has_a_page_of_its_own() -> None:
    held = [Role(id="r1", title="Host", partner="p1"), Role(id="r2", title="Cook", rank=1.0)]

    document = roles(charter(*held))

    assert document.blocks.count(PageBreak()) == 2
    assert "This is a duty of every partner." in said(document)


def test_a_role_names_the_work_still_to_be_done_and_not_what_is_done() -> None:
    work = [
        Task(id="t1", title="Open the hub", lead="p1", due=date(2027, 6, 30)),
        Task(id="t2", title="Find a hall", others=("p1",), done=date(2026, 5, 1)),
    ]

    text = said(roles(charter(Role(id="r", title="Host", partner="p1"), *work)))

    assert "Open the hub\nleads it, by 30 June 2027" in text
    assert "Find a hall" not in text


def test_a_statement_is_made_for_those_who_took_part() -> None:
    held = charter(Seat(id="s", office="Chair", person="ann"))

    assert took_part(held, ANN)
    assert not took_part(held, BEN)
    assert "Ann Lee" in said(participation(held))
    assert "Ben Ode" not in said(participation(held))


def test_a_person_who_is_named_gets_a_statement_even_without_a_part() -> None:
    text = said(participation(charter(), Options(person="ben")))

    assert "Ben Ode" in text
    assert "took part in the work of Telford Food." in text


def test_a_statement_says_what_was_learned_on_a_placement_and_from_the_work() -> None:
    placed = Posting(
        id="w", post="Ann Lee", host="p1", kind="secondment", learning="How to ask."
    )
    lesson = Lesson(id="l", lesson="Cook for eight.", shared_by="p1")

    text = said(participation(charter(placed, lesson)))

    assert "How to ask." in text
    assert "Cook for eight." in text


def test_a_statement_says_how_long_a_placement_was() -> None:
    placed = Posting(id="p", post="Ann", kind="shadowing", hours=12)
    document = participation(charter(Person(id="ann", name="Ann"), placed))

    assert "shadowing, hours: 12" in said(document).casefold()


def test_a_statement_for_somebody_who_is_not_there_is_refused_by_the_id() -> None:
    with pytest.raises(DocumentError, match="no person “eve”"):
        participation(charter(), Options(person="eve"))


def test_what_begins_later_is_not_told_as_if_it_had_begun() -> None:
    later = charter(replace(HUB, joined=date(2026, 12, 1)))

    assert "From 1 December 2026." in said(
        participation(later, Options(person="ann", today=date(2026, 11, 25)))
    )
    assert "Since 1 December 2026." in said(
        participation(later, Options(person="ann", today=date(2027, 1, 1)))
    )


def test_a_partner_who_is_a_person_takes_part_on_behalf_of_nobody_else() -> None:
    herself = Partner(id="p1", name="Ann Lee", kind="person")

    text = said(participation(charter(herself), Options(person="ann")))

    assert "took part in the work of Telford Food." in text


@pytest.mark.parametrize("edition", ["standard", "clear"])
def test_everyone_in_the_sample_has_a_statement_of_one_page(edition: Edition) -> None:
    document = participation(read(SAMPLE.read_bytes()))

    people = sum(isinstance(one, SignatureBlock) for one in document.blocks)
    assert len(Reading(render(document, Layout(edition))).pages) == people


def test_sixty_people_have_sixty_statements_with_answers_of_their_own() -> None:
    many = [Person(id=f"x{n}", name=f"Person {n}") for n in range(60)]
    held = [Seat(id=f"s{n}", office="Cook", person=f"x{n}") for n in range(60)]

    document = participation(charter(*many, *held))

    asked = [one.name for one in document.blocks if isinstance(one, Question)]
    assert len(set(asked)) == len(asked) == 120
    assert len(Reading(render(document)).pages) == 60


def test_a_partnership_of_nobody_says_so() -> None:
    assert "Nobody is named yet who took part." in said(participation(Charter.of("c", [])))


def test_a_person_is_said_to_have_stopped_when_the_organisation_left() -> None:
    gone = replace(HUB, joined=date(2024, 1, 1), left=date(2026, 1, 31))
    records = [Control(title="T"), gone, ANN]

    text = said(participation(Charter.of("c", records), Options(person="ann")))

    assert "From 1 January 2024 to 31 January 2026." in text
