"""Words are found in the field where they are, whatever their case and accents."""

from datetime import date

import pytest
from hypothesis import given

from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.finding import found
from planner.model.kinds import Prose
from planner.model.own import Translation, Unfinished
from planner.model.records.front import Control, Partner
from planner.model.records.why import Aim, Objective, Vision
from tests.strategies import charters

CHARTER = Charter.of(
    "c",
    [
        Control(title="Café Society"),
        Partner(id="p", name="Food Bank"),
        Vision(statement="Nobody in town goes hungry, " + "and so on, " * 40 + "ever again."),
        Aim(id="a", statement="Share the café"),
        Objective(id="o", statement="Open two hubs", due=date(2027, 6, 30)),
        Unfinished(id="odd", record="objective", of="o", field="measure", words="x9"),
        Translation(id="cy", record="aim", of="a", field="statement", words="Rhannu"),
    ],
)


def places(words: str) -> list[tuple[str, str]]:
    return [(one.record.table, one.field) for one in found(CHARTER, words)]


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("cafe", [("charter", "title"), ("aim", "statement")]),
        ("CAFÉ share", [("aim", "statement")]),
        ("bank", [("partner", "name")]),
        ("30 june", [("objective", "due")]),
        ("x9", [("objective", "measure")]),
        ("bank hubs", []),
        ("  ", []),
    ],
)
def test_all_the_words_are_found_in_the_order_of_the_sections(
    words: str, where: list[tuple[str, str]]
) -> None:
    assert places(words) == where


def test_words_of_the_second_language_are_found_as_such() -> None:
    [one] = found(CHARTER, "rhannu")

    assert (one.record.table, one.field, one.in_second) == ("aim", "statement", True)


def test_an_excerpt_shows_the_words_that_were_sought() -> None:
    [one] = found(CHARTER, "ever again")

    assert one.excerpt.startswith("…")
    assert one.excerpt.endswith("ever again.")


@given(charters())
def test_the_first_word_of_every_prose_is_found_where_it_is(charter: Charter) -> None:
    for record in charter.records():
        for name, kind in fields_of(type(record)):
            words = str(getattr(record, name)).split() if isinstance(kind, Prose) else []
            if words:
                hits = [(one.record, one.field) for one in found(charter, words[0])]
                assert (record, name) in hits


def test_a_sign_that_is_an_accent_by_itself_is_found() -> None:
    charter = Charter.of("c", [Aim(id="a", meaning="Mark it with ¯ here")])

    assert [one.field for one in found(charter, "¯")] == ["meaning"]
