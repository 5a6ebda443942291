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
    stated,
)
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.safe import (
    Complaints,
    Confidentiality,
    Controller,
    DataProtection,
    Policy,
)

WIDEST_GRID = 3  # partners; with more of them each policy is a row


def confidentiality(told: Told) -> Iterator[Block]:
    """Yield what stays between the partners."""
    rules = told.one(Confidentiality)
    yield from content(told, rules, "statement")
    yield from paragraph(
        stated(
            rules.read_out,
            told.say("This statement is read out at each meeting."),
            told.say("This statement is not read out at each meeting."),
        )
    )
    yield from entries(told, rules, "exceptions")


def data(told: Told) -> Iterator[Block]:
    """Yield what is shared about people, under which agreement and with which care."""
    rules = told.one(DataProtection)
    breach = said(told, rules, "breach")
    yield from paragraph(
        _shared(told, rules),
        told.sentence("It is kept for {length}.", length=said(told, rules, "retention")),
        told.sentence("A breach is reported within {length}.", length=breach),
        told.sentence("{who} handles requests.", who=said(told, rules, "requests")),
    )
    yield from rest(told, rules, ("shared", "retention", "breach", "requests"))
    yield from listed(told, Controller)


def _shared(told: Told, rules: DataProtection) -> str:
    kinds = {
        "none": told.say("No information about people is shared: none."),
        "anonymous": told.say("Only anonymous information is shared."),
        "personal": told.say("Personal information is shared."),
        "special category": told.say("Special category information about people is shared."),
    }
    return kinds.get(rules.shared, "")


def policies(told: Told) -> Iterator[Block]:
    """Yield which policies each partner holds, as a grid where it fits, and complaints."""
    held = present(told, Policy)
    partners = sorted({one.partner for one in held}, key=lambda at: order_of(told, at))
    if len(partners) > WIDEST_GRID or len(held) < 2 * len(partners):
        yield from listed(told, Policy)
    else:
        yield from _grid(told, held, partners)
    yield from rest(told, told.one(Complaints))


def _grid(told: Told, held: Sequence[Policy], partners: Sequence[str]) -> Iterator[Block]:
    policies = list(dict.fromkeys(said(told, one, "policy") for one in held))
    columns = [
        Column[str](
            told.label(Policy, "policy"),
            lambda policy: (plain(policy or told.say("Not named yet")),),
        ),
        *(_held_by(told, partner, held) for partner in partners),
    ]
    yield from table(told.say("Policies"), policies, columns)


def _held_by(told: Told, partner_id: str, held: Sequence[Policy]) -> Column[str]:
    partner = told.get(Partner, partner_id)
    own = [one for one in held if one.partner == partner_id]
    header = called(partner, told.voice) if partner else told.say("No partner named")
    return Column(header, lambda policy: _held(told, policy, own))


def _held(told: Told, policy: str, own: Sequence[Policy]) -> Content:
    same = [one for one in own if said(told, one, "policy") == policy]
    return tuple(passage for one in same for passage in _dates(told, one))


def _dates(told: Told, policy: Policy) -> Content:
    dated, review = (said(told, policy, name) for name in ("dated", "review"))
    return (
        plain(told.sentence("Held, dated {day}", day=dated) or told.say("Held")),
        *paragraph(told.sentence("Review: {day}", day=review)),
    )
