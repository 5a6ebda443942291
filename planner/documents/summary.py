"""Two pages in plain words, for a newcomer or a funder who asks what this is about.

It leaves out more than it says: who, what for, what will be different, who puts in what, how it
is run and whom to ask. Nothing in it is said in other words than in the agreement.
"""

from collections.abc import Iterator, Sequence

from planner.documents.agreement.decide import how_we_decide
from planner.documents.agreement.front import period
from planner.documents.agreement.why import in_order
from planner.documents.blocks import (
    Block,
    Document,
    Heading,
    Listing,
    Paragraph,
    Run,
    Together,
)
from planner.documents.frame import framed, name_of_partnership, state
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import (
    Content,
    called,
    content,
    leading,
    paragraph,
    present,
    rhythm,
    said,
)
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.markdown import Passage, plain
from planner.model.records.change import Ending, Review
from planner.model.records.decide import Communication, DecisionRule, Meeting
from planner.model.records.front import Partner, Person
from planner.model.records.resources import Contribution
from planner.model.records.why import Aim, Beneficiary, Objective, Purpose, Scope, Vision

A_FEW = 6  # partners, who have room for a line each
MOST = 6  # objectives; whoever wants them all reads the agreement


def summary(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the charter in brief: each part only where something is said of it."""
    told = telling(charter, options)
    parts = (
        (told.say("Why we work together"), _why(told)),
        (told.say("Who we are"), _who(told)),
        (told.say("Who it is for"), _for_whom(told)),
        (told.say("What we want to achieve"), _aims(told)),
        (told.say("What each of us puts in"), _resources(told)),
        (told.say("How we work together"), _how(told)),
        (told.say("From when until when"), _times(told)),
        (told.say("Whom to ask"), _contact(told)),
    )
    blocks: list[Block] = [
        Heading(1, name_of_partnership(told)),
        *content(told, told.control, "summary"),
    ]
    for title, part in parts:
        if said_of_it := tuple(part):
            blocks += [Heading(2, title), *said_of_it]
    return framed(told, told.say("Summary"), (*blocks, _counts(told)), pages=2)


def _partners(told: Told) -> list[Partner]:
    return [one for one in present(told, Partner) if one.left is None]


def _why(told: Told) -> Iterator[Passage]:
    vision = content(told, told.one(Vision), "statement")
    yield from (leading(passage) for passage in vision)
    yield from content(told, told.one(Purpose), "statement")
    yield from content(told, told.one(Purpose), "advantage")


def _who(told: Told) -> Iterator[Passage]:
    """Yield the partners, each with its part where a few of them have one."""
    partners = _partners(told)
    if len(partners) > A_FEW or all(one.part in ("", "partner") for one in partners):
        yield from paragraph(told.listed([called(one, told.voice) for one in partners]))
    else:
        yield Listing(tuple((_partner(told, one),) for one in partners))


def _partner(told: Told, partner: Partner) -> Paragraph:
    """Return a partner's name, and its part unless it is one like the others."""
    part = said(told, partner, "part") if partner.part not in ("", "partner") else ""
    name = Run(called(partner, told.voice), bold=True)
    return Paragraph((name, Run(f": {part}"))) if part else Paragraph((name,))


def _for_whom(told: Told) -> Iterator[Passage]:
    yield from content(told, told.one(Scope), "area")
    groups = [(plain(_group(told, one)),) for one in present(told, Beneficiary)]
    if groups:
        yield Listing(tuple(groups))


def _group(told: Told, one: Beneficiary) -> str:
    who, number = said(told, one, "group"), said(told, one, "number")
    return told.sentence("{who}: {number}", who=who, number=number) or who or number


def _aims(told: Told) -> Iterator[Passage | Together]:
    aims = [content(told, one, "statement") for one in present(told, Aim)]
    if aims := [aim for aim in aims if aim]:
        yield Listing(tuple(aims))
    objectives = [one for one in in_order(told) if one.status != "dropped"]
    if objectives:
        yield Together(tuple(_objectives(told, objectives, is_alone=not aims)))


def _objectives(
    told: Told, objectives: Sequence[Objective], *, is_alone: bool
) -> Iterator[Passage]:
    """Yield the first objectives, and how many more there are; one more is told as well."""
    words = told.say("We will:") if is_alone else told.say("So that this happens, we will:")
    yield Paragraph((Run(words, bold=True),))
    first = objectives[: MOST if len(objectives) > MOST + 1 else MOST + 1]
    yield Listing(tuple(_objective(told, one) for one in first))
    if more := len(objectives) - len(first):
        words = told.count(
            more,
            "There is {number} more objective in the agreement.",
            "There are {number} more objectives in the agreement.",
        )
        yield plain(words, "note")


def _objective(told: Told, one: Objective) -> Content:
    words = said(told, one, "statement") or told.say("An objective without words yet")
    due, lead = said(told, one, "due"), said(told, one, "lead")
    by = told.sentence("By {day}", day=due)
    who = (
        told.sentence("led by: {who}", who=lead)
        if by
        else told.sentence("Led by: {who}", who=lead)
    )
    return (plain(words), *paragraph("; ".join(filter(None, (by, who)))))


def _resources(told: Told) -> Iterator[Listing]:
    given = present(told, Contribution)
    items = [
        tuple(_given(told, partner, own))
        for partner in _partners(told)
        if (own := [one for one in given if one.partner == partner.id])
    ]
    if items:
        yield Listing(tuple(items))


def _given(told: Told, partner: Partner, own: list[Contribution]) -> Iterator[Paragraph]:
    """Yield what a partner puts in, in few words, and what it is worth where that is known."""
    kinds = told.listed(list(dict.fromkeys(filter(None, (said(told, o, "kind") for o in own)))))
    worth = sum(one.value or 0 for one in own)
    value = told.say("worth about {amount}", amount=told.money(worth)) if worth else ""
    words = ", ".join(filter(None, (kinds, value)))
    name = Run(called(partner, told.voice), bold=True)
    yield Paragraph((name, Run(f": {words}"))) if words else Paragraph((name,))


def _how(told: Told) -> Iterator[Passage]:
    rule = told.one(DecisionRule)
    yield from paragraph(*_meetings(told), how_we_decide(told, rule))
    yield from content(told, rule, "wider_voice")


def _meetings(told: Told) -> Iterator[str]:
    for meeting in present(told, Meeting):
        often, group = rhythm(told, meeting), said(told, meeting, "body")
        if group:
            yield told.sentence("{group} meets {often}.", group=group, often=often)
        else:
            yield told.sentence("The partners meet {often}.", often=often)


def _times(told: Told) -> Iterator[Block]:
    yield from (block for block in period(told) if isinstance(block, Paragraph))
    review, ending = told.one(Review), told.one(Ending)
    yield from paragraph(
        told.sentence("We look at it again on {day}.", day=said(told, review, "next")),
        told.sentence(
            "A partner that wants to leave gives notice of {length}.",
            length=said(told, ending, "notice"),
        ),
    )


def _contact(told: Told) -> Iterator[Passage]:
    person = told.get(Person, told.one(Communication).contact) or told.get(
        Person, told.control.owner
    )
    if person is None:
        return
    names = ("name", "position", "partner", "email", "phone")
    lines = [said(told, person, name) for name in names]
    yield plain("\n".join(filter(None, lines)))


def _counts(told: Told) -> Paragraph:
    words = told.say(
        "This is a summary. What counts is the agreement itself: {state}.", state=state(told)
    )
    return plain(words, "note")
