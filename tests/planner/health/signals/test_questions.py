"""What a charter answers to each question, in its sentences."""

import pytest

from planner.health.signals import QUESTIONS
from planner.health.signals.signal import THEMES, Place
from planner.model.catalogue import SECTIONS
from tests.answering import PARTNERS, answers, charter, told
from tests.build import full_charter

CLEAR = {"measure": "Hubs open", "due": "2027-06-30", "lead": "p1"}


def test_the_questions_read_as_questions() -> None:
    names = [question.__name__.split("_")[0] for question in QUESTIONS]

    assert set(names) <= {"are", "is", "does", "do", "who"}
    assert all(one.asks.endswith("?") for one in answers(charter()).values())


def test_every_answer_has_a_theme_and_leads_to_a_section() -> None:
    found = answers(full_charter()).values()

    assert {one.theme for one in found} == THEMES.keys()
    assert {one.section for one in found} <= {section.key for section in SECTIONS}


def test_an_empty_charter_is_told_what_it_would_need_and_nothing_else() -> None:
    assert {one.tone for one in answers(charter(partner=[])).values()} == {"unknown"}


@pytest.mark.parametrize(
    ("objectives", "tone", "sentence"),
    [
        ([CLEAR], "fine", "The 1 objective has a measure, a date and a lead."),
        ([CLEAR, CLEAR], "fine", "All 2 objectives have a measure, a date and a lead."),
        (
            [{}, CLEAR],
            "look",
            "1 of 2 objectives lacks something: a measure (1), a date (1) and",
        ),
        ([{"lead": "p1"}], "look", "The 1 objective lacks something: a measure (1) and a date"),
        ([CLEAR, {"status": "dropped"}], "fine", "The 1 objective has"),
    ],
)
def test_objectives_are_clear_with_a_measure_a_date_and_a_lead(
    objectives: list[dict[str, str]], tone: str, sentence: str
) -> None:
    made = [{"id": f"o{at}"} | one for at, one in enumerate(objectives)]

    found = told("objectives", objective=made)

    assert found[0] == tone
    assert found[1].startswith(sentence)


INDICATOR = {"id": "i1", "name": "Meals", "baseline": 10, "target": 40}


@pytest.mark.parametrize(
    ("indicator", "readings", "tone", "sentences"),
    [
        ({}, [("2026-11-01", 40)], "fine", "1 of 1 indicators has reached its target."),
        (
            {},
            [("2026-11-01", 30), ("2026-10-01", 20)],
            "fine",
            (
                "The 1 indicator has not reached its target yet. “Meals” started at 10 and is"
                " at 30; the target is 40."
            ),
        ),
        (
            {"baseline": 40, "target": 10},
            [("2026-11-01", 9)],
            "fine",
            "1 of 1 indicators has reached its target.",
        ),
        (
            {},
            [("2026-11-01", 5)],
            "look",
            (
                "The 1 indicator has not reached its target yet. “Meals” started at 10 and is"
                " at 5; the target is 40."
            ),
        ),
        (
            {"baseline": None},
            [("2026-11-01", 5)],
            "fine",
            (
                "The 1 indicator has not reached its target yet. “Meals” is at 5; the target is"
                " 40."
            ),
        ),
        (
            {"every": "1 months"},
            [("2026-06-01", 41)],
            "look",
            (
                "1 of 1 indicators has reached its target. 1 indicator has not been read for"
                " longer than was agreed."
            ),
        ),
        (
            {"every": "1 months"},
            [("2026-11-20", 41)],
            "fine",
            "1 of 1 indicators has reached its target.",
        ),
        (
            {},
            [("3000-01-01", 41), (None, 41)],
            "look",
            (
                "The 1 indicator has not reached its target yet. 1 indicator with a target has"
                " no reading yet. 2 readings have no value, no day or a day to come, and are"
                " not counted."
            ),
        ),
    ],
)
def test_the_latest_reading_stands_against_the_target(
    indicator: dict[str, object],
    readings: list[tuple[str | None, int]],
    tone: str,
    sentences: str,
) -> None:
    kept = {key: one for key, one in (INDICATOR | indicator).items() if one is not None}
    made = [
        {"id": f"r{at}", "indicator": "i1", "value": value} | ({"day": day} if day else {})
        for at, (day, value) in enumerate(readings)
    ]

    assert told("targets", indicator=[kept], reading=made) == (tone, sentences)


def test_no_reading_is_expected_of_an_agreement_that_has_just_begun() -> None:
    begun = {"effective": "2026-11-01"}

    assert told("targets", charter=begun, indicator=[INDICATOR])[0] == "fine"
    assert told("targets", period={"start": "2026-01-01"}, indicator=[INDICATOR])[0] == "look"


def test_what_is_late_is_told_with_the_longest_and_what_has_no_day() -> None:
    tasks = [
        {"id": "t1", "title": "Find a hall", "due": "2026-03-01"},
        {"id": "t2", "title": "Paint it", "due": "2026-11-20"},
        {"id": "t3", "title": "Open"},
    ]

    assert told("late", task=tasks) == (
        "look",
        (
            "2 of 3 open tasks and objectives are late. “Find a hall” has waited longest: it is"
            " late by about 9 months. 1 has no day, so nobody can tell."
        ),
    )


@pytest.mark.parametrize(
    ("task", "tone", "sentences"),
    [
        (
            {"due": "2026-11-15"},
            "look",
            "1 of 1 open tasks and objectives is late: “Find a hall”, by 10 days.",
        ),
        (
            {"status": "late"},
            "look",
            "1 of 1 open tasks and objectives is said to be late.",
        ),
        (
            {"due": "2027-01-10"},
            "fine",
            (
                "No task and no objective is late. The next is “Find a hall”, due on 10 January"
                " 2027."
            ),
        ),
        ({"done": "2026-01-01"}, "fine", "No task and no objective is late."),
        (
            {},
            "unknown",
            "The 1 open task or objective has no day, so nobody can tell whether it is late.",
        ),
    ],
)
def test_one_task_is_told_by_its_day(task: dict[str, str], tone: str, sentences: str) -> None:
    made = [{"id": "t1", "title": "Find a hall"} | task]

    assert told("late", task=made) == (tone, sentences)


AGREED = {"status": "agreed"}


@pytest.mark.parametrize(
    ("records", "tone", "sentences"),
    [
        ({"charter": {"status": "ended"}}, "fine", "The agreement is no longer in force"),
        ({}, "unknown", "The agreement does not say yet when it is looked at again."),
        ({"charter": AGREED}, "look", "The agreement does not say when it is looked at again."),
        ({"review": {"next": "2027-01-11"}}, "fine", "The next review is on 11 January 2027."),
        (
            {"review": {"next": "2026-11-15"}},
            "look",
            "The review of 15 November 2026 is late by 10 days.",
        ),
        (
            {
                "review": {"every": "1 years"},
                "revision": [{"id": "v1", "day": "2017-06-27"}, {"id": "v2"}],
            },
            "look",
            (
                "The agreement is to be looked at every year, but no day is set for the next"
                " time. The latest version that it lists is of 27 June 2017, about 9 years ago."
            ),
        ),
        (
            {
                "review": {"every": "99999 years"},
                "revision": [{"id": "v1", "day": "2017-06-27"}],
            },
            "look",
            (
                "The agreement is to be looked at every 99999 years, but no day is set for the"
                " next time."
            ),
        ),
        (
            {
                "review": {"next": "2027-01-11"},
                "period": {"end": "2026-10-31"},
                "risk": [{"id": "k1", "review": "2026-01-01"}, {"id": "k2"}],
            },
            "look",
            (
                "1 risk was to be looked at before today. The last day of the agreement, 31"
                " October 2026, is past."
            ),
        ),
    ],
)
def test_a_review_is_held_when_it_was_to_be(
    records: dict[str, object], tone: str, sentences: str
) -> None:
    found = told("reviews", **records)

    assert found[0] == tone
    assert found[1].startswith(sentences)


@pytest.mark.parametrize(
    ("decisions", "tone", "sentences"),
    [
        ([{}], "unknown", "The 1 decision does not say who acts on it."),
        (
            [{"action_by": "p1", "acted": "2026-10-01"}],
            "fine",
            "The 1 decision that asked for action has been acted on.",
        ),
        (
            [{"action_by": "p1", "due": "2026-12-24"}, {}],
            "fine",
            "1 of 1 decisions that asked for action waits to be acted on.",
        ),
        (
            [{"action_by": "p1", "due": "2026-11-15", "decision": "We write to the mayor."}],
            "look",
            (
                "1 of 1 decisions that asked for action waits to be acted on. 1 is past its"
                " day: “We write to the mayor”, by 10 days."
            ),
        ),
        (
            [{"action_by": "p1", "day": "2026-11-16"}],
            "fine",
            (
                "1 of 1 decisions that asked for action waits to be acted on. 1 has no day to"
                " be done by."
            ),
        ),
        (
            [{"action_by": "p1", "day": "2026-09-16"}, {"action_by": "p2"}],
            "look",
            (
                "2 of 2 decisions that asked for action wait to be acted on. 2 have no day to"
                " be done by."
            ),
        ),
    ],
)
def test_a_decision_waits_until_it_is_acted_on(
    decisions: list[dict[str, str]], tone: str, sentences: str
) -> None:
    made = [{"id": f"d{at}"} | one for at, one in enumerate(decisions)]

    assert told("decisions", decision=made) == (tone, sentences)


def test_the_advantage_is_quoted_as_it_was_written() -> None:
    assert told("advantage", purpose={"advantage": "We have *food*, you a van."}) == (
        "fine",
        "It is written down: “We have food, you a van”",
    )


AIMS = [{"id": "a1", "statement": "Eat"}, {"id": "a2", "statement": "Meet"}]


@pytest.mark.parametrize(
    ("serves", "tone", "sentences"),
    [
        (["a1", "a2"], "fine", "An objective serves each of the 2 aims."),
        (["a1"], "look", "No objective serves 1 of 2 aims: “Meet”."),
        (
            [""],
            "look",
            (
                "No objective serves any of the 2 aims, such as “Eat” and “Meet”. 1 objective"
                " names no aim."
            ),
        ),
    ],
)
def test_an_aim_that_nothing_serves_is_named(
    serves: list[str], tone: str, sentences: str
) -> None:
    made = [{"id": f"o{at}"} | ({"aim": one} if one else {}) for at, one in enumerate(serves)]

    assert told("aims", aim=AIMS, objective=made) == (tone, sentences)


def test_a_partner_that_has_not_said_what_it_hopes_for_is_named() -> None:
    every = [{"id": f"i{one['id']}", "partner": one["id"], "reason": "x"} for one in PARTNERS]

    assert told("hopes", interest=every[:2]) == (
        "look",
        "1 of 3 partners has not written down what it hopes for: Faiths.",
    )
    assert told("hopes", interest=every)[0] == "fine"


@pytest.mark.parametrize(
    ("interest", "tone", "sentences"),
    [
        (
            {"effect": "may conflict", "touches": "a1"},
            "look",
            "Food Bank: its own aims may conflict with the joint aim “Eat”.",
        ),
        (
            {"effect": "may conflict", "partner": ""},
            "look",
            "More members: its own aims may conflict with the joint aims.",
        ),
        ({"effect": "help"}, "fine", "1 partner’s own aims help a joint aim."),
        (
            {"effect": "stay apart"},
            "fine",
            "1 partner’s own aims stay apart from the joint ones.",
        ),
        (
            {},
            "unknown",
            "1 partner has aims of its own and does not say what they do to the joint ones.",
        ),
    ],
)
def test_own_aims_fit_as_the_partners_say(
    interest: dict[str, str], tone: str, sentences: str
) -> None:
    made = {"id": "i1", "partner": "p1", "own_aims": "More members"} | interest
    kept = {key: one for key, one in made.items() if one}

    assert told("fit", aim=AIMS, interest=[kept]) == (tone, sentences)


WIN = {"id": "t1", "title": "Hold a soup day", "early_win": True}


@pytest.mark.parametrize(
    ("task", "tone", "sentences"),
    [
        ({"early_win": False}, "look", "The 1 task is not marked as an early win."),
        (
            {"due": "2026-12-01"},
            "fine",
            (
                "1 early win is planned, and not done yet. The next is “Hold a soup day”, due"
                " on 1 December 2026."
            ),
        ),
        (
            {},
            "fine",
            (
                "1 early win is planned, and not done yet. The next is “Hold a soup day”, which"
                " has no day."
            ),
        ),
        (
            {"due": "2026-11-01"},
            "look",
            (
                "1 early win is planned, and not done yet. “Hold a soup day” was due on 1"
                " November 2026."
            ),
        ),
        (
            {"due": "2026-11-01", "done": "2026-10-30"},
            "fine",
            (
                "1 of 1 early wins is done. 1 was done by its day. For 1, nobody has said yet"
                " whether it brought what was expected."
            ),
        ),
        (
            {"done": "2026-10-30", "met": "partly"},
            "look",
            "1 of 1 early wins is done. 1 did not bring all that was expected.",
        ),
    ],
)
def test_early_wins_are_planned_and_kept(
    task: dict[str, object], tone: str, sentences: str
) -> None:
    assert told("early_wins", task=[WIN | task]) == (tone, sentences)


def test_nobody_leads_a_task_without_a_lead_or_an_accountable_partner() -> None:
    tasks = [{"id": "t1", "title": "Cook"}, {"id": "t2", "title": "Clean", "lead": "p1"}]
    grid = [{"id": "g1", "task": "t1", "partner": "p2", "letter": "accountable"}]

    assert told("leads", task=tasks) == ("look", "Nobody leads 1 of 2 open tasks: “Cook”.")
    assert told("leads", task=tasks[:1])[1] == "Nobody leads the 1 open task: “Cook”."
    assert told("leads", task=tasks, assignment=grid)[0] == "fine"


def test_a_number_leads_to_the_field_that_is_empty() -> None:
    made = charter(task=[{"id": "t1", "title": "Cook"}, {"id": "t2", "title": "Clean"}])

    pieces = answers(made)["leads"].says[0].pieces

    assert [piece.places for piece in pieces if piece.words == "2"] == [
        (Place("task", "t1", "lead"), Place("task", "t2", "lead"))
    ]
