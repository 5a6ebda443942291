"""What a filled worksheet would change, and the one change that it becomes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from planner.errors import ExchangeError
from planner.exchange.answers import (
    CHANGED,
    GONE,
    MAYBE,
    UNSEEN,
    Answer,
    Filled,
    Found,
    proposal,
    taking_in,
)
from planner.exchange.worksheet import read
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.editing import removal, writing
from planner.model.form import fingerprint
from planner.model.own import Unfinished
from planner.model.records.front import Control, Partner
from planner.model.records.resources import Contribution
from planner.model.records.safe import Confidentiality
from planner.model.records.why import Objective, Vision
from planner.model.worksheet import Wording, place_of
from tests.sheets import filled, printed

HUB = Partner(id="p1", name="Riverside <Hub> & Friends")
BANK = Partner(id="p2", name="Telford Food Bank", rank=1)
OPEN = Objective(id="o1", statement="Open two hubs", due=date(2027, 6, 30), lead="p1")
CHARTER = Charter.of(
    "telford",
    [
        Control(title="Telford", currency="GBP"),
        Vision(statement="Nobody goes hungry."),
        HUB,
        BANK,
        OPEN,
    ],
)


def sheet(answers: Mapping[str, str], charter: Charter = CHARTER) -> Filled:
    """Return a worksheet on which a person has written over what was printed."""
    return Filled(
        charter.id,
        fingerprint(charter),
        charter.title,
        "",
        {name: Answer(words, _printed(charter, name)) for name, words in answers.items()},
    )


def _printed(charter: Charter, name: str) -> str:
    place = place_of(name)
    return "" if place is None or place.new else Wording(charter).answer(place)


def only(answers: Mapping[str, str], charter: Charter = CHARTER) -> Found:
    """Return the one thing that a worksheet printed from the charter says."""
    (found,) = proposal(sheet(answers), charter).found
    return found


def taken(answers: Mapping[str, str]) -> Charter:
    """Return the charter with all that a worksheet says."""
    return CHARTER.after(taking_in(CHARTER, proposal(sheet(answers), CHARTER).found))


def after(name: str, value: str, record: Vision | Objective) -> Charter:
    """Return the charter after somebody wrote into it."""
    change = writing(CHARTER, record, name, value)
    assert change is not None
    return CHARTER.after(change)


def test_a_worksheet_on_which_nobody_wrote_proposes_nothing() -> None:
    found = proposal(read(printed(CHARTER, "vision", "objectives", "partners")), CHARTER)

    assert (found.found, found.is_older) == ((), False)


def test_an_answer_shows_both_texts_and_changes_one_field() -> None:
    answers = {"objective.o1.due": "1/7/2027", "vision.statement": "Nobody goes hungry.\r"}

    found = only(answers)

    assert (found.of, found.label) == ("Open two hubs", "By")
    assert (found.now, found.words, found.note) == ("30 June 2027", "1/7/2027", None)
    assert taken(answers).all(Objective) == (replace(OPEN, due=date(2027, 7, 1)),)


@pytest.mark.parametrize("same", ["30 June 2027", "2027-06-30", " 30/6/2027 "])
def test_the_same_day_in_other_words_is_nothing_new(same: str) -> None:
    assert proposal(sheet({"objective.o1.due": same}), CHARTER).found == ()


def test_a_field_that_was_emptied_is_emptied() -> None:
    assert taken({"objective.o1.lead": ""}).get(Objective, "o1") == replace(OPEN, lead="")


def test_words_that_do_not_fit_are_kept_as_they_were_typed() -> None:
    answers = {"objective.o1.due": "31/6", "objective.o1.lead": "Somebody"}

    charter = taken(answers)

    assert "kept as it was typed" in str(only({"objective.o1.due": "31/6"}).note)
    assert {odd.words for odd in charter.all(Unfinished)} == {"31/6", "Somebody"}
    assert charter.get(Objective, "o1") == replace(OPEN, due=None, lead="")


def test_a_row_that_was_filled_in_becomes_a_record() -> None:
    charter = taken(
        {
            "contribution.new1.partner": "the hub",
            "contribution.new1.value": "£1,200",
            "contribution.new1.start": "",
            "partner.new2.name": "The  Hub",
        }
    )

    newcomer = charter.partners[-1]
    (given,) = charter.all(Contribution)
    assert newcomer.name == "The  Hub"
    assert (given.partner, given.value) == (newcomer.id, 120000)


def test_a_worksheet_that_is_read_twice_adds_its_rows_once() -> None:
    answers = {
        "objective.new1.statement": "Plant trees",
        "objective.new1.lead": "telford food bank",
    }

    assert proposal(sheet(answers), taken(answers)).found == ()


def test_what_the_charter_says_newer_is_not_taken_for_granted() -> None:
    answers = {"vision.statement": "Nobody eats alone.", "objective.o1.target": "3"}
    now = after("statement", "Everybody eats.", CHARTER.one(Vision))

    found = proposal(sheet(answers), now)

    assert found.is_older
    assert [(one.note, one.is_safe) for one in found.found] == [(CHANGED, False), (None, True)]
    assert found.found[0].now == "Everybody eats."


def test_an_older_worksheet_on_which_nobody_wrote_takes_nothing_back() -> None:
    now = after("statement", "Everybody eats.", CHARTER.one(Vision))

    assert proposal(sheet({"vision.statement": "Nobody goes hungry."}), now).found == ()


def test_a_blank_worksheet_does_not_write_over_what_it_did_not_show() -> None:
    blank = read(filled(printed(CHARTER, "vision", blank=True), {"vision.statement": "Eat."}))

    (found,) = proposal(blank, CHARTER).found

    assert (found.note, found.is_safe) == (UNSEEN, False)


def test_a_worksheet_that_lost_what_was_printed_is_trusted_less() -> None:
    lost = Filled("telford", "0000", "", "", {"vision.statement": Answer("Eat.", None)})

    (found,) = proposal(lost, CHARTER).found

    assert (found.note, found.is_safe) == (MAYBE, False)


def test_an_answer_about_a_record_that_is_gone_is_shown_but_not_taken_in() -> None:
    now = CHARTER.after(removal(CHARTER, OPEN))

    found = only({"objective.o1.target": "3"}, now)

    assert (found.note, found.is_possible) == (GONE, False)
    assert taking_in(now, [found]).edits == ()


def test_the_worksheet_of_another_charter_is_refused_by_name() -> None:
    with pytest.raises(ExchangeError, match="another charter, “Telford”, not to “Ludlow”"):
        proposal(sheet({}), Charter.of("ludlow", [Control(title="Ludlow")]))


def test_a_section_that_is_off_comes_on_with_its_answer() -> None:
    charter = taken({"confidentiality.statement": "What is said here stays here."})

    assert charter.sections_on == ("confidentiality",)
    assert charter.one(Confidentiality).statement == "What is said here stays here."


def test_all_of_it_is_one_change_that_can_be_taken_back() -> None:
    answers = {
        "objective.o1.due": "31/6",
        "objective.o1.target": "3",
        "objective.new1.statement": "Plant trees",
        "vision.statement": "Eat.",
    }
    change = taking_in(CHARTER, proposal(sheet(answers), CHARTER).found, " Ann ")

    assert change.text == "Take in a worksheet filled in by Ann"
    assert CHARTER.after(change).after(change.reversed()) == CHARTER


def test_a_name_as_long_as_a_book_is_cut() -> None:
    long = replace(sheet({}), by="Ann\n" * 5_000)

    assert len(proposal(long, CHARTER).by) < 70
    assert len(taking_in(CHARTER, [], long.by).text) < 110


def test_nothing_chosen_is_an_empty_change() -> None:
    assert taking_in(CHARTER, []) == Change("Take in a worksheet", ())


def test_only_the_field_that_was_written_in_changes() -> None:
    change = taking_in(CHARTER, proposal(sheet({"objective.o1.target": "3"}), CHARTER).found)

    assert change.edits == (Edit(OPEN, replace(OPEN, target="3")),)
