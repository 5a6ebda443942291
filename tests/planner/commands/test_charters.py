import json
from typing import TYPE_CHECKING

import pytest

from planner.exchange.json_form import read
from planner.model.records.front import Partner
from planner.model.records.why import Purpose

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run


def test_a_new_charter_has_its_name_its_partners_in_order_and_its_purpose(run: "Run") -> None:
    made = run(
        *("new", "--title", "Riverside <Hub> & Friends", "--partner", "Zoo"),
        *("--partner", "it's", "--purpose", "</para> *more*"),
    )

    charter = read(run("show", made.out.strip()).out.encode())
    assert charter.title == "Riverside <Hub> & Friends"
    assert [partner.name for partner in charter.all(Partner)] == ["Zoo", "it's"]
    assert charter.one(Purpose).statement == "</para> *more*"


def test_a_new_charter_is_a_draft_in_english_and_pounds(run: "Run") -> None:
    made = run("new", "--title", "T", "--partner", "P", "--purpose", "")

    control = read(run("show", made.out.strip()).out.encode()).control
    assert (control.status, control.language, control.currency) == ("draft", "en", "GBP")
    assert control.document_type == "partnership agreement"


def test_a_charter_from_a_template_keeps_what_the_template_says(run: "Run") -> None:
    key = run("templates").out.split("\t")[0]

    made = run("new", "--template", key, "--title", "T", "--partner", "P", "--purpose", "Food")

    charter = read(run("show", made.out.strip()).out.encode())
    assert charter.title == "T"
    assert charter.sections_on
    assert len(list(charter.records())) > 5


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--title", " ", "--partner", "P"], "--title: a name is needed\n"),
        (["--title", "T", "--partner", ""], "--partner: a name is needed\n"),
        (
            ["--title", "T\nU", "--partner", "P"],
            "--title: must be one line, without line breaks or tabs\n",
        ),
        (["--title", "\udcff", "--partner", "P"], "Invalid value for '--title': it has bytes"),
        (["--title", "x" * 2001, "--partner", "P"], "--title: is 2,001 characters long; the"),
        (["--template", "x", "--title", "T", "--partner", "P"], "There is no template “x”; "),
    ],
    ids=["no title", "no partner", "two lines", "half a character", "long", "no template"],
)
def test_a_charter_that_cannot_be_made_is_refused_in_a_sentence(
    run: "Run", arguments: list[str], sentence: str
) -> None:
    answer = run("new", *arguments, "--purpose", "Food")

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)
    assert run("list", "--json").out == "[]\n"


def test_a_command_without_what_it_needs_is_wrong_usage(run: "Run") -> None:
    assert run("new", "--title", "T").status == 2
    assert run("knit").status == 2
    assert run("list", "--sideways").status == 2


def test_the_list_is_a_table_in_columns(telford: "Run") -> None:
    header, line = telford("list").out.splitlines()

    assert header.split() == ["Id", "Title", "Status", "Partners", "Next", "review", "Complete"]
    assert line.startswith("telford  Telford Food Partnership  draft   Telford Food Bank, ")
    assert line.index("%") < len(header) + 4


def test_the_list_is_an_array_of_objects_for_scripts(telford: "Run") -> None:
    telford("set", "telford", "review.next", "2027-01-31")

    [charter] = json.loads(telford("list", "--json").out)

    assert charter.pop("complete") > 0
    assert charter == {
        "id": "telford",
        "title": "Telford Food Partnership",
        "status": "draft",
        "partners": ["Telford Food Bank", "Riverside <Hub> & Friends"],
        "next_review": "2027-01-31",
    }


@pytest.mark.parametrize("name", ["telford", "telf", "Telford Food Partnership"])
def test_a_charter_goes_by_its_id_a_beginning_of_it_or_its_title(
    telford: "Run", name: str
) -> None:
    assert json.loads(telford("show", name).out)["id"] == "telford"


def test_a_charter_that_is_not_there_is_refused_in_a_sentence(telford: "Run") -> None:
    answer = telford("show", "Shropshire")

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith("There is no charter “Shropshire”")


def test_a_section_is_shown_in_the_same_form_with_its_records_alone(telford: "Run") -> None:
    form = json.loads(telford("show", "telford", "--section", "objectives").out)

    assert form["id"] == "telford"
    assert list(form["records"]) == ["objective"]
    assert telford("show", "telford", "--section", "x").err.startswith(
        "There is no section “x”"
    )


def test_a_deleted_charter_is_no_longer_found(telford: "Run") -> None:
    assert telford("delete", "telford") == (0, "", "")

    assert telford("list", "--json").out == "[]\n"
    assert telford("show", "telford").status == 1
