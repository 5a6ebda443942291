"""The clause bank: every wording belongs to a field, is plain, and its gaps are seen."""

from pathlib import Path

import pytest

from planner.exchange.clauses import Clause, all_clauses, clauses_for, has_clauses
from planner.health.dictionary import Dictionary, find
from planner.health.hints import hints
from planner.health.spelling import misspelt
from planner.model.catalogue import RECORDS, SECTIONS, fields_of, section_of
from planner.model.kinds import Prose

BANK = tuple(all_clauses())
every_clause = pytest.mark.parametrize(
    "clause", BANK, ids=[f"{one.table}.{one.field}: {one.key}" for one in BANK]
)


@pytest.fixture(scope="module")
def british() -> Dictionary:
    path = find("en", ())
    assert path is not None
    return Dictionary(path)


@every_clause
def test_every_clause_belongs_to_a_field_of_prose(clause: Clause) -> None:
    assert isinstance(dict(fields_of(RECORDS[clause.table]))[clause.field], Prose)
    assert clause.title
    assert clause.words
    assert clause.when.startswith("Choose it")


@every_clause
def test_every_clause_is_plain_but_for_its_gaps(clause: Clause, british: Dictionary) -> None:
    for words in (clause.title, clause.when, clause.words):
        found = hints(words)
        assert [hint for hint in found if hint.kind != "placeholder"] == []
        assert list(misspelt(words, british.lacks)) == []


@every_clause
def test_every_gap_of_a_clause_is_found_as_one(clause: Clause) -> None:
    gaps = [hint.said for hint in hints(clause.words)]

    assert clause.words.count("[") == clause.words.count("]") == len(gaps)
    assert all(gap.startswith("[insert ") for gap in gaps)


def test_there_are_wordings_for_decisions_disputes_leaving_data_and_money() -> None:
    sections = {section_of(RECORDS[clause.table]) for clause in BANK}

    assert len(BANK) >= 35
    assert {"decisions", "disputes", "ending", "data", "finance", "safeguarding"} <= {
        one.key for one in sections & set(SECTIONS) if one is not None
    }


def test_no_two_wordings_of_a_field_have_one_title() -> None:
    assert len({(one.table, one.field, one.title) for one in BANK}) == len(BANK)


def test_a_file_in_the_folder_of_a_field_is_a_wording_for_it(tmp_path: Path) -> None:
    folder = tmp_path / "ending.how"
    folder.mkdir()
    (folder / "soon.md").write_text(
        "# Leaving soon\n\n> Choose it when\n> in a hurry.\n\nGo.\n\n- Now\n", encoding="utf-8"
    )

    assert clauses_for("ending", "how", folder=tmp_path) == (
        Clause(
            "soon",
            "ending",
            "how",
            "Leaving soon",
            "Choose it when in a hurry.",
            "Go.\n\n- Now",
        ),
    )
    assert has_clauses("ending", "how", folder=tmp_path)
    assert not has_clauses("ending", "after", folder=tmp_path)
