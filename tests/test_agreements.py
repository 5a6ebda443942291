"""The agreements, the sample and the templates that the program and its tests start from."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.exchange import json_form
from planner.health import findings
from planner.model.catalogue import RECORDS, SECTIONS, fields_of, is_empty
from planner.model.charter import Charter
from planner.model.form import charter_from
from planner.model.record import Record
from planner.model.records.front import Person
from planner.model.records.resources import BudgetLine, Contribution, Instalment
from planner.model.records.sign import Signature

HERE = Path(__file__).parent
AGREEMENTS = sorted((HERE / "agreements").glob("*.json"))
SAMPLES = sorted((HERE.parent / "resources" / "samples").glob("*.json"))
TEMPLATES = sorted((HERE.parent / "resources" / "templates").glob("*.json"))
CLAUSES = {
    "at_access_group": 13,
    "derby_modern_slavery": 33,
    "fairer_fostering": 14,
    "sandwell_housing": 40,
}
A_LOG_AND_NO_CHARTER_TEXT = {"sandwell_housing": ["32"]}
HOME = re.compile(r"`(?P<table>\w+)(?:\[(?P<id>[\w-]+)\])?(?:\.(?P<field>\w+))?`")
DRAMA_NUMBER = re.compile(r"01632 960\d{3}")  # Ofcom keeps these for drama: nobody answers
TODAY = date(2026, 11, 23)

each_agreement = pytest.mark.parametrize("path", AGREEMENTS, ids=lambda path: path.stem)
each_sample = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
each_charter = pytest.mark.parametrize(
    "path", [*AGREEMENTS, *SAMPLES], ids=lambda path: path.stem
)
each_template = pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)


def test_the_fixtures_are_there() -> None:
    assert [path.stem for path in AGREEMENTS] == sorted(CLAUSES)
    assert SAMPLES
    assert TEMPLATES


@each_charter
def test_a_charter_reads_and_writes_back_the_same_field_for_field(path: Path) -> None:
    charter = read(path)

    assert json.loads(json_form.write(charter)) == json.loads(path.read_text("utf-8"))


@each_charter
def test_a_section_is_on_exactly_when_it_says_something(path: Path) -> None:
    charter = read(path)

    filled = {section.key for section in SECTIONS if charter.is_filled(section)}
    optional = {section.key for section in SECTIONS if not section.must}
    assert set(charter.sections_on) == filled & optional


@each_agreement
def test_every_clause_is_in_the_table(path: Path) -> None:
    numbers = [number for number, _ in clauses(path)]

    assert numbers == [str(number + 1) for number in range(CLAUSES[path.stem])]


@each_agreement
def test_every_clause_has_its_home(path: Path) -> None:
    charter = read(path)

    homeless = [number for number, homes in clauses(path) if not homes]
    empty = [home for _, homes in clauses(path) for home in homes if not said(charter, home)]
    assert homeless == A_LOG_AND_NO_CHARTER_TEXT.get(path.stem, [])
    assert empty == []


@each_agreement
def test_a_real_agreement_names_posts_and_never_people(path: Path) -> None:
    people = read(path).all(Person)

    assert people
    assert [person.position for person in people if person.name or not person.position] == []


@each_agreement
def test_a_real_agreement_has_gaps_but_contradicts_nothing(path: Path) -> None:
    severities = {finding.severity for finding in findings(read(path), TODAY)}

    assert "warning" in severities
    assert "error" not in severities


@each_sample
def test_a_sample_has_nothing_to_settle(path: Path) -> None:
    assert findings(read(path), TODAY) == ()


@each_sample
def test_a_sample_is_complete(path: Path) -> None:
    filled, on = read(path).completeness()

    assert filled == on


@each_sample
def test_a_sample_names_nobody_who_exists(path: Path) -> None:
    people = read(path).all(Person)

    assert all(DRAMA_NUMBER.fullmatch(person.phone) for person in people)
    assert all(person.email.endswith("@example.org") for person in people)


@each_sample
def test_a_sample_has_sums_to_check(path: Path) -> None:
    charter = read(path)

    assert all(charter.all(kind) for kind in (BudgetLine, Contribution, Instalment))
    assert len(charter.all(Signature)) == len(charter.partners)


@each_template
def test_a_template_is_a_charter_that_names_nobody(path: Path) -> None:
    charter = start(path)

    assert charter.title == ""
    assert charter.control.status == "draft"
    assert [partner.name for partner in charter.partners if partner.name] == []
    assert charter.all(Person) == ()


@each_template
def test_a_template_says_what_it_is_and_for_whom(path: Path) -> None:
    about = json.loads(path.read_text("utf-8"))["template"]

    assert about["key"] == path.stem
    assert about["title"]
    assert about["for"].endswith(".")


@each_template
def test_a_template_decides_no_day_and_leaves_only_gaps_objectives_and_the_review_to_settle(
    path: Path,
) -> None:
    charter = start(path)

    unsettled = [one for one in findings(charter, TODAY) if one.severity != "note"]
    sudden = [
        one.sentence
        for one in unsettled
        if one.table != "objective" and "[insert" not in one.sentence
    ]
    assert sudden == ["There is no day for the next review. Agree on one."]
    assert "error" not in {one.severity for one in unsettled}
    assert days(charter) == []


def read(path: Path) -> Charter:
    return json_form.read(path.read_bytes())


def start(path: Path) -> Charter:
    return charter_from(json.loads(path.read_text("utf-8"))["charter"])


def days(charter: Charter) -> list[date]:
    values = (
        getattr(one, name) for one in charter.records() for name, _ in fields_of(type(one))
    )
    return [value for value in values if isinstance(value, date)]


def clauses(path: Path) -> Iterator[tuple[str, list[re.Match[str]]]]:
    """Yield the number of each clause of an agreement and the homes the README gives it."""
    readme = (HERE / "agreements" / "README.md").read_text("utf-8")
    table = readme.split(f"## {path.name}\n")[1].split("\n## ")[0]
    for number, home in re.findall(r"^\| (\d+) \|.*\| (.*) \|$", table, re.MULTILINE):
        yield number, list(HOME.finditer(home))


def said(charter: Charter, home: re.Match[str]) -> bool:
    """Return whether a home names something that is there and not empty."""
    records = [
        one for one in charter.all(RECORDS[home["table"]]) if home["id"] in (None, one.id)
    ]
    return any(has(one, home["field"]) for one in records)


def has(record: Record, field: str | None) -> bool:
    if field is None:
        return not is_empty(record)
    return getattr(record, field) not in ("", None, ())
