"""Every word that documents can say of their own, collected from the program, and what lacks.

`python -m tests.words.collect cy` prints what a catalogue does not say yet, ready to be filled
in, and what it says that nobody uses any more.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.pofile import read_po

from planner.model.catalogue import CHAPTERS, RECORDS, SECTIONS, fields_of
from planner.model.kinds import Choice

ROOT = Path(__file__).parents[2]
WALKED = ("planner/documents", "planner/model")
CODES = ("charter.language", "charter.second_language")  # said by the names of languages
OF_THE_CATALOGUE = ("title", "label")  # of a section or a field: collected from the catalogue
# What passes words on that it was given.
ITSELF = ("planner/model/voice.py", "planner/documents/telling.py")


class Message(NamedTuple):
    """Words in English, what they become for several, and what tells them from others."""

    words: str
    several: str = ""
    context: str = ""


class Catalogue(NamedTuple):
    """What is said in a language: every form of each message, and which are uncertain."""

    said: dict[Message, tuple[str, ...]]
    fuzzy: list[str]


def catalogue(code: str) -> Catalogue:
    """Return the catalogue of a language."""
    with (ROOT / f"resources/words/documents.{code}.po").open("rb") as file:
        found = read_po(file, locale=code, abort_invalid=True)
    said: dict[Message, tuple[str, ...]] = {}
    for one in found:
        one_id = one.id if isinstance(one.id, tuple) else (one.id, "")
        forms = (one.string,) if isinstance(one.string, str) else tuple(one.string)
        if one_id[0]:
            said[Message(one_id[0], one_id[1], one.context or "")] = forms
    return Catalogue(said, [str(one.id) for one in found if one.fuzzy and one.id])


def wanted() -> list[Message]:
    """Return every message there is; only `and` is there in a context."""
    return list(dict.fromkeys([*map(Message, _of_the_model()), *said_by_program()]))


def missing(code: str) -> list[Message]:
    """Return what a catalogue does not say, or says with an empty form."""
    known = {message for message, forms in catalogue(code).said.items() if all(forms)}
    said, in_contexts = set(said_by_program()), {(one.words, one.context) for one in known}
    return [
        one
        for one in wanted()
        if one not in known and (one in said or not _is_known_as_label(one.words, in_contexts))
    ]


def unused(code: str) -> list[Message]:
    """Return what a catalogue says that no document can."""
    used = set(wanted())
    return [one for one in catalogue(code).said if one not in used and not _is_label(one)]


def said_by_program() -> Iterator[Message]:
    """Yield the literals given to `say`, `sentence` and `count`, in order of their files."""
    tables = _tables()
    for _, call in calls():
        for group in _literals(call, tables):
            yield from group or ()
    yield Message("and", context="before a vowel")
    yield Message("and")


def uncollected() -> list[str]:
    """Return where words are said that nobody can collect."""
    tables = _tables()
    return [
        f"{path}, line {call.lineno}: {ast.unparse(call)}"
        for path, call in calls()
        if None in list(_literals(call, tables))
    ]


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls that say something, and in which file."""
    for path, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and path not in ITSELF and _is_saying(node):
                yield path, node


def _is_saying(call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            counts = name == "count" and len(call.args) == 3
            return counts or (name in ("say", "sentence") and bool(call.args))
        case _:
            return False


def _literals(
    call: ast.Call, tables: dict[str, list[str]]
) -> Iterator[tuple[Message, ...] | None]:
    """Yield what a call can say; `None` for what cannot be read from the program."""
    match call.args:
        case [_, ast.Constant(value=str(one)), ast.Constant(value=str(several))]:
            yield (Message(one, several),)
        case [only]:
            yield from _choices(only, tables)
        case _:
            yield None


def _choices(
    node: ast.expr, tables: dict[str, list[str]]
) -> Iterator[tuple[Message, ...] | None]:
    match node:
        case ast.Constant(value=str(words)):
            yield (Message(words),) if words else ()
        case ast.IfExp(body=one, orelse=other):
            yield from _choices(one, tables)
            yield from _choices(other, tables)
        case (
            ast.Subscript(value=ast.Name(id=name))
            | ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get"))
        ) if name in tables:
            yield tuple(map(Message, tables[name]))
        case ast.Attribute(attr=attr) if attr in OF_THE_CATALOGUE:
            yield ()
        case _:
            yield None


def _tables() -> dict[str, list[str]]:
    """Return the words in each table of words that stands in a module: name → its values."""
    found: dict[str, list[str]] = {}
    for _, tree in _modules():
        for node in tree.body:
            match node:
                case (
                    ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(values=values))
                    | ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(values=values))
                ):
                    words = [one.value for one in values if isinstance(one, ast.Constant)]
                    found[name] = [one for one in words if isinstance(one, str)]
                case _:
                    pass
    return found


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for folder in WALKED:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def _of_the_model() -> Iterator[str]:
    """Yield titles, labels and choices."""
    yield from (chapter.title for chapter in CHAPTERS)
    yield from (section.title for section in SECTIONS)
    for table, record in RECORDS.items():
        for name, kind in fields_of(record):
            yield kind.label
            if isinstance(kind, Choice) and f"{table}.{name}" not in CODES:
                yield from filter(None, kind.values)


def _uses(label: str) -> list[str]:
    """Return the fields that have a label."""
    return [
        f"{table}.{name}"
        for table, record in RECORDS.items()
        for name, kind in fields_of(record)
        if kind.label == label
    ]


def _is_known_as_label(label: str, known: set[tuple[str, str]]) -> bool:
    """Return whether each field with this label has words in its own context."""
    uses = _uses(label)
    return bool(uses) and all((label, use) in known for use in uses)


def _is_label(one: Message) -> bool:
    return one.context in _uses(one.words)


def _stub(one: Message) -> str:
    words, several, context = (
        each.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") for each in one
    )
    lines = [f'msgctxt "{context}"'] if context else []
    lines.append(f'msgid "{words}"')
    if several:
        lines.append(f'msgid_plural "{several}"')
        lines += [f'msgstr[{form}] ""' for form in range(6)]
    else:
        lines.append('msgstr ""')
    return "\n".join(lines) + "\n\n"


if __name__ == "__main__":
    for one in missing(sys.argv[1]):
        sys.stdout.write(_stub(one))
    for one in unused(sys.argv[1]):
        sys.stdout.write(f"# nobody says: {one}\n")
