"""How we decide and keep in touch: meetings, decisions, communication."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Heading, Together
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
    sentence,
    stated,
)
from planner.documents.tables import Column, column, table
from planner.model.charter import Charter
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

METHODS = {
    "consensus": "Decisions are made by consensus.",
    "consensus, then a vote": "Decisions are made by consensus, or by a vote where that fails.",
    "consensus, then the chair decides": (
        "Decisions are made by consensus. Where that fails, the chair decides."
    ),
    "vote": "Decisions are made by a vote.",
    "chair decides": "The chair decides.",
    "lead body decides": "The lead body decides.",
}
QUORUMS = {
    "a number": "A number of people must be there for a decision.",
    "a fraction": "A fraction of the members must be there for a decision.",
    "none, on purpose": "There is no quorum, on purpose.",
    "not settled": "The quorum is not settled.",
}
BETWEEN = {
    "not allowed": "No decisions are made between meetings.",
    "by email": "Between meetings, decisions may be made by email.",
    "by the officers": "Between meetings, decisions may be made by the officers.",
    "by the chair": "Between meetings, decisions may be made by the chair.",
}


def meetings(charter: Charter) -> Iterator[Block]:
    """Yield how each group meets, in sentences."""
    every = present(charter, Meeting)
    for meeting in every:
        group = said(charter, meeting, "body")
        name = group or ("The whole partnership" if len(every) > 1 else "")
        heading = (Heading(4, name),) if name else ()
        subject = "The group meets" if group else "The partners meet"
        yield Together((*heading, *_rhythm(charter, meeting, subject)))
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
        yield from rest(charter, meeting, sentences)


def _rhythm(charter: Charter, meeting: Meeting, subject: str) -> Iterator[Block]:
    least = said(charter, meeting, "minimum")
    times = f"at least {'once' if least == '1' else f'{least} times'} a year" if least else ""
    every = rhythm(charter, meeting)
    people = said(charter, meeting, "people")
    yield from paragraph(
        sentence(f"{subject} {{}}.", ", ".join(filter(None, (every, times)))),
        sentence("Notice of {} is given.", said(charter, meeting, "notice")),
        sentence("Papers are sent {} before the meeting.", said(charter, meeting, "papers")),
        sentence("Minutes are sent within {} after it.", said(charter, meeting, "minutes")),
        sentence(
            "Each organisation may bring {}.", f"{people} {_people(people)}" if people else ""
        ),
    )
    yield from entries(charter, meeting, "when")


def _people(number: str) -> str:
    return "person" if number == "1" else "people"


def decisions(charter: Charter) -> Iterator[Block]:
    """Yield how decisions are made, who takes which, and those taken so far."""
    yield from _rule(charter, charter.one(DecisionRule))
    columns = [
        column(charter, Matter, "matter"),
        Column[Matter]("Who decides", lambda one: _decider(charter, one)),
        column(charter, Matter, "note"),
    ]
    yield from table("Who decides what", present(charter, Matter), columns)
    yield from listed(charter, Decision)


def _decider(charter: Charter, matter: Matter) -> Content:
    who, group = (said(charter, matter, name) for name in ("decided_by", "body"))
    words = ": ".join(filter(None, (who, group)))
    return (plain(words),) if words else ()


def _rule(charter: Charter, rule: DecisionRule) -> Iterator[Block]:
    chair = stated("The chair {} a casting vote.", rule.casting_vote, "has", "does not have")
    yield from paragraph(
        METHODS.get(rule.method, ""),
        _quorum(charter, rule),
        chair,
        BETWEEN.get(rule.between_meetings, ""),
        sentence("A reply is expected within {}.", said(charter, rule, "reply_within")),
        sentence("No reply counts as {}.", said(charter, rule, "silence")),
    )
    words = ("quorum_offices", "votes", "majority", "procedure", "wider_voice")
    yield from entries(charter, rule, *words)


def _quorum(charter: Charter, rule: DecisionRule) -> str:
    number = said(charter, rule, "quorum")
    if not number or rule.quorum_kind in ("none, on purpose", "not settled"):
        return " ".join(
            filter(None, (QUORUMS.get(rule.quorum_kind, ""), sentence("Quorum: {}.", number)))
        )
    if rule.quorum_kind == "a fraction":
        return f"The quorum is a fraction of the members: {number}."
    return f"The quorum is {number}."


def communication(charter: Charter) -> Iterator[Block]:
    """Yield who hears what, how the partners keep in touch, and agreed wording."""
    rules = charter.one(Communication)
    yield from paragraph(
        sentence(
            "Partners reply to one another within {}.", said(charter, rules, "reply_within")
        ),
        sentence("The single point of contact is {}.", said(charter, rules, "contact")),
        sentence("{} speaks to the media.", said(charter, rules, "spokesperson")),
    )
    yield from rest(charter, rules, ("reply_within", "contact", "spokesperson"))
    columns = [
        column(charter, Channel, "audience"),
        column(charter, Channel, "message"),
        Column[Channel]("How and how often", lambda one: _means(charter, one)),
        column(charter, Channel, "by"),
    ]
    yield from table("Who hears what", present(charter, Channel), columns)
    yield from listed(charter, Message)


def _means(charter: Charter, channel: Channel) -> Content:
    return (*content(charter, channel, "means"), *paragraph(rhythm(charter, channel)))


def accountability(charter: Charter) -> Iterator[Block]:
    """Yield who is reported to, and what each partner keeps for itself."""
    columns = [
        column(charter, Report, "to"),
        column(charter, Report, "what"),
        Column[Report]("How often, by whom", lambda one: _often(charter, one)),
        column(charter, Report, "published"),
    ]
    yield from table("Reports", present(charter, Report), columns)
    yield from rest(charter, charter.one(Accountability))


def _often(charter: Charter, report: Report) -> Content:
    return (*paragraph(capital(rhythm(charter, report))), *content(charter, report, "by"))
