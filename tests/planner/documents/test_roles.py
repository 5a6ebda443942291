"""Who does what: at a glance, and a sheet for whoever takes a role."""

from datetime import date

import pytest

from planner.documents import Options
from planner.documents.blocks import Block, Chart, PageBreak, Question, Together
from planner.documents.layout import Edition, Layout
from planner.documents.pdf import render
from planner.documents.roles import roles
from planner.documents.words import words
from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.kinds import Duration
from planner.model.record import Record
from planner.model.records.decide import Communication, Meeting
from planner.model.records.deliver import Task
from planner.model.records.front import Control, Partner, Person
from planner.model.records.safe import SafeguardingLead
from planner.model.records.who import Assignment, Body, Representative, Role, Seat
from planner.places import RESOURCES
from tests.pdf_reading import Reading

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
HUB = Partner(id="hub", name="Riverside Hub")
COUNCIL = Partner(id="council", name="The Council", rank=1.0)
ANN = Person(id="ann", name="Ann Lee", partner="hub", email="ann@example.org", phone="01")
BEN = Person(id="ben", name="Ben Ode", partner="council", phone="02")
GROUP = Body(id="g", name="Steering group")
HOST = Role(id="r", title="Host", partner="hub", person="ann")


def blocks(*records: Record) -> tuple[Block, ...]:
    """Return the blocks of the roles of a charter with these records."""
    everything = [Control(title="Telford"), HUB, COUNCIL, ANN, BEN, GROUP, *records]
    return roles(Charter.of("c", everything), Options()).blocks


def said(*records: Record) -> str:
    return "\n".join(words(blocks(*records)))


def asked(*records: Record) -> list[str]:
    inner = (
        one for block in blocks(*records) if isinstance(block, Together) for one in block.blocks
    )
    return [one.label for one in inner if isinstance(one, Question)]


def test_a_sheet_says_how_to_reach_the_holder_and_how_far_they_may_speak() -> None:
    speaker = Representative(
        id="s", partner="hub", person="ann", deputy="ben", authority="may decide"
    )

    text = said(HOST, speaker)

    assert "Contact: ann@example.org, 01" in text
    assert "Speaks for Riverside Hub: Authority: may decide; deputy: Ben Ode" in text


def test_a_sheet_says_for_how_long_and_when_the_group_meets() -> None:
    seat = Seat(id="s", body="g", person="ann", office="Chair", term=Duration(2, "years"))
    meeting = Meeting(id="m", body="g", every=Duration(2, "months"), when="Second Monday")

    text = said(HOST, seat, meeting)

    assert "Steering group: Chair, for 2 years\nThe group meets every 2 months." in text


def test_a_post_without_a_person_has_the_place_that_is_called_like_it() -> None:
    seat = Seat(id="s", body="g", office="Secretary")

    text = said(Role(id="r", title="Secretary", holder="whoever is elected"), seat)

    assert "Meetings to come to\nSteering group: Secretary" in text


def test_a_duty_of_every_partner_names_the_meetings_of_all() -> None:
    meeting = Meeting(id="m", every=Duration(1, "years"))

    assert "The whole partnership\nThe partners meet every year." in said(
        Role(id="r", title="Every partner"), meeting
    )


def test_the_work_of_a_role_is_told_the_next_thing_first() -> None:
    later = Task(id="t1", title="Open the hall", lead="hub", due=date(2027, 6, 30))
    soon = Task(id="t2", title="Find a hall", others=("hub",), due=date(2027, 1, 1))
    given = Task(id="t3", title="Paint it", due=date(2027, 2, 1))
    part = Assignment(id="a", task="t3", partner="hub", letter="responsible")

    lines = said(HOST, later, soon, given, part).split("Tasks still to be done")[1].split("\n")

    assert lines[4:10] == [
        "Find a hall",
        "helps, by 1 January 2027",
        "Paint it",
        "helps, by 1 February 2027",
        "Open the hall",
        "leads it, by 30 June 2027",
    ]


def test_work_one_only_hears_of_is_not_work_of_the_role() -> None:
    told = Assignment(id="a", task="t", partner="hub", letter="informed")

    assert "Tasks still to be done" not in said(HOST, Task(id="t", title="Paint"), told)


def test_each_person_to_turn_to_is_named_once_and_nobody_is_sent_to_themselves() -> None:
    shared = Communication(contact="ben")
    leads = [
        SafeguardingLead(id="l1", partner="hub", person="ben"),
        SafeguardingLead(id="l2", partner="hub", person="ann"),
    ]

    text = said(HOST, shared, *leads).split("Who to turn to")[1]

    assert text.count("Ben Ode, 02") == 1
    assert "Ann Lee" not in text


def test_a_role_nobody_is_named_for_has_room_for_whoever_takes_it() -> None:
    assert asked(Role(id="r", title="Cook", holder="a volunteer")) == [
        "Taken on by",
        "From",
        "Until",
        "Notes",
    ]
    assert asked(HOST) == ["Notes"]
    assert asked(Role(id="r", title="Every partner")) == []


def test_a_post_of_the_same_name_says_that_nobody_holds_it_yet() -> None:
    post = Person(id="post", position="Secretary")
    seat = Seat(id="s", body="g", office="Secretary", person="post")

    assert "Secretary\nNobody yet" in said(post, seat)


@pytest.mark.parametrize(("office", "charts"), [("Chair", 1), ("Member", 0)])
def test_places_are_drawn_where_several_partners_share_several_offices(
    office: str, charts: int
) -> None:
    held = [
        Seat(id="s1", body="g", partner="hub", office="Member"),
        Seat(id="s2", body="g", partner="council", office=office),
    ]

    assert sum(isinstance(one, Chart) for one in blocks(*held)) == charts


def test_members_without_an_office_are_named_in_one_line() -> None:
    held = [Seat(id="s1", body="g", partner="hub"), Seat(id="s2", body="g", partner="council")]

    assert "Members of: Steering group\nRiverside Hub; The Council" in said(*held)


@pytest.mark.parametrize(("edition", "overview"), [("standard", 3), ("clear", 3)])
def test_each_role_of_the_sample_has_one_page(edition: Edition, overview: int) -> None:
    document = roles(read(SAMPLE.read_bytes()))

    breaks = document.blocks.count(PageBreak())
    assert len(Reading(render(document, Layout(edition))).pages) == overview + breaks


def test_how_an_office_is_filled_stands_with_its_term() -> None:
    seat = Seat(id="s", office="Chair", chosen="Elected", term=Duration(2, "years"))

    assert "How chosen\nChair\nNobody yet\nElected\nFor 2 years" in said(seat)
