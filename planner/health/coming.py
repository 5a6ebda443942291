"""What is coming in a charter: every day it names, what happens then, and how late that is.

It says what the records say and follows a rhythm only where they name one. A day that is more
than ten years away is told as one to look at again, and counts neither as coming nor as late.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from planner.model.catalogue import RECORDS, fields_of, section_of
from planner.model.charter import Charter
from planner.model.coming import dues
from planner.model.due import OVER, Due, Matter, length_of, moved, upcoming
from planner.model.kinds import Duration
from planner.model.naming import name_of, shown
from planner.model.record import Record
from planner.model.records.decide import Meeting
from planner.model.voice import Voice

Stretch = Literal["late", "week", "month", "later", "doubt"]
STRETCHES: tuple[Stretch, ...] = get_args(Stretch)  # in the order in which they are listed
TITLES: dict[Matter, str] = {
    "review": "Review of the agreement",
    "end": "Last day of the agreement",
    "objective": "Objective to reach: {name}",
    "task": "Task to do: {name}",
    "decision": "Decision to act on: {name}",
    "meeting": "Meeting: {name}",
    "reading": "Indicator to measure: {name}",
    "check": "Partnership check",
    "risk": "Risk to look at: {name}",
    "policy": "Policy to review: {name}",
    "insurance": "End of insurance: {name}",
    "term": "End of a term of office: {name}",
    "group": "End of a group: {name}",
    "funding": "End of funding: {name}",
    "contribution": "End of a contribution: {name}",
    "posting": "End of a posting: {name}",
}
# What does not wait for anybody: such a day is past, not late.
PASSES: frozenset[Matter] = frozenset({"end", "meeting", "insurance", "term"})
# The fields that a thing goes by, where the first of its record would say too little.
CALLED = {
    "policy": ("policy", "partner"),
    "cover": ("cover", "partner"),
    "contribution": ("what", "partner"),
    "posting": ("post", "host"),
    "seat": ("office", "person"),
}
LONGEST = 160  # characters of a name; what is longer is read where it stands


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that is coming or late: what it is, when in words, and where it is written."""

    due: Due
    stretch: Stretch
    title: str
    when: str

    @property
    def sentence(self) -> str:
        """Return all of it in one line."""
        return f"{self.title}. {self.when}"


def coming(charter: Charter, today: date) -> tuple[Coming, ...]:
    """Return what is late, coming or in doubt in a charter, in the order of days.

    The charter's voice says it. Nothing comes in a charter that is superseded or has ended.
    """
    if charter.control.status in OVER:
        return ()
    return told(upcoming(dues(charter), today), charter, today)


def told(days: Iterable[Due], charter: Charter, today: date) -> tuple[Coming, ...]:
    """Return days of a charter in words, in their order; none whose record is gone."""
    return tuple(
        Coming(due, stretch_of(due, today), title, when(due, today, charter.voice))
        for due in days
        if (title := title_of(due, charter))
    )


def notes_of(due: Due, charter: Charter) -> tuple[str, ...]:
    """Return what a calendar adds to a day: the section it is from, and that it is expected."""
    section = section_of(RECORDS[due.table])
    assert section is not None, "what is coming is about records of the catalogue"
    title = charter.voice.word(section.title)
    if not due.is_expected:
        return (title,)
    expected = charter.voice.say("Expected by the rhythm of the meetings; no day is fixed yet.")
    return title, expected


def stretch_of(due: Due, today: date) -> Stretch:
    """Return which part of the calendar a day belongs to."""
    if due.is_in_doubt(today):
        return "doubt"
    if due.day < today:
        return "late"
    if due.day < today + timedelta(days=7):
        return "week"
    if due.day > today + timedelta(days=31):
        return "later"
    month = moved(today, Duration(1, "months"))
    return "month" if month is not None and due.day <= month else "later"


def title_of(due: Due, charter: Charter) -> str:
    """Return what happens on a day; empty where its record is not in the charter."""
    record = charter.get(RECORDS[due.table], due.record_id)
    if record is None:
        return ""
    if isinstance(record, Meeting) and not record.body:
        name = charter.voice.say("The whole partnership")
    else:
        name = _name(record, charter)
    if due.is_expected:
        return charter.voice.say("Meeting expected: {name}", name=_short(name))
    return charter.voice.say(TITLES[due.matter], name=_short(name))


def _name(record: Record, charter: Charter) -> str:
    """Return what a thing goes by, with whose it is where several partners have one."""
    said = [
        words
        for name in CALLED.get(record.table, ())
        if (words := shown(dict(fields_of(type(record)))[name], getattr(record, name), charter))
    ]
    match said:
        case [name, of]:
            return charter.voice.say("{name} ({of})", name=name, of=of)
        case [name]:
            return name
        case _:
            return name_of(record, charter)


def when(due: Due, today: date, voice: Voice) -> str:
    """Return the day, and how far away it is, as a sentence."""
    day, away = voice.day(due.day), (due.day - today).days
    if due.is_in_doubt(today):
        return (
            voice.say("{day}: more than 10 years away. Is that the day you mean?", day=day)
            if away > 0
            else voice.say("{day}: more than 10 years ago. Is that the day you mean?", day=day)
        )
    if away < 0:
        return (
            voice.say("{day}: {length} ago.", day=day, length=length_of(-away, voice))
            if due.matter in PASSES
            else voice.say("{day}: {length} late.", day=day, length=length_of(-away, voice))
        )
    match away:
        case 0:
            return voice.say("{day}: today.", day=day)
        case 1:
            return voice.say("{day}: tomorrow.", day=day)
        case _:
            return voice.say("{day}: in {length}.", day=day, length=length_of(away, voice))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip()}…"
