"""Rules about words: left-overs of a template, words that fit no field yet, versions."""

import re
from collections.abc import Iterator
from datetime import date

from planner.health.finding import Finding, Severity, about, label
from planner.model.catalogue import RECORDS, SECTIONS, fields_of, section_of
from planner.model.charter import Charter
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.records.front import Revision
from planner.model.translations import texts_of
from planner.model.typed import NotUnderstoodError, quoted, typed

PLACEHOLDER = re.compile(
    r"\[\s*(?:insert|rhowch)[^\]]*\]|\?{4,}|X{4,}|\bxxxx+\b|\bDD/MM/YY(?:YY)?\b|(?<=\s)OR(?=\s)"
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
        yield Finding(
            "warning",
            section.key,
            f"{label(charter, kind, kept.field)}: {_complaint(kept, charter)}",
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
            asks = charter.voice.word(section.asks)
            sentence = charter.voice.say("Not yet agreed. {question}", question=asks)
            yield Finding(severity, section.key, sentence, first)


def sections_off(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield the sections that say something but are switched off, so do not print."""
    for section in SECTIONS:
        if not charter.is_on(section) and charter.is_filled(section):
            sentence = charter.voice.say(
                "This section is switched off, so what it says does not print. Switch it on."
            )
            yield Finding("note", section.key, sentence)


def placeholders(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield what is left of a template: `[insert…]`, `????`, `XXXX`, `DD/MM/YYYY`, `OR`.

    In Welsh it is `[rhowch…]`.

    Source: rule 2 of DOMAIN §6; an error once the charter is agreed.
    """
    severity = gravity(charter)
    for record, name, words in _texts(charter):
        if found := PLACEHOLDER.search(words):
            sentence = charter.voice.say(
                "{field}: “{words}” is still to be filled in or decided.",
                field=label(charter, type(record), name),
                words=found.group(),
            )
            yield about(severity, sentence, record, name)


def gravity(charter: Charter) -> Severity:
    """Return how grave it is that something is left of a template."""
    return "error" if charter.is_agreed else "warning"


def ambiguous_rhythms(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield words such as bi-annual, which mean twice a year to some, every two to others.

    Source: rule 4 of DOMAIN §6.
    """
    for record, name, words in _texts(charter):
        if found := AMBIGUOUS.search(words):
            sentence = charter.voice.say(
                "{field}: “{words}” can be read in two ways. Write how many months.",
                field=label(charter, type(record), name),
                words=found.group(),
            )
            yield about("warning", sentence, record, name)


def versions(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield versions that contradict the status or themselves, or have no date.

    Source: rule 3 of DOMAIN §6.
    """
    revisions, say = charter.all(Revision), charter.voice.say
    for revision in revisions:
        version = revision.version
        if version and revision.day is None:
            sentence = say(
                "Version {version} has no date. Give the day it was issued.", version=version
            )
            yield about("warning", sentence, revision, "day")
        if FINAL.search(version) and BEFORE_THE_FIRST.search(version):
            sentence = say(
                "“{version}” says draft and final at once. Choose one.", version=version
            )
            yield about("error", sentence, revision, "version")
    if charter.is_agreed and not revisions:
        sentence = say(
            "The agreement is agreed, but no version is listed. Add one with its date."
        )
        yield about("warning", sentence, charter.control, "status")
    if revisions:
        yield from _version_and_status(charter, revisions[-1])


def _version_and_status(charter: Charter, last: Revision) -> Iterator[Finding]:
    voice = charter.voice
    early = BEFORE_THE_FIRST.search(last.version) or DRAFT.search(last.version)
    if charter.is_agreed and early:
        sentence = voice.say(
            "The status is {status}, but the version is {version}."
            " Number agreed versions from 1.0.",
            status=voice.word(charter.control.status),
            version=last.version,
        )
        yield about("error", sentence, last, "version")
    if charter.control.status in ("", "draft") and FINAL.search(last.version):
        sentence = voice.say(
            "The version is called {version}, but the status is draft. Change one of the two.",
            version=last.version,
        )
        yield about("error", sentence, last, "version")


def _texts(charter: Charter) -> Iterator[tuple[Record, str, str]]:
    """Yield every text of the catalogue's records with its record and the name of its field."""
    for kind in RECORDS.values():
        names = texts_of(kind)
        for record in charter.all(kind):
            for name in names:
                if words := getattr(record, name):
                    yield record, name, words


def _complaint(kept: Unfinished, charter: Charter) -> str:
    field = dict(fields_of(RECORDS[kept.record]))[kept.field]
    try:
        typed(field, kept.words, charter.control.currency)
    except NotUnderstoodError as error:
        return error.told(charter.voice)
    return charter.voice.say("“{words}” is waiting to be looked at.", words=quoted(kept.words))
