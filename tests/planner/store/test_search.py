"""Words are found wherever they stand, whatever they are, and in no charter of the bin."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.own import Unfinished
from planner.model.records.front import Partner
from planner.model.records.why import Objective
from planner.store.library import Library


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("<Hub>", ["p1", "o1"]),
        ("riverside friends", ["p1"]),
        ("FRIENDS &", ["p1"]),
        ("it's", ["o1"]),
        ("its", []),
        ("eglise", ["p2"]),
        ("Église", ["p2"]),
        ("jane@example.org", ["jane"]),
        ("<jane@", ["jane"]),
        ("tel", ["only"]),
        ("hub", ["p1", "o1"]),
        ("hubs riverside", []),
    ],
)
def test_words_are_found_as_they_are_typed(
    library: Library, telford: Charter, words: str, expected: list[str]
) -> None:
    assert [hit.record_id for hit in library.search(words)] == expected
    assert [hit.record_id for hit in library.search(words, charter_id=telford.id)] == expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        '"',
        "'",
        "</para>",
        "a AND",
        "NOT",
        "NEAR(",
        "*",
        "^",
        "words:",
        "(",
        "\0",
        "\ud800",
        "-" * 10_000,
        "a " * 1_000,
        "{x} : y",
        "%",
        "💚",
        '"unclosed',
    ],
    ids=repr,
)
@pytest.mark.usefixtures("telford")
def test_no_words_are_an_error(library: Library, words: str) -> None:
    assert library.search(words) == []


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.text())
def test_whatever_is_typed_can_be_searched_for(library: Library, words: str) -> None:
    assert library.search(words) == []
    assert library.count(words) == 0


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(word=st.from_regex(r"[^\W_]{1,20}", fullmatch=True))
def test_every_word_that_was_written_is_found(library: Library, word: str) -> None:
    partner = Edit(None, Partner(id="p", name=f"(the {word})"))
    library.apply("c", Change("Add", (partner,)))

    found = library.search(word)

    library.apply("c", Change("Remove", (partner.reversed(),)))
    assert [hit.record_id for hit in found] == ["p"]


def test_a_hit_says_where_it_is_with_the_words_around_it(
    library: Library, telford: Charter
) -> None:
    long = f"{'before ' * 100} Call Riverside <Hub> & Friends, it's time {'after ' * 100}"
    library.apply(telford.id, Change("", (Edit(None, Objective(id="o2", measure=long)),)))

    [hit] = library.search("call riverside")

    assert (hit.charter_id, hit.title) == (telford.id, telford.title)
    assert (hit.table, hit.record_id) == ("objective", "o2")
    assert "Call Riverside <Hub> & Friends, it's time" in hit.excerpt


def test_an_excerpt_does_not_join_the_words_of_two_fields(
    library: Library, telford: Charter
) -> None:
    objective = Objective(id="o2", statement="Feed everybody", measure="Meals served")
    library.apply(telford.id, Change("", (Edit(None, objective),)))

    [hit] = library.search("everybody meals")

    assert "Feed everybody · Meals served" in hit.excerpt


def test_what_goes_by_the_words_comes_before_what_mentions_them(library: Library) -> None:
    for number in range(3):
        aim = Objective(id="o", statement="Work with Ludlow")
        partner = Partner(id="p", name="Ludlow Library")
        library.apply(f"c{number}", Change("", (Edit(None, aim), Edit(None, partner))))

    found = [hit.table for hit in library.search("ludlow", limit=5)]

    assert found == ["partner"] * 3 + ["objective"] * 2


def test_the_index_follows_every_edit(library: Library, telford: Charter) -> None:
    [objective] = telford.all(Objective)
    edited, emptied = replace(objective, statement="Kitchens"), replace(objective, statement="")
    steps = ((objective, edited), (edited, emptied), (emptied, objective), (objective, None))

    found = []
    for before, after in steps:
        library.apply(telford.id, Change("", (Edit(before, after),)))
        found.append([len(library.search(words)) for words in ("time to open", "kitchens")])

    assert found == [[0, 1], [0, 0], [1, 0], [0, 0]]


def test_words_that_do_not_fit_their_field_are_found(library: Library) -> None:
    odd = Unfinished(
        id="objective.o1.due",
        record="objective",
        of="o1",
        field="due",
        words="some time in May",
    )
    library.apply("c", Change("", (Edit(None, odd),)))

    assert [hit.table for hit in library.search("time in may")] == ["unfinished"]


def test_a_search_in_one_charter_finds_nothing_of_another(
    library: Library, telford: Charter
) -> None:
    library.apply("other", Change("", (Edit(None, Partner(id="p", name="Hub")),)))

    assert {hit.charter_id for hit in library.search("hub", charter_id="other")} == {"other"}
    assert {hit.charter_id for hit in library.search("hub")} == {"other", telford.id}
    assert library.search("hub", charter_id="nobody") == []


def test_a_charter_in_the_bin_is_not_found(library: Library, telford: Charter) -> None:
    library.delete(telford.id)
    assert library.search("hub") == []

    library.restore_charter(telford.id)
    assert len(library.search("hub")) == 2


def test_no_more_is_found_than_was_asked_for(library: Library, telford: Charter) -> None:
    assert len(library.search("hub", limit=1, charter_id=telford.id)) == 1
    assert library.search("hub", limit=0) == []
