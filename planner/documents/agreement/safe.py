"""Keeping people safe and within the law: confidentiality, data protection, policies."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block
from planner.documents.lists import listed
from planner.documents.reading import (
    Content,
    called,
    content,
    entries,
    order_of,
    paragraph,
    present,
    rest,
    said,
    sentence,
    stated,
)
from planner.documents.tables import Column, table
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.safe import (
    Complaints,
    Confidentiality,
    Controller,
    DataProtection,
    Policy,
)

SHARED = {
    "none": "No information about people is shared: none.",
    "anonymous": "Only anonymous information is shared.",
    "personal": "Personal information is shared.",
    "special category": "Special category information about people is shared.",
}
WIDEST_GRID = 3  # partners; with more of them each policy is a row


def confidentiality(charter: Charter) -> Iterator[Block]:
    """Yield what stays between the partners."""
    rules = charter.one(Confidentiality)
    yield from content(charter, rules, "statement")
    yield from entries(charter, rules, "exceptions")
    yield from paragraph(
        stated("This statement {} read out at each meeting.", rules.read_out, "is", "is not")
    )


def data(charter: Charter) -> Iterator[Block]:
    """Yield what is shared about people, under which agreement and with which care."""
    rules = charter.one(DataProtection)
    yield from paragraph(
        SHARED.get(rules.shared, ""),
        sentence("It is kept for {}.", said(charter, rules, "retention")),
        sentence("A breach is reported within {}.", said(charter, rules, "breach")),
        sentence("{} handles requests.", said(charter, rules, "requests")),
    )
    yield from rest(charter, rules, ("shared", "retention", "breach", "requests"))
    yield from listed(charter, Controller)


def policies(charter: Charter) -> Iterator[Block]:
    """Yield which policies each partner holds, as a grid where it fits, and complaints."""
    held = present(charter, Policy)
    partners = sorted({one.partner for one in held}, key=lambda at: order_of(charter, at))
    if len(partners) > WIDEST_GRID or len(held) < 2 * len(partners):
        yield from listed(charter, Policy)
    else:
        yield from _grid(charter, held, partners)
    yield from rest(charter, charter.one(Complaints))


def _grid(charter: Charter, held: Sequence[Policy], partners: Sequence[str]) -> Iterator[Block]:
    policies = list(dict.fromkeys(said(charter, one, "policy") for one in held))
    columns = [
        Column[str]("Policy", lambda policy: (plain(policy or "Not named yet"),)),
        *(_held_by(charter, partner, held) for partner in partners),
    ]
    yield from table("Policies", policies, columns)


def _held_by(charter: Charter, partner_id: str, held: Sequence[Policy]) -> Column[str]:
    partner = charter.get(Partner, partner_id)
    own = [one for one in held if one.partner == partner_id]
    header = called(partner) if partner else "No partner named"
    return Column(header, lambda policy: _held(charter, policy, own))


def _held(charter: Charter, policy: str, own: Sequence[Policy]) -> Content:
    same = [one for one in own if said(charter, one, "policy") == policy]
    return tuple(passage for one in same for passage in _dates(charter, one))


def _dates(charter: Charter, policy: Policy) -> Content:
    dated, review = (said(charter, policy, name) for name in ("dated", "review"))
    return (
        plain(f"Held, dated {dated}" if dated else "Held"),
        *paragraph(sentence("Review: {}", review)),
    )
