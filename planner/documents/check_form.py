"""The form of a partnership check: how to fill it in, its statements, and where it belongs."""

from collections.abc import Iterator

from planner.documents.blocks import (
    Block,
    Heading,
    Listing,
    PageBreak,
    Question,
    Together,
)
from planner.documents.check_words import groups, words_of
from planner.documents.reading import called, content
from planner.documents.telling import Told
from planner.health.check import LEAST
from planner.health.rounds import FOUR, Asked, Check, check_of
from planner.model.check_form import (
    DAY,
    NUMBER,
    PARTNER,
    REFERENCE,
    ROUND,
    field_of,
    reference,
)
from planner.model.markdown import plain
from planner.model.records.deliver import CheckRound

FEW = 8  # statements of a group that stay on one page


def form(told: Told, round_: CheckRound) -> tuple[Block, ...]:
    """Return the form of a round; of a record without an id, one for any round."""
    asked = check_of(told, round_.survey)
    return (
        *_instructions(told, asked, by_partner=bool(round_.by_partner)),
        *_belonging(told, round_),
        *_statements(told, asked),
        *([PageBreak()] if any(one.leads for one in asked.asked) else []),
    )


def _instructions(told: Told, asked: Check, *, by_partner: bool) -> Iterator[Block]:
    """Yield how to fill the check in."""
    yield from _opening(told, asked)
    points = (
        _scale_words(told, asked.scale.most),
        told.say("Say what you think yourself, not what your organisation thinks."),
        told.say("Leave out a statement that you cannot answer."),
        _name_words(told, by_partner=by_partner),
    )
    yield Listing(tuple((plain(point),) for point in points))


def _opening(told: Told, asked: Check) -> Iterator[Block]:
    if asked.survey is not None:
        yield from content(told, asked.survey, "opening")
        return
    yield plain(
        told.say(
            "These thirteen statements help us to talk about how we work together. They take"
            " about ten minutes. Nothing here is right or wrong."
        )
    )


def _scale_words(told: Told, most: int) -> str:
    if most == FOUR:
        return told.say(
            "Read each statement and tick one number: 1 if you disagree strongly,"
            " 2 if you disagree, 3 if you agree, 4 if you agree strongly. There is no"
            " middle."
        )
    return told.say(
        "Read each statement and tick one number: 1 if you disagree strongly,"
        " 2 if you disagree, 3 if neither, 4 if you agree, 5 if you agree"
        " strongly."
    )


def _name_words(told: Told, *, by_partner: bool) -> str:
    if by_partner:
        return told.say(
            "Say which organisation you answer for, but do not write your name. All answers"
            " are put together; with fewer than three of them we show no more than the mean."
        )
    return told.say(
        "Do not write your name. All answers are put together; with fewer than"
        " three of them we show no more than the mean."
    )


def _belonging(told: Told, round_: CheckRound) -> Iterator[Question]:
    """Yield what tells one round, and one form, from another."""
    name = round_.name.strip()
    label = told.say("Round of the check")
    help_ = "" if name else told.say("First, second…")
    yield Question(ROUND, label, value=name, help=help_, fixed=bool(name))
    yield Question(
        NUMBER,
        told.say("Number of this form"),
        width="short",
    )
    day = told.day(round_.day) if round_.day else ""
    yield Question(DAY, told.say("Date"), value=day, width="short")
    if round_.by_partner:
        names = tuple(dict.fromkeys(called(one, told.voice) for one in told.partners))
        yield Question(PARTNER, told.say("Organisation"), choices=names)
    yield _reference(told, round_.id)


def _reference(told: Told, round_id: str) -> Question:
    """Return the field by which the program brings the answers back to the right place."""
    value = reference(told.id, round_id)
    return Question(REFERENCE, told.say("Where this form belongs"), "text", value, fixed=True)


def _statements(told: Told, asked: Check) -> Iterator[Block]:
    words, number = words_of(told, asked), 1
    for at, (title, group) in enumerate(groups(told, asked)):
        heading = (Heading(2, title),) if title else ()
        questions = [
            _question(told, one, words[one.key], place, asked.scale.most)
            for place, one in enumerate(group, start=number)
        ]
        number += len(group)
        if at and len(group) <= FEW:
            yield Together((*heading, *questions), whole=True)
        else:
            yield from (*heading, *questions)


def _question(told: Told, one: Asked, words: str, number: int, most: int) -> Question:
    label = told.say("{number}. {text}", number=number, text=words)
    choices = tuple(str(point) for point in range(LEAST, most + 1))
    ends = (told.say("disagree strongly"), told.say("agree strongly"))
    return Question(field_of(one.key), label, "choice", choices=choices, ends=ends)
