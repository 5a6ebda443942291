"""How a form of the partnership check names its fields, and how its answers stand in a line.

A form is written in one part of the program and read back in another; what both must agree on
stands here. `a1 4, a2 5` are two answers; what is no answer stands there as it was given.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote, unquote

from planner.model.typed import in_one_line

VERSION = 1  # of the names and values; a form of a higher one is not understood
OWN = "check"  # begins the names of all fields of a form
REFERENCE = f"{OWN}.reference"
ROUND = f"{OWN}.round"
DAY = f"{OWN}.day"
NUMBER = f"{OWN}.number"
PARTNER = f"{OWN}.partner"
STATEMENTS = f"{OWN}.statement"
LEFT_OUT = frozenset(("", "-", "–", "—"))  # what stands for no answer

_REFERENCE = re.compile(rf"{OWN} ([0-9]{{1,6}}) · (\S{{1,768}}) · (\S{{1,768}})")
_NONE = "–"  # in place of a round: the form is for any
_PARTS = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(?:,|$)')


class Belonging(NamedTuple):
    """Which charter a form is for, and which round; of no certain one where that is empty."""

    version: int
    charter_id: str
    round_id: str


def reference(charter_id: str, round_id: str) -> str:
    """Return what says on a form where it belongs."""
    return f"{OWN} {VERSION} · {_quoted(charter_id)} · {_quoted(round_id) or _NONE}"


def belonging(words: str) -> Belonging | None:
    """Return where a form belongs; `None` when the words do not say it."""
    match = _REFERENCE.fullmatch(words.strip())
    if match is None:
        return None
    round_id = "" if match[3] == _NONE else unquote(match[3])
    return Belonging(int(match[1]), unquote(match[2]), round_id)


def field_of(statement: str) -> str:
    """Return the name of the field that asks a statement."""
    return f"{STATEMENTS}.{_quoted(statement)}"


def statement_of(field: str) -> str:
    """Return the statement that a field asks; empty when it asks something else."""
    prefix = f"{STATEMENTS}."
    return unquote(field.removeprefix(prefix)) if field.startswith(prefix) else ""


def line_of(answers: Mapping[str, str]) -> str:
    """Return answers in one line, in their order; what was left empty is left out."""
    said = ((key, in_one_line(words).strip()) for key, words in answers.items())
    return ", ".join(_apart(f"{_quoted(key)} {words}") for key, words in said if words)


def answers_of(line: str) -> dict[str, str]:
    """Return what a line says, by statement; words without a statement stand for themselves.

    Of two answers to one statement both are kept, and so are no answer.
    """
    found: dict[str, str] = {}
    for inner, plain in _PARTS.findall(in_one_line(line)):
        key, _, words = (inner.replace('""', '"') or plain).strip().partition(" ")
        key = unquote(key)
        if key:
            said = (found[key], words.strip()) if key in found else (words.strip(),)
            found[key] = " / ".join(said)
    return found


def _quoted(words: str) -> str:
    return quote(words, safe="").replace(".", "%2E")


def _apart(part: str) -> str:
    """Return a part of a line in quotation marks where it would fall into several."""
    return '"' + part.replace('"', '""') + '"' if "," in part or '"' in part else part
