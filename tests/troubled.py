"""Charters that together give every finding there is."""

from planner.model.charter import Charter
from planner.model.form import charter_from
from planner.model.own import Translation, Unfinished
from planner.model.record import Record
from planner.model.records.why import Purpose, Vision
from planner.model.translations import source_of, translation_id

PARTNERS = [
    {"id": "p1", "name": "Glen", "legal_form": "CIO", "regulator": "Scotland"},
    {"id": "p2", "name": "Council"},
    {"id": "p3", "name": "Club", "legal_form": "unincorporated association"},
]
SAID = {"measure": "Two hubs", "due": "2027-06-30", "lead": "p1"}
IN_HAND = {
    "charter": {"status": "draft", "effective": "2027-01-01", "second_language": "cy"},
    "period": {"end": "2026-10-01"},
    "review": {"next": "2026-11-01", "how": "Looked at bi-annually."},
    "revision": [{"id": "r1", "version": "0.1 FINAL"}],
    "partner": PARTNERS,
    "signature": [
        {"id": "s1", "partner": "p1"},
        {"id": "s2", "partner": "p1"},
        {"id": "s3", "partner": "p3"},
        {"id": "s4", "capacity": "Chair"},
    ],
    "vision": {"statement": "Near [insert place]"},
    "purpose": {"advantage": "Food and advice"},
    "aim": [{"id": "a1", "statement": "Warm"}, {"id": "a2"}],
    "objective": [
        {"id": "o0", "statement": "Open"},
        {"id": "o1", "measure": SAID["measure"]},
        {"id": "o2", "due": SAID["due"]},
        {"id": "o3", "lead": SAID["lead"]},
        *(
            {"id": f"o-{one}"} | {name: SAID[name] for name in SAID if name != one}
            for one in SAID
        ),
        {"id": "o5", **SAID, "statement": "Cook", "due": "2026-01-31"},
    ],
    "task": [{"id": "t1", "title": "Move", "status": "late"}, {"id": "t2"}],
    "assignment": [
        {"id": "g1", "task": "t1", "partner": "p1", "letter": "accountable"},
        {"id": "g2", "task": "t1", "partner": "p2", "letter": "accountable"},
    ],
    "decision_rule": {
        "quorum_kind": "a number",
        "quorum": 9,
        "quorum_offices": "the Treasurer",
    },
    "data": {"shared": "personal"},
    "risk": [{"id": "k1", "risk": "Flood"}],
    "funder": [{"id": "f1", "amount": 200_000}],
    "budget_line": [{"id": "b1", "amount": 100_000}],
    "instalment": [
        {"id": "i1", "percent": 60, "base": "grant"},
        {"id": "i2", "percent": 60},
    ],
}
UNSIGNED = {
    "charter": {"status": "agreed"},
    "revision": [{"id": "r1", "version": "0.3", "day": "2026-01-05"}],
    "partner": PARTNERS,
    "signature": [{"id": "s1", "partner": "p1"}],
    "decision_rule": {"quorum_kind": "a fraction", "quorum": 200},
    "period": {"end": "2027-01-31"},
    "ending": {"notice": "3 months"},
}
UNNUMBERED = {"charter": {"status": "agreed"}}

KEPT = [  # words that fit no field yet, and some that fit by now
    ("review", "next", "31/6"),
    ("period", "start", "1 May 2027"),
    ("period", "length", "long"),
    ("period", "ends", "one day"),
    ("legal", "statement", "As agreed"),
]


def troubled() -> tuple[Charter, ...]:
    """Return the charters."""
    in_hand, unsigned, unnumbered = map(_charter, (IN_HAND, UNSIGNED, UNNUMBERED))
    kept: list[Record] = [
        Unfinished(
            id=f"{table}.only.{field}", record=table, of="only", field=field, words=words
        )
        for table, field, words in KEPT
    ]
    old: list[Record] = [
        _old(Vision, "Near", "Ger [insert place]"),
        _old(Purpose, "To feed", "Bwydo"),
    ]
    return Charter.of("c", [*in_hand.records(), *kept, *old]), unsigned, unnumbered


def _charter(records: object) -> Charter:
    return charter_from(
        {"format": "partnership-charter", "version": 1, "id": "c", "records": records}
    )


def _old(kind: type[Record], words: str, welsh: str) -> Translation:
    """Return a translation of what a statement said before."""
    return Translation(
        id=translation_id(kind.table, "only", "statement", "cy"),
        record=kind.table,
        of="only",
        field="statement",
        language="cy",
        words=welsh,
        source=source_of(words),
    )
