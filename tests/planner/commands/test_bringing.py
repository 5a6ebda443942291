import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from planner.exchange.json_form import read, write
from planner.model.charter import Charter
from tests.strategies import charters

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

AGREEMENTS = sorted((Path(__file__).parents[2] / "agreements").glob("*.json"))


@pytest.mark.parametrize("path", AGREEMENTS, ids=lambda path: path.stem)
def test_a_real_agreement_comes_out_as_it_went_in(run: "Run", path: Path) -> None:
    charter_id = run("import", str(path)).out.strip()

    assert json.loads(run("show", charter_id).out) == json.loads(path.read_text("utf-8"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(charter=charters())
def test_any_charter_comes_out_as_it_went_in(run: "Run", charter: Charter) -> None:
    answer = run("import", "--as-copy", "-", given=write(charter).encode())

    shown = read(run("show", answer.out.strip()).out.encode())
    assert shown.tables == charter.tables


def test_several_files_come_in_together(run: "Run") -> None:
    answer = run("import", *map(str, AGREEMENTS))

    assert answer.status == 0
    assert len(answer.out.split()) == len(json.loads(run("list", "--json").out)) == 4


def test_when_one_file_is_refused_none_comes_in(run: "Run", tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"format": "partnership-charter", "version": 1, "records": {"x": {}}}')

    answer = run("import", str(AGREEMENTS[0]), str(wrong))

    assert answer == (1, "", f"{wrong}: x: there is no such record\n")
    assert run("list", "--json").out == "[]\n"


def test_a_charter_that_is_there_is_refused_unless_as_a_copy(telford: "Run") -> None:
    form = telford("show", "telford").out

    refused = telford("import", "-", given=form)
    assert (refused.status, refused.out) == (1, "")
    assert "the library already has a charter with the id telford" in refused.err

    copy = telford("import", "--as-copy", "-", given=form).out.strip()
    assert json.loads(telford("show", copy).out) == json.loads(form) | {"id": copy}


def test_a_charter_in_the_bin_is_not_written_over(telford: "Run") -> None:
    form = telford("show", "telford").out
    telford("delete", "telford")

    assert telford("import", "-", given=form).status == 1


def test_two_files_of_one_charter_are_refused(run: "Run") -> None:
    answer = run("import", str(AGREEMENTS[0]), str(AGREEMENTS[0]))

    assert (answer.status, answer.out) == (1, "")
    assert "two of these files have a charter with the id" in answer.err


def test_a_review_copy_is_refused_in_a_plain_sentence(run: "Run", tmp_path: Path) -> None:
    path = tmp_path / "copy.charter"
    with zipfile.ZipFile(path, "w") as copy:
        copy.writestr("manifest.json", "{}")

    answer = run("import", str(path))

    assert answer.status == 1
    assert "it seems to be a review copy, which this release cannot bring in" in answer.err


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("nowhere.json", "nowhere.json: no such file or directory"), (".", ".: is a directory")],
)
def test_what_is_no_file_is_refused_by_its_name(run: "Run", name: str, sentence: str) -> None:
    assert run("import", name) == (1, "", f"{sentence}\n")


def test_a_file_that_is_not_json_is_refused_with_the_place(run: "Run") -> None:
    answer = run("import", "-", given='{"format": \n "x')

    assert answer == (
        1,
        "",
        "standard input: line 2, column 2: the quotation marks that open here never close\n",
    )
