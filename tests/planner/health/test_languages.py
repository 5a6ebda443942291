"""What a charter in two languages still needs."""

from dataclasses import replace
from datetime import date

import pytest

from planner.health import Finding, findings
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.records.front import Control, Partner
from planner.model.records.resources import Funder
from planner.model.records.why import Aim, Vision
from planner.model.translations import translating
from tests.welsh import welsh_sample

TODAY = date(2026, 11, 23)
VISION = Vision(statement="Nobody goes hungry")
CONTROL = Control(title="Telford", second_language="cy")


def found(charter: Charter) -> list[Finding]:
    return [one for one in findings(charter, TODAY) if "Welsh" in one.sentence]


def changed(statement: str) -> Charter:
    """Return a charter whose vision was changed after it was translated."""
    charter = Charter.of("c", [CONTROL, VISION])
    welsh = translating(charter, VISION, "statement", "Neb yn llwglyd", "cy")
    after = replace(VISION, statement=statement)
    edit = Change("Change", (Edit(VISION, after),))
    return charter.after(welsh or Change("", ())).after(edit)


def test_a_translation_that_is_out_of_date_leads_to_its_field() -> None:
    [finding] = found(changed("Nobody eats alone"))

    assert finding == Finding(
        "warning",
        "vision",
        "Vision: the English has changed since the Welsh was written."
        " Bring the Welsh up to date.",
        "vision",
        "only",
        "statement",
        in_second=True,
    )


def test_a_translation_of_nothing_is_pointed_out() -> None:
    [finding] = found(changed(""))

    assert finding.sentence.startswith("Vision: there is Welsh but no English any more.")


def test_what_is_missing_is_one_note_for_each_section_expected_of_all() -> None:
    aims = [Aim(id=str(at), rank=at, statement=f"Aim {at}", meaning="Food") for at in range(2)]
    names = [Partner(id="p", name="Food Bank"), Funder(id="f", name="Trust", conditions="None")]
    notes = found(Charter.of("c", [CONTROL, VISION, *aims, *names]))

    assert [(one.severity, one.section, one.sentence) for one in notes] == [
        ("note", "vision", "1 text has no Welsh yet."),
        ("note", "aims", "4 texts have no Welsh yet."),
    ]
    assert (notes[1].record_id, notes[1].field) == ("0", "statement")
    assert all(one.in_second for one in notes)


def test_a_charter_in_one_language_hears_nothing_of_it() -> None:
    one = Charter.of("c", [replace(CONTROL, second_language=""), VISION])

    assert found(one) == []


def translated(words: str, **said: str) -> Charter:
    """Return a charter with a vision in English and what it says in Welsh."""
    control = replace(CONTROL, **said)  # type: ignore[arg-type]  # all text
    charter = Charter.of("c", [control, VISION])
    return charter.after(
        translating(charter, VISION, "statement", words, "cy") or Change("", ())
    )


@pytest.mark.parametrize("gap", ["[rhowch le]", "[insert place]"])
def test_what_is_open_in_the_second_language_alone_is_to_settle(gap: str) -> None:
    [finding] = found(translated(f"Neb yn llwglyd yn {gap}"))

    assert finding.sentence == f"Vision in Welsh: “{gap}” is still to be filled in or decided."
    assert (finding.severity, finding.field, finding.in_second) == (
        *("warning", "statement", True),
    )


def test_what_is_open_in_a_language_that_is_no_longer_used_is_not() -> None:
    said = findings(translated("Neb yn [rhowch le]", second_language="pl"), TODAY)

    assert [one for one in said if "rhowch" in one.sentence] == []


def test_a_gap_in_a_charter_in_welsh_is_to_settle() -> None:
    open_one = Vision(statement="Neb yn llwglyd yn [rhowch le]")
    said = findings(Charter.of("c", [Control(language="cy"), open_one]), TODAY)

    assert "Vision: “[rhowch le]” is still to be filled in or decided." in [
        one.sentence for one in said
    ]


def test_the_sample_has_one_text_out_of_date() -> None:
    warnings = [one for one in found(welsh_sample()) if one.severity == "warning"]

    assert [(one.section, one.field) for one in warnings] == [("aims", "statement")]
