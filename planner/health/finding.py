"""What a finding is, and the short ways to make one."""

from dataclasses import dataclass
from typing import Literal

from planner.model.catalogue import section_of
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


def about(severity: Severity, sentence: str, record: Record, field: str = "") -> Finding:
    """Return a finding about a record, which leads to one of its fields."""
    section = section_of(type(record))
    assert section is not None, "findings are about records of the catalogue"
    return Finding(severity, section.key, sentence, record.table, record.id, field)
