"""What a finding is, and the short ways to make one."""

from dataclasses import dataclass
from typing import Literal

from planner.model.catalogue import fields_of, section_of
from planner.model.charter import Charter
from planner.model.record import Record

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to settle: what it is, what to do about it, and where.

    An error contradicts something else the charter says; a warning is something that is needed
    and missing or doubtful; a note is something to think about.
    """

    severity: Severity
    section: str
    sentence: str
    table: str = ""
    record_id: str = ""
    field: str = ""
    in_second: bool = False  # about what the field says in the second language
    language: str = "en"  # of the sentence, BCP 47; what it repeats stays as it was typed
    english: str = ""  # the sentence in English, where it is in another language


def about(severity: Severity, sentence: str, record: Record, field: str = "") -> Finding:
    """Return a finding about a record, which leads to one of its fields."""
    section = section_of(type(record))
    assert section is not None, "findings are about records of the catalogue"
    return Finding(severity, section.key, sentence, record.table, record.id, field)


def label(charter: Charter, kind: type[Record], name: str) -> str:
    """Return the label of a field as the charter's voice says it."""
    return charter.voice.word(dict(fields_of(kind))[name].label, f"{kind.table}.{name}")
