"""Rules about a second language: what has no translation, an old one, or an open one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from planner.health.finding import Finding, about, label
from planner.health.wording import PLACEHOLDER, gravity
from planner.model.catalogue import RECORDS, SECTIONS
from planner.model.charter import Charter
from planner.model.own import Translation
from planner.model.record import Record
from planner.model.translations import (
    first_language,
    is_expected,
    second_language,
    state_of,
    texts_of,
)
from planner.model.words import LANGUAGES

Text = tuple[Record, str]


def out_of_date(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield each text that has changed since it was translated."""
    first, second = _names(charter)
    if not second:
        return
    for record, name in _texts_that_are(charter, "stale"):
        sentence = charter.voice.say(
            "{field}: the {first} has changed since the {second} was written."
            " Bring the {second} up to date."
            if getattr(record, name).strip()
            else "{field}: there is {second} but no {first} any more."
            " Write the {first} again, or remove the {second}.",
            field=label(charter, type(record), name),
            first=first,
            second=second,
        )
        yield replace(about("warning", sentence, record, name), in_second=True)


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
            sentence = charter.voice.count(
                len(texts),
                "{number} text has no {second} yet.",
                "{number} texts have no {second} yet.",
                second=second,
            )
            yield replace(about("note", sentence, *texts[0]), in_second=True)


def left_open(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield each translation in which something of a ready wording is to be filled in."""
    second = _names(charter)[1]
    for one in charter.all(Translation) if second else ():
        record = charter.get(RECORDS[one.record], one.of)
        found = PLACEHOLDER.search(one.words)
        if found and record is not None and one.language == second_language(charter):
            sentence = charter.voice.say(
                "{field} in {second}: “{words}” is still to be filled in or decided.",
                field=label(charter, type(record), one.field),
                second=second,
                words=found.group(),
            )
            finding = about(gravity(charter), sentence, record, one.field)
            yield replace(finding, in_second=True)


def _names(charter: Charter) -> tuple[str, str]:
    """Return the names of both languages; the second is empty where there is none."""
    first, second = first_language(charter), second_language(charter)
    word = charter.voice.word
    return word(LANGUAGES.get(first, first)), word(LANGUAGES.get(second, second))


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
