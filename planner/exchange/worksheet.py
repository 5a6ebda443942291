"""A worksheet that was filled in, read back: strict about the file, and nothing else.

What it would change is the business of `answers`. The file comes from anywhere: it is parsed by
a library that raises whatever it meets, so every fault of parsing is one sentence here.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import NamedTuple

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    PdfObject,
    StreamObject,
    create_string_object,
)

from planner.errors import ExchangeError
from planner.exchange.answers import Answer, Filled
from planner.model.typed import plain
from planner.model.values import as_given
from planner.model.worksheet import (
    BY,
    OWN,
    REFERENCE,
    VERSION,
    asked_first,
    charter_of,
    place_of,
)

LIMIT = 20_000_000  # bytes
MOST_FIELDS = 50_000
DEEPEST = 8  # names over one another
LONGEST = (
    900  # characters of a name: an id of 64 letters, each of four bytes written as numbers
)
TICKED, WORDS = "/Btn", ("/Tx", "/Ch")
OFF = "/Off"  # no box is ticked
LOCKED = "the PDF is locked with a password; save a copy of it without one"
# What pypdf lets through where a file is not what it says it is.
FAULTS = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)

# What pypdf remarks on its way through a file is nothing that a person could act on.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_NUMBER = re.compile("[0-9]{1,4}")
_REFERENCE = re.compile(rf"{OWN} ([0-9]{{1,6}}) · ([0-9a-f-]{{19}}) · (\S{{1,768}})")


def is_pdf(content: bytes) -> bool:
    """Return whether a file begins as a PDF does."""
    return b"%PDF-" in content[:1024]


def read(content: bytes) -> Filled:
    """Return what a worksheet says.

    Raises:
        ExchangeError: it is too large, damaged, locked, or no worksheet of this program.
    """
    return _filled(*fields(content))


def fields(content: bytes) -> tuple[str, dict[str, Answer]]:
    """Return the title of a PDF, and every field that was to be filled in with its answer.

    Raises:
        ExchangeError: it is too large, damaged, locked, or has no fields.
    """
    if len(content) > LIMIT:
        raise ExchangeError(
            "the file is larger than a worksheet can be; the most is {limit} bytes", limit=LIMIT
        )
    if not is_pdf(content):
        raise ExchangeError("the file is not a PDF, whatever its name says")
    try:
        return _opened(content)
    except DependencyError as error:  # only a locked file needs what is not installed
        raise ExchangeError(LOCKED) from error
    except FAULTS as error:
        raise ExchangeError(
            "the PDF is damaged and cannot be read; open it where it was filled in, and save"
            " it again"
        ) from error


def _opened(content: bytes) -> tuple[str, dict[str, Answer]]:
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted:
        raise ExchangeError(LOCKED)
    form = reader.root_object.get("/AcroForm")
    fields = _dictionary(form).get("/Fields") if form is not None else None
    if not _list(fields):
        raise ExchangeError(
            "the PDF has no fields that can be read: it is no worksheet, or it was printed to a"
            " new PDF where it should have been saved"
        )
    answers: dict[str, Answer] = {}
    for name, answer in _answers(fields):
        if name in answers:
            raise ExchangeError(
                "the worksheet has two fields that are called {given}", given=as_given(name)
            )
        answers[name] = answer
    title = reader.metadata.title if reader.metadata else None
    return plain(str(title or "")), _joined(answers)


def _joined(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return one answer for each field of a worksheet that asks in two languages in turn."""
    found: dict[str, Answer] = {}
    for name, answer in answers.items():
        first = asked_first(name)
        found[first] = _either(found[first], answer) if first in found else answer
    return found


def _either(one: Answer, other: Answer) -> Answer:
    """Return the answer that somebody wrote; where both differ, one after the other."""
    new = (each.words for each in (one, other) if each.words != (each.printed or ""))
    said = list(dict.fromkeys(new))
    return Answer("\n".join(said) if said else one.words, one.printed)


def _filled(title: str, answers: dict[str, Answer]) -> Filled:
    match = (
        _REFERENCE.fullmatch(answers[REFERENCE].words.strip()) if REFERENCE in answers else None
    )
    if match is None:
        raise ExchangeError("the PDF is not a worksheet of this program")
    if int(match[1]) > VERSION:
        raise ExchangeError(
            "the worksheet is of version {version}; this program reads version {limit}."
            " A program that reads version {version} is needed",
            version=match[1],
            limit=VERSION,
        )
    for name in answers:
        if not name.startswith(f"{OWN}.") and place_of(name) is None:
            raise ExchangeError(
                "the worksheet has a field {given}, which this program does not know",
                given=as_given(name),
            )
    by = answers[BY].words.strip() if BY in answers else ""
    own = {name: each for name, each in answers.items() if not name.startswith(f"{OWN}.")}
    return Filled(charter_of(match[3]), match[2], title, by, own)


class _Node(NamedTuple):
    """A field or a name over fields, with what it takes from those above it."""

    field: DictionaryObject
    name: str
    depth: int
    given: Mapping[str, object]


def _answers(fields: object) -> Iterator[tuple[str, Answer]]:
    """Yield every field's full name and answer, in the order of the file."""
    waiting = _nodes(fields, "", 1, {})
    number = 0
    while waiting:
        node = _named(waiting.pop())
        number += 1
        if number > MOST_FIELDS or node.depth > DEEPEST or len(node.name) > LONGEST:
            raise ExchangeError(
                "the PDF has more fields, or longer names of fields, than a worksheet can have"
            )
        kids = _nodes(node.field.get("/Kids"), node.name, node.depth + 1, node.given)
        if any("/T" in kid.field for kid in kids):
            waiting += kids
        elif node.given.get("/FT") in (TICKED, *WORDS):
            yield node.name, _answer(node.given)


def _nodes(fields: object, name: str, depth: int, given: Mapping[str, object]) -> list[_Node]:
    """Return fields under a name, the last first."""
    return [_Node(_dictionary(one), name, depth, given) for one in reversed(_list(fields))]


def _named(node: _Node) -> _Node:
    own = {key: node.field[key] for key in ("/FT", "/V", "/DV", "/Opt") if key in node.field}
    name = _words(node.field.get("/T"))
    return node._replace(
        name=f"{node.name}.{name}" if node.name else name, given={**node.given, **own}
    )


def _answer(given: Mapping[str, object]) -> Answer:
    words = _words(given.get("/V"))
    printed = _words(given["/DV"]) if "/DV" in given else None
    if given["/FT"] == TICKED:
        choices = given.get("/Opt")
        words = _chosen(words.removeprefix("/"), choices)  # some programs write a name as words
        printed = printed and _chosen(printed, choices)
    return Answer(words, printed)


def _chosen(state: str, choices: object) -> str:
    """Return the choice that a state stands for: itself, or the one that has its number."""
    if _NUMBER.fullmatch(state) and int(state) < len(said := _list(choices)):
        return _words(said[int(state)])
    return state


def _words(value: object) -> str:
    """Return what a value of a field says; a box that is not ticked says nothing."""
    value = value.get_object() if isinstance(value, PdfObject) else value
    match value:
        case StreamObject():  # what is too long for a string
            return _words(create_string_object(value.get_data()))
        case NameObject():
            return "" if value == OFF else plain(value[1:])
        case str():
            return "" if value == OFF else plain(value)
        case bytes():
            return plain(value.decode("latin-1"))
        case _:
            return ""


def _dictionary(value: object) -> DictionaryObject:
    found = value.get_object() if isinstance(value, PdfObject) else value
    if not isinstance(found, DictionaryObject):
        raise TypeError("a field of a form is a dictionary")
    return found


def _list(value: object) -> list[object]:
    found = value.get_object() if isinstance(value, PdfObject) else value
    return list(found) if isinstance(found, ArrayObject) else []
