"""The review pack: what a review meeting looks at, and room for what it says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from planner.documents.blocks import (
    Block,
    Document,
    Entry,
    Heading,
    PageBreak,
    Question,
)
from planner.documents.changes import compared, summary
from planner.documents.charts.reached import objectives
from planner.documents.charts.readings import readings
from planner.documents.frame import framed, name_of_partnership, status_of, version_words
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import Content, content, present, said
from planner.documents.standing import standing
from planner.documents.tables import Column, column, stacked, table
from planner.documents.telling import Told, telling
from planner.documents.to_settle import to_settle
from planner.documents.worksheet import referring
from planner.model.charter import Charter
from planner.model.delays import delay_words
from planner.model.form import fingerprint
from planner.model.markdown import plain
from planner.model.records.change import Review, ReviewMeeting
from planner.model.records.decide import Decision
from planner.model.records.deliver import Indicator, Reading, Risk, Task
from planner.model.records.why import Objective
from planner.model.worksheet import Place

READINGS = 5  # of an indicator, the latest
ROOM = 3  # lines to write on, with which the notes fill one sheet in any print


def review(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return what a review meeting needs: what changed, what is late, what was decided."""
    told = telling(charter, options)
    blocks = (
        Heading(1, told.say("Review of {name}", name=name_of_partnership(told))),
        *_state(told, options),
        *_changes(told, options),
        *_late(told, options),
        *_reached(told, options),
        *standing(told, options),
        *_to_settle(told, options),
        *_wins(told),
        *_decisions(told, options),
        *_indicators(told, options),
        *_risks(told, options),
        *_notes(told),
    )
    return framed(told, told.say("Review pack"), blocks)


def _state(told: Told, options: Options) -> Iterator[Block]:
    """Yield which state of the charter is reviewed, and when."""
    state = version_words(told) or options.state or told.say("as it is now")
    yield Entry(told.say("Status"), (plain(f"{status_of(told)} · {state}"),))
    yield Entry(told.say("Fingerprint"), (plain(fingerprint(told)),))
    if options.today:
        yield Entry(told.say("Made on"), (plain(told.day(options.today)),))
    rule = told.one(Review)
    if found := content(told, rule, "next"):
        past = options.today is not None and rule.is_overdue(options.today)
        note = (plain(told.say("This day is past."), "note"),) if past else ()
        yield Entry(told.say("Next review"), (*found, *note))
    else:
        nothing = plain(told.say("No day has been set yet."), "missing")
        yield Entry(told.say("Next review"), (nothing,))


def _changes(told: Told, options: Options) -> Iterator[Block]:
    if options.before is None:
        return
    yield Heading(2, told.say("What changed since “{name}”", name=options.before.name))
    yield from summary(compared(told, options.before), named=True)


def _late(told: Told, options: Options) -> Iterator[Block]:
    """Yield the objectives and tasks that are late, those that are late longest first."""
    if options.today is None:
        return
    today = options.today
    late = sorted(_are_late(told, options), key=lambda one: one.due or date.max)
    yield Heading(2, told.say("What is late"))
    if not late:
        yield plain(told.say("No objective and no task is late."))
    columns = [
        Column[Objective | Task](told.say("What"), lambda one: _name(told, one)),
        Column[Objective | Task](told.say("Who answers for it"), lambda one: _lead(told, one)),
        Column[Objective | Task](told.say("Due"), lambda one: content(told, one, "due")),
        Column[Objective | Task](told.say("Late by"), lambda one: _delay(told, one, today)),
    ]
    yield from table(told.say("Objectives and tasks that are late"), late, columns)


def _are_late(told: Told, options: Options) -> list[Objective | Task]:
    dated: list[Objective | Task] = [*told.all(Objective), *told.all(Task)]
    return [one for one in dated if options.today and one.is_late(options.today)]


def _name(told: Told, one: Objective | Task) -> Content:
    if isinstance(one, Objective):
        return content(told, one, "statement") or (plain(told.say("An objective")),)
    return content(told, one, "title") or (plain(told.say("A task")),)


def _lead(told: Told, one: Objective | Task) -> Content:
    return content(told, one, "lead") or (plain(told.say("Nobody yet")),)


def _delay(told: Told, one: Objective | Task, today: date) -> Content:
    days = (today - one.due).days if one.due else 0
    words = delay_words(days, told.voice) if days > 0 else told.say("said to be late")
    return (plain(words),)


def _reached(told: Told, options: Options) -> Iterator[Block]:
    """Yield how far the objectives have come, once any of them has."""
    if blocks := objectives(told, options.today).blocks:
        yield Heading(2, told.say("How far we have come"))
        yield from blocks


def _to_settle(told: Told, options: Options) -> Iterator[Block]:
    """Yield what is still to be settled, but not again what is late.

    It is said in the document's own language if it was found in that, else in any.
    """
    late = {(one.table, one.id) for one in _are_late(told, options)}
    found = [one for one in options.findings if one.language == told.spoken]
    yield from to_settle(
        told,
        [one for one in found or options.findings if (one.table, one.record_id) not in late],
    )


def _wins(told: Told) -> Iterator[Block]:
    """Yield the tasks that were to build trust, and whether they brought what was expected."""
    wins = [one for one in present(told, Task) if one.early_win or one.met]
    if wins:
        columns = [
            Column[Task](told.label(Task, "title"), lambda one: _name(told, one)),
            stacked(told, Task, "due", "done"),
            column(told, Task, "met"),
        ]
        yield Heading(2, told.say("Early wins"))
        yield from table(told.say("Early wins and what they brought"), wins, columns)


def _decisions(told: Told, options: Options) -> Iterator[Block]:
    """Yield the decisions that were not in the version before; without one, all of them."""
    there = options.before.charter.tables.get(Decision, {}) if options.before else {}
    taken = [one for one in present(told, Decision) if one.id not in there]
    if not taken:
        return
    title = told.say("Decisions taken")
    if options.before:
        title = told.say("Decisions since “{name}”", name=options.before.name)
    yield Heading(2, title)
    columns = [
        column(told, Decision, "day"),
        stacked(told, Decision, "decision", "reason"),
        stacked(told, Decision, "action_by", "due", "acted"),
    ]
    newest = sorted(taken, key=lambda one: one.day or date.min)
    yield from table(told.say("Decisions and who acts on them"), newest, columns)


def _indicators(told: Told, options: Options) -> Iterator[Block]:
    """Yield what is measured, with the latest readings, drawn where there are enough."""
    if indicators := present(told, Indicator):
        columns = [
            column(told, Indicator, "name"),
            Column[Indicator](
                told.say("From and to"),
                lambda one: _way(told, one),
            ),
            Column[Indicator](told.say("Latest readings"), lambda one: _readings(told, one)),
        ]
        yield Heading(2, told.say("What we measure"))
        yield from table(told.say("Indicators and their readings"), indicators, columns)
        yield from readings(told, options.today).charts


def _way(told: Told, indicator: Indicator) -> Content:
    """Return from where to where, and in what, on one line: `From 22 to 40 (people)`."""
    start, target, unit = (
        said(told, indicator, name) for name in ("baseline", "target", "unit")
    )
    words = (
        told.sentence("From {start} to {target}", start=start, target=target)
        or told.sentence("To {target}", target=target)
        or told.sentence("From {start}", start=start)
    )
    way = told.sentence("{words_of} ({unit})", words_of=words, unit=unit) or words or unit
    return (plain(way),) if way else ()


def _readings(told: Told, indicator: Indicator) -> Content:
    taken = [one for one in told.all(Reading) if one.indicator == indicator.id]
    latest = sorted(taken, key=lambda one: one.day or date.min)[-READINGS:]
    lines = ((said(told, one, "day"), _value(told, one)) for one in latest)
    shown = tuple(plain(": ".join(filter(None, line))) for line in lines if any(line))
    return shown or (plain(told.say("None yet")),)


def _value(told: Told, reading: Reading) -> str:
    value, note = said(told, reading, "value"), said(told, reading, "note")
    return told.sentence("{value} ({note})", value=value, note=note) or value or note


def _risks(told: Told, options: Options) -> Iterator[Block]:
    """Yield the risks that are to be looked at by the next review, the gravest first."""
    days = [day for day in (options.today, told.one(Review).next) if day]
    due = [
        one
        for one in present(told, Risk)
        if one.review is not None and (not days or one.review <= max(days))
    ]
    if due:
        columns = [
            column(told, Risk, "risk"),
            Column[Risk](told.say("Score"), lambda one: _score(told, one)),
            column(told, Risk, "mitigation"),
            stacked(told, Risk, "owner", "review"),
        ]
        yield Heading(2, told.say("Risks to look at"))
        gravest = sorted(due, key=lambda one: -(one.score or 0))
        yield from table(told.say("Risks due for review"), gravest, columns)


def _score(told: Told, risk: Risk) -> Content:
    if risk.score is None:
        return ()
    return (plain(told.say("{score} of 25", score=told.number(risk.score))),)


def _notes(told: Told) -> Iterator[Block]:
    """Yield room to write on four matters, and for the next day."""
    rooms = (
        ("progress", told.say("Progress"), told.say("What have we got done?")),
        ("problems", told.say("Problems"), told.say("What is in the way?")),
        ("priorities", told.say("Priorities"), told.say("What matters most now?")),
        ("points", told.say("Points for action"), told.say("Who does what, and by when?")),
    )
    yield PageBreak()  # a sheet of its own, for whoever takes the notes
    yield Heading(2, told.say("Notes of the review"))
    for key, title, asks in rooms:
        lines = ROOM + (key == "points")
        yield Question(_noted(key), title, "text", help=asks, lines=lines)
    yield Question(_noted("next"), told.say("Day of the next review"))
    yield replace(referring(told), help="")  # the notes are one sheet in any print


def _noted(name: str) -> str:
    """Return the name of a field of the notes: once read back, they are a review meeting."""
    return Place(ReviewMeeting, "", name, new=1).name
