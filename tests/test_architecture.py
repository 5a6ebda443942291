"""Who may import whom, read from the import statements of the program."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
COMMON = (
    "planner.model",
    "planner.errors",
    "planner.files",
    "planner.places",
    "planner.saying",
    "planner.diary",
    "planner.VERSION",
)
PARTS = ("planner.store", "planner.documents", "planner.health", "planner.exchange", *COMMON)

MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "main": ("ui", "planner"),
    "ui": ("ui", "planner.publishing", "planner.calendars", *PARTS),
    "planner.commands": (
        "planner.commands",
        "planner.publishing",
        "planner.calendars",
        *PARTS,
    ),
    "planner.store": ("planner.store", *COMMON),
    "planner.documents": (
        "planner.documents",
        "planner.health.finding",
        "planner.health.check",
        "planner.health.rounds",
        "planner.health.signals.signal",
        "planner.health.signals.first",
        "planner.health.signals.evenness",
        *COMMON,
    ),
    "planner.health": ("planner.health", *COMMON),
    "planner.exchange": ("planner.exchange", *COMMON),
    "planner.model.guidance": ("planner.model", "planner.places"),
    "planner.model": ("planner.model", "planner.errors", "planner.saying"),
    "planner.files": ("planner.errors", "planner.saying"),
    "planner.diary": ("planner.model.changes", "planner.VERSION"),
    "planner.calendars": ("planner.store", "planner.health", "planner.exchange", *COMMON),
    "planner.publishing": ("planner.store", "planner.documents", "planner.health", *COMMON),
    "planner.errors": ("planner.saying",),
    "planner": ("planner.errors",),
}
ONLY_IN = {
    "PySide6": ("main", "ui"),
    "shiboken6": ("ui",),
    "sqlite3": ("planner.store",),
    "sqlite_utils": ("planner.store",),
    "reportlab": ("planner.documents.pdf",),
    "docx": ("planner.documents.word",),
    "babel": ("planner.documents",),
    "uharfbuzz": ("planner.documents.pdf",),
    "icalendar": ("planner.exchange.calendar",),
    "pypdf": ("planner.exchange",),
    "pikepdf": ("planner.documents.pdf.locking",),
    "hunspell": ("planner.health.dictionary",),
    "click": ("main", "planner.commands"),
}
MODEL_STANDS_ON = sys.stdlib_module_names | {"planner", "markdown_it"}


class Import(NamedTuple):
    """One name that one module imports; a late import stands inside a function."""

    by: str
    name: str
    line: int
    late: bool


def test_every_import_follows_the_map() -> None:
    assert list(faults(ROOT)) == []


def test_nothing_prints_or_is_global_and_one_place_at_most_catches_everything() -> None:
    habits = [habit for _, tree in modules(ROOT) for habit in bad_habits(tree)]

    assert [habit for habit in habits if habit != "broad except"] == []
    assert habits.count("broad except") <= 1


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("planner/model/words.py", "import click"),
        ("planner/model/words.py", "from planner.store import library"),
        ("planner/model/words.py", "from planner import store"),
        ("planner/model/words.py", "from ..store import library"),
        ("planner/store/library.py", "from planner.documents.blocks import Heading"),
        ("planner/documents/agreement.py", "from planner.health import rules"),
        ("planner/documents/agreement.py", "import reportlab.pdfgen"),
        ("planner/health/rules.py", "def f():\n    import sqlite3"),
        ("planner/exchange/form.py", "from PySide6.QtCore import QObject"),
        ("planner/errors.py", "import planner.model.record"),
        ("planner/odd.py", "import planner.model.record"),
        ("ui/session.py", "import planner.commands"),
        ("main.py", "from PySide6.QtWidgets import QApplication"),
        ("main.py", "import ui.application"),
    ],
)
def test_an_import_off_the_map_is_a_fault(tmp_path: Path, file: str, code: str) -> None:
    write(tmp_path / file, code)

    assert len(list(faults(tmp_path))) == 1


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (
            "planner/model/words.py",
            "import re\nfrom markdown_it import MarkdownIt\nimport planner.errors",
        ),
        ("planner/documents/agreement.py", "from planner.health.finding import Finding"),
        ("planner/documents/check.py", "from planner.health.check import Results"),
        (
            "planner/documents/pdf/page.py",
            "from reportlab.lib.units import mm\nfrom planner.documents import blocks",
        ),
        ("planner/commands.py", "import click\nfrom planner.store.library import Library"),
        ("ui/session.py", "from PySide6.QtCore import QObject\nfrom ui import undo"),
        ("main.py", "def window():\n    from ui.application import start"),
    ],
)
def test_an_import_on_the_map_is_none(tmp_path: Path, file: str, code: str) -> None:
    write(tmp_path / file, code)

    assert list(faults(tmp_path)) == []


@pytest.mark.parametrize(
    ("code", "habit"),
    [
        ("try: f()\nexcept Exception: pass", "broad except"),
        ("try: f()\nexcept (OSError, BaseException): pass", "broad except"),
        ("try: f()\nexcept: pass", "broad except"),
        ("print(1)", "print"),
        ("def f():\n    global a\n    a = 1", "global"),
    ],
)
def test_a_bad_habit_is_seen(code: str, habit: str) -> None:
    assert list(bad_habits(ast.parse(code))) == [habit]


def test_the_planner_needs_no_qt() -> None:
    names = sorted(name for name, _ in modules(ROOT) if name.split(".")[0] == "planner")

    assert run(f"import sys; sys.modules['PySide6'] = None; import {', '.join(names)}") == ""


def test_the_command_line_starts_without_what_only_some_commands_need() -> None:
    slow = run(
        "import sys, planner.commands; print(*{'PySide6', 'reportlab'} & set(sys.modules))"
    )

    assert slow.strip() == ""


def modules(root: Path) -> Iterator[tuple[str, ast.Module]]:
    """Yield the dotted name and the code of every module of the program."""
    for path in sorted(
        [*root.glob("main.py"), *root.glob("planner/**/*.py"), *root.glob("ui/**/*.py")]
    ):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        yield name.removesuffix(".__init__"), ast.parse(path.read_text(encoding="utf-8"))


def faults(root: Path) -> Iterator[str]:
    """Yield every import that the map does not allow."""
    for name, tree in modules(root):
        for one in imports(name, tree):
            if not is_allowed(one):
                yield f"{one.by}, line {one.line}: imports {one.name}"


def imports(by: str, tree: ast.Module) -> Iterator[Import]:
    """Yield every name a module imports, at its top or later."""
    late = {
        inner
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        for name in imported(by, node):
            yield Import(by, name, getattr(node, "lineno", 0), node in late)


def imported(by: str, node: ast.AST) -> list[str]:
    """Return the dotted names that one statement imports."""
    match node:
        case ast.Import(names=names):
            return [name.name for name in names]
        case ast.ImportFrom(module=module, names=names, level=level):
            base = [*by.split(".")[:-level], module or ""] if level else [module or ""]
            return [".".join(filter(None, (*base, name.name))) for name in names]
        case _:
            return []


def is_allowed(one: Import) -> bool:
    """Return whether the map allows an import."""
    package = one.name.split(".")[0]
    if one.by == "main" and package in ("ui", "PySide6") and not one.late:
        return False
    if is_in(one.by, "planner.model") and package not in MODEL_STANDS_ON:
        return False
    if package in ("planner", "ui"):
        home = next(place for place in MAY_IMPORT if is_in(one.by, place))
        return any(is_in(one.name, place) for place in MAY_IMPORT[home])
    return any(
        is_in(one.by, place) for place in ONLY_IN.get(package, ("main", "ui", "planner"))
    )


def is_in(name: str, place: str) -> bool:
    """Return whether a dotted name is a place or inside it."""
    return f"{name}.".startswith(f"{place}.")


def bad_habits(tree: ast.Module) -> Iterator[str]:
    """Yield a name for everything that the house style does without."""
    for node in ast.walk(tree):
        match node:
            case ast.ExceptHandler(type=None):
                yield "broad except"
            case ast.ExceptHandler(type=ast.expr() as caught) if {
                "Exception",
                "BaseException",
            } & set(ast.unparse(caught).strip("()").split(", ")):
                yield "broad except"
            case ast.Call(func=ast.Name(id="print")):
                yield "print"
            case ast.Global():
                yield "global"
            case _:
                pass


def write(path: Path, code: str) -> None:
    """Write a module of a made-up program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, encoding="utf-8")


def run(code: str) -> str:
    """Return what a new Python prints, and why it failed if it did."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr
