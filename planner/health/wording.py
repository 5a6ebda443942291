"""Rules about words: left-overs of a template, words that fit no field yet, versions."""

import re
from collections.abc import Iterator
from datetime import date

from planner.health.finding import Finding, Severity, about
from planner.model.catalogue import RECORDS, SECTIONS, fields_of, section_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Line, Prose
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.records.front import Revision
from planner.model.typed import NotUnderstoodError, quoted, typed

PLACEHOLDER = re.compile(
    r"\[\s*insert[^\]]*\]|\?{4,}|X{4,}|\bxxxx+\b|\bDD/MM/YY(?:YY)?\b|(?<=\s)OR(?=\s)"
)
AMBIGUOUS = re.compile(r"\bbi-?\s?(?:annual|month|week|year)\w*", re.IGNORECASE)
BEFORE_THE_FIRST = re.compile(r"\bv?0\.\d")
FINAL = re.compile(r"\bfinal\b", re.IGNORECASE)
DRAFT = re.compile(r"\bdraft\b", re.IGNORECASE)


def kept_words(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield the words that were typed into a field which cannot hold them."""
    for kept in charter.all(Unfinished):
        kind = RECORDS[kept.record]
        section = section_of(kind)
        assert section is not None, "every record of the catalogue has a section"
        field = dict(fields_of(kind))[kept.field]
        yield Finding(
            "warning",
            section.key,
            f"{field.label}: {_complaint(field, kept.words, charter.control.currency)}",
            kept.record,
            kept.of,
            kept.field,
        )


def empty_sections(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield the sections that nothing has been said in; graver once the charter is agreed."""
    severity: Severity = "warning" if charter.is_agreed else "note"
    for section in SECTIONS:
        if charter.is_on(section) and not charter.is_filled(section):
            first = section.records[0].table
            sentence = f"Not yet agreed. {section.asks}"
            yield Finding(severity, section.key, sentence, first)


def sections_off(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield the sections that say something but are switched off, so do not print."""
    for section in SECTIONS:
        if not charter.is_on(section) and charter.is_filled(section):
            sentence = (
                "This section is switched off, so what it says does not print. Switch it on."
            )
            yield Finding("note", section.key, sentence)


def placeholders(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield what is left of a template: `[insert…]`, `????`, `XXXX`, `DD/MM/YYYY`, `OR`.

    Source: rule 2 of DOMAIN §6; an error once the charter is agreed.
    """
    severity: Severity = "error" if charter.is_agreed else "warning"
    for record, name, kind, words in _texts(charter):
        if found := PLACEHOLDER.search(words):
            sentence = f"{kind.label}: “{found.group()}” is still to be filled in or decided."
            yield about(severity, sentence, record, name)


def ambiguous_rhythms(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield words such as bi-annual, which mean twice a year to some, every two to others.

    Source: rule 4 of DOMAIN §6.
    """
    for record, name, kind, words in _texts(charter):
        if found := AMBIGUOUS.search(words):
            doubt = f"“{found.group()}” can be read in two ways. Write how many months."
            sentence = f"{kind.label}: {doubt}"
            yield about("warning", sentence, record, name)


def versions(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield versions that contradict the status or themselves, or have no date.

    Source: rule 3 of DOMAIN §6.
    """
    revisions = charter.all(Revision)
    for revision in revisions:
        if revision.version and revision.day is None:
            sentence = f"Version {revision.version} has no date. Give the day it was issued."
            yield about("warning", sentence, revision, "day")
        if FINAL.search(revision.version) and BEFORE_THE_FIRST.search(revision.version):
            sentence = f"“{revision.version}” says draft and final at once. Choose one."
            yield about("error", sentence, revision, "version")
    if charter.is_agreed and not revisions:
        sentence = "The agreement is agreed, but no version is listed. Add one with its date."
        yield about("warning", sentence, charter.control, "status")
    if revisions:
        yield from _version_and_status(charter, revisions[-1])


def _version_and_status(charter: Charter, last: Revision) -> Iterator[Finding]:
    early = BEFORE_THE_FIRST.search(last.version) or DRAFT.search(last.version)
    if charter.is_agreed and early:
        sentence = f"The status is {charter.control.status}, but the version is {last.version}."
        yield about("error", f"{sentence} Number agreed versions from 1.0.", last, "version")
    if charter.control.status in ("", "draft") and FINAL.search(last.version):
        sentence = f"The version is called {last.version}, but the status is draft."
        yield about("error", f"{sentence} Change one of the two.", last, "version")


def _texts(charter: Charter) -> Iterator[tuple[Record, str, Kind, str]]:
    """Yield every text of the catalogue's records with its record, field name and kind."""
    for table in RECORDS.values():
        texts = [
            (name, kind) for name, kind in fields_of(table) if isinstance(kind, Line | Prose)
        ]
        for record in charter.all(table):
            for name, kind in texts:
                if words := getattr(record, name):
                    yield record, name, kind, words


def _complaint(field: Kind, words: str, currency: str) -> str:
    try:
        typed(field, words, currency)
    except NotUnderstoodError as error:
        return str(error)
    return f"“{quoted(words)}” is waiting to be looked at."
