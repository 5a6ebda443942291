"""Lists between pages, what names a row of a table, and tables that are told as lists."""

import pytest

from planner.documents.blocks import Cell, Listing, Paragraph, Table
from planner.documents.layout import Layout
from planner.documents.pdf.flowables import Flow, Stack, Text
from planner.documents.pdf.fonts import Fonts
from planner.documents.pdf.passages import Setter
from planner.documents.pdf.rows import Grid
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import Look
from planner.documents.pdf.tables import table
from planner.documents.phrases import ENGLISH
from planner.documents.unfolding import unfolded
from planner.documents.words import words
from planner.model.markdown import plain

SETTER = Setter(Look(Layout()), Fonts(), ENGLISH)


def listed(*entries: tuple[str, ...]) -> Stack:
    listing = Listing(tuple(tuple(map(plain, entry)) for entry in entries))
    return Stack(SETTER.content([listing], SETTER.column(Element("Sect"))))


@pytest.mark.parametrize(("fitting", "taken"), [(1, 0), (2, 2), (3, 3), (4, 3)])
def test_neither_the_first_nor_the_last_entry_stands_alone(fitting: int, taken: int) -> None:
    stack = listed(*[(f"Entry {number}",) for number in range(5)])
    room = sum(flow.height + flow.after for flow in stack.flows[:fitting])

    page, _ = stack.split(room, force=False)

    assert len(page.flows if page else []) == taken


def test_what_a_colon_announces_stands_on_its_page() -> None:
    announced: list[Paragraph | Listing] = [
        plain("We ask:"),
        Listing(((plain("What for?"),), (plain("Why?"),))),
    ]
    flows = SETTER.content([plain("Above"), *announced], SETTER.column(Element("Sect")))
    room = sum(flow.height + flow.after for flow in flows[:2])

    page, rest = Stack(flows).split(room, force=False)

    assert [len(part.flows) if part else 0 for part in (page, rest)] == [1, 3]


def test_lines_that_someone_ended_are_parted_between_what_they_say() -> None:
    told = plain("\n".join([f"Contact: {'Ann Lee of the hub ' * 5}"] * 3))
    [text] = SETTER.content([told], SETTER.column(Element("Sect")))
    assert isinstance(text, Text)
    assert [line.is_ended for line in text.lines] == [False, True, False, True, False, False]

    head, _ = text.split(text.leading * 3, force=False)

    assert head
    assert head.height == text.leading * 2


def test_what_an_entry_says_is_closer_together_than_the_entries() -> None:
    gaps = [flow.after for flow in listed(("Hub", "Tuesday", "Friday"), ("Bank",)).flows]

    assert gaps[0] == gaps[1] < gaps[2]


def test_a_total_stays_with_the_last_of_what_it_sums_up() -> None:
    rows = [
        tuple(Cell((plain(words),)) for words in row) for row in (("Van", "1"), ("Oil", "2"))
    ]
    total = (Cell((plain("In all"),)), Cell((plain("3"),)))

    budget = Table("Budget", ("Line", "Amount"), tuple(rows), row_headers=True, total=total)

    told = ["\n".join(words([one])) for one in unfolded(budget)]
    assert told == ["Van\nAmount: 1", "Oil\nAmount: 2\nIn all\nAmount: 3"]


TASK = tuple(map(plain, ("Open the hub", "From 1 May", "Due 3 June")))
PLAN = Table(
    "Plan", ("Task", "Who"), ((Cell(TASK), Cell((plain("The Hub"),))),), row_headers=True
)


def test_only_what_names_a_row_is_in_bold() -> None:
    told = [
        bold for made in table(PLAN, SETTER, Element("Sect")) or () for bold in bold_in(made)
    ]

    assert told == [True, False, False, False]


def bold_in(made: Flow) -> list[bool]:
    """Return of each text in the rows of a table, if this is its rows, whether it is bold."""
    rows = made.rows if isinstance(made, Grid) else ()
    return [
        text.style.bold
        for row in rows
        for column in row.columns
        for text in column.stack.flows
        if isinstance(text, Text)
    ]


def test_what_more_the_name_of_a_row_says_is_one_paragraph_under_it() -> None:
    (told,) = unfolded(PLAN)

    name, dates, _ = told.blocks
    assert list(words([name])) == ["Open the hub"]
    assert list(words([dates])) == ["From 1 May\nDue 3 June"]
