"""Building trust: what was promised and whether it was kept: early wins and decisions."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.health.signals.signal import Piece, Sentence, Signal, at
from planner.health.signals.telling import Telling, about
from planner.model.charter import Charter
from planner.model.delays import delay_words
from planner.model.records.decide import Decision
from planner.model.records.deliver import Task

PATIENCE = 30  # days: how long a decision without a day may well wait


def are_early_wins_kept(charter: Charter, today: date) -> Signal:
    """Return which early wins were planned and kept, what they brought and which is next."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "early_wins", "trust", "workplan"),
        asks=say("Do we have early wins, and do we keep them?"),
        because=say("Trust grows from a modest joint success to a bigger one."),
    )
    tasks = [one for one in charter.all(Task) if one.status != "dropped"]
    wins = [one for one in tasks if one.early_win]
    if not tasks:
        return asked.unknown(
            tell.say(
                "No task is written down. With one marked as an early win, something modest"
                " that can soon be done, this could be told."
            )
        )
    if not wins:
        return asked.look(
            tell.count(
                tell.number(tasks, "early_win"),
                "The {number} task is not marked as an early win.",
                "None of the {number} tasks is marked as an early win.",
            )
        )
    says = (*_done(tell, wins), *_met(tell, wins), *_next(tell, wins, today))
    is_worth_it = any(one.is_late(today) or one.met in ("partly", "no") for one in wins)
    return asked.look(*says) if is_worth_it else asked.fine(*says)


def _done(tell: Telling, wins: Sequence[Task]) -> Iterator[Sentence]:
    done = [one for one in wins if one.is_done]
    kept = [one for one in done if one.done and one.due and one.done <= one.due]
    planned = tell.number(wins, "early_win")
    if not done:
        yield tell.count(
            planned,
            "{number} early win is planned, and not done yet.",
            "{number} early wins are planned, and none is done yet.",
        )
        return
    yield tell.count(
        tell.number(done, "done"),
        "{number} of {all} early wins is done.",
        "{number} of {all} early wins are done.",
        all=planned,
    )
    if kept:
        yield tell.count(
            tell.number(kept, "done"),
            "{number} was done by its day.",
            "{number} were done by their day.",
        )


def _met(tell: Telling, wins: Sequence[Task]) -> Iterator[Sentence]:
    short = [one for one in wins if one.met in ("partly", "no")]
    unasked = [one for one in wins if one.is_done and not one.met]
    if short:
        yield tell.count(
            tell.number(short, "met"),
            "{number} did not bring all that was expected.",
            "{number} did not bring all that was expected.",
        )
    if unasked:
        yield tell.count(
            tell.number(unasked, "met"),
            "For {number}, nobody has said yet whether it brought what was expected.",
            "For {number}, nobody has said yet whether they brought what was expected.",
        )


def _next(tell: Telling, wins: Sequence[Task], today: date) -> Iterator[Sentence]:
    coming = [one for one in wins if one.is_open]
    if not coming:
        return
    first = min(coming, key=lambda one: one.due or date.max)
    name = tell.name(first, "title")
    if first.due is None:
        yield tell.say("The next is “{name}”, which has no day.", name=name)
        return
    due = Piece(tell.charter.voice.day(first.due), (at(first, "due"),))
    if first.due < today:
        yield tell.say("“{name}” was due on {due}.", name=name, due=due)
    else:
        yield tell.say("The next is “{name}”, due on {due}.", name=name, due=due)


def are_decisions_acted_on(charter: Charter, today: date) -> Signal:
    """Return which decisions wait for somebody to act, and the longest of them for how long.

    One that names nobody to act on it and no day may need no action, so it does not wait.
    """
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "decisions", "trust", "decisions"),
        asks=say("Do we do what we decided?"),
        because=say("Decisions that nothing comes of wear trust away."),
    )
    every = charter.all(Decision)
    if not every:
        return asked.unknown(
            tell.say(
                "No decision is written down. With who acts on each and the day it was done,"
                " this could be told."
            )
        )
    acts = [one for one in every if one.action_by or one.due or one.acted]
    if not acts:
        return asked.unknown(
            tell.count(
                tell.number(every, "action_by"),
                "The {number} decision does not say who acts on it.",
                "None of the {number} decisions says who acts on it.",
            )
        )
    waiting = [one for one in acts if one.acted is None]
    if not waiting:
        return asked.fine(
            tell.count(
                tell.number(acts, "acted"),
                "The {number} decision that asked for action has been acted on.",
                "All {number} decisions that asked for action have been acted on.",
            )
        )
    says = _waiting(tell, acts, waiting, today)
    if any(_has_waited(one, today) for one in waiting):
        return asked.look(*says)
    return asked.fine(*says)


def _has_waited(decision: Decision, today: date) -> bool:
    """Return whether a decision is past its day; without one, whether a month has gone by."""
    if decision.due is not None:
        return decision.due < today
    return decision.day is None or (today - decision.day).days > PATIENCE


def _waiting(
    tell: Telling, acts: Sequence[Decision], waiting: Sequence[Decision], today: date
) -> Iterator[Sentence]:
    yield tell.count(
        tell.number(waiting, "acted"),
        "{number} of {all} decisions that asked for action waits to be acted on.",
        "{number} of {all} decisions that asked for action wait to be acted on.",
        all=tell.number(acts),
    )
    past = [(one.due, one) for one in waiting if one.due is not None and one.due < today]
    if past:
        day, first = min(past, key=lambda one: one[0])
        yield tell.count(
            tell.number((one for _, one in past), "due"),
            "{number} is past its day: “{name}”, by {delay}.",
            "{number} are past their day; “{name}” by most, {delay}.",
            name=tell.name(first, "acted"),
            delay=Piece(
                delay_words((today - day).days, tell.charter.voice), (at(first, "due"),)
            ),
        )
    if undated := [one for one in waiting if one.due is None]:
        yield tell.count(
            tell.number(undated, "due"),
            "{number} has no day to be done by.",
            "{number} have no day to be done by.",
        )
