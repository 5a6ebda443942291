"""How we decide and keep in touch: meetings, decisions, communication."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Heading, Together
from planner.documents.having_a_say import who_has_a_say
from planner.documents.lists import listed
from planner.documents.reading import (
    Content,
    capital,
    content,
    entries,
    paragraph,
    present,
    rest,
    rhythm,
    said,
    stated,
)
from planner.documents.tables import Column, column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.decide import (
    Accountability,
    Channel,
    Communication,
    Decision,
    DecisionRule,
    Matter,
    Meeting,
    Message,
    Report,
)

MANY = 10  # how many are meant by words that are no number yet


def meetings(told: Told) -> Iterator[Block]:
    """Yield how each group meets, in sentences."""
    every = present(told, Meeting)
    for meeting in every:
        group = said(told, meeting, "body")
        name = group or (told.say("The whole partnership") if len(every) > 1 else "")
        heading = (Heading(4, name),) if name else ()
        yield Together((*heading, *how_it_meets(told, meeting)))
        sentences = (
            "body",
            "every",
            "when",
            "minimum",
            "notice",
            "papers",
            "minutes",
            "people",
        )
        yield from rest(told, meeting, sentences)


def how_it_meets(told: Told, meeting: Meeting) -> Iterator[Block]:
    """Yield how often a group meets, and what is sent before and after."""
    often = ", ".join(filter(None, (rhythm(told, meeting), _times(told, meeting))))
    meets = (
        told.sentence("The group meets {often}.", often=often)
        if said(told, meeting, "body")
        else told.sentence("The partners meet {often}.", often=often)
    )
    papers, minutes = (said(told, meeting, name) for name in ("papers", "minutes"))
    yield from paragraph(
        meets,
        told.sentence("Notice of {length} is given.", length=said(told, meeting, "notice")),
        told.sentence("Papers are sent {length} before the meeting.", length=papers),
        told.sentence("Minutes are sent within {length} after it.", length=minutes),
        _people(told, meeting),
    )
    yield from entries(told, meeting, "when")


def _times(told: Told, meeting: Meeting) -> str:
    least = said(told, meeting, "minimum")
    if not least:
        return ""
    return told.count(
        MANY if meeting.minimum is None else meeting.minimum,
        "at least once a year",
        "at least {number} times a year",
        number=least,
    )


def _people(told: Told, meeting: Meeting) -> str:
    people = said(told, meeting, "people")
    if not people:
        return ""
    return told.count(
        MANY if meeting.people is None else meeting.people,
        "Each organisation may bring {number} person.",
        "Each organisation may bring {number} people.",
        number=people,
    )


def decisions(told: Told) -> Iterator[Block]:
    """Yield how decisions are made, who takes which, and those taken so far."""
    yield from _rule(told, told.one(DecisionRule))
    columns = [
        column(told, Matter, "matter"),
        Column[Matter](told.say("Who decides"), lambda one: _decider(told, one)),
        column(told, Matter, "note"),
    ]
    yield from table(told.say("Who decides what"), present(told, Matter), columns)
    yield from who_has_a_say(told)
    yield from listed(told, Decision)


def _decider(told: Told, matter: Matter) -> Content:
    who, group = (said(told, matter, name) for name in ("decided_by", "body"))
    words = ": ".join(filter(None, (who, group)))
    return (plain(words),) if words else ()


def _rule(told: Told, rule: DecisionRule) -> Iterator[Block]:
    chair = stated(
        rule.casting_vote,
        told.say("The chair has a casting vote."),
        told.say("The chair does not have a casting vote."),
    )
    reply = said(told, rule, "reply_within")
    yield from paragraph(
        how_we_decide(told, rule),
        _quorum(told, rule),
        chair,
        _between(told, rule),
        told.sentence("A reply is expected within {length}.", length=reply),
        _silence(told, rule),
    )
    words = ("quorum_offices", "votes", "majority", "procedure", "wider_voice")
    yield from entries(told, rule, *words)


def _silence(told: Told, rule: DecisionRule) -> str:
    """Return what no reply counts as, in a sentence."""
    if rule.silence == "no answer":
        return told.say("No reply counts as neither agreement nor disagreement.")
    return told.sentence("No reply counts as {what}.", what=said(told, rule, "silence"))


def how_we_decide(told: Told, rule: DecisionRule) -> str:
    """Return the method in a sentence; empty while none is chosen."""
    methods = {
        "consensus": told.say("Decisions are made by consensus."),
        "consensus, then a vote": told.say(
            "Decisions are made by consensus, or by a vote where that fails."
        ),
        "consensus, then the chair decides": told.say(
            "Decisions are made by consensus. Where that fails, the chair decides."
        ),
        "vote": told.say("Decisions are made by a vote."),
        "chair decides": told.say("The chair decides."),
        "lead body decides": told.say("The lead body decides."),
    }
    return methods.get(rule.method, "")


def _between(told: Told, rule: DecisionRule) -> str:
    ways = {
        "not allowed": told.say("No decisions are made between meetings."),
        "by email": told.say("Between meetings, decisions may be made by email."),
        "by the officers": told.say("Between meetings, decisions may be made by the officers."),
        "by the chair": told.say("Between meetings, decisions may be made by the chair."),
    }
    return ways.get(rule.between_meetings, "")


def _quorum(told: Told, rule: DecisionRule) -> str:
    number = said(told, rule, "quorum")
    kinds = {
        "a number": told.say("A number of people must be there for a decision."),
        "a fraction": told.say("A fraction of the members must be there for a decision."),
        "none, on purpose": told.say("There is no quorum, on purpose."),
        "not settled": told.say("The quorum is not settled."),
    }
    if not number or rule.quorum_kind in ("none, on purpose", "not settled"):
        known = told.sentence("Quorum: {number}.", number=number)
        return " ".join(filter(None, (kinds.get(rule.quorum_kind, ""), known)))
    if rule.quorum_kind == "a fraction":
        return told.say("The quorum is a fraction of the members: {number}.", number=number)
    return told.say("The quorum is {number}.", number=number)


def communication(told: Told) -> Iterator[Block]:
    """Yield who hears what, how the partners keep in touch, and agreed wording."""
    rules = told.one(Communication)
    reply, contact, speaker = (
        said(told, rules, name) for name in ("reply_within", "contact", "spokesperson")
    )
    yield from paragraph(
        told.sentence("Partners reply to one another within {length}.", length=reply),
        told.sentence("The single point of contact is {who}.", who=contact),
        told.sentence("{who} speaks to the media.", who=speaker),
    )
    yield from rest(told, rules, ("reply_within", "contact", "spokesperson"))
    columns = [
        column(told, Channel, "audience"),
        column(told, Channel, "message"),
        Column[Channel](told.say("How and how often"), lambda one: _means(told, one)),
        column(told, Channel, "by"),
    ]
    yield from table(told.say("Who hears what"), present(told, Channel), columns)
    yield from listed(told, Message)


def _means(told: Told, channel: Channel) -> Content:
    return (*content(told, channel, "means"), *paragraph(rhythm(told, channel)))


def accountability(told: Told) -> Iterator[Block]:
    """Yield who is reported to, and what each partner keeps for itself."""
    columns = [
        column(told, Report, "to"),
        column(told, Report, "what"),
        Column[Report](told.say("How often, by whom"), lambda one: _often(told, one)),
        column(told, Report, "published"),
    ]
    yield from table(told.say("Reports"), present(told, Report), columns)
    yield from rest(told, told.one(Accountability))


def _often(told: Told, report: Report) -> Content:
    return (*paragraph(capital(rhythm(told, report))), *content(told, report, "by"))
