"""Filled forms of the partnership check at the command line."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sheets import filled

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run


@pytest.fixture
def files(telford: "Run") -> tuple[str, ...]:
    """Return a form that was filled in as a PDF, and a list of answers."""
    form, listed = Path("form.pdf"), Path("list.csv")
    telford("export", "telford", "--document", "check", "--output", str(form))
    form.write_bytes(filled(form.read_bytes(), {"check.statement.a1": "/4"}))
    listed.write_text("1,5\n2,9\n")
    return str(form), str(listed)


def test_answers_are_shown_first_and_taken_in_when_accepted(
    telford: "Run", files: tuple[str, ...]
) -> None:
    shown = telford("answers", "telford", "Spring", *files, "--new")

    assert shown.out.splitlines() == [
        "form.pdf\t1\t1\t",
        "list.csv\t2\t2\tForm 2: the answer to statement 2 is not on the scale.",
    ]
    assert "Spring" not in telford("show", "telford").out

    telford("answers", "telford", "Spring", *files, "--new", "--accept")

    kept = telford("show", "telford").out
    assert '"answers": "a1 4"' in kept
    assert '"answers": "a1 5, a2 9"' in kept


def test_the_results_of_a_round_are_exported(telford: "Run", files: tuple[str, ...]) -> None:
    telford("answers", "telford", "Spring", *files, "--new", "--accept")

    made = telford(
        *("export", "telford", "--document", "check", "--round", "spring"),
        *("--format", "html", "--output", "check.html"),
    )

    assert made.status == 0
    assert "What we gain: 4.5 of 5 on average." in Path("check.html").read_text("utf-8")


def test_a_round_that_is_not_there_is_refused(telford: "Run", files: tuple[str, ...]) -> None:
    answer = telford("answers", "telford", "Spring", *files)

    assert answer.status == 1
    assert "there are: none yet" in answer.err


@pytest.mark.parametrize("content", [None, b"nothing"])
def test_a_file_that_is_no_form_is_named(telford: "Run", content: bytes | None) -> None:
    if content:
        Path("odd.csv").write_bytes(content)

    answer = telford("answers", "telford", "Spring", "odd.csv", "--new")

    assert answer.status == 1
    assert answer.err.startswith("odd.csv: ")
