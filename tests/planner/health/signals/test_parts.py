"""Who has which part, and how evenly places, tasks, votes and contributions are spread."""

from fractions import Fraction

import pytest

from planner.health.signals.signal import Place, Signal
from tests.answering import PARTNERS, answers, charter, told

CHAIR = {"id": "s1", "office": "Chair", "partner": "p1"}


def holders(part: str, **records: object) -> list[str]:
    """Return who has a part, by its words in the table."""
    seats = answers(charter(**records))["seats"].seats
    return [one.name.words for seat in seats if seat.part == part for one in seat.holders]


@pytest.mark.parametrize(
    ("part", "records"),
    [
        ("Chairing", {"seat": [CHAIR]}),
        ("Chairing", {"role": [{"id": "r1", "title": "Cadeirydd", "partner": "p1"}]}),
        ("Convening the meetings", {"seat": [CHAIR | {"office": "Co-ordinator"}]}),
        ("Writing the minutes", {"seat": [CHAIR | {"office": "Minutes secretary"}]}),
        ("Holding the money", {"seat": [CHAIR | {"office": "Treasurer"}]}),
        ("Holding the money", {"finance": {"accountable_body": "p1"}}),
        (
            "Holding the money",
            {"partner": [PARTNERS[0] | {"part": "lead and accountable body"}]},
        ),
        ("Speaking for the partnership", {"seat": [CHAIR | {"office": "Spokesperson"}]}),
        (
            "Speaking for the partnership",
            {
                "person": [{"id": "pe", "name": "Ann", "partner": "p1"}],
                "communication": {"spokesperson": "pe"},
            },
        ),
        ("Deciding", {"seat": [CHAIR], "decision_rule": {"method": "chair decides"}}),
        (
            "Deciding",
            {
                "partner": [PARTNERS[0] | {"part": "lead"}],
                "decision_rule": {"method": "lead body decides"},
            },
        ),
    ],
)
def test_a_part_is_known_by_an_office_a_role_or_a_field(
    part: str, records: dict[str, object]
) -> None:
    assert holders(part, **records) == ["Food Bank"]


def test_all_partners_decide_together_and_the_chair_where_they_do_not_agree() -> None:
    rule = {"method": "consensus, then the chair decides"}

    assert holders("Deciding", decision_rule=rule) == ["All partners together", "The chair"]
    assert holders("Deciding", decision_rule={"method": "vote"}) == ["All partners together"]


def test_a_second_is_not_taken_for_the_first() -> None:
    seat = CHAIR | {"office": "Vice-chair"}
    role = {"id": "r1", "title": "Deputy chair", "partner": "p2"}

    assert holders("Chairing", seat=[seat, CHAIR | {"id": "s2"}], role=[role]) == ["Food Bank"]


def test_a_post_without_an_organisation_is_named_as_it_is_written() -> None:
    person = {"id": "pe", "position": "Nominated chair"}
    seat = {"id": "s1", "office": "Chair", "person": "pe"}
    made = {"person": [person], "seat": [seat, {"id": "s2", "office": "Secretary"}]}

    assert holders("Chairing", **made) == ["Nominated chair"]
    assert holders("Writing the minutes", **made) == ["Secretary"]
    assert told("seats", **made) == (
        "look",
        (
            "No office, role or field names anybody for convening the meetings, holding the"
            " money, speaking for the partnership and deciding. 2 parts name a person or a"
            " post, and no organisation: chairing and writing the minutes."
        ),
    )


def test_a_spokesperson_of_no_organisation_is_a_person() -> None:
    person = [{"id": "pe", "name": "Ann"}]
    communication = {"spokesperson": "pe"}

    assert holders(
        "Speaking for the partnership", person=person, communication=communication
    ) == ["Ann"]


def test_what_is_only_written_in_words_is_quoted_and_not_read_into() -> None:
    made = {"meeting": [{"id": "m1", "notes": "Whoever is free takes notes."}], "seat": [CHAIR]}

    assert holders("Writing the minutes", **made) == ["“Whoever is free takes notes”"]
    assert "Told in words, without a name: writing the minutes." in told("seats", **made)[1]


def test_one_partner_with_most_of_the_parts_is_worth_a_look() -> None:
    seats = [
        CHAIR,
        {"id": "s2", "office": "Secretary", "partner": "p1"},
        {"id": "s3", "office": "Treasurer", "partner": "p1"},
        {"id": "s4", "office": "Convenor", "partner": "p2"},
    ]
    others = {
        "person": [{"id": "pe", "name": "Cy", "partner": "p3"}],
        "communication": {"spokesperson": "pe"},
        "decision_rule": {"method": "consensus"},
    }

    assert told("seats", seat=seats, **others) == (
        "fine",
        "Food Bank has 3 of the 6 parts that are named.",
    )
    seats[3]["partner"] = "p1"
    assert told("seats", seat=seats, **others) == (
        "look",
        "Food Bank has 4 of the 6 parts that are named.",
    )


def test_parts_that_are_shared_evenly_are_told_in_one_sentence() -> None:
    offices = ("Chair", "Secretary", "Treasurer", "Convenor", "Spokesperson")
    seats = [
        {"id": f"s{at}", "office": office, "partner": f"p{at % 3 + 1}"}
        for at, office in enumerate(offices)
    ]
    seats.append({"id": "s9", "office": "Convenor", "partner": "p3"})

    assert told("seats", seat=seats, decision_rule={"method": "vote"}) == (
        "fine",
        "Each part is named, and no one partner has the most.",
    )


def tasks(*leads: str) -> list[dict[str, str]]:
    return [{"id": f"t{at}", "title": "x", "lead": lead} for at, lead in enumerate(leads)]


@pytest.mark.parametrize(
    ("leads", "tone", "sentences"),
    [
        (
            ["p1"] * 6 + ["p2"] * 2 + ["p3"],
            "look",
            (
                "Tasks led: Food Bank has 6 of 9. Gini coefficient: 0.37, between zero, where"
                " all 3 have the same, and 0.67, where one has everything."
            ),
        ),
        (
            ["p1", "p2", "p3"],
            "fine",
            (
                "Tasks led: each of Food Bank, Council and Faiths has 1 of 3. Gini coefficient:"
                " 0, between zero, where all 3 have the same, and 0.67, where one has"
                " everything."
            ),
        ),
        (
            ["p1", "p1", "p2"],
            "fine",
            (
                "Tasks led: Food Bank has 2 of 3. 1 of 3 partners has none: Faiths. Gini"
                " coefficient: 0.44, between zero, where all 3"
                " have the same, and 0.67, where one has everything."
            ),
        ),
        (
            ["p1", "p1", "p2", "p2", "p3"],
            "fine",
            (
                "Tasks led: Food Bank and Council have 2 of 5 each. Gini coefficient: 0.13,"
                " between zero, where all 3 have the same, and 0.67, where one has everything."
            ),
        ),
    ],
)
def test_tasks_are_spread_in_shares_and_one_number(
    leads: list[str], tone: str, sentences: str
) -> None:
    assert told("tasks", task=tasks(*leads)) == (tone, sentences)


def spread_of(key: str, **records: object) -> Signal:
    return answers(charter(**records))[key]


def test_a_share_leads_to_every_record_that_was_counted() -> None:
    spread = spread_of("tasks", task=tasks("p1", "p1", "p2")).spread

    assert spread is not None
    assert spread.gini == Fraction(4, 9)
    assert [(one.name, one.words) for one in spread.shares] == [
        ("Food Bank", "2"),
        ("Council", "1"),
        ("Faiths", "0"),
    ]
    assert spread.shares[0].places == (Place("task", "t0", "lead"), Place("task", "t1", "lead"))


def test_a_partner_that_stands_for_many_has_shares_but_no_coefficient() -> None:
    sector = [*PARTNERS[:2], {"id": "p3", "name": "Schools", "kind": "sector"}]

    found = spread_of("tasks", partner=sector, task=tasks("p1", "p2"))

    assert found.spread is not None
    assert found.spread.gini is None
    assert "Gini" not in found.plain


def test_between_two_partners_only_all_or_nothing_is_worth_a_look() -> None:
    two = PARTNERS[:2]

    assert told("tasks", partner=two, task=tasks("p1", "p1", "p1", "p2"))[0] == "fine"
    assert told("tasks", partner=two, task=tasks("p1", "p1", "p1"))[0] == "look"


def test_one_partner_alone_is_compared_with_nobody() -> None:
    assert told("tasks", partner=PARTNERS[:1], task=tasks("p1", "p1")) == (
        "fine",
        "Tasks led: Food Bank has 2 of 2.",
    )


def test_whoever_left_or_only_looks_on_is_not_counted() -> None:
    partners = [
        PARTNERS[0],
        PARTNERS[1] | {"left": "2026-01-01"},
        PARTNERS[2] | {"part": "observer"},
    ]

    spread = spread_of("tasks", partner=partners, task=tasks("p1", "p2")).spread

    assert spread is not None
    assert [one.name for one in spread.shares] == ["Food Bank"]


def test_a_group_larger_than_a_team_is_told() -> None:
    seats = [{"id": f"s{at}", "body": "b1", "partner": f"p{at % 3 + 1}"} for at in range(9)]

    tone, sentences = told("places", body=[{"id": "b1", "name": "Board"}], seat=seats)

    assert tone == "look"
    assert sentences.startswith("Board: 9 places. Five to seven people are often thought best")


@pytest.mark.parametrize(
    ("records", "tone", "start"),
    [
        (
            {"seat": [CHAIR | {"votes": 2.5}, {"id": "s2", "partner": "p2", "votes": 0.5}]},
            "fine",
            "Votes: Food Bank has 2.5 of 3. 1 of 3 partners has none: Faiths.",
        ),
        (
            {"decision_rule": {"votes": "One for each organisation."}},
            "fine",
            "The agreement says: “One for each organisation”",
        ),
        (
            {"decision_rule": {"method": "consensus"}},
            "fine",
            "No votes are counted. How it is decided: consensus.",
        ),
        (
            {"decision_rule": {"method": "vote"}},
            "unknown",
            "No votes are counted. How it is decided: vote.",
        ),
        ({}, "unknown", "The agreement says neither how you decide nor who votes."),
    ],
)
def test_votes_are_counted_where_there_are_any(
    records: dict[str, object], tone: str, start: str
) -> None:
    found = told("votes", **records)

    assert found[0] == tone
    assert found[1].startswith(start)


def test_contributions_are_compared_by_value_and_those_without_are_named() -> None:
    made = [
        {"id": "c1", "partner": "p1", "value": 120000},
        {"id": "c2", "partner": "p2", "value": 30000},
        {"id": "c3", "partner": "p3", "value": 30000},
        {"id": "c4", "partner": "p3"},
    ]

    assert told("contributions", charter={"currency": "GBP"}, contribution=made) == (
        "look",
        (
            "Value put in: Food Bank has £1,200 of £1,800. 1 contribution has no value written"
            " down. Gini coefficient: 0.33, between zero, where all 3 have the same, and 0.67,"
            " where one has everything."
        ),
    )


def test_contributions_without_any_value_are_counted() -> None:
    made = [{"id": "c1", "partner": "p1"}, {"id": "c2", "partner": "p2"}]

    assert told("contributions", contribution=made)[1].startswith(
        "Contributions: Food Bank and Council have 1 of 2 each. 1 of 3 partners has none:"
    )


def test_many_partners_with_the_same_are_counted_and_not_named() -> None:
    partners = [{"id": f"p{at}", "name": f"P{at}"} for at in range(5)]
    made = tasks(*(one["id"] for one in partners))

    assert told("tasks", partner=partners, task=made)[1].startswith(
        "Tasks led: each of 5 partners has 1 of 5."
    )
