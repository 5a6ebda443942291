import json
from typing import TYPE_CHECKING

import pytest

from planner.commands.fields import _NAME
from planner.model.catalogue import RECORDS, fields_of

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

SAID = [
    ("vision.statement", "A city <fed>\n\n- by *us*", "A city <fed>\n\n- by *us*"),
    ("charter.status", "for approval", "for approval"),
    ("period.start", "2027-06-30", "2027-06-30"),
    ("period.length", "3 years", "3 years"),
    ("period.length", "1 month", "1 months"),
    ("legal.no_legal_partnership", "false", False),
    ("partner:p1.name", "-1 Ltd", "-1 Ltd"),
    ("partner:p1.name", "true", "true"),
    ("objective:o1.lead", "p2", "p2"),
    ("contribution:c1.amount", "-2.5", -2.5),
    ("contribution:c1.value", "120000", 120000),
    ("task:t1.others", "p1, p2", ["p1", "p2"]),
]
REFUSED = [
    (
        "vision.statment",
        "x",
        "vision.statment: there is no such field; the fields are statement",
    ),
    ("vison.statement", "x", "vison: there is no such record"),
    (
        "vision",
        "x",
        '"vision" names no field; write it as vision.statement or objective:o1.due',
    ),
    ("vision:v1.statement", "x", "vision: there is one only, so it is named without an id"),
    ("partner.name", "x", "partner: an id is needed; the ids are p1 and p2"),
    ("partner:p9.name", "x", 'partner: there is no "p9"; the ids are p1 and p2'),
    ("aim:a1.statement", "x", 'aim: there is no "a1"; this charter has none yet'),
    ("period.start", "31/6", 'period.start: "31/6" is not a day (such as 2027-06-30)'),
    ("legal.no_legal_partnership", "yes", 'legal.no_legal_partnership: "yes" is not true or'),
    ("charter.status", "done", 'charter.status: "done" is not one of: draft, for approval,'),
    ("charter.title", "a\nb", "charter.title: must be one line, without line breaks or tabs"),
    ("objective:o1.lead", "p9", 'objective:o1.lead: there is no partner "p9"'),
    ("contribution:c1.amount", "NaN", 'contribution:c1.amount: "NaN" is not a number'),
    (
        "contribution:c1.amount",
        "1e999",
        "contribution:c1.amount: a number has at most 15 digits",
    ),
    (
        "contribution:c1.value",
        "1.5",
        "contribution:c1.value: 1.5 is not an amount in whole minor",
    ),
    ("task:t1.others", "p1,", 'task:t1.others[1]: "" is not an id'),
    ("partner:p1.logo", "logo.png", "partner:p1.logo: a picture comes in with `import`"),
]


@pytest.fixture
def telford(telford: "Run") -> "Run":
    form = json.loads(telford("show", "telford").out)
    form["id"] = "shropshire"
    form["records"] |= {"contribution": [{"id": "c1"}], "task": [{"id": "t1"}]}
    assert telford("import", "-", given=json.dumps(form)).status == 0
    return telford


def said(run: "Run", field: str) -> object:
    """Return what the JSON form of the charter says in a field; `None` when it is empty."""
    match = _NAME.fullmatch(field)
    assert match is not None
    record = json.loads(run("show", "shropshire").out)["records"].get(match["table"], {})
    if match["id"]:
        record = next(one for one in record if one["id"] == match["id"])
    value: object = record.get(match["field"])
    return value


@pytest.mark.parametrize(("field", "value", "expected"), SAID, ids=str)
def test_a_field_is_set_to_what_the_json_form_says(
    telford: "Run", field: str, value: str, expected: object
) -> None:
    assert telford("set", "shropshire", field, value) == (0, "", "")

    assert said(telford, field) == expected


@pytest.mark.parametrize("field", dict.fromkeys(field for field, _, _ in SAID), ids=str)
def test_an_empty_value_clears_a_field(telford: "Run", field: str) -> None:
    value = next(value for name, value, _ in SAID if name == field)
    telford("set", "shropshire", field, value)

    assert telford("set", "shropshire", field, "") == (0, "", "")

    assert said(telford, field) is None


@pytest.mark.parametrize(("field", "value", "sentence"), REFUSED, ids=str)
def test_what_a_field_cannot_be_is_refused_and_nothing_is_written(
    telford: "Run", field: str, value: str, sentence: str
) -> None:
    before = telford("show", "shropshire").out

    answer = telford("set", "shropshire", field, value)

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)
    assert telford("show", "shropshire").out == before


def test_every_field_of_the_catalogue_can_be_named() -> None:
    names = [
        f"{table}:1.{name}" for table, kind in RECORDS.items() for name, _ in fields_of(kind)
    ]

    assert [name for name in names if not _NAME.fullmatch(name)] == []


WELSH = "Neb yn llwglyd yn Telford."


def test_a_text_is_said_in_the_second_language(telford: "Run") -> None:
    telford("set", "telford", "charter.second_language", "cy")

    assert telford("set", "telford", "vision.statement", WELSH, "--language", "cy").status == 0

    [kept] = json.loads(telford("show", "telford", "--section", "vision").out)["translations"]
    assert (kept["words"], kept["language"]) == (WELSH, "cy")
    assert json.loads(telford("show", "telford", "--section", "aims").out)["translations"] == []


def test_an_empty_value_takes_a_translation_away(telford: "Run") -> None:
    telford("set", "telford", "charter.second_language", "cy")
    telford("set", "telford", "vision.statement", WELSH, "--language", "cy")

    telford("set", "telford", "vision.statement", "", "--language", "cy")

    assert "translations" not in json.loads(telford("show", "telford").out)


@pytest.mark.parametrize(
    ("field", "language", "sentence"),
    [
        (
            "vision.statement",
            "pl",
            '"pl" is not the second language of this charter; that is cy',
        ),
        ("period.start", "cy", "period.start: is not a text, so it needs no translation"),
        ("purpose.statement", "cy", "purpose.statement: says nothing yet that could be"),
        ("objective:o1.statement", "cy", "objective:o1.statement: must be one line"),
    ],
    ids=["language", "no text", "nothing", "two lines"],
)
def test_a_translation_that_cannot_be_is_refused(
    telford: "Run", field: str, language: str, sentence: str
) -> None:
    telford("set", "telford", "charter.second_language", "cy")

    answer = telford("set", "telford", field, "a\nb", "--language", language)

    assert answer.status == 1
    assert sentence in answer.err


def test_a_charter_in_one_language_says_how_to_get_another(telford: "Run") -> None:
    answer = telford("set", "telford", "vision.statement", WELSH, "--language", "cy")

    assert answer.status == 1
    assert "choose one with charter.second_language" in answer.err
