"""The program's own records in the JSON form of a charter, and the words for what is amiss.

What each may hold is checked here, for a file that is read as for a library that is written.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from planner.errors import ExchangeError
from planner.model.catalogue import RECORDS, SECTIONS, fields_of
from planner.model.own import SectionOn, Translation, Unfinished
from planner.model.record import ONLY, Record
from planner.model.translations import is_text, source_of, translation_id
from planner.model.values import PROSE_LIMIT, UNFINISHED_LIMIT, as_given, from_plain, line, text
from planner.model.words import LANGUAGES

OwnForm = dict[str, object]

_DIGEST = re.compile("[0-9a-f]{64}")


def as_mapping(plain: object, place: str) -> Mapping[str, object]:
    """Return a plain value that must be an object of JSON."""
    if not isinstance(plain, dict):
        raise ExchangeError("{place}: must be an object, in curly brackets", place=place)
    return plain


def as_list(plain: object, place: str) -> list[object]:
    """Return a plain value that must be a list of JSON."""
    if not isinstance(plain, list):
        raise ExchangeError("{place}: must be a list, in square brackets", place=place)
    return plain


def refuse_unknown(form: Mapping[str, object], known: set[str], place: str) -> None:
    """Refuse an entry that the form does not know."""
    for name in form:
        if name not in known:
            what = f"{place}.{name}" if place else name
            raise ExchangeError(
                "{what}: there is no such field" if place else "{what}: there is no such entry",
                what=what,
            )


def unfinished_form(unfinished: Unfinished) -> OwnForm:
    """Return words that fit no field yet as plain values."""
    return {
        "record": unfinished.record,
        "id": unfinished.of,
        "field": unfinished.field,
        "words": unfinished.words,
    }


def sections_on(plain: object) -> Iterator[SectionOn]:
    """Yield the sections that a list of keys switches on."""
    known = {section.key for section in SECTIONS}
    seen: set[object] = set()
    for rank, key in enumerate(as_list(plain, "sections_on")):
        if not isinstance(key, str) or key not in known:
            raise ExchangeError(
                "{place}: there is no section {given}",
                place=f"sections_on[{rank}]",
                given=as_given(key),
            )
        if key in seen:
            raise ExchangeError(
                '{place}: "{key}" is there twice', place=f"sections_on[{rank}]", key=key
            )
        seen.add(key)
        yield SectionOn(id=key, rank=float(rank))


def unfinished_words(plain: object) -> Iterator[Unfinished]:
    """Yield what a list keeps of words that fit no field yet."""
    seen: set[str] = set()
    for rank, each in enumerate(as_list(plain, "unfinished")):
        place = f"unfinished[{rank}]"
        form = as_mapping(each, place)
        refuse_unknown(form, {"record", "id", "field", "words"}, place)
        table, of, field = (
            line(form.get(name, ""), f"{place}.{name}") for name in ("record", "id", "field")
        )
        words = text(form.get("words", ""), f"{place}.words", UNFINISHED_LIMIT)
        kind = RECORDS.get(table)
        if kind is None or field not in dict(fields_of(kind)):
            raise ExchangeError(
                "{place}: there is no field {given}",
                place=place,
                given=as_given(f"{table}.{field}"),
            )
        found = unfinished(table, of, field, words, float(rank))
        if found.id in seen:
            raise ExchangeError(
                "{place}: {given} is there twice", place=place, given=as_given(found.id)
            )
        seen.add(found.id)
        yield found


def unfinished(table: str, of: str, field: str, words: str, rank: float = 0.0) -> Unfinished:
    """Return the record that keeps words which do not fit a field yet."""
    return Unfinished(
        id=f"{table}.{of}.{field}",
        rank=rank,
        record=table,
        of=of,
        field=field,
        words=words,
    )


def translation_form(translation: Translation) -> OwnForm:
    """Return a translation as plain values."""
    return {
        "record": translation.record,
        "id": translation.of,
        "field": translation.field,
        "language": translation.language,
        "words": translation.words,
        "source": translation.source,
    }


def translations(plain: object, records: Iterable[Record]) -> Iterator[Translation]:
    """Yield the translations in a list; one without a source is of the text as it stands."""
    there = {(one.table, one.id): one for one in records}
    seen: set[str] = set()
    for rank, each in enumerate(as_list(plain, "translations")):
        place = f"translations[{rank}]"
        found = _translation(as_mapping(each, place), place, there, float(rank))
        check_translation(found, place)
        if found.id in seen:
            raise ExchangeError(
                "{place}: {given} is there twice", place=place, given=as_given(found.id)
            )
        seen.add(found.id)
        yield found


def _translation(
    form: Mapping[str, object],
    place: str,
    there: Mapping[tuple[str, str], Record],
    rank: float,
) -> Translation:
    refuse_unknown(form, {*_NAMES, "words", "source"}, place)
    table, of, field, language = (
        line(form.get(name, ""), f"{place}.{name}") for name in _NAMES
    )
    kind = RECORDS.get(table)
    if kind is not None and not kind.many:
        of = of or ONLY
    record = there.get((table, of))
    if kind is not None and record is None and (kind.many or of != ONLY):
        raise ExchangeError(
            "{place}.id: there is no {table} {given}",
            place=place,
            table=table,
            given=as_given(of),
        )
    source = form.get("source") or source_of(str(getattr(record, field, "")))
    return Translation(
        id=translation_id(table, of, field, language),
        rank=rank,
        record=table,
        of=of,
        field=field,
        language=language,
        words=text(form.get("words", ""), f"{place}.words", PROSE_LIMIT),
        source=line(source, f"{place}.source"),
    )


_NAMES = ("record", "id", "field", "language")


def check_translation(one: Translation, place: str) -> None:
    """Refuse a translation that the form cannot say.

    Raises:
        ExchangeError: there is no such text or language, or the words do not fit the field.
    """
    kinds = dict(fields_of(RECORDS[one.record])) if one.record in RECORDS else {}
    named = f"{one.record}.{one.field}"
    if one.field not in kinds:
        raise ExchangeError(
            "{place}: there is no field {given}", place=place, given=as_given(named)
        )
    if not is_text(kinds[one.field]):
        raise ExchangeError(
            "{place}: {given} is not a text that can be translated",
            place=place,
            given=as_given(named),
        )
    if one.language not in LANGUAGES:
        there = ", ".join(LANGUAGES)
        raise ExchangeError(
            "{place}.language: {given} is not one of: {there}",
            place=place,
            given=as_given(one.language),
            there=there,
        )
    if not one.words.strip():
        raise ExchangeError("{place}.words: a translation needs words", place=place)
    from_plain(kinds[one.field], one.words, f"{place}.words")
    if not _DIGEST.fullmatch(one.source):
        raise ExchangeError(
            "{place}.source: must be a SHA-256 in 64 hexadecimal digits", place=place
        )
    if one.id != translation_id(one.record, one.of, one.field, one.language):
        raise ExchangeError(
            "{place}: {given} is not the id of this translation",
            place=place,
            given=as_given(one.id),
        )
