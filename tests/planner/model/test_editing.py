"""The changes people make: what they do to a charter, and that each can be taken back."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.model.charter import Charter
from planner.model.editing import (
    arrival,
    keeping,
    mentions,
    moving,
    removal,
    switching,
    together,
    writing,
)
from planner.model.own import Unfinished
from planner.model.records.decide import Communication
from planner.model.records.deliver import Task
from planner.model.records.front import Control, Partner, Person
from planner.model.records.why import Aim, Objective, Vision

HUB = Objective(id="o1", statement="Open two hubs", lead="p1")
BANK = Partner(id="p1", name="Food Bank")
FETE = Task(id="t1", title="Fête", lead="p1", others=("p1", "p2"))
START = Charter.of("c", [BANK, Partner(id="p2", name="Council", rank=1), HUB, FETE])


def test_a_new_record_comes_last() -> None:
    added = START.after(arrival(START, Partner(id="p0", name="Faith group")))

    assert [partner.id for partner in added.partners] == ["p1", "p2", "p0"]


def test_the_first_words_of_a_single_record_bring_it_along() -> None:
    change = writing(START, Vision(), "statement", "Nobody hungry")

    assert change is not None
    assert START.after(change).one(Vision).statement == "Nobody hungry"


def test_writing_what_is_there_already_is_no_change() -> None:
    assert writing(START, HUB, "statement", "Open two hubs") is None


def test_words_that_do_not_fit_are_kept_and_the_field_is_emptied() -> None:
    dated = START.after(writing(START, HUB, "due", date(2027, 6, 30)) or together("", ()))
    change = keeping(dated, dated.all(Objective)[0], "due", "31/6")

    assert change is not None
    assert dated.after(change).all(Unfinished)[0].words == "31/6"
    assert dated.after(change).all(Objective)[0].due is None


def test_a_value_that_fits_takes_the_kept_words_away() -> None:
    odd = START.after(keeping(START, HUB, "due", "31/6") or together("", ()))
    change = writing(odd, HUB, "due", date(2027, 6, 30))

    assert change is not None
    assert odd.after(change).all(Unfinished) == ()


def test_clearing_a_field_takes_the_kept_words_away() -> None:
    odd = START.after(keeping(START, HUB, "due", "31/6") or together("", ()))
    change = writing(odd, HUB, "due", None)

    assert change is not None
    assert odd.after(change) == START


def test_removing_a_partner_says_and_clears_where_it_is_mentioned() -> None:
    change = removal(START, BANK)
    after = START.after(change)

    assert change.text == "Remove partner “Food Bank” and its mention in 2 places"
    assert (after.all(Objective)[0].lead, after.all(Task)[0].others) == ("", ("p2",))
    assert after.after(change.reversed()) == START


def test_removing_a_person_clears_each_single_record_that_names_it() -> None:
    jo = Person(id="jo", name="Jo")
    named = [jo, Control(owner="jo"), Communication(contact="jo", spokesperson="jo")]
    charter = Charter.of("c", named)

    left = charter.after(removal(charter, jo))

    assert (left.control.owner, left.one(Communication)) == ("", Communication())


def test_the_mentions_of_a_partner_are_told_before_it_goes() -> None:
    assert {record.id for record in mentions(START, BANK)} == {"o1", "t1"}


def test_removing_a_record_takes_the_words_kept_for_it() -> None:
    odd = START.after(keeping(START, HUB, "due", "31/6") or together("", ()))

    assert odd.after(removal(odd, HUB)).all(Unfinished) == ()


def test_switching_a_section_on_and_off_leaves_its_words() -> None:
    on = switching(START, "risk", on=True)
    assert on is not None
    off = switching(START.after(on), "risk", on=False)

    assert off is not None
    assert START.after(on).sections_on == ("risk",)
    assert START.after(on).after(off) == START


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(-1, 6)), max_size=80))
def test_a_record_moves_to_the_place_it_is_sent_to(moves: list[tuple[int, int]]) -> None:
    charter = Charter.of("c", [Aim(id=f"a{at}", rank=at) for at in range(5)])
    order = [aim.id for aim in charter.all(Aim)]

    for which, to in moves:
        order.insert(max(0, min(to, 4)), order.pop(which))
        change = moving(charter, charter.all(Aim)[which], to)
        charter = charter.after(change) if change else charter
        assert [aim.id for aim in charter.all(Aim)] == order


def test_a_move_into_a_full_gap_numbers_the_list_afresh() -> None:
    tight = [Aim(id="a", rank=1.0), Aim(id="b", rank=1.0), Aim(id="c", rank=3.0)]
    charter = Charter.of("c", tight)
    change = moving(charter, charter.all(Aim)[2], 1)

    assert change is not None
    assert [aim.id for aim in charter.after(change).all(Aim)] == ["a", "c", "b"]
