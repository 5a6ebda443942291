"""What a section says in sentences, for one and for many."""

from datetime import date

import pytest

from planner.documents.agreement import agreement
from planner.documents.blocks import Listing
from planner.model.charter import Charter
from planner.model.kinds import Duration
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.change import Breach, DisputeStep, Ending, Review
from planner.model.records.decide import Communication, DecisionRule, Matter, Meeting
from planner.model.records.deliver import Indicator, Risk, Task
from planner.model.records.front import Control, Legal, Partner, Period, Person
from planner.model.records.resources import Finance
from planner.model.records.safe import Confidentiality, DataProtection
from planner.model.records.who import Assignment, Body, Membership, Representative, Role, Seat
from planner.model.records.why import Aim, Objective
from tests.section_words import sections

HUB = Partner(id="hub", name="The Hub")
COUNCIL = Partner(id="council", name="Brindle Council")
JANE = Person(id="jane", name="Jane Doe", position="Chair")
GROUP = Body(id="group", name="Steering group")


def said(title: str, *records: Record) -> str:
    """Return the words of one section of a draft with these records."""
    on = [SectionOn(id=key) for key in ("breach", "confidentiality", "finance", "risk")]
    return sections(Charter.of("c", [HUB, COUNCIL, JANE, GROUP, *on, *records]))[title]


@pytest.mark.parametrize(
    ("title", "record", "sentence"),
    [
        (
            "Period",
            Period(start=date(2027, 4, 1), ends="on a date", end=date(2030, 3, 31)),
            "This agreement starts on 1 April 2027. Its last day is 31 March 2030.",
        ),
        (
            "Period",
            Period(ends="on a date"),
            "It ends on a date still to be agreed.",
        ),
        (
            "Period",
            Period(ends="after a fixed term, then renewed", length=Duration(1, "years")),
            "It runs for a fixed term of 1 year, then is renewed.",
        ),
        ("Period", Period(ends="open-ended"), "It is open-ended."),
        (
            "Legal status",
            Legal(binding="not binding", no_legal_partnership=True),
            (
                "This agreement is not binding in law. Nothing in this agreement creates a"
                " legal partnership between the partners,"
                " or makes one of them the agent of another."
            ),
        ),
        (
            "Membership",
            Membership(term=Duration(3, "years"), attendance=75, least=3),
            (
                "Membership lasts 3 years at a time. Each member attends at least 75% of the"
                " meetings. The least number of members is 3."
            ),
        ),
        (
            "Meetings",
            Meeting(
                id="m",
                body="group",
                every=Duration(6, "weeks"),
                minimum=8,
                notice=Duration(14, "days"),
                papers=Duration(7, "days"),
                people=2,
            ),
            (
                "The group meets every 6 weeks, at least 8 times a year."
                " Notice of 14 days is given. Papers are sent 7 days before the meeting."
                " Each organisation may bring 2 people."
            ),
        ),
        (
            "Meetings",
            Meeting(id="m", every=Duration(1, "months"), minimum=1, people=1),
            (
                "The partners meet every month, at least once a year."
                " Each organisation may bring 1 person."
            ),
        ),
        ("Meetings", Meeting(id="m", minimum=4), "The partners meet at least 4 times a year."),
        (
            "Decision making",
            DecisionRule(method="consensus, then a vote", quorum_kind="a number", quorum=5),
            "Decisions are made by consensus, or by a vote where that fails. The quorum is 5.",
        ),
        (
            "Decision making",
            DecisionRule(quorum_kind="none, on purpose", casting_vote=False),
            "There is no quorum, on purpose. The chair does not have a casting vote.",
        ),
        (
            "Decision making",
            DecisionRule(between_meetings="by email", silence="agreement"),
            "Between meetings, decisions may be made by email. No reply counts as agreement.",
        ),
        (
            "Decision making",
            DecisionRule(silence="no answer"),
            "No reply counts as neither agreement nor disagreement.",
        ),
        (
            "Confidentiality",
            Confidentiality(statement="It stays here.", exceptions="Danger.", read_out=True),
            "It stays here.\nThis statement is read out at each meeting.\nExceptions",
        ),
        (
            "Decision making",
            Matter(id="m", matter="Hiring", decided_by="a group", body="group"),
            "a group: Steering group",
        ),
        (
            "Communication",
            Communication(reply_within=Duration(1, "days"), contact="jane"),
            (
                "Partners reply to one another within 1 day."
                " The single point of contact is Jane Doe, Chair."
            ),
        ),
        (
            "Review and changes",
            Review(every=Duration(1, "years"), next=date(2028, 1, 5)),
            "This agreement is reviewed every year. The next review is on 5 January 2028.",
        ),
        (
            "Disagreements",
            DisputeStep(id="d", who="The two chairs", within=Duration(14, "days")),
            "The two chairs, within 14 days",
        ),
        (
            "Breach, suspension and removal",
            Breach(notice=Duration(28, "days")),
            "Notice of 28 days is given before anything is done.",
        ),
        (
            "Leaving and ending",
            Ending(notice=Duration(3, "months")),
            "A partner that leaves gives notice of 3 months.",
        ),
        (
            "Finance",
            Finance(accountable_body="hub", records_kept=Duration(6, "years")),
            "The Hub is the accountable body. Financial records are kept for 6 years.",
        ),
        (
            "Data protection and information sharing",
            DataProtection(shared="personal", breach=Duration(24, "hours")),
            "Personal information is shared. A breach is reported within 24 hours.",
        ),
        (
            "Risk",
            Risk(id="r", risk="Fire", likelihood=2, impact=5),
            "10 of 25, high\nLikelihood\u00a02, impact\u00a05",
        ),
        (
            "Roles and responsibilities",
            Role(id="r", title="Host", person="jane", partner="hub"),
            "Held by Jane Doe, Chair, for The Hub.",
        ),
        (
            "Roles and responsibilities",
            Role(id="r", title="All", duties="Be on time."),
            "This is a duty of every partner.",
        ),
        (
            "Representatives and authority",
            Representative(
                id="r", partner="hub", authority="may decide up to a limit", limit=50000
            ),
            "may decide up to a limit\nUp to: £500",
        ),
    ],
)
def test_a_section_speaks_in_sentences(title: str, record: Record, sentence: str) -> None:
    assert sentence in said(title, record)


def test_a_line_that_ends_its_sentence_itself_gets_no_second_full_stop() -> None:
    role = Role(id="r", title="Host", holder="the warden of St. Mary’s Hall Ltd.")

    assert "Held by the warden of St. Mary’s Hall Ltd." in said(
        "Roles and responsibilities", role
    )
    assert ".." not in said("Roles and responsibilities", role)


def test_objectives_stand_under_their_aims_and_are_numbered_throughout() -> None:
    every = (
        Objective(id="o1", rank=1, statement="Learn together"),
        Objective(id="o2", rank=2, statement="Open two hubs", aim="a", due=date(2027, 6, 30)),
        Aim(id="a", statement="Nobody goes hungry"),
    )

    words = said("Objectives and outcomes", *every)
    lists = [
        one for one in agreement(Charter.of("c", every)).blocks if isinstance(one, Listing)
    ]

    assert "Aim: Nobody goes hungry\nOpen two hubs\nBy: 30 June 2027\n\nOther" in words
    assert [one.start for one in lists if one.ordered] == [1, 2]


def test_the_work_plan_is_in_order_of_date_and_names_objectives_by_number() -> None:
    words = said(
        "Activities and work plan",
        Objective(id="o", statement="Open two hubs"),
        Task(id="t1", rank=1, title="Ask the guests"),
        Task(id="t2", rank=2, title="Find a hall", due=date(2027, 6, 1), objective="o"),
        Task(id="t3", rank=3, title="Find a van", due=date(2027, 3, 1)),
    )

    assert words.index("a van") < words.index("a hall") < words.index("Ask the guests")
    assert "Objective 1" in words


def test_an_indicator_says_where_it_starts_and_should_get_to() -> None:
    words = said(
        "Monitoring, evaluation and learning",
        Indicator(id="i", name="Parcels", unit="a year", baseline=3100, target=4800),
    )

    assert "From 3,100 to 4,800 a year" in words


def test_a_few_partners_share_a_grid_of_letters_with_a_key() -> None:
    task = Task(id="t", title="Find a hall")
    parts = [
        Assignment(id="a1", task="t", partner="hub", letter="accountable and responsible"),
        Assignment(id="a2", task="t", partner="council", letter="informed"),
    ]

    words = said("Roles and responsibilities", task, *parts)

    assert "Task\nBrindle Council\nThe Hub\nFind a hall\nI\nA, R" in words
    assert "R is responsible" in words


def test_many_partners_share_a_list_of_parts_in_words() -> None:
    many = [Partner(id=f"p{at}", name=f"Group {at}") for at in range(5)]
    parts = [
        Assignment(id=f"a{at}", rank=at, task="t", partner=f"p{at}", letter="consulted")
        for at in range(5)
    ]

    words = said("Roles and responsibilities", Task(id="t", title="A hall"), *many, *parts)

    assert "Consulted: Group 0, Group 1, Group 2, Group 3 and Group 4" in words


def test_those_who_only_sit_in_a_group_are_named_in_one_line() -> None:
    words = said(
        "Structure",
        Seat(id="s1", rank=1, body="group", office="Chair", person="jane"),
        Seat(id="s2", rank=2, body="group", partner="hub"),
        Seat(id="s3", rank=3, body="group", partner="council"),
    )

    assert "Members\nThe Hub; Brindle Council" in words


def test_a_department_is_called_with_what_it_is_part_of() -> None:
    planning = Partner(id="x", name="Planning", parent="Brindle Council")

    words = said("Finance", planning, Finance(accountable_body="x"), Control())

    assert "Planning (Brindle Council) is the accountable body." in words
