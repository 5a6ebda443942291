"""What a charter says of one of the six gains, to be read on screen.

Everything is said as in the agreement or in who puts in what; a part of which nothing is said
says so, and each part names its place in the agreement.
"""

from collections.abc import Callable, Iterator, Mapping

from planner.documents.agreement import decide, places, why
from planner.documents.blocks import Block, Document, Heading
from planner.documents.charts.given import by_kind, by_partner, given
from planner.documents.frame import framed
from planner.documents.having_a_say import who_has_a_say
from planner.documents.lists import listed
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import content, entries, leading, present
from planner.documents.resources import going_back, overview
from planner.documents.tables import column, table
from planner.documents.telling import Told, telling
from planner.model.benefits import Benefit, benefit
from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.decide import DecisionRule
from planner.model.records.deliver import Lesson
from planner.model.records.resources import Expertise, Finance, Posting
from planner.model.records.why import Beneficiary

Part = tuple[str, str, Iterator[Block]]  # a title, the key of its section, and what is said


def gained(charter: Charter, key: str, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return what a charter says of a gain: what it is, and each part with its place."""
    told = telling(charter, options)
    about = benefit(key)
    blocks = (
        Heading(1, told.say(about.title)),
        leading(plain(told.say(about.asks))),
        *_parts(told, about),
    )
    return framed(told, told.say(about.title), blocks)


def _parts(told: Told, about: Benefit) -> Iterator[Block]:
    numbers = places(told)
    for title, key, blocks in _PARTS[about.key](told):
        yield Heading(2, title)
        yield plain(_place(told, key, numbers.get(key, "")), "note")
        if said := tuple(_below(each) for each in blocks):
            yield from said
        else:
            yield plain(told.say("Nothing is said of this yet."), "missing")


def _place(told: Told, key: str, number: str) -> str:
    title = told.say(section(key).title)
    if not told.is_on(section(key)):
        return told.say("The agreement has no section “{title}” yet.", title=title)
    if not number:
        return told.say("In the agreement: {title}", title=title)
    return told.say("In the agreement: section {number}, {title}", number=number, title=title)


def _below(block: Block) -> Block:
    """Return a block as it stands under a heading of the second level."""
    if isinstance(block, Heading):
        return Heading(3, block.words)
    return block


def _vision(told: Told) -> Iterator[Part]:
    yield told.say("Vision"), "vision", why.vision(told)
    yield told.say("Purpose and aims"), "aims", why.aims(told)
    yield told.say("Objectives"), "objectives", why.objectives(told)


def _decisions(told: Told) -> Iterator[Part]:
    yield told.say("Who has a say in what"), "decisions", who_has_a_say(told)
    voice = entries(told, told.one(DecisionRule), "wider_voice")
    yield told.say("Others who are heard"), "decisions", voice
    columns = [
        column(told, Beneficiary, name) for name in ("group", "number", "involvement", "how")
    ]
    people = table(told.say("Who benefits"), present(told, Beneficiary), columns)
    yield told.say("The people the work is for"), "scope", people


def _communication(told: Told) -> Iterator[Part]:
    yield told.say("Who hears what"), "communication", decide.communication(told)
    yield told.say("Meetings"), "meetings", decide.meetings(told)
    yield told.say("Reports"), "accountability", decide.accountability(told)


def _resources(told: Told) -> Iterator[Part]:
    yield told.say("What each partner puts in"), "resources", _ledger(told)
    yield told.say("What goes back at the end"), "resources", going_back(told, given(told))
    shortfall = content(told, told.one(Finance), "shortfall")
    yield told.label(Finance, "shortfall"), "finance", iter(shortfall)


def _ledger(told: Told) -> Iterator[Block]:
    if given(told):
        yield from overview(told, given(told))
        yield from by_partner(told).tables
        yield from by_kind(told).tables


def _expertise(told: Told) -> Iterator[Part]:
    yield told.say("Who knows what, and how to ask"), "resources", listed(told, Expertise)


def _learning(told: Told) -> Iterator[Part]:
    yield told.say("Visits, placements and training"), "people", listed(told, Posting)
    yield told.say("What we have learned"), "monitoring", listed(told, Lesson)


_PARTS: Mapping[str, Callable[[Told], Iterator[Part]]] = {
    "vision": _vision,
    "decisions": _decisions,
    "communication": _communication,
    "resources": _resources,
    "expertise": _expertise,
    "learning": _learning,
}
