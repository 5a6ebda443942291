"""Made charters and what they answer, for the tests of the questions."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from planner.exchange import json_form
from planner.health.signals import signals
from planner.health.signals.signal import Signal
from planner.model.charter import Charter
from planner.model.form import charter_from

PARTNERSHIPS = Path(__file__).parent / "partnerships"
TODAY = date(2026, 11, 25)
PARTNERS = [
    {"id": "p1", "name": "Food Bank"},
    {"id": "p2", "name": "Council"},
    {"id": "p3", "name": "Faiths"},
]


def charter(**records: object) -> Charter:
    """Return a charter of these records, with three partners unless they are given."""
    return charter_from(
        {
            "format": "partnership-charter",
            "version": 1,
            "id": "c",
            "records": {"partner": PARTNERS, **records},
        }
    )


def answers(made: Charter) -> Mapping[str, Signal]:
    """Return what a charter answers, by the key of the question."""
    return {one.key: one for one in signals(made, TODAY)}


def told(key: str, **records: object) -> tuple[str, str]:
    """Return the tone and the sentences of one answer."""
    answer = answers(charter(**records))[key]
    return answer.tone, answer.plain


def answering() -> list[Charter]:
    """Return charters that together give every answer there is."""
    made = [json_form.read(path.read_bytes()) for path in sorted(PARTNERSHIPS.glob("*.json"))]
    return [*made, charter(partner=[]), charter(**BARE), charter(**QUIET), charter(**SHARED)]


BARE = {  # little is said of much
    "charter": {"status": "agreed"},
    "objective": [{"id": "o1"}],
    "aim": [{"id": "a1", "statement": "Warm"}],
    "task": [{"id": "t1", "title": "Cook", "early_win": True}],
    "decision": [{"id": "d1"}],
    "interest": [{"id": "i1", "partner": "p1", "own_aims": "Grow", "effect": "may conflict"}],
    "contribution": [{"id": "c1", "partner": "p1"}],
    "meeting": [{"id": "m1", "notes": "By turns."}],
    "body": [{"id": "b1", "name": "Board"}],
    "seat": [{"id": f"s{at}", "body": "b1", "office": "Chair"} for at in range(8)],
    "decision_rule": {"votes": "One each", "method": "lead body decides"},
    "indicator": [{"id": "n1", "name": "Meals", "target": 40}],
    "reading": [
        {"id": "r1", "indicator": "n1", "day": "2026-11-01", "value": 12},
        {"id": "r2", "indicator": "n1", "value": 13},
    ],
}
QUIET = {  # it has run its course
    "charter": {"status": "ended"},
    "task": [
        {"id": "t1", "title": "Cook", "status": "late"},
        {"id": "t2", "title": "Eat", "early_win": True, "done": "2026-01-01"},
    ],
    "decision": [{"id": "d1", "action_by": "p1", "acted": "2026-01-01"}],
    "interest": [{"id": "i1", "partner": "p1", "own_aims": "Grow"}],
    "decision_rule": {"method": "chair decides"},
}
SHARED = {  # parts are shared, and nothing is marked
    "review": {"every": "1 years"},
    "revision": [{"id": "v1", "day": "2017-06-27"}],
    "period": {"end": "2026-01-01"},
    "task": [{"id": "t1", "title": "Cook", "done": "2026-01-01"}],
    "person": [{"id": "pe", "name": "Ann", "partner": "p3"}],
    "communication": {"spokesperson": "pe"},
    "seat": [
        {"id": "s1", "office": "Chair", "partner": "p1"},
        {"id": "s2", "office": "Secretary", "partner": "p2"},
        {"id": "s3", "office": "Convenor", "partner": "p3"},
        {"id": "s4", "office": "Treasurer", "partner": "p1"},
    ],
    "decision_rule": {"method": "consensus"},
}
