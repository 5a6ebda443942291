"""Records and their values in words: what a record is called, and what a field of it says.

English words stand here; a charter that is told in another language has another voice for
them.
"""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.model.catalogue import RECORDS, fields_of
from planner.model.kinds import Choice, Duration, Image, Kind, Line, Link, Links, Money, Prose
from planner.model.markdown import passages, spoken
from planner.model.own import Version
from planner.model.record import Record
from planner.model.records.decide import Meeting
from planner.model.records.front import Partner
from planner.model.values import Value
from planner.model.voice import Voice

if TYPE_CHECKING:
    from planner.model.charter import Charter

REMEMBERED = 512  # answers whose words without marks are kept at hand


def name_of(record: Record, charter: "Charter") -> str:
    """Return what a record is called where others point to it; never empty."""
    if isinstance(record, Partner):
        printed = record.named(charter.voice.say)
    else:
        printed = str(getattr(record, "printed_name", ""))
    if printed.strip():
        return printed
    for name, kind in fields_of(type(record)):
        if isinstance(kind, Link) and kind.to == record.table:
            continue  # a group is not called after one that may be called after it
        if isinstance(kind, Line | Prose | Link):
            words = shown(kind, getattr(record, name), charter).split("\n")[0]
            if words.strip():
                is_of_all = isinstance(record, Meeting) and name != "body"
                return charter.voice.say("The whole partnership") if is_of_all else words
    return charter.voice.say("Not named yet")


def linked(table: str, record_id: str, charter: "Charter") -> str:
    """Return the name of the record that a link points to; empty when there is none."""
    record = charter.get(RECORDS[table], record_id)
    return "" if record is None else name_of(record, charter)


def shown(kind: Kind, value: Value, charter: "Charter") -> str:
    """Return a value as a person reads it, without markup; an empty value is empty words."""
    voice = charter.voice
    match value:
        case None | "" | ():
            return ""
        case bool():
            return voice.say("Yes") if value else voice.say("No")
        case date():
            return voice.day(value)
        case Duration():
            return voice.length(value)
        case Image():
            return voice.say("A picture")
        case int() | float():
            if isinstance(kind, Money):
                return voice.money(int(value), charter.control.currency)
            return voice.number(value)
        case _:
            return _text_shown(kind, value, charter)


def _text_shown(kind: Kind, value: str | tuple[str, ...], charter: "Charter") -> str:

    match kind, value:
        case Choice(), str():
            return charter.voice.word(value)
        case Link(), str():
            return linked(kind.to, value, charter)
        case Links(), tuple():
            return charter.voice.listed([linked(kind.to, each, charter) for each in value])
        case Prose(), str():
            return _read_out(value)
        case _:
            return str(value)


@lru_cache(REMEMBERED)
def _read_out(prose: str) -> str:
    """Return prose without its marks; what many records point to is read once."""
    return spoken(passages(prose))


def version_name(version: Version, voice: Voice) -> str:
    """Return what a version is called, when it was kept, and whether it was altered since."""
    named = version.name
    if version.kept is not None:
        day = voice.day(version.kept.astimezone().date())
        named = named if day in named else f"{named}, {day}"
    return voice.say("{name} (a person was erased)", name=named) if version.erased else named
