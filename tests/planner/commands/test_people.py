import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.planner.commands.conftest import CHARTER

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

NAME, EMAIL = "Margaret Ellis", "m.ellis@example.org"


@pytest.fixture
def food(run: "Run") -> "Run":
    """Return how to run a command on a library in which a person is named."""
    records = CHARTER["records"]
    assert isinstance(records, dict)
    person = {"id": "m", "name": NAME, "partner": "p1", "email": EMAIL}
    charter = CHARTER | {"records": records | {"person": [person]}}
    run("import", "-", given=json.dumps(charter))
    run("keep", "telford", "--name", "Agreed")
    return run


def test_a_person_is_found_with_what_else_is_known(food: "Run") -> None:
    answer = food("person", "find", "margaret ellis")

    lines = [line.split("\t") for line in answer.out.splitlines()]
    assert ["Telford Food Partnership", "charter", "", "Partners: Name", NAME] in lines
    assert {line[1] for line in lines} == {"charter", "version", "history"}
    assert answer.err == f"The same person: {EMAIL}\n"


def test_what_is_held_of_a_person_is_written_for_them(food: "Run", tmp_path: Path) -> None:
    held = json.loads(food("person", "export", NAME).out)
    target = tmp_path / "held.pdf"

    said = food("person", "export", NAME, EMAIL, "--format", "pdf", "--output", str(target))

    assert {place["field"] for place in held["places"] if place["id"] == "m"} == {"name"}
    assert said.out == f"{target}\n"
    assert target.read_bytes().startswith(b"%PDF")


def test_a_person_is_erased_only_when_that_is_confirmed(food: "Run") -> None:
    refused = food("person", "erase", NAME, EMAIL)

    assert refused.status == 1
    assert "say --yes" in refused.err
    assert food("person", "erase", NAME, EMAIL, "--yes").out == "1\n"
    assert food("person", "find", NAME, EMAIL).out == ""
    assert "a person was erased" in food("versions", "telford").out
    assert food("verify").status == 0


def test_backups_that_were_changed_are_named(food: "Run") -> None:
    backup = food("backup").out.strip()

    said = food("person", "erase", NAME, "--backups", "--yes").out

    assert said == f"1\nerased\t{backup}\n"


def test_pages_need_a_file_to_go_to(food: "Run") -> None:
    assert food("person", "export", NAME, "--format", "pdf").status == 2
