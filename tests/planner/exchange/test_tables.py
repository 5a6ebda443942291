"""Rows from a spreadsheet become records, and a list becomes a CSV file that reads back."""

from datetime import date

import pytest
from hypothesis import given, settings

from planner.errors import ExchangeError
from planner.exchange.tables import (
    MOST_ROWS,
    adding,
    as_csv,
    cells,
    decoded,
    fields,
    heading,
    in_order,
    read,
)
from planner.model.catalogue import RECORDS
from planner.model.charter import Charter
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.records.front import Partner, Person
from planner.model.records.resources import Contribution
from planner.model.records.why import Aim, Objective
from tests.strategies import charters

BANK = Partner(id="p", name="Food Bank")
CHARTER = Charter.of("c", [BANK, Aim(id="a", statement="Feed people")])


def taken_in(charter: Charter, kind: type[Record], words: str) -> Charter:
    rows = cells(words, copied="\t" in words or "," not in words)
    columns = heading(kind, rows[0])
    rows = rows if columns is None else rows[1:]
    found = read(
        charter, lambda each: kind(id=each), rows, columns or in_order(kind, len(rows[0]))
    )
    return charter.after(adding(charter, kind, [row for row in found if not row.is_known]))


def test_a_table_with_a_heading_becomes_objectives() -> None:
    words = (
        "OBJECTIVE\tBy\tLead\tNotes of ours\n"
        "Open two hubs\t30 June 2027\tfood bank\tx\n"
        "Train volunteers\t\t\t\n"
    )
    after = taken_in(CHARTER, Objective, words)

    first, second = after.all(Objective)
    assert (first.statement, first.due, first.lead) == ("Open two hubs", date(2027, 6, 30), "p")
    assert second.statement == "Train volunteers"


def test_one_column_without_a_heading_becomes_the_first_field() -> None:
    after = taken_in(CHARTER, Aim, "Grow food\r\nShare rooms\r\n")

    assert [aim.statement for aim in after.all(Aim)] == [
        "Feed people",
        "Grow food",
        "Share rooms",
    ]


def test_what_is_there_already_is_not_added_again() -> None:
    after = taken_in(CHARTER, Aim, "Feed people\nGrow food\nGrow food")

    assert [aim.statement for aim in after.all(Aim)] == ["Feed people", "Grow food"]


def test_words_that_a_field_cannot_hold_are_kept_as_they_were_typed() -> None:
    after = taken_in(CHARTER, Objective, "Objective\tBy\tLead\nOpen\t31/6\tNobody")

    [objective] = after.all(Objective)
    assert (objective.due, objective.lead) == (None, "")
    assert {odd.field: odd.words for odd in after.all(Unfinished)} == {
        "due": "31/6",
        "lead": "Nobody",
    }


def test_why_words_do_not_fit_is_said() -> None:
    table = [["Open", "31/6"]]
    [row] = read(CHARTER, lambda each: Objective(id=each), table, ["statement", "due"])

    assert row.odd["due"][0] == "31/6"
    assert str(row.odd["due"][1]).startswith("“31/6” is not a day")


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
        ('"a, b",c\n"1\n2",3', [["a, b", "c"], ["1\n2", "3"]]),
        ("a\tb\n", [["a", "b"]]),
        ("a,b\n\n ,\n", [["a", "b"]]),
        ("a,b\n1\n", [["a", "b"], ["1", ""]]),
        ("", []),
    ],
)
def test_tables_are_read_as_spreadsheets_write_them(words: str, rows: list[list[str]]) -> None:
    assert cells(words) == rows


def test_commas_of_a_copied_table_part_nothing() -> None:
    assert cells("food, and drink\nrooms", copied=True) == [["food, and drink"], ["rooms"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_file_is_read_in_the_encodings_of_spreadsheets(encoding: str) -> None:
    assert decoded("Café £5".encode(encoding)) == "Café £5"


@pytest.mark.parametrize("data", [b"PK\x03\x04\0\0", b"\xff\xfe\0", b"x" * 5_000_001])
def test_a_file_that_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(ExchangeError):
        decoded(data)


def test_a_table_with_too_many_rows_is_refused() -> None:
    with pytest.raises(ExchangeError, match="at most 2,000"):
        cells("x\n" * (MOST_ROWS + 1))


def test_a_formula_is_words_to_a_spreadsheet_and_comes_back_as_it_was() -> None:
    charter = Charter.of("c", [Aim(id="a", statement="=1+1"), Aim(id="b", statement="'=x")])
    written = as_csv(charter, Aim).decode("utf-8-sig")

    assert "\r\n=" not in written
    again = taken_in(Charter.of("d", []), Aim, written)
    assert {aim.statement for aim in again.all(Aim)} == {"=1+1", "'=x"}


def test_amounts_and_names_read_back() -> None:
    charter = Charter.of(
        "c",
        [
            BANK,
            Person(id="x", name="Ann", partner="p"),
            Contribution(id="k", partner="p", amount=125_050),
        ],
    )
    for kind in (Person, Contribution):
        bare = Charter.of("c", [one for one in charter.records() if not isinstance(one, kind)])
        again = taken_in(bare, kind, as_csv(charter, kind).decode("utf-8-sig"))
        [before], [after] = charter.all(kind), again.all(kind)
        for name, _ in fields(kind):
            assert getattr(before, name) == getattr(after, name)


@settings(max_examples=25)
@given(charters())
def test_every_list_is_a_table_with_a_row_for_each_record(charter: Charter) -> None:
    for kind in RECORDS.values():
        if kind.many:
            rows = cells(decoded(as_csv(charter, kind)))
            assert rows[0] == [field.label for _, field in fields(kind)]
            assert len(rows) - 1 <= len(charter.all(kind))
            if fields(kind):
                assert heading(kind, rows[0]) is not None
