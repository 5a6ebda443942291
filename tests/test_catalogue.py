"""The catalogue in the code says all that the agreed catalogue says, in the same order."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.documents.agreement import agreement
from planner.model.catalogue import CHAPTERS, RECORDS, SECTIONS, fields_of
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.editing import written
from planner.model.kinds import Choice, Kind, Link, Links, Span
from planner.model.record import Record, Section
from planner.model.voice import ENGLISH
from tests.build import full_charter

AGREED = Path(__file__).parents[2] / "shared" / "catalogue.toml"

Fact = tuple[str | bool | tuple[str, ...], ...]

ONE_SECTION = """
[chapters]
front = "This agreement"
[[section]]
key = "control"
title = "Title and document control"
chapter = "front"
must = true
asks = "What is this agreement called, and which version is it?"
[[section.record]]
key = "charter"
many = false
fields = [["title", "line", "Name of the partnership"], ["status", "choice", "Status"]]
[section.record.choices]
status = ["draft", "for approval", "agreed", "superseded", "ended"]
"""


def test_there_are_42_sections_79_record_types_and_411_fields() -> None:
    assert len(SECTIONS) == 42
    assert len(RECORDS) == 79
    assert sum(len(fields_of(record)) for record in RECORDS.values()) == 411


def test_an_apostrophe_is_told_as_in_print() -> None:
    titles = [ENGLISH.word(one.title) for one in SECTIONS]

    assert "Trustees’ approval" in titles
    assert not any("'" in title for title in titles)


@pytest.mark.skipif(
    not AGREED.exists(), reason="the agreed catalogue is not beside this folder"
)
def test_nothing_of_the_agreed_catalogue_is_missing() -> None:
    agreed = list(agreed_facts(AGREED.read_text(encoding="utf-8")))

    assert [fact for fact in our_facts() if fact in agreed] == agreed


def test_a_part_of_the_catalogue_is_found_in_the_whole() -> None:
    assert set(agreed_facts(ONE_SECTION)) <= set(our_facts())


@pytest.mark.parametrize(
    ("ours", "other"),
    [
        ("This agreement", "That agreement"),
        ('"control"', '"contrôl"'),
        ("must = true", "must = false"),
        ("Title and document control", "Title"),
        ("which version is it?", "which is it?"),
        ('"charter"', '"chart"'),
        ("many = false", "many = true"),
        ('"line"', '"prose"'),
        ("Name of the partnership", "Name"),
        ('"for approval", "agreed"', '"agreed", "for approval"'),
    ],
)
def test_every_difference_counts(ours: str, other: str) -> None:
    agreed = ONE_SECTION.replace(ours, other)

    assert not set(agreed_facts(agreed)) <= set(our_facts())


def test_the_full_charter_leaves_no_field_empty() -> None:
    charter = full_charter()
    empty = [
        f"{record.table}.{name}"
        for record in charter.records()
        for name, _ in fields_of(type(record))
        if getattr(record, name) in ("", None, ())
    ]

    assert empty == []
    assert charter.completeness() == (42, 42)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_every_field_shows_on_paper(section: Section) -> None:
    charter = full_charter()
    whole = agreement(charter).blocks
    unseen = [
        f"{record.table}.{name}"
        for kind in section.records
        for record in charter.all(kind)
        for name, _ in fields_of(kind)
        if agreement(without(charter, record, name)).blocks == whole
    ]

    assert unseen == []


def without(charter: Charter, record: Record, name: str) -> Charter:
    """Return a charter with one field of one record left empty."""
    empty = getattr(type(record)(id=record.id), name)
    return charter.after(Change("Clear", (Edit(record, written(record, name, empty)),)))


def agreed_facts(catalogue: str) -> Iterator[Fact]:
    """Yield everything that the agreed catalogue says, in its order."""
    agreed = tomllib.loads(catalogue)
    for key, title in agreed["chapters"].items():
        yield "chapter", key, title
    for section in agreed["section"]:
        named = (section[name] for name in ("key", "title", "chapter", "must", "asks"))
        yield "section", *named, tuple(section.get("also", ()))
        for record in section["record"]:
            yield "record", section["key"], record["key"], record["many"]
            for key, kind, label, *help_text in record["fields"]:
                yield "field", record["key"], key, kind, label, *(help_text or [""])
            for key, values in record.get("choices", {}).items():
                yield "choice", record["key"], key, tuple(values)


def our_facts() -> Iterator[Fact]:
    """Yield everything that the code says, in the same form."""
    for chapter in CHAPTERS:
        yield "chapter", chapter.key, chapter.title
    for one in SECTIONS:
        yield "section", one.key, one.title, one.chapter, one.must, one.asks, one.also
        for record in one.holds:
            yield "record", one.key, record.table, record.many
            yield from field_facts(record)


def field_facts(record: type[Record]) -> Iterator[Fact]:
    """Yield what the code says about the fields of a record, choices last."""
    for name, kind in fields_of(record):
        yield "field", record.table, name, kind_name(kind), kind.label, kind.help
    for name, kind in fields_of(record):
        if isinstance(kind, Choice):
            yield "choice", record.table, name, kind.values


def kind_name(kind: Kind) -> str:
    """Return what the agreed catalogue calls a kind."""
    match kind:
        case Link() | Links():
            return f"{type(kind).__name__.lower()}:{kind.to}"
        case Span():
            return "duration"
        case _:
            return type(kind).__name__.lower()
