"""Shared aims: what we want together, and whether anything we do serves it."""

from collections.abc import Sequence
from datetime import date

from planner.health.commitments import unserved
from planner.health.signals.signal import Piece, Sentence, Signal, at
from planner.health.signals.telling import Telling, about, short
from planner.model.charter import Charter
from planner.model.markdown import passages, spoken
from planner.model.records.why import Aim, Objective, Purpose

NAMED = 2  # aims that are named; more are for the list


def is_the_advantage_named(charter: Charter, _: date) -> Signal:
    """Return whether it is said what the partners can do together that none could alone."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "advantage", "aims", "aims"),
        asks=say("Have we said what we can do together that none of us could do alone?"),
        because=say("Working together costs time. This is what makes it worth the time."),
    )
    purpose = charter.one(Purpose)
    words = short(spoken(passages(purpose.advantage)))
    if not words:
        return asked.unknown(
            tell.say(
                "It is not written down yet what we can do together. One sentence would do."
            )
        )
    return asked.fine(
        tell.say(
            "It is written down: “{words_of}”",
            words_of=Piece(words, (at(purpose, "advantage"),)),
        )
    )


def does_every_aim_have_an_objective(charter: Charter, _: date) -> Signal:
    """Return which aims no objective serves, and how many objectives name no aim.

    Source: rule 11 of DOMAIN §6.
    """
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "aims", "aims", "objectives"),
        asks=say("Does something we do serve every aim?"),
        because=say("An aim that no objective serves stays a wish."),
    )
    every = charter.all(Aim)
    if not every:
        return asked.unknown(
            tell.say(
                "No joint aim is written down. With a few, and the objectives that serve each,"
                " this could be told."
            )
        )
    bare, open_ended = unserved(charter), _without_an_aim(charter)
    without = [
        tell.count(
            tell.number(open_ended, "aim"),
            "{number} objective names no aim.",
            "{number} objectives name no aim.",
        )
    ] * bool(open_ended)
    if not bare:
        return asked.fine(
            tell.count(
                tell.number(every),
                "An objective serves the {number} aim.",
                "An objective serves each of the {number} aims.",
            ),
            *without,
        )
    return asked.look(_unserved(tell, every, bare), *without)


def _unserved(tell: Telling, every: Sequence[Aim], bare: Sequence[Aim]) -> Sentence:
    number = tell.number(bare, "statement")
    names = tell.quoted(bare[:NAMED], "statement")
    if len(bare) == len(every):
        return tell.count(
            number,
            "No objective serves the {number} aim: {names}.",
            "No objective serves any of the {number} aims, such as {names}.",
            names=names,
        )
    return tell.count(
        number,
        "No objective serves {number} of {all} aims: {names}.",
        "No objective serves {number} of {all} aims, such as {names}.",
        all=tell.number(every),
        names=names,
    )


def _without_an_aim(charter: Charter) -> list[Objective]:
    return [one for one in charter.all(Objective) if not one.aim and one.status != "dropped"]
