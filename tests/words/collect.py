"""Every word that the program can say of its own outside the window, and what lacks.

Documents, findings, refusals and the names of steps say them.

`python -m tests.words.collect cy` prints what a catalogue does not say yet, ready to be filled
in, and what it says that nobody uses any more.
"""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from babel.messages.pofile import read_po

from planner.documents import DOCUMENTS
from planner.health.next_step import REASONS
from planner.health.offers import OFFERS
from planner.health.questions import QUESTIONS
from planner.health.thinking import THINKING
from planner.model.benefits import BENEFITS
from planner.model.catalogue import CHAPTERS, RECORDS, SECTIONS, fields_of
from planner.model.editing import noun
from planner.model.kinds import Choice
from planner.model.steps import Called
from planner.model.worksheet import asked
from planner.saying import IN_THE_WAY

ROOT = Path(__file__).parents[2]
SPEAKING = (ROOT / "planner",)
ENGLISH = "planner/commands"  # the command line speaks English
CODES = ("charter.language", "charter.second_language")  # said by the names of languages
REFUSALS = (
    *("PlannerError", "ConflictError", "DocumentError", "ExchangeError", "NotUnderstoodError"),
    "UnknownCharterError",
)
ABOUT_A_FILE = ("LibraryError", "NewerLibraryError", "OSError")  # which they name first
OF_THE_CATALOGUE = ("title", "asks", "label", "help")  # of a section or a field
# What passes on the words that it was given.
ITSELF = (
    "planner/model/voice.py",
    "planner/documents/telling.py",
    "planner/saying.py",
    "planner/errors.py",
)


class Message(NamedTuple):
    """Words in English, what they become for several, and what tells them from others."""

    words: str
    several: str = ""
    context: str = ""


class Catalogue(NamedTuple):
    """What is said in a language: every form of each message, and which are uncertain."""

    said: dict[Message, tuple[str, ...]]
    fuzzy: list[str]


AND = (
    Message("and"),
    Message("and", context="before a vowel"),
)  # joined by the language itself


def catalogue(code: str) -> Catalogue:
    """Return the catalogue of a language."""
    with (ROOT / f"resources/words/documents.{code}.po").open("rb") as file:
        found = read_po(file, locale=code, abort_invalid=True)
    said: dict[Message, tuple[str, ...]] = {}
    for one in found:
        words, *several = [one.id] if isinstance(one.id, str) else list(one.id)
        forms = [one.string] if isinstance(one.string, str) else one.string or [""]
        if words:
            said[Message(words, "".join(several), one.context or "")] = tuple(forms)
    return Catalogue(said, [str(one.id) for one in found if one.fuzzy and one.id])


def wanted() -> list[Message]:
    """Return every message there is; only `and` is there in a context."""
    said = (message for folder in SPEAKING for message in messages_of(folder))
    tables = map(Message, (*_of_the_model(), *_of_the_steps()))
    return list(dict.fromkeys([*tables, *said, *AND]))


def missing(code: str) -> list[Message]:
    """Return what a catalogue does not say, or says with an empty form."""
    known = {message for message, forms in catalogue(code).said.items() if all(forms)}
    said = {message for folder in SPEAKING for message in messages_of(folder)}
    labels = {(one.words, one.context) for one in known if one.context}
    return [
        one
        for one in wanted()
        if one not in known and (one in said or not _is_known_as_label(one.words, labels))
    ]


def unused(code: str) -> list[Message]:
    """Return what a catalogue says that no document can."""
    used = set(wanted())
    said = catalogue(code).said
    return [one for one in said if one not in used and one.context not in _uses(one.words)]


def messages_of(folder: Path, *, kept: bool = True) -> Iterator[Message]:
    """Yield the words that are said, file by file; and those `kept` to be said by others."""
    for _, call, found in _said(folder):
        if kept or _kept(call) is None:
            yield from found or ()


def uncollected(*folders: Path) -> list[str]:
    """Return where words are said that nobody can collect."""
    return [
        f"{path}, line {call.lineno}: {ast.unparse(call)}"
        for folder in folders or SPEAKING
        for path, call, found in _said(folder)
        if found is None
    ]


def _said(folder: Path) -> Iterator[tuple[str, ast.Call, list[Message] | None]]:
    """Yield the calls that say something, in which file, and what; `None` if none can tell."""
    tables, constants = _tables(), _constants()
    for path, tree in _modules(folder):
        known = tables | _tables_of(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or path in ITSELF:
                continue
            if _is_saying(node):
                yield path, node, _literals(node, known)
            elif (words := _kept(node)) is not None:
                yield path, node, _literals(words, constants | known | _strings_of(tree))


def _is_saying(call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            counts = name == "count" and len(call.args) == 3
            return counts or (name in ("say", "sentence") and bool(call.args))
        case _:
            return False


def _kept(call: ast.Call) -> ast.Call | None:
    """Return a call that keeps words for later, with these alone; else `None`."""
    match call.func, call.args:
        case ast.Name(id="Counted"), [number, one, several]:
            return ast.Call(call.func, [number, one, several], [])
        case ast.Name(id="Said"), [words, *_]:
            return ast.Call(call.func, [words], [])
        case ast.Name(id=name), [_, reason, *_] if name in ABOUT_A_FILE:
            return ast.Call(call.func, [reason], [])
        case ast.Name(id=name), [words, *_] if name in REFUSALS:
            return ast.Call(call.func, [words], [])
        case _:
            return None


def _literals(call: ast.Call, tables: dict[str, list[str]]) -> list[Message] | None:
    match call.args:
        case [_, ast.Constant(value=str(one)), ast.Constant(value=str(several))]:
            return [Message(one, several)]
        case [only]:
            return _choices(only, tables)
        case _:
            return None


def _choices(node: ast.expr, tables: dict[str, list[str]]) -> list[Message] | None:
    match node:
        case ast.Constant(value=str(words)):
            return [Message(words)] if words else []
        case ast.IfExp(body=body, orelse=other):
            one, two = _choices(body, tables), _choices(other, tables)
            return None if one is None or two is None else [*one, *two]
        case ast.Subscript(value=ast.Name(id=name)) if name in tables:
            return [*map(Message, tables[name])]
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get")) if (
            name in tables
        ):
            return [*map(Message, tables[name])]
        case ast.Name(id=name) if name in tables:
            return [*map(Message, tables[name])]
        case ast.Attribute(attr=attr) if attr in (*OF_THE_CATALOGUE, "said", "value"):
            return []
        case ast.Call(func=ast.Name(id="noun")):
            return []
        case _:
            return None


@cache
def _tables() -> dict[str, list[str]]:
    """Return the words in each table of words that stands in a module: name → its values."""
    found: dict[str, list[str]] = {}
    for folder in SPEAKING:
        for _, tree in _modules(folder):
            found |= _tables_of(tree)
    return found


@cache
def _constants() -> dict[str, list[str]]:
    """Return the words that a module gives a name in capitals, for others to take."""
    return {
        name: words
        for folder in SPEAKING
        for _, tree in _modules(folder)
        for name, words in _strings_of(tree).items()
        if name.isupper()
    }


def _tables_of(tree: ast.Module) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    strings = _strings_of(tree)
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(values=values))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(values=values))
            ):
                words = [one.value for one in values if isinstance(one, ast.Constant)]
                named = [one.id for one in values if isinstance(one, ast.Name)]
                found[name] = [one for one in words if isinstance(one, str)]
                found[name] += [one for each in named for one in strings.get(each, ())]
            case _:
                pass
    return found


def _strings_of(tree: ast.Module) -> dict[str, list[str]]:
    """Return the words that stand under a name anywhere in a module; none of what was kept."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(words))):
                found.setdefault(name, []).append(words)
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="Said"))
            ):
                found.setdefault(name, [])
            case _:
                pass
    return found


def _modules(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    root = ROOT if folder.is_relative_to(ROOT) else folder
    for path in sorted(folder.rglob("*.py")):
        where = path.relative_to(root).as_posix()
        if not where.startswith(ENGLISH):
            yield where, _parsed(path)


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _of_the_model() -> Iterator[str]:
    """Yield titles, questions, labels, help, choices, and what a record is called."""
    yield from (chapter.title for chapter in CHAPTERS)
    yield from (document.title for document in DOCUMENTS)
    yield from (words for gain in BENEFITS for words in (gain.title, gain.asks))
    yield from (words for section in SECTIONS for words in (section.title, section.asks))
    for table, record in RECORDS.items():
        if record.many and asked(record):
            yield noun(record)
        for name, kind in fields_of(record):
            yield from filter(None, (kind.label, kind.help))
            if isinstance(kind, Choice) and f"{table}.{name}" not in CODES:
                yield from filter(None, kind.values)


def _of_the_steps() -> Iterator[str]:
    """Yield what a meeting is asked beside the questions of sections, and why."""
    yield from (each.own for each in (*QUESTIONS, *THINKING) if each.own)
    yield from (each.value for each in Called)
    yield from map(noun, RECORDS.values())
    yield from IN_THE_WAY
    yield from REASONS.values()
    yield from (each.because for each in OFFERS)


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


def stub(one: Message) -> str:
    """Return a message as a catalogue has it, without its translation."""
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
    for message in missing(sys.argv[1]):
        sys.stdout.write(stub(message))
    for message in unused(sys.argv[1]):
        sys.stdout.write(f"# nobody says: {message}\n")
