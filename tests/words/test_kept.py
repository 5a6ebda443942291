"""What was done and why something is refused is told in the language of the window."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.words.collect import ROOT, uncollected

NAMING = ("Change", "together", "arriving")  # what takes the name of a step
CAUGHT = (
    "PlannerError",
    "LibraryError",
    "ExchangeError",
    "DocumentError",
    "NotUnderstoodError",
)


def test_every_step_has_one_of_the_names_that_are_told() -> None:
    folders = (ROOT / "planner", ROOT / "ui")

    assert [where for folder in folders for where in names_of_their_own(folder)] == []


def test_the_window_shows_no_refusal_as_it_stands() -> None:
    assert list(shown_in_english(ROOT / "ui")) == []


@pytest.mark.parametrize(
    "code",
    [
        'Change("Paint the hub", ())',
        'Change(f"Paint {name}", ())',
        'def f():\n    text = f"Paint {name}"\n    return together(text, [])',
        'replace(change, text="Paint the hub")',
    ],
)
def test_a_step_with_a_name_of_its_own_is_noticed(tmp_path: Path, code: str) -> None:
    (tmp_path / "painting.py").write_text(code, encoding="utf-8")

    assert len(list(names_of_their_own(tmp_path))) == 1


@pytest.mark.parametrize("shown", ["str(error)", "f'Not done: {error}'"])
def test_a_refusal_that_is_shown_as_it_stands_is_noticed(tmp_path: Path, shown: str) -> None:
    code = f"try:\n    do()\nexcept (OSError, PlannerError) as error:\n    say({shown})"
    (tmp_path / "page.py").write_text(code, encoding="utf-8")

    assert len(list(shown_in_english(tmp_path))) == 1


@pytest.mark.parametrize(
    "code", ['raise ExchangeError(f"{a} is odd")', "raise PlannerError(words)", "Said(a + b)"]
)
def test_a_refusal_that_nobody_can_translate_is_noticed(tmp_path: Path, code: str) -> None:
    (tmp_path / "odd.py").write_text(code, encoding="utf-8")

    assert len(uncollected(tmp_path)) == 1


def names_of_their_own(folder: Path) -> Iterator[str]:
    """Yield where a step gets a name that is none of `Called`."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
        lines = {line for one in functions for line in _named(one, set(_written(one)))}
        yield from (f"{path.name}:{line}" for line in lines | set(_named(tree, set())))


def _named(within: ast.AST, written: set[str]) -> Iterator[int]:
    for call in ast.walk(within):
        if isinstance(call, ast.Call) and any(map(_is_of_its_own, _names(call, written))):
            yield call.lineno


def _names(call: ast.Call, written: set[str]) -> Iterator[ast.expr]:
    """Yield what a call gives a step as its name; a variable as the words written to it."""
    match call.func:
        case ast.Name(id=name) if name in NAMING:
            given = call.args[2:3] if name == "arriving" else call.args[:1]
        case ast.Name(id="replace"):
            given = [each.value for each in call.keywords if each.arg == "text"]
        case _:
            return
    for each in given:
        named = isinstance(each, ast.Name) and each.id in written
        yield ast.Constant("words") if named else each


def _is_of_its_own(name: ast.expr) -> bool:
    return isinstance(name, ast.JoinedStr) or (
        isinstance(name, ast.Constant) and bool(name.value)
    )


def _written(within: ast.AST) -> Iterator[str]:
    """Yield the variables to which words are written."""
    for node in ast.walk(within):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_of_its_own(value):
                yield name
            case _:
                pass


def shown_in_english(folder: Path) -> Iterator[str]:
    """Yield where a refusal that was caught is made into text without its language."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and node.type and _is_caught(node.type):
                yield from (f"{path.name}:{each}" for each in _texts(node))


def _is_caught(kind: ast.expr) -> bool:
    return any(isinstance(one, ast.Name) and one.id in CAUGHT for one in ast.walk(kind))


def _texts(handler: ast.ExceptHandler) -> Iterator[int]:
    for node in ast.walk(handler):
        match node:
            case (
                ast.Call(func=ast.Name(id="str"), args=[ast.Name(id=name)])
                | ast.FormattedValue(value=ast.Name(id=name))
            ) if name == handler.name:
                yield node.lineno
            case _:
                pass
