"""Filled forms of the partnership check, read back from real PDFs and lists."""

import pytest

from planner.documents.check import check
from planner.documents.options import Options
from planner.documents.pdf import render
from planner.errors import ExchangeError
from planner.exchange.check_forms import Form, next_number, read, taken, taking_in
from planner.health.rounds import OURS, counted
from planner.model.charter import Charter
from planner.model.records.deliver import CheckRound, Response
from planner.model.records.front import Partner
from tests.sheets import filled, printed

SPRING, AUTUMN = CheckRound(id="r1", name="Spring"), CheckRound(id="r2", name="Autumn", rank=1)
BY_PARTNER = CheckRound(id="r3", name="Asked", by_partner=True, rank=2)
CHARTER = Charter.of("c", [SPRING, AUTUMN, BY_PARTNER, Partner(id="p", name="Hub")])
KEYS = [one.key for one in OURS.asked]


def pdf(round_id: str, answers: dict[str, str], charter: Charter = CHARTER) -> bytes:
    form = render(check(charter, Options(round=round_id, blank=True)))
    return filled(form, {f"check.{name}": words for name, words in answers.items()})


def sheets(
    *forms: Form, charter: Charter = CHARTER, into: CheckRound = SPRING
) -> list[Response]:
    return [one.response for one in taken(charter, into, KEYS, forms)]


def test_a_form_filled_in_on_screen_says_its_answers_and_its_round() -> None:
    form = read(pdf("r1", {"statement.a1": "/4", "statement.i7": "/1", "number": "12"}))

    assert (form.charter_id, form.round_id, form.round_name) == ("c", "r1", "Spring")
    assert (form.number, form.answers) == ("12", {"a1": "4", "i7": "1"})


def test_forms_become_answer_sheets_that_count() -> None:
    forms = [read(pdf("r1", {"statement.a1": f"/{each}"})) for each in (3, 5)]

    charter = CHARTER.after(taking_in(CHARTER, taken(CHARTER, SPRING, KEYS, forms)))

    assert counted(charter, SPRING).answers == ({"a1": 3}, {"a1": 5})
    assert [one.number for one in charter.all(Response)] == ["1", "2"]


def test_a_form_of_another_round_goes_there_and_says_so() -> None:
    form = read(pdf("r2", {"statement.a1": "/4"}))

    (found,) = taken(CHARTER, SPRING, KEYS, [form])

    assert found.response.round == "r2"
    assert [*map(str, found.notes)] == ["It is of another round, “Autumn”, and goes there."]


def test_a_form_of_a_round_that_is_gone_is_kept_and_counts_nowhere() -> None:
    form = read(pdf("r2", {"statement.a1": "/4"}))

    (found,) = taken(Charter.of("c", [SPRING]), SPRING, KEYS, [form])

    assert found.response.round == ""
    assert "counts in no round" in str(found.notes[0])


def test_a_form_of_another_charter_is_refused() -> None:
    form = read(pdf("r1", {"statement.a1": "/4"}, Charter.of("other", [SPRING])))

    with pytest.raises(ExchangeError, match="another charter"):
        taken(CHARTER, SPRING, KEYS, [form])


def test_the_same_form_read_twice_is_noticed() -> None:
    form = read(pdf("r1", {"statement.a1": "/4"}))
    charter = CHARTER.after(taking_in(CHARTER, taken(CHARTER, SPRING, KEYS, [form])))

    (again,) = taken(charter, SPRING, KEYS, [form])

    assert again.is_again
    assert [*map(str, again.notes)] == ["A form with the same answers is there already."]


def test_the_organisation_is_noted_only_where_the_round_asks_for_it() -> None:
    form = Form(partner="hub", answers={"a1": "4"})

    assert sheets(form)[0].partner == ""
    assert sheets(form, into=BY_PARTNER)[0].partner == "p"


def test_an_organisation_that_is_no_partner_stays_in_the_remark() -> None:
    form = Form(partner="Pub", answers={"a1": "4"})

    (found,) = taken(CHARTER, BY_PARTNER, KEYS, [form])

    assert (found.response.partner, found.response.note) == ("", "Organisation: Pub")
    assert "no partner" in str(found.notes[0])


@pytest.mark.parametrize(
    "content",
    [
        "statement,answer\n1,4\n13,2\nform,7\nremark,Late\n",
        "Number;Answer\r\n1;4\r\n13;2\r\nForm;7\r\nRemark;Late\r\n",
        "﻿a1\t4\ni7\t2\nform\t7\nremark\tLate\n",
    ],
    ids=["commas", "semicolons", "tabs"],
)
def test_a_list_of_answers_is_read_whatever_parts_its_columns(content: str) -> None:
    (sheet,) = sheets(read(content.encode()))

    assert (sheet.answers, sheet.number, sheet.note) == ("a1 4, i7 2", "7", "Late")


def test_what_is_no_answer_is_kept_as_it_was_given() -> None:
    (sheet,) = sheets(read(b'1,"4, or 5"\n2,many\n99,3\n1,2\n'))

    assert sheet.answers == '"a1 4, or 5 / 2", a2 many, 99 3'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no line"),
        (b"\xff\xfe", "UTF-8"),
        (b"a\0b", "neither"),
        (b"%PDF-1.7 nonsense", "damaged|fields"),
        (b"x" * 1_000_001, "too large"),
    ],
)
def test_what_is_no_form_is_refused_in_a_sentence(content: bytes, reason: str) -> None:
    with pytest.raises(ExchangeError, match=reason):
        read(content)


def test_a_worksheet_is_no_form_of_the_check() -> None:
    with pytest.raises(ExchangeError, match="not a form of the partnership check"):
        read(printed(CHARTER, "aims"))


def test_a_form_gets_the_lowest_number_that_is_free() -> None:
    charter = Charter.of("c", [SPRING, Response(id="x", round="r1", number="1")])

    assert next_number(charter, "r1") == "2"
    assert next_number(charter, "r2") == "1"
