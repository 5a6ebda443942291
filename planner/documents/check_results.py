"""What a round of the partnership check says: its numbers, what to talk about, and since."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Heading, Listing, Together
from planner.documents.charts.answers import answers, mean_words
from planner.documents.charts.rounds import rounds
from planner.documents.check_leads import sections
from planner.documents.check_words import groups, left_words, places_of, words_of
from planner.documents.telling import Told
from planner.health.check import LEAST, Results
from planner.health.rounds import Check, Counted, Pointer, pointers, trend
from planner.model.markdown import plain


def answered(told: Told, found: Counted) -> tuple[Block, ...]:
    """Return the results of a round, with those before it where there are several."""
    words = words_of(told, found.check)
    return (
        plain(" ".join(_when(told, found))),
        plain(" ".join(sums(told, found))),
        *_to_talk_about(told, found),
        *_by_statement(told, found),
        *rounds(told, trend(told, found.round.survey), words),
        *_left(told, found),
    )


def sums(told: Told, found: Counted) -> Iterator[str]:
    """Yield how many answered, and the means in a sentence each."""
    results, most = found.results, found.check.scale.most
    yield told.say("People who answered: {number}.", number=told.number(results.respondents))
    if not results.scores:
        yield told.say(
            "Results are shown when two people have answered:"
            " one form would tell who filled it in."
        )
        return
    yield from _means(told, results, found.check, most)
    yield told.say("There is no pass mark: the numbers are there to talk about.")


def pointer_words(told: Told, pointer: Pointer, words: str) -> str:
    """Return why a statement is to be talked about."""
    mean = mean_words(told, pointer.score.mean)
    if pointer.score.is_talking_point and pointer.score.range:
        low, high = pointer.score.range
        return told.say(
            "{statement} Our answers lie far apart: from {low} to {high}.",
            statement=words,
            low=low,
            high=high,
        )
    return told.say("{statement} On average we say {mean}.", statement=words, mean=mean)


def _when(told: Told, found: Counted) -> Iterator[str]:
    if name := found.round.name.strip():
        yield told.say("Round: {name}.", name=name)
    if found.round.day:
        yield told.say("Asked on {day}.", day=told.day(found.round.day))
    if found.round.given:
        given = told.number(found.round.given)
        yield told.say("Forms given out: {number}.", number=given)


def _means(told: Told, results: Results, asked: Check, most: int) -> Iterator[str]:
    if results.advantage is not None:
        mean = mean_words(told, results.advantage)
        yield (
            told.say("What we gain: {mean} of {most} on average.", mean=mean, most=most)
            if asked.survey is None
            else told.say("What speaks well of us: {mean} of {most}.", mean=mean, most=most)
        )
    if results.inertia is not None:
        mean = mean_words(told, results.inertia)
        yield (
            told.say("What holds us back: {mean} of {most} on average.", mean=mean, most=most)
            if asked.survey is None
            else told.say("What speaks badly of us: {mean} of {most}.", mean=mean, most=most)
        )
    if results.balance is not None:
        sign = "+" if results.balance > 0 else ""
        yield told.say(
            "The balance, on a scale from -{reach} to +{reach}, is {balance}.",
            reach=most - LEAST,
            balance=f"{sign}{mean_words(told, results.balance)}",
        )


def _to_talk_about(told: Told, found: Counted) -> Iterator[Block]:
    """Yield the statements that stand low or divide us, each with the sections to read."""
    words = words_of(told, found.check)
    items = []
    for one in pointers(found):
        said = pointer_words(told, one, words[one.asked.key])
        where = sections(told, one.asked.leads)
        look = told.say("Look at: {sections}.", sections=where) if where else ""
        items.append((plain(" ".join(filter(None, (said, look)))),))
    if items:
        lead = told.say("These stand low, or our answers lie far apart:")
        listed = Listing(tuple(items))
        yield Together((Heading(2, told.say("What to talk about")), plain(lead), listed))


def _by_statement(told: Told, found: Counted) -> Iterator[Block]:
    words, most = words_of(told, found.check), found.check.scale.most
    for title, group in groups(told, found.check):
        keys = [one.key for one in group]
        scores = [one for one in found.results.scores if one.statement in keys]
        charted = answers(told, scores, words, told.say("Our answers in numbers"), most)
        if scores:
            heading = Heading(2, title or told.say("Our answers"))
            yield Together((heading, *charted.charts))
            yield from (Together((one,)) for one in charted.tables)


def left_out(told: Told, found: Counted) -> list[str]:
    """Return what does not count, and how many forms are not filled in wholly."""
    items = [
        left_words(told, one, places_of(found.check, one.statements)) for one in found.left
    ]
    if found.half_filled:
        items.append(
            told.count(
                found.half_filled,
                "{number} form leaves out statements; what it answers counts.",
                "{number} forms leave out statements; what they answer counts.",
            )
        )
    return items


def _left(told: Told, found: Counted) -> Iterator[Block]:
    if items := left_out(told, found):
        listed = Listing(tuple((plain(one),) for one in items))
        yield Together((Heading(2, told.say("What does not count")), listed))
