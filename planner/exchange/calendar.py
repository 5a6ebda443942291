"""Days as a calendar file that Thunderbird, Outlook and Google take in (iCalendar, RFC 5545).

Each day has an id of its own that stays the same: a file that is taken in again brings the
days up to date instead of adding them once more. No clock is asked: the same days give the
same file.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event

MAKER = "-//Partnership Planner//Calendar of charters//EN"
OURS = UUID("0c7cf7f2-5f1b-4a52-9c7b-2b8a9f1f4f0e")  # the space of our ids
NOTICE = timedelta(days=7)  # before a day that is to be remembered
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]+")  # all but a new line


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A day for a calendar.

    `key` says for all time which day it is: of which charter, record and field. `revision` goes
    up with each change to the charter, which was last made at `changed`.
    """

    key: tuple[str, ...]
    day: date
    title: str
    notes: str
    category: str
    revision: int
    changed: datetime
    is_expected: bool = False
    reminds: bool = False


def calendar_file(name: str, entries: Iterable[Entry]) -> bytes:
    """Return days as a calendar file, in their order."""
    calendar = Calendar()
    calendar.add("PRODID", MAKER)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", _on_one_line(name))
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("UID", f"{uuid5(OURS, chr(10).join(entry.key))}@partnership-planner")
    event.add("DTSTAMP", entry.changed.astimezone(UTC).replace(microsecond=0))
    event.add("SEQUENCE", entry.revision)
    event.add("DTSTART", entry.day)
    event.add("DTEND", entry.day + timedelta(days=1))
    event.add("SUMMARY", _on_one_line(entry.title))
    event.add("DESCRIPTION", _plain(entry.notes))
    event.add("CATEGORIES", [_on_one_line(entry.category)])
    event.add("STATUS", "TENTATIVE" if entry.is_expected else "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT")  # nobody is busy all day
    if entry.reminds:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", _on_one_line(entry.title))
        alarm.add("TRIGGER", -NOTICE)
        event.add_component(alarm)
    return event


def _on_one_line(words: str) -> str:
    return " ".join(_plain(words).split())


def _plain(words: str) -> str:
    """Return words without what the rules allow in no text, a space in its place."""
    return _CONTROL.sub(" ", words.replace("\r\n", "\n"))
