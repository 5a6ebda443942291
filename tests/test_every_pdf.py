"""No PDF that is made in a test escapes the check, and the check fails what is damaged."""

import os
import subprocess
import sys
from pathlib import Path

from planner.documents.pdf import render
from tests.every_pdf import EveryPdf
from tests.pdf_blocks import document
from tests.pdf_reading import invalid

ROOT = Path(__file__).parents[1]
DAMAGE = (b"/MarkInfo", b"/MarkedIn")
THREE_TESTS = """
from planner.documents import pdf
from planner.documents.pdf import pages
from tests.conftest import every_pdf
from tests.pdf_blocks import document

def test_that_makes_a_sound_file():
    pdf.render(document())

def test_that_makes_a_file_without_its_standards(monkeypatch):
    monkeypatch.setattr(pages, "describe", lambda canvas, document: None)
    pdf.render(document())

def test_that_finds_a_damaged_file_in_its_folder(tmp_path):
    damaged = pdf.render(document()).replace(b"/MarkInfo", b"/MarkedIn")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "agreement").write_bytes(damaged)
"""


def test_a_test_that_makes_a_damaged_file_fails_though_it_does_not_look(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import pytest_sessionstart\n")
    (tmp_path / "test_three.py").write_text(THREE_TESTS)

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    errors = [line for line in done.stdout.splitlines() if line.startswith("ERROR")]
    assert done.stdout.splitlines()[-1].startswith("3 passed, 2 errors")
    assert ["test_three.py::test_that_makes_a_file_" in line for line in errors] == [
        True,
        False,
    ]
    assert "_in_its_folder" in errors[1]


def test_a_file_is_checked_once_and_a_damaged_one_told_once() -> None:
    every, damaged = EveryPdf(), render(document()).replace(*DAMAGE)

    every.add(damaged)

    assert every.faults() == invalid(damaged)[:3] != []
    every.add(damaged)
    assert every.faults() == []
