"""What the program stands on is pinned, needed, under a known licence, and offline."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path

import pytest

from tests.robots.licences import BROUGHT, LIST, PURPOSES, listed, needed_by, pinned
from tests.test_architecture import ROOT, imports, modules

LOCKS = ("requirements.lock", "requirements-dev.lock")
NETWORK = (
    "socket", "socketserver", "ssl", "http", "urllib.request", "urllib.robotparser", "ftplib",
    "smtplib", "imaplib", "poplib", "nntplib", "telnetlib", "xmlrpc", "asyncio", "webbrowser",
    "requests", "httpx", "aiohttp", "urllib3", "PySide6.QtNetwork", "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtHttpServer",
)  # fmt: skip
# What two windows on one computer speak through, which is a file.
WITHIN = ("PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket")
UNSEEN = """
import sys
from pathlib import Path

def refuse(event, _):
    if event.startswith("socket."):
        raise SystemExit(f"the network is touched: {event}")

sys.addaudithook(refuse)
from click.testing import CliRunner
from planner.commands import command_line
run = lambda *words: CliRunner().invoke(command_line, ["--library", "l.db", *words])
charter = run("new", "--title", "T", "--partner", "A", "--purpose", "P").output.strip()
for ending in ("pdf", "docx", "html"):
    done = run("export", charter, "--document", "agreement", "--format", ending)
    assert done.exit_code == 0, done
"""


def direct() -> set[str]:
    """Return the packages that the program itself asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = (re.match(r"[A-Za-z0-9._-]+", each) for each in project["dependencies"])
    return {name[0].lower().replace("_", "-") for name in names if name}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_to_files_that_are_known(lock: str) -> None:
    packages = list(pinned(ROOT / lock))

    assert packages
    assert [each.name for each in packages if not each.hashes] == []


def test_tests_run_on_the_very_versions_that_people_get() -> None:
    tested = {each.name: each.version for each in pinned(ROOT / LOCKS[1])}

    shipped = {each.name: each.version for each in pinned(ROOT / LOCKS[0])}
    assert {name: tested.get(name) for name in shipped} == shipped


def test_what_is_installed_is_what_is_pinned() -> None:
    for each in pinned(ROOT / LOCKS[0]):
        try:
            installed = version(each.name)
        except PackageNotFoundError:  # not for this system
            continue
        assert installed == each.version, each.name


def test_every_package_is_asked_for_by_us_or_by_one_that_is() -> None:
    names = [each.name for each in pinned(ROOT / LOCKS[0])]
    needing = needed_by(names)

    assert direct() <= set(names)
    assert [name for name in names if name not in direct() and not needing[name]] == []


def test_we_ask_for_what_we_import_and_for_nothing_else() -> None:
    homes = packages_distributions()
    tops = {
        one.name.split(".")[0] for name, tree in modules(ROOT) for one in imports(name, tree)
    }
    ours = {"planner", "ui", "main", *sys.stdlib_module_names}
    used = {
        home.lower().replace("_", "-") for top in tops - ours for home in homes.get(top, [top])
    }

    assert direct() <= used
    assert {name for name in used if not name.startswith(("pyside6", "shiboken6"))} <= direct()


def test_the_list_of_licences_is_up_to_date() -> None:
    assert set(PURPOSES) == direct()
    assert LIST.read_text(encoding="utf-8") == listed()


def test_everything_brought_along_lies_beside_its_licence() -> None:
    resources = ROOT / "resources"
    files = {
        path.relative_to(resources).as_posix()
        for folder in ("fonts", "icons", "dictionaries")
        for path in (resources / folder).iterdir()
    }

    licences = {f"{path}-LICENCE.txt" for path, *_ in BROUGHT}
    assert {name for name in files if "LICENCE" in name} == licences
    fonts = {name for name in files if name.endswith(".ttf")}
    assert {
        name for name in fonts if not name.startswith(tuple(p for p, *_ in BROUGHT))
    } == set()


def test_nothing_of_ours_can_speak_to_a_network() -> None:
    speaking = [
        f"{one.by}, line {one.line}: {one.name}"
        for name, tree in modules(ROOT)
        for one in imports(name, tree)
        if any(f"{one.name}.".startswith(f"{each}.") for each in NETWORK)
        and one.name not in WITHIN
    ]

    assert speaking == []


def test_an_import_that_can_is_seen() -> None:
    code = ast.parse("def f():\n    from urllib import request")

    assert [one.name for one in imports("planner.odd", code) if one.name in NETWORK]


def test_a_charter_is_made_and_printed_without_a_socket(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNSEEN],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
