"""Worksheets at the command line: printed, filled in elsewhere, read back, taken in."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sheets import filled

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

ANSWERS = {
    "vision.statement": "Nobody in Telford goes\nhungry or alone.",
    "objective.o1.due": "31/6",
    "objective.new1.statement": "Plant trees",
}


@pytest.fixture
def sheet(telford: "Run") -> Path:
    """Return a worksheet of the charter that somebody filled in."""
    path = Path("sheet.pdf")
    asked = ("--section", "vision", "--section", "objectives")
    telford("export", "telford", "--document", "worksheet", *asked, "--output", str(path))
    path.write_bytes(filled(path.read_bytes(), ANSWERS))
    return path


def test_import_shows_what_is_new_and_changes_nothing(telford: "Run", sheet: Path) -> None:
    before = telford("show", "telford").out

    answer = telford("import", str(sheet))

    assert answer.status == 0
    assert answer.out.splitlines() == [
        (
            "vision.statement\tVision\tVision\tNobody in Telford goes hungry. →"
            " Nobody in Telford goes hungry or alone.\t"
        ),
        (
            "objective.o1.due\tObjectives and outcomes\tOpen two hubs: By\t"
            "30 June 2027 → 31/6\tIt will be kept as it was typed: “31/6” is not a day;"
            " write it as 30 June 2027."
        ),
        (
            "objective.new1.statement\tObjectives and outcomes\tNew objective, 1: Objective\t"
            "– → Plant trees\t"
        ),
    ]
    assert "Nothing is changed" in answer.err
    assert telford("show", "telford").out == before


def test_accept_all_takes_it_in_and_the_worksheet_then_says_nothing_new(
    telford: "Run", sheet: Path
) -> None:
    answer = telford("import", str(sheet), "--accept", "all")

    assert answer.out.split() == [*ANSWERS]
    shown = json.loads(telford("show", "telford").out)
    assert shown["records"]["vision"]["statement"] == ANSWERS["vision.statement"]
    assert shown["records"]["objective"][1]["statement"] == "Plant trees"
    assert shown["unfinished"][0]["words"] == "31/6"
    again = telford("import", str(sheet))
    assert (again.out, "says nothing new" in again.err) == ("", True)


def test_accept_takes_in_the_fields_that_it_names(telford: "Run", sheet: Path) -> None:
    telford("import", str(sheet), "--accept", "objective.new1.statement")

    shown = json.loads(telford("show", "telford").out)["records"]
    assert len(shown["objective"]) == 2
    assert shown["vision"]["statement"] == "Nobody in Telford goes hungry."


def test_accept_all_leaves_what_is_newer_unless_it_is_named(
    telford: "Run", sheet: Path
) -> None:
    telford("set", "telford", "vision.statement", "Everybody eats.")

    answer = telford("import", str(sheet), "--accept", "all")

    assert "newer there: vision.statement." in answer.err
    assert "vision.statement" not in answer.out
    telford("import", str(sheet), "--accept", "vision.statement")
    shown = json.loads(telford("show", "telford").out)["records"]
    assert shown["vision"]["statement"] == ANSWERS["vision.statement"]


@pytest.mark.parametrize("name", ["vision.x", "objective.o1.target", "", "all.of.it"])
def test_a_field_that_says_nothing_new_cannot_be_accepted(
    telford: "Run", sheet: Path, name: str
) -> None:
    before = telford("show", "telford").out

    answer = telford("import", str(sheet), "--accept", name, "--accept", "all")

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(f"sheet.pdf: the worksheet says nothing new in “{name}”")
    assert telford("show", "telford").out == before


def test_a_worksheet_of_a_charter_that_is_not_here_is_refused_by_name(
    telford: "Run", sheet: Path, tmp_path: Path
) -> None:
    content = sheet.read_bytes()
    telford("delete", "telford")
    (tmp_path / "library.db").unlink()

    answer = telford("import", "-", given=content)

    assert answer.status == 1
    assert answer.err.startswith(
        "standard input: the worksheet belongs to “Telford Food Partnership” (id telford)"
    )


@pytest.mark.parametrize("more", [["other.json"], ["--as-copy"]])
def test_a_worksheet_is_read_by_itself(telford: "Run", sheet: Path, more: list[str]) -> None:
    Path("other.json").write_text("{}")

    answer = telford("import", str(sheet), *more)

    assert answer.status == 2
    assert "A worksheet is read by itself" in answer.err


def test_accept_is_for_worksheets(telford: "Run") -> None:
    assert telford("import", "-", "--accept", "all", given="{}").status == 2


def test_a_section_that_there_is_not_is_refused(telford: "Run") -> None:
    answer = telford("export", "telford", "--document", "worksheet", "--section", "x")

    assert answer == (1, "", "There is no section “x”; the command `sections` lists them.\n")


def test_a_blank_worksheet_says_nothing_that_is_known(telford: "Run") -> None:
    asked = ("--section", "vision", "--blank", "--format", "html", "--output", "blank.html")

    telford("export", "telford", "--document", "worksheet", *asked)

    page = Path("blank.html").read_text("utf-8")
    assert "What will be different" in page
    assert "goes hungry" not in page


def test_the_six_questions_blank_begin_another_charter(telford: "Run") -> None:
    path = Path("think.pdf")
    telford("export", "telford", "--document", "thinking", "--blank", "--output", str(path))
    path.write_bytes(filled(path.read_bytes(), {"charter.title": "A garden"}))

    answer = telford("import", str(path))

    assert answer.status == 0
    begun = json.loads(telford("show", answer.out.strip()).out)
    assert begun["records"]["charter"]["title"] == "A garden"


def test_six_questions_without_an_answer_are_refused(telford: "Run") -> None:
    path = Path("think.pdf")
    telford("export", "telford", "--document", "thinking", "--blank", "--output", str(path))

    answer = telford("import", str(path))

    assert answer.status == 1
    assert "nothing is written on the worksheet" in answer.err
