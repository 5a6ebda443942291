import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from planner.exchange.json_form import read, write
from planner.exchange.schema import BREAKS, CONTROLS, schema
from planner.model import values
from planner.model.catalogue import RECORDS, fields_of
from planner.model.charter import Charter
from tests.strategies import charters

VALIDATOR = Draft202012Validator(schema())
AGREEMENTS = sorted((Path(__file__).parents[2] / "agreements").glob("*.json"))

# The example of the contract.
EXAMPLE = """
{ "format": "partnership-charter", "version": 1, "id": "9b1d",
  "sections_on": ["risk", "finance"],
  "records": {
    "charter":   { "title": "Telford Food Partnership", "status": "draft", "currency": "GBP" },
    "vision":    { "statement": "Nobody in Telford goes hungry." },
    "partner":   [ { "id": "p1", "name": "Telford Food Bank", "part": "lead" } ],
    "objective": [ { "id": "o1", "statement": "Open two hubs", "due": "2027-06-30",
                     "lead": "p1" } ],
    "meeting":   [ { "id": "m1", "every": "3 months", "notice": "14 days" } ] } }
"""


def of(records: object) -> object:
    return {"format": "partnership-charter", "version": 1, "id": "c1", "records": records}


def test_the_schema_is_one() -> None:
    dialect = Draft202012Validator(Draft202012Validator.META_SCHEMA)

    assert list(dialect.iter_errors(schema())) == []


def test_the_schema_knows_every_record_and_field_of_the_catalogue() -> None:
    records = json.loads(json.dumps(schema()))["properties"]["records"]["properties"]

    assert list(records) == list(RECORDS)
    for table, kind in RECORDS.items():
        entry = records[table]["items"] if kind.many else records[table]
        assert list(entry["properties"])[kind.many :] == [name for name, _ in fields_of(kind)]


def test_the_example_of_the_contract_is_read_and_accepted() -> None:
    charter = read(EXAMPLE.encode())

    assert charter.title == "Telford Food Partnership"
    assert VALIDATOR.is_valid(json.loads(EXAMPLE))


@pytest.mark.parametrize("path", AGREEMENTS, ids=lambda path: path.stem)
def test_real_agreements_are_accepted(path: Path) -> None:
    assert VALIDATOR.is_valid(json.loads(path.read_text("utf-8")))


@given(charters())
def test_whatever_can_be_read_is_accepted(charter: Charter) -> None:
    assert VALIDATOR.is_valid(json.loads(write(charter)))


@pytest.mark.parametrize(
    "records",
    [
        {"vison": {}},
        {"vision": {"words": ""}},
        {"vision": []},
        {"partner": {"id": "p1"}},
        {"partner": [{"name": "no id"}]},
        {"partner": [{"id": "a b"}]},
        {"partner": [{"id": "p1", "part": "leader"}]},
        {"partner": [{"id": "p1", "name": "two\nlines"}]},
        {"partner": [{"id": "p1", "name": "x" * 2_001}]},
        {"partner": [{"id": "p1", "joined": "30/6/2027"}]},
        {"partner": [{"id": "p1", "logo": {"type": "image/gif", "data": ""}}]},
        {"vision": {"statement": "bell \x07"}},
        {"vision": {"statement": None}},
        {"legal": {"no_legal_partnership": "yes"}},
        {"budget_line": [{"id": "b", "amount": 12.5}]},
        {"budget_line": [{"id": "b", "amount": 10**15}]},
        {"meeting": [{"id": "m", "every": "quarterly"}]},
    ],
    ids=json.dumps,
)
def test_what_is_wrong_is_not_accepted(records: object) -> None:
    assert not VALIDATOR.is_valid(of(records))


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": "word", "version": 1},
        {"format": "partnership-charter"},
        {"format": "partnership-charter", "version": 2},
        {"format": "partnership-charter", "version": 1, "sections_on": ["nowhere"]},
        {"format": "partnership-charter", "version": 1, "date": "today"},
        [],
    ],
    ids=json.dumps,
)
def test_a_file_of_another_form_is_not_accepted(wrong: object) -> None:
    assert not VALIDATOR.is_valid(wrong)


def test_the_schema_and_reading_agree_on_what_a_text_may_hold() -> None:
    every = [chr(code) for code in range(0x3000)]

    assert [each for each in every if re.search(CONTROLS, each)] == [
        each for each in every if values._CONTROL.search(each)
    ]
    assert [each for each in every if re.search(BREAKS, each)] == [
        each for each in every if values.LINE_BREAK.search(each)
    ]
