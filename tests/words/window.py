"""What the window says, read from its source; and what its translations say."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
UI = ROOT / "ui"
WORDS = ROOT / "resources" / "words"
TRANSLATING = ("tr", "later")
LOOKS_LIKE_WORDS = re.compile(r"[^\W\d_].*\s.*[^\W\d_]|^[A-Z][a-z]{2,}(?![A-Za-z])", re.DOTALL)
SENTENCE = re.compile(r"(?<![./\w+])[^\W\d_]{3,}")  # not an ending or a key
MARKUP = re.compile(r"<[^>]*>")
SHORTCUT = re.compile(r"(Ctrl|Alt|Shift)\+")


class Message(NamedTuple):
    """Words as they stand in the program, and as a translation says them, in each form."""

    source: str
    is_counted: bool
    forms: tuple[str, ...]
    state: str  # unfinished, obsolete or vanished; empty when it is as it should be


def messages(path: Path) -> list[Message]:
    """Return what a file of translations says."""
    return [_message(each) for each in ElementTree.parse(path).iter("message")]


def _message(element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None, "Qt’s tools write one for every message"
    forms = [each.text or "" for each in translation.iter("numerusform")]
    return Message(
        element.findtext("source", ""),
        element.get("numerus") == "yes",
        tuple(forms) or (translation.text or "",),
        translation.get("type", ""),
    )


def collected(folder: Path) -> list[Message]:
    """Return what Qt’s tool finds in the program; it needs a folder to write in."""
    found = folder / "window.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    files = sorted(map(str, UI.rglob("*.py")))
    subprocess.run(
        [tool, "-silent", "-tr-function-alias", "tr+=later", *files, "-ts", found], check=True
    )
    return messages(found)


def said() -> Iterator[tuple[str, str | None]]:
    """Yield where words are given to `tr` or `later`, and which; `None` if they are no words.

    Names stand for words that `later` has marked where they are written.
    """
    for where, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _is_translating(node):
                for words in _choices(node.args[0]):
                    yield f"{where}:{node.lineno}", words


def _choices(node: ast.expr) -> Iterator[str | None]:
    match node:
        case ast.Constant(value=str(words)):
            yield words
        case ast.IfExp(body=body, orelse=other):
            yield from (*_choices(body), *_choices(other))
        case ast.Name() | ast.Attribute() | ast.Subscript():
            pass
        case _:
            yield None


def left_in_english(allowed: dict[str, str]) -> list[str]:
    """Return where words stand in the program of the window that nobody can translate."""
    return [
        f"{where}:{node.lineno}: {words}"
        for where, tree in _modules()
        for node, words in _words_of(tree)
        if words not in allowed
    ]


def _words_of(tree: ast.Module) -> Iterator[tuple[ast.expr, str]]:
    """Yield what looks like words for a person, but stands in no call that translates."""
    passed = {id(each) for node in ast.walk(tree) for each in _passed_over(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(words)) if id(node) not in passed:
                if LOOKS_LIKE_WORDS.search(words) and not SHORTCUT.match(words):
                    yield node, words
            case ast.JoinedStr(values=values):
                parts = [each.value for each in values if isinstance(each, ast.Constant)]
                plain = MARKUP.sub("", "\0".join(map(str, parts)))
                if SENTENCE.search(plain) and not SHORTCUT.match(plain):
                    yield node, ast.unparse(node)


def _passed_over(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the constants in docstrings, in translated words, and in what a fault says."""
    match node:
        case ast.Expr(value=ast.Constant() as docstring):
            yield docstring
        case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
            yield from ast.walk(value)
        case ast.Call(func=ast.Name(id="TypeVar"), args=[name, *_]):
            yield name
        case ast.Assert(msg=ast.expr() as message):
            yield message
        case ast.Call() if _is_translating(node):
            yield from ast.walk(node)
        case ast.Subscript(slice=name) | ast.arg(annotation=ast.expr() as name):
            yield from ast.walk(name)  # a type in quotes
        case ast.AnnAssign(annotation=name):
            yield from ast.walk(name)
        case ast.FunctionDef(returns=ast.expr() as name):
            yield from ast.walk(name)
        case ast.JoinedStr(values=values):
            yield from values
        case _:
            pass


def _is_translating(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name), args=[_, *_]):
            return name in TRANSLATING
        case _:
            return False


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(UI.rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))
