"""The JSON Schema of the JSON form of a charter, generated from the catalogue.

It accepts every file that `json_form.read` accepts. What no schema can say, such as that a link
leads somewhere, is left to reading.
"""

from typing import assert_never

from planner.model.catalogue import RECORDS, SECTIONS, fields_of, section_of
from planner.model.form import FORM_VERSION, FORMAT, Form
from planner.model.kinds import (
    Choice,
    Day,
    Flag,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)
from planner.model.record import Record
from planner.model.values import (
    DIGITS_LIMIT,
    ID_LIMIT,
    LINE_LIMIT,
    PICTURE_LIMIT,
    PROSE_LIMIT,
    SIGNATURES,
    UNFINISHED_LIMIT,
)
from planner.model.words import LANGUAGES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
CONTROLS = r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)"
BREAKS = r"[\n\r\t\u2028\u2029]"
DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
SPAN = "^(0|[1-9][0-9]{0,14}) (hour|day|week|month|year)s?$"
LARGEST = 10**DIGITS_LIMIT - 1
BASE64_LIMIT = (PICTURE_LIMIT + 2) // 3 * 4  # characters; four for every three bytes


def schema() -> Form:
    """Return the schema (draft 2020-12): one definition a kind, one property a field."""
    return {
        "$schema": DIALECT,
        "title": "Partnership charter",
        "description": "A charter of a partnership in its JSON form.",
        **_closed(
            {
                "format": {"const": FORMAT},
                "version": {"const": FORM_VERSION},
                "id": _known("id"),
                "sections_on": {
                    "description": "The optional sections that this charter has.",
                    "type": "array",
                    "items": {"enum": [section.key for section in SECTIONS]},
                    "uniqueItems": True,
                },
                "records": _closed({name: _table(kind) for name, kind in RECORDS.items()}),
                "unfinished": {"type": "array", "items": _unfinished()},
                "translations": {"type": "array", "items": _translation()},
            },
            "format",
            "version",
        ),
        "$defs": _definitions(),
    }


def _definitions() -> Form:
    """Return what each kind of value looks like, apart from those that a field defines."""
    text: Form = {"type": "string", "not": {"pattern": CONTROLS}}
    one_line: Form = {"type": "string", "not": {"pattern": f"{CONTROLS}|{BREAKS}"}}
    prose = "CommonMark: paragraphs, bold, italic, links and lists."
    pence = "A whole number of minor units, such as pence."
    limits: Form = {"minimum": -LARGEST, "maximum": LARGEST}
    return {
        "id": {**text, "pattern": r"^\S+$", "maxLength": ID_LIMIT},
        "link": {**text, "pattern": r"^\S*$", "maxLength": ID_LIMIT},
        "line": {**one_line, "maxLength": LINE_LIMIT},
        "prose": {"description": prose, **text, "maxLength": PROSE_LIMIT},
        "words": {**text, "maxLength": UNFINISHED_LIMIT},
        "day": {"type": "string", "format": "date", "pattern": DAY},
        "number": {"type": "number", **limits},
        "money": {"description": pence, "type": "integer", **limits},
        "span": {"type": "string", "pattern": SPAN},
        "picture": _picture(),
    }


def _picture() -> Form:
    return _closed(
        {
            "type": {"enum": list(SIGNATURES)},
            "data": {
                "type": "string",
                "contentEncoding": "base64",
                "pattern": "^[A-Za-z0-9+/]*={0,2}$",
                "maxLength": BASE64_LIMIT,
            },
        },
        "type",
        "data",
    )


def _table(kind: type[Record]) -> Form:
    section = section_of(kind)
    about: Form = {
        "title": kind.table.replace("_", " ").capitalize(),
        "description": (kind.__doc__ or "").strip(),
        "$comment": f"Section {section.key}: {section.title}" if section else "",
    }
    fields: Form = {name: _field(field) for name, field in fields_of(kind)}
    if not kind.many:
        return about | _closed(fields)
    return about | {"type": "array", "items": _closed({"id": _known("id"), **fields}, "id")}


def _field(kind: Kind) -> Form:
    about: Form = {"title": kind.label}
    if kind.help:
        about["description"] = kind.help
    return about | _value(kind)


def _value(kind: Kind) -> Form:
    match kind:
        case Line() | Prose() | Day() | Number() | Money() | Span() | Picture():
            return _known(type(kind).__name__.lower())
        case Link():
            return {"$comment": f"the id of a {kind.to}", **_known("link")}
        case Links():
            return {
                "$comment": f"ids of {kind.to}",
                "type": "array",
                "items": _known("id"),
            }
        case Choice():
            return {"enum": ["", *(value for value in kind.values if value)]}
        case Flag():
            return {"type": "boolean"}
        case _:
            assert_never(kind)


def _unfinished() -> Form:
    fields = {name: _known("line") for name in ("record", "id", "field")}
    return {
        "description": "Words that do not fit their field yet.",
        **_closed({**fields, "words": _known("words")}, "record", "field"),
    }


def _translation() -> Form:
    fields = {name: _known("line") for name in ("record", "id", "field")}
    return {
        "description": "What a line or prose says in another language.",
        **_closed(
            {
                **fields,
                "language": {"enum": list(LANGUAGES)},
                "words": _known("prose"),
                "source": {
                    "description": "The SHA-256 of the text that was translated.",
                    "type": "string",
                    "pattern": "^([0-9a-f]{64})?$",
                },
            },
            "record",
            "field",
            "language",
            "words",
        ),
    }


def _known(definition: str) -> Form:
    return {"$ref": f"#/$defs/{definition}"}


def _closed(properties: Form, *required: str) -> Form:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }
