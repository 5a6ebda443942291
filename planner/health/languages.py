"""Rules about a second language: what has no translation, and what has an old one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from planner.health.finding import Finding, about
from planner.model.catalogue import SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.translations import (
    first_language,
    is_expected,
    second_language,
    state_of,
    texts_of,
)
from planner.model.words import LANGUAGES, counted

Text = tuple[Record, str]


def out_of_date(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield each text that has changed since it was translated."""
    first, second = _names(charter)
    if not second:
        return
    for record, name in _texts_that_are(charter, "stale"):
        label = dict(fields_of(type(record)))[name].label
        changed = f"the {first} has changed since the {second} was written"
        remedy = f"Bring the {second} up to date."
        if not getattr(record, name).strip():
            changed = f"there is {second} but no {first} any more"
            remedy = f"Write the {first} again, or remove the {second}."
        finding = about("warning", f"{label}: {changed}. {remedy}", record, name)
        yield replace(finding, in_second=True)


def not_translated(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield each section expected of all that has texts without a translation, at the first."""
    second = _names(charter)[1]
    if not second:
        return
    missing: dict[str, list[Text]] = {}
    for record, name in _texts_that_are(charter, "missing"):
        if is_expected(type(record), name):
            finding = about("note", "", record, name)
            missing.setdefault(finding.section, []).append((record, name))
    for section in SECTIONS:
        if section.must and (texts := missing.get(section.key)):
            has = "text has" if len(texts) == 1 else "texts have"
            number = counted(len(texts), has, has)
            record, name = texts[0]
            finding = about("note", f"{number} no {second} yet.", record, name)
            yield replace(finding, in_second=True)


def _names(charter: Charter) -> tuple[str, str]:
    """Return the names of both languages; the second is empty where there is none."""
    first, second = first_language(charter), second_language(charter)
    return LANGUAGES.get(first, first), LANGUAGES.get(second, second)


def _texts_that_are(charter: Charter, state: str) -> Iterator[Text]:
    """Yield the texts, in the order of their sections, whose translation stands in a way."""
    language = second_language(charter)
    for section in SECTIONS:
        if not charter.is_on(section):
            continue
        for kind in section.records:
            for record in charter.all(kind):
                for name in texts_of(kind):
                    if state_of(charter, record, name, language) == state:
                        yield record, name
