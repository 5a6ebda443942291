"""The list of charters: what it shows, in which order, and how little it reads."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import UnknownCharterError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation, new_id
from planner.model.own import SectionOn
from planner.model.records.change import Review
from planner.model.records.deliver import Risk
from planner.model.records.front import Control, Partner
from planner.model.records.why import Vision
from planner.store.library import Library
from planner.store.register import Order
from tests.strategies import changes, drafts

START = Change("Start", ())


def start(library: Library, charter_id: str, title: str, **control: str) -> None:
    library.apply(
        charter_id,
        Change("Start", (Edit(None, Control(title=title, **control)),)),  # type: ignore[arg-type] # each is a line
    )


@pytest.fixture
def four(library: Library) -> Library:
    start(library, "9b1d", "York Youth", status="draft")
    start(library, "9b2e", "Émile’s Garden", status="agreed")
    start(library, "a1", "derby Debt Advice", status="draft")
    start(library, "b2", "Leeds", short_name="Café Nights")
    return library


def titles(library: Library, order: Order = Order.TITLE, words: str = "") -> list[str]:
    return [holding.title for holding in library.page(0, 9, order, words)]


def test_a_charter_is_shown_with_what_matters(library: Library, telford: Charter) -> None:
    review = Review(next=date(2027, 1, 31))
    library.apply(telford.id, Change("Change next review", (Edit(None, review),)))

    [holding] = library.page(0, 10)

    assert (holding.id, holding.title, holding.status) == ("telford", telford.title, "draft")
    assert holding.partners == ("Riverside <Hub> & Friends", "St Chad’s Église")
    assert (holding.next_review, holding.complete) == (date(2027, 1, 31), 15)


def test_titles_are_sorted_without_case_and_accents(four: Library) -> None:
    assert titles(four) == ["derby Debt Advice", "Émile’s Garden", "Leeds", "York Youth"]


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [
        (Order.STATUS, "Leeds", "York Youth"),
        (Order.NEXT_REVIEW, "York Youth", "Leeds"),
        (Order.COMPLETE, "derby Debt Advice", "York Youth"),
        (Order.CHANGED, "York Youth", "Émile’s Garden"),
    ],
    ids=lambda each: each.name.lower() if isinstance(each, Order) else "",
)
def test_the_register_is_sorted_by_any_of_its_columns(
    four: Library, order: Order, first: str, last: str
) -> None:
    four.apply("9b1d", Change("", (Edit(None, Review(next=date(2027, 1, 1))),)))

    found = titles(four, order)

    assert (found[0], found[-1]) == (first, last)


def test_a_page_is_a_part_of_the_register(four: Library) -> None:
    pages = [four.page(offset, 2) for offset in (0, 2, 4)]

    assert [each.title for page in pages for each in page] == titles(four)
    assert [len(page) for page in pages] == [2, 2, 0]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("YOUTH york", ["York Youth"]),
        ("emile", ["Émile’s Garden"]),
        ("cafe", ["Leeds"]),
        ("ouse", []),
        ("%", []),
        ("' OR 1=1 --", []),
        ("  ", ["derby Debt Advice", "Émile’s Garden", "Leeds", "York Youth"]),
    ],
)
def test_the_register_is_narrowed_by_words(
    four: Library, words: str, expected: list[str]
) -> None:
    assert titles(four, words=words) == expected
    assert four.count(words) == len(expected)


def test_the_register_is_narrowed_by_the_name_of_a_partner(
    four: Library, telford: Charter
) -> None:
    assert titles(four, words="st chad’s eglise") == [telford.title]


def test_a_partner_without_a_name_is_listed_as_it_is_known(library: Library) -> None:
    library.apply("c", Change("", (Edit(None, Partner(id="p", known_as="The Friends")),)))

    assert library.page(0, 1)[0].partners == ("The Friends",)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("9b1d", "9b1d"), ("9b1", "9b1d"), ("Leeds", "b2"), ("b", "b2")],
    ids=["id", "beginning", "title", "one letter"],
)
def test_a_charter_is_found_by_its_name(four: Library, name: str, expected: str) -> None:
    assert four.find(name) == expected


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("9b", "Several charters"),
        ("Hull", "There is no charter"),
        ("leeds", "no charter"),
        ("", "no charter"),
    ],
    ids=["several", "none", "another case", "no name"],
)
def test_a_name_that_stands_for_none_or_several_is_told(
    four: Library, name: str, words: str
) -> None:
    with pytest.raises(UnknownCharterError, match=words):
        four.find(name)


def test_an_id_comes_before_a_title_and_a_title_before_a_beginning(four: Library) -> None:
    start(four, "c3", "a1")
    start(four, "c3longer", "9b1")

    assert [four.find(name) for name in ("a1", "9b1", "c3")] == ["a1", "c3longer", "c3"]


def test_two_charters_of_one_title_are_named_by_their_ids(four: Library) -> None:
    start(four, "c4", "Leeds")

    with pytest.raises(UnknownCharterError, match="b2, c4"):
        four.find("Leeds")


def test_completeness_follows_what_is_said_and_what_is_switched_on(library: Library) -> None:
    risk, vision = Risk(id="r", risk="Flood"), Vision(statement="Nobody goes hungry")
    steps = [
        Edit(None, vision),
        Edit(None, risk),
        Edit(None, SectionOn(id="risk")),
        Edit(vision, None),
    ]

    found = []
    for edit in steps:
        library.apply("c", Change("", (edit,)))
        found.append(library.page(0, 1)[0].complete)

    assert found == [4, 4, 7, 4]


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(charter=drafts(), data=st.data())
def test_completeness_is_that_of_the_charter_after_any_change(
    library: Library, charter: Charter, data: st.DataObject
) -> None:
    charter = replace(charter, id=new_id())
    library.apply(charter.id, creation(charter))
    library.apply(charter.id, data.draw(changes(charter)))

    [holding] = library.page(0, 1, Order.CHANGED)

    filled, on = library.charter(charter.id).completeness()
    assert (holding.id, holding.complete) == (charter.id, round(100 * filled / on))


READINGS: dict[str, Callable[[Library], object]] = {
    "a page": lambda library: [library.page(50, 50, order) for order in Order],
    "a count": lambda library: library.count(),
    "a charter": lambda library: library.charter("telford"),
    "a name": lambda library: [library.find(name) for name in ("telford", "tel")],
    "a search": lambda library: library.search("hub"),
    "a search in a charter": lambda library: library.search("hub", charter_id="telford"),
    "a history": lambda library: library.history("telford"),
    "versions": lambda library: library.versions("telford"),
    "the bin": lambda library: library.bin(),
    "a version": lambda library: library.keep("telford", "First"),
    "an edit": lambda library: library.apply(
        "telford", Change("", (Edit(None, Partner(id="x")), Edit(None, Vision())))
    ),
    "a removal": lambda library: library.apply(
        "telford",
        Change("", (Edit(Control(title="Telford"), None), Edit(Partner(id="p"), None))),
    ),
}


@pytest.mark.parametrize("reading", READINGS)
def test_nothing_reads_the_whole_library_to_answer_about_a_part(
    library: Library, reading: str
) -> None:
    library.apply(
        "telford",
        Change("", (Edit(None, Control(title="Telford")), Edit(None, Partner(id="p")))),
    )
    statements: list[str] = []
    library._db.conn.set_trace_callback(statements.append)

    READINGS[reading](library)

    library._db.conn.set_trace_callback(None)
    plans = [plan for each in statements for plan in scans(library, each)]
    assert len(statements) > 0
    assert plans == []


def scans(library: Library, statement: str) -> list[str]:
    """Return the steps of a statement's plan that walk through a whole table, or sort one."""
    if not statement.lstrip().startswith(("SELECT", "UPDATE", "DELETE")):
        return []
    rows = library._db.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
    return [
        f"{row[3]}: {statement}"
        for row in rows
        if row[3].startswith("SCAN")
        and "VIRTUAL TABLE" not in row[3]
        and "USING INDEX holding_" not in row[3]
        and "USING COVERING INDEX holding_" not in row[3]
        and "json_each" not in row[3]
        and "sqlite_master" not in row[3]  # sqlite-utils looks up what tables there are
    ]
