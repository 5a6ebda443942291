"""What each partner wants: own aims that are known, and how they lie to the joint ones."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.health.signals.signal import Sentence, Signal, at
from planner.health.signals.telling import Telling, about
from planner.model.charter import Charter
from planner.model.records.front import Partner
from planner.model.records.why import Aim, Interest

NAMED = 3  # partners or conflicts that are named; more are for the list


def do_we_know_what_each_hopes_for(charter: Charter, today: date) -> Signal:
    """Return which partners have said why they join, or what they hope to gain."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "hopes", "agendas", "interests"),
        asks=say("Do we know what each partner hopes to gain?"),
        because=say(
            "Every partner has aims of its own; those that are known are easier to work with."
        ),
    )
    here = [one for one in charter.partners if not one.has_left(today)]
    told = {
        one.partner: one
        for one in charter.all(Interest)
        if one.reason or one.benefit or one.own_aims
    }
    silent = [one for one in here if one.id not in told]
    if len(here) == len(silent):
        return asked.unknown(
            tell.say(
                "No partner has written down why it joins, what it hopes to gain and which aims"
                " stay its own."
            )
        )
    if not silent:
        return asked.fine(
            tell.count(
                tell.number(told[one.id] for one in here),
                "The {number} partner has written down what it hopes for.",
                "All {number} partners have written down what they hope for.",
            )
        )
    return asked.look(_silent(tell, here, silent))


def _silent(tell: Telling, here: Sequence[Partner], silent: Sequence[Partner]) -> Sentence:
    return tell.count(
        tell.number(silent),
        "{number} of {all} partners has not written down what it hopes for: {names}.",
        "{number} of {all} partners have not written down what they hope for, such as {names}.",
        all=tell.number(here),
        names=tell.listed([tell.partner(one) for one in silent[:NAMED]]),
    )


def do_own_aims_fit(charter: Charter, _: date) -> Signal:
    """Return which partners’ own aims help, stay apart from, or may conflict with a joint aim.

    That is for the partners to say: nothing is read into their words.
    """
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "fit", "agendas", "interests"),
        asks=say("Do the partners’ own aims fit the joint ones?"),
        because=say("Aims need not agree, but those that pull apart should be talked about."),
    )
    own = [one for one in charter.all(Interest) if one.own_aims.strip()]
    unsaid = [one for one in own if not one.effect]
    clashing = [one for one in own if one.effect == "may conflict"]
    if not own:
        return asked.unknown(tell.say("No partner has written down aims of its own."))
    if clashing:
        first = [_clash(tell, one) for one in clashing[:NAMED]]
        return asked.look(*first, *_unsaid(tell, unsaid))
    if unsaid:
        return asked.unknown(*_unsaid(tell, unsaid))
    helping = [one for one in own if one.effect == "help"]
    apart = [one for one in own if one.effect == "stay apart"]
    return asked.fine(*_fitting(tell, helping, apart))


def _clash(tell: Telling, interest: Interest) -> Sentence:
    partner = tell.charter.get(Partner, interest.partner)
    name = tell.partner(partner) if partner else tell.name(interest, "own_aims")
    aim = tell.charter.get(Aim, interest.touches)
    own = replace(name, places=(at(interest, "own_aims"),))
    if aim is None:
        return tell.say("{name}: its own aims may conflict with the joint aims.", name=own)
    return tell.say(
        "{name}: its own aims may conflict with the joint aim “{aim}”.",
        name=own,
        aim=tell.name(aim, "statement"),
    )


def _unsaid(tell: Telling, unsaid: Sequence[Interest]) -> list[Sentence]:
    if not unsaid:
        return []
    return [
        tell.count(
            tell.number(unsaid, "effect"),
            "{number} partner has aims of its own and does not say what they do to the joint"
            " ones.",
            "{number} partners have aims of their own and do not say what they do to the joint"
            " ones.",
        )
    ]


def _fitting(
    tell: Telling, helping: Sequence[Interest], apart: Sequence[Interest]
) -> list[Sentence]:
    says = []
    if helping:
        says.append(
            tell.count(
                tell.number(helping, "effect"),
                "{number} partner’s own aims help a joint aim.",
                "{number} partners’ own aims help a joint aim.",
            )
        )
    if apart:
        says.append(
            tell.count(
                tell.number(apart, "effect"),
                "{number} partner’s own aims stay apart from the joint ones.",
                "{number} partners’ own aims stay apart from the joint ones.",
            )
        )
    return says
