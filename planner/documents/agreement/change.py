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
    sentence,
)
from planner.model.charter import Charter
from planner.model.markdown import Passage
from planner.model.records.change import Breach, Dispute, DisputeStep, Ending, Review


def review(charter: Charter) -> Iterator[Block]:
    """Yield when the agreement is looked at again, and how it changes."""
    rules = charter.one(Review)
    every = rhythm(charter, rules)
    yield from paragraph(
        sentence("This agreement is reviewed {}.", every),
        sentence("The next review is on {}.", said(charter, rules, "next")),
        sentence("Notice of {} is given of a change.", said(charter, rules, "notice")),
    )
    yield from entries(charter, rules, "triggers", "who", "how")


def disputes(charter: Charter) -> Iterator[Block]:
    """Yield the steps of settling a disagreement, and what happens when they fail."""
    steps = tuple(_step(charter, step) for step in present(charter, DisputeStep))
    if steps:
        yield Listing(steps, ordered=True)
    yield from entries(charter, charter.one(Dispute), "arbiter", "cost")


def _step(charter: Charter, step: DisputeStep) -> Content:
    who = said(charter, step, "who")
    within = sentence("within {}", said(charter, step, "within"))
    head = ", ".join(filter(None, (who, within)))
    named: tuple[Passage, ...] = (Paragraph((Run(head, bold=True),)),) if head else ()
    return (*named, *content(charter, step, "what"))


def breach(charter: Charter) -> Iterator[Block]:
    """Yield what happens when a partner does not do what it promised."""
    rules = charter.one(Breach)
    yield from paragraph(
        sentence(
            "Notice of {} is given before anything is done.", said(charter, rules, "notice")
        )
    )
    yield from rest(charter, rules, ("notice",))


def ending(charter: Charter) -> Iterator[Block]:
    """Yield how a partner leaves and how the partnership ends."""
    rules = charter.one(Ending)
    yield from content(charter, rules, "how")
    yield from paragraph(
        sentence("A partner that leaves gives notice of {}.", said(charter, rules, "notice")),
        sentence("The partnership ended on {}.", said(charter, rules, "closed")),
    )
    yield from rest(charter, rules, ("how", "notice", "closed"))
