import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from planner.documents import DOCUMENTS
from planner.health.signals import QUESTIONS
from planner.health.signals.signal import TONES
from planner.model.catalogue import SECTIONS

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run


def columns(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


def test_what_is_still_to_settle_is_a_line_each(telford: "Run") -> None:
    answer = telford("check", "telford")

    found = columns(answer.out)
    assert {severity for severity, _, _ in found} <= {"error", "warning", "note"}
    assert {section for _, section, _ in found} <= {section.key for section in SECTIONS}
    assert answer.status == any(severity == "error" for severity, _, _ in found)


def test_an_error_among_the_findings_is_told_to_the_script(telford: "Run") -> None:
    form = json.loads(telford("show", "telford").out)
    form["id"] = "error"
    form["records"]["partner"][0] |= {"regulator": "Scotland", "charity_number": "123"}
    form["records"]["period"] = {"start": "2027-01-01", "end": "2027-02-01"}
    form["records"]["review"] = {"next": "2030-01-01"}
    telford("import", "-", given=json.dumps(form))

    answer = telford("check", "error")

    assert answer.status == 1
    assert "error\t" in answer.out


@pytest.mark.parametrize(
    ("words", "section"),
    [("hungry", "vision"), ("two hubs", "objectives"), ("Riverside <Hub> &", "partners")],
)
def test_words_are_found_with_their_charter_and_section(
    telford: "Run", words: str, section: str
) -> None:
    [first, *_] = columns(telford("search", words).out)

    assert first[:2] == ["Telford Food Partnership", section]
    assert words.split(maxsplit=1)[0] in first[2]


@pytest.mark.parametrize("words", ["it's", '"unclosed', "a AND", "", "*", "nothing at all"])
def test_any_words_may_be_sought(telford: "Run", words: str) -> None:
    assert telford("search", words) == (0, "", "")


def test_the_sections_documents_and_templates_are_listed_by_key_and_title(run: "Run") -> None:
    assert columns(run("sections").out) == [[one.key, one.title] for one in SECTIONS]
    assert columns(run("documents").out) == [[one.key, one.title] for one in DOCUMENTS]
    assert ["agreement", "Partnership agreement"] in columns(run("templates").out)


def test_the_schema_that_is_printed_accepts_what_is_shown(telford: "Run") -> None:
    schema = json.loads(telford("schema").out)

    assert Draft202012Validator(schema).is_valid(json.loads(telford("show", "telford").out))


def test_how_things_stand_is_a_line_for_each_question(telford: "Run") -> None:
    answer = telford("signals", "telford")

    lines = columns(answer.out)
    assert (answer.status, len(lines)) == (0, len(QUESTIONS))
    assert {tone for tone, _, _ in lines} <= {*TONES.values()}
    assert next(line[:2] for line in lines if "lead every" in line[1]) == [
        "The agreement does not say",
        "Does somebody lead every task?",
    ]
