"""What is still wanting of each of the six gains: a sentence, and where it would be answered.

It looks for what would make a gain real for the people concerned, and passes no judgement; what
contradicts itself is the business of the other rules.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date

from planner.health.commitments import aims, objectives
from planner.health.finding import Finding, about
from planner.model.charter import Charter
from planner.model.records.decide import Channel, Communication, DecisionRule, Say
from planner.model.records.deliver import Lesson
from planner.model.records.front import Partner
from planner.model.records.resources import Contribution, Expertise, Finance, Posting
from planner.model.records.why import Aim, Beneficiary, Purpose, Vision

DECIDING = ("deciding together", "in charge")
LENT = ("equipment", "office space")  # what can go back at the end
LEARNING = ("secondment", "exchange visit", "shadowing", "shared training")


def wanting(charter: Charter, key: str, today: date) -> Iterator[Finding]:
    """Yield what is still to be said so that a gain, by its key, can come about.

    The sentences are in the charter’s voice.
    """
    for rule in _RULES[key]:
        yield from rule(charter, today)


def _vision(charter: Charter, _: date) -> Iterator[Finding]:
    say = charter.voice.say
    if not charter.one(Vision).statement:
        yield about("note", say("Say what will be different for people."), Vision())
    if not charter.one(Purpose).advantage:
        sentence = say("Say what you can do together that none of you could do alone.")
        yield about("note", sentence, Purpose(), "advantage")
    if not charter.all(Aim):
        yield about("note", say("Agree on your aims."), Aim(id=""))


def _parts(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield what is not said of the parts of groups in matters."""
    say = charter.voice.say
    if not charter.all(Say):
        sentence = say("Say who is informed, who is consulted and who decides in what.")
        yield about("note", sentence, Say(id=""))
    for one in charter.all(Say):
        if not one.level:
            sentence = say(
                "Say how {group} take part in “{matter}”.",
                group=one.group or say("this group"),
                matter=one.matter or say("a matter without a name"),
            )
            yield about("note", sentence, one, "level")


def _deciders(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield matters in which groups have a part, but none decides."""
    groups: dict[str, list[Say]] = {}
    for one in charter.all(Say):
        if one.matter:
            groups.setdefault(_plain(one.matter), []).append(one)
    for there in groups.values():
        if not any(one.level in DECIDING for one in there):
            sentence = charter.voice.say(
                "Nobody decides in “{matter}”: say who does.", matter=there[0].matter
            )
            yield about("note", sentence, there[0], "level")


def _voices(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield groups of people whom the work is for, and who have no part yet."""
    say = charter.voice.say
    heard = {_plain(one.group) for one in charter.all(Say)}
    for group in charter.all(Beneficiary):
        if group.group and not group.involvement and _plain(group.group) not in heard:
            sentence = say("Say how {group} take part in decisions.", group=group.group)
            yield about("note", sentence, group, "involvement")
    if not charter.one(DecisionRule).wider_voice:
        sentence = say("Say how the people you serve are heard.")
        yield about("note", sentence, DecisionRule(), "wider_voice")


def _communication(charter: Charter, _: date) -> Iterator[Finding]:
    say = charter.voice.say
    if not charter.all(Channel):
        sentence = say("Say who hears what, how, and how often.")
        yield about("note", sentence, Channel(id=""))
    for one in charter.all(Channel):
        name = one.audience or one.message or say("somebody")
        if not one.means:
            yield about("note", say("Say how {name} will hear.", name=name), one, "means")
        if one.every is None:
            sentence = say("Say how often {name} will hear.", name=name)
            yield about("note", sentence, one, "every")


def _keeping_in_touch(charter: Charter, _: date) -> Iterator[Finding]:
    say = charter.voice.say
    rules = charter.one(Communication)
    if rules.reply_within is None:
        sentence = say("Agree how soon you reply to one another.")
        yield about("note", sentence, rules, "reply_within")
    if not rules.contact:
        yield about("note", say("Name one person to contact."), rules, "contact")


def _resources(charter: Charter, _: date) -> Iterator[Finding]:
    say = charter.voice.say
    every = charter.all(Contribution)
    if not every:
        sentence = say("Say what each partner puts in.")
        yield about("note", sentence, Contribution(id=""))
    else:
        for partner in _without(charter, {one.partner for one in every}):
            sentence = say("{partner} puts nothing in yet.", partner=partner.name)
            yield about("note", sentence, Contribution(id=""), "partner")
    if not charter.one(Finance).shortfall:
        sentence = say("Say who pays if the money is short.")
        yield about("note", sentence, Finance(), "shortfall")


def _ledger(charter: Charter, _: date) -> Iterator[Finding]:
    say = charter.voice.say
    for one in charter.all(Contribution):
        name = one.what or charter.voice.word(one.kind) or say("something without a name")
        if one.value is None:
            sentence = say("Put a value on “{name}”, so that it counts.", name=name)
            yield about("note", sentence, one, "value")
        if one.kind in LENT and one.returned is None:
            sentence = say("Say whether “{name}” goes back at the end.", name=name)
            yield about("note", sentence, one, "returned")


def _expertise(charter: Charter, _: date) -> Iterator[Finding]:
    say = charter.voice.say
    every = charter.all(Expertise)
    if not every:
        sentence = say("Write down who knows what, and how to ask.")
        yield about("note", sentence, Expertise(id=""))
    for one in every:
        topic = one.topic or say("something without a name")
        if not (one.partner or one.person):
            sentence = say("Say who knows about “{topic}”.", topic=topic)
            yield about("note", sentence, one, "partner")
        if not one.offer:
            sentence = say("Say how others can ask about “{topic}”.", topic=topic)
            yield about("note", sentence, one, "offer")
    if every:
        for partner in _without(charter, {one.partner for one in every}):
            sentence = say("Ask {partner} what others can learn from it.", partner=partner.name)
            yield about("note", sentence, Expertise(id=""), "partner")


def _learning(charter: Charter, today: date) -> Iterator[Finding]:
    say = charter.voice.say
    planned = [one for one in charter.all(Posting) if one.kind in LEARNING]
    if not planned:
        sentence = say("Plan a visit, a day alongside, a secondment or training together.")
        yield about("note", sentence, Posting(id=""), "kind")
    for one in planned:
        if one.end and one.end < today and not one.learning:
            name = one.post or charter.voice.word(one.kind)
            sentence = say("Note what “{name}” brought back.", name=name)
            yield about("note", sentence, one, "learning")
    if not charter.all(Lesson):
        yield about("note", say("Note the first thing you have learned."), Lesson(id=""))


def _without(charter: Charter, there: Collection[str]) -> Iterator[Partner]:
    """Yield the partners that have a name, have not left, and are not among these."""
    for one in charter.partners:
        if one.name and one.left is None and one.id not in there:
            yield one


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


_RULES: Mapping[str, tuple[Callable[[Charter, date], Iterator[Finding]], ...]] = {
    "vision": (_vision, aims, objectives),
    "decisions": (_parts, _deciders, _voices),
    "communication": (_communication, _keeping_in_touch),
    "resources": (_resources, _ledger),
    "expertise": (_expertise,),
    "learning": (_learning,),
}
