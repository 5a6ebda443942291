import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.documents import DOCUMENTS, Options, pdf
from planner.documents.layout import Layout
from planner.errors import ExchangeError
from planner.exchange.templates import FOLDER, Template, template, templates
from planner.health import findings
from planner.health.dictionary import Dictionary, find
from planner.health.hints import explained, hints
from planner.health.spelling import misspelt
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Line, Prose
from planner.model.records.front import Partner
from planner.model.records.who import Role
from planner.model.records.why import Aim, Objective, Purpose
from planner.model.start import started
from tests.pdf_reading import Reading, invalid

ALL = templates()
STARTING = [one for one in ALL if one.example]
ODD = '{"format": "partnership-charter", "version": 1, "records": {"x": {}}}'
TODAY = date(2026, 11, 25)
PARTNERS = ("Riverside <Hub> & Friends", "St Chad’s Église")
GAP = re.compile(r"\[insert[^\]]*\]")
LAWYERS = re.compile(
    r"\b(?:hereby|herein\w*|thereof|shall|pursuant|notwithstanding|forthwith|indemnif\w+"
    r"|warrant\w*|jurisdiction|governing law)\b",
    re.IGNORECASE,
)

each_template = pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
each_start = pytest.mark.parametrize("one", STARTING, ids=lambda one: one.key)


@pytest.fixture(scope="module")
def british() -> Dictionary:
    path = find("en", ())
    assert path is not None
    return Dictionary(path)


def test_every_template_has_a_title_and_says_whom_it_is_for() -> None:
    assert [one.key for one in ALL] == [path.stem for path in sorted(FOLDER.glob("*.json"))]
    assert all(one.title and one.whom for one in ALL)


def test_there_are_eight_kinds_of_partnership_to_start_from() -> None:
    assert [one.key for one in STARTING] == [
        "community-project",
        "compact",
        "friends-group",
        "funded-consortium",
        "information-sharing",
        "network",
        "service-delivery",
        "shared-premises",
    ]


@pytest.mark.parametrize(
    ("old", "new"), [("lead-body", "service-delivery"), ("terms-of-reference", "network")]
)
def test_a_template_is_found_by_the_key_it_had_before(old: str, new: str) -> None:
    assert template(old).key == new


def test_a_template_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(
        ExchangeError, match=r"There is no template “x”; there are: agreement, "
    ):
        template("x")


def test_a_charter_from_a_template_says_what_was_asked_and_what_the_template_says() -> None:
    base = template("agreement").charter

    charter = started("Telford", ["Food Bank", "it's"], "Food", base)

    assert (charter.title, charter.one(Purpose).statement) == ("Telford", "Food")
    assert [one.name for one in charter.all(Partner)] == ["Food Bank", "it's"]
    assert set(base.tables) <= set(charter.tables)


def test_the_first_partner_that_is_named_takes_the_lead() -> None:
    base = template("service-delivery").charter

    charter = started("T", ["Advice", "Age Well", "Hub"], "", base)

    lead, *others = charter.partners
    role = next(one for one in charter.all(Role) if one.title == "Lead body")
    assert (lead.name, lead.part) == ("Advice", "lead and accountable body")
    assert [one.name for one in others] == ["Age Well", "Hub"]
    assert role.partner == lead.id


@each_start
def test_nothing_is_promised_by_a_partner_that_nobody_named(one: Template) -> None:
    charter = started("T", ["Alone"], "", one.charter)

    (alone,) = charter.partners
    assert {each.lead for each in charter.all(Objective)} <= {"", alone.id}


def test_two_charters_from_one_template_are_two_charters() -> None:
    base = template("agreement").charter

    assert started("A", ["P"], "", base).id != started("A", ["P"], "", base).id


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ('{"template": {}, "charter": {"records": {}}}', "the file is not a charter"),
        (f'{{"template": {{}}, "charter": {ODD}}}', "x: there is no such record"),
        ('{"template": {"whom": "us"}}', "template.whom: there is no such field"),
    ],
    ids=["no charter", "no such record", "no such word"],
)
def test_a_template_that_is_no_charter_is_refused_by_its_place(
    tmp_path: Path, words: str, sentence: str
) -> None:
    (tmp_path / "odd.json").write_text(words)

    with pytest.raises(ExchangeError, match=sentence):
        templates(tmp_path)


@each_start
def test_a_starting_point_has_aims_that_objectives_serve(one: Template) -> None:
    aims = {aim.id for aim in one.charter.all(Aim)}

    assert 3 <= len(aims) <= 5
    assert {each.aim for each in one.charter.all(Objective)} == aims


@each_start
def test_a_starting_point_leaves_to_the_partners_only_who_speaks_and_signs(
    one: Template,
) -> None:
    charter = begun(one)

    filled, on = charter.completeness()
    assert on - filled == 3  # representatives, the boards’ approval and signatures


@each_template
def test_a_charter_begun_from_a_template_contradicts_nothing(one: Template) -> None:
    assert "error" not in {each.severity for each in findings(begun(one), TODAY)}


@each_template
def test_a_template_is_plain_and_well_spelt(one: Template, british: Dictionary) -> None:
    known = explained(one.charter)
    odd = [
        (hint.kind, hint.said)
        for words in texts(one.charter)
        for hint in hints(words, known)
        if hint.kind != "placeholder"
    ]

    assert odd == []
    assert [words for words in texts(one.charter) if LAWYERS.search(words)] == []
    assert [
        found for words in texts(one.charter) for found in misspelt(words, british.lacks)
    ] == []


@each_start
def test_an_example_fills_every_gap_and_none_that_is_not_there(one: Template) -> None:
    example = one.as_example()
    assert example
    assert one.example

    gaps = {gap for words in texts(one.charter) for gap in GAP.findall(words)}
    assert {gap for gap, _ in one.example.fills} == gaps
    assert [words for words in texts(example) if GAP.search(words)] == []
    assert "error" not in {each.severity for each in findings(example, TODAY)}


@each_start
def test_a_starting_point_fits_on_one_page(one: Template) -> None:
    page = rendered("charter", begun(one))

    reading = Reading(page)
    assert len(reading.pages) == 1
    assert [name for name in PARTNERS if name not in reading.text] == []


@pytest.mark.long
@each_template
def test_every_document_can_be_made_of_a_template(one: Template) -> None:
    charter = begun(one)

    faults = {kind.key: invalid(rendered(kind.key, charter)) for kind in DOCUMENTS}
    assert {key: said for key, said in faults.items() if said} == {}


def begun(one: Template) -> Charter:
    return started("Telford Together", PARTNERS, "So that nobody goes hungry.", one.charter)


def texts(charter: Charter) -> Iterator[str]:
    for record in charter.records():
        for name, kind in fields_of(type(record)):
            if isinstance(kind, Line | Prose):
                yield getattr(record, name)


def rendered(key: str, charter: Charter) -> bytes:
    kind = next(one for one in DOCUMENTS if one.key == key)
    options = Options(today=TODAY, findings=findings(charter, TODAY))
    return pdf.render(kind.make(charter, options), Layout())
