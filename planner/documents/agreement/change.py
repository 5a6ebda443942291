"""Changing, disagreeing, leaving: in sentences, and the steps of a disagreement in order."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Listing, Paragraph, Run
from planner.documents.reading import (
    Content,
    content,
    entries,
    paragraph,
    present,
    rest,
    rhythm,
    said,
)
from planner.documents.telling import Told
from planner.model.markdown import Passage
from planner.model.records.change import Breach, Dispute, DisputeStep, Ending, Review


def review(told: Told) -> Iterator[Block]:
    """Yield when the agreement is looked at again, and how it changes."""
    rules = told.one(Review)
    every = rhythm(told, rules)
    yield from paragraph(
        told.sentence("This agreement is reviewed {every}.", every=every),
        told.sentence("The next review is on {day}.", day=said(told, rules, "next")),
        told.sentence(
            "Notice of {length} is given of a change.", length=said(told, rules, "notice")
        ),
    )
    yield from entries(told, rules, "triggers", "who", "how")


def disputes(told: Told) -> Iterator[Block]:
    """Yield the steps of settling a disagreement, and what happens when they fail."""
    steps = tuple(_step(told, step) for step in present(told, DisputeStep))
    if steps:
        yield Listing(steps, ordered=True)
    yield from entries(told, told.one(Dispute), "arbiter", "cost")


def _step(told: Told, step: DisputeStep) -> Content:
    who = said(told, step, "who")
    within = told.sentence("within {length}", length=said(told, step, "within"))
    head = ", ".join(filter(None, (who, within)))
    named: tuple[Passage, ...] = (Paragraph((Run(head, bold=True),)),) if head else ()
    return (*named, *content(told, step, "what"))


def breach(told: Told) -> Iterator[Block]:
    """Yield what happens when a partner does not do what it promised."""
    rules = told.one(Breach)
    yield from paragraph(
        told.sentence(
            "Notice of {length} is given before anything is done.",
            length=said(told, rules, "notice"),
        )
    )
    yield from rest(told, rules, ("notice",))


def ending(told: Told) -> Iterator[Block]:
    """Yield how a partner leaves and how the partnership ends."""
    rules = told.one(Ending)
    yield from content(told, rules, "how")
    yield from paragraph(
        told.sentence(
            "A partner that leaves gives notice of {length}.",
            length=said(told, rules, "notice"),
        ),
        told.sentence("The partnership ended on {day}.", day=said(told, rules, "closed")),
    )
    yield from rest(told, rules, ("how", "notice", "closed"))
