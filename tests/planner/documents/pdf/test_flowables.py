import pytest

from planner.documents.pdf.flowables import Break, Flow, Stack
from planner.documents.pdf.rows import Column, Grid, Row


class Block(Flow):
    """A flow of a height that cannot be parted."""

    def __init__(self, height: float, *, stays: bool = False) -> None:
        self.height = height
        self.stays = stays


def heights(stack: Flow | None) -> list[float]:
    return [flow.height for flow in stack.flows] if isinstance(stack, Stack) else []


def test_a_stack_is_parted_where_the_room_ends() -> None:
    head, tail = Stack([Block(10), Block(20), Block(30)]).split(35, force=False)

    assert heights(head) == [10, 20]
    assert heights(tail) == [30]


def test_what_stays_with_its_successor_moves_with_it() -> None:
    head, tail = Stack([Block(10), Block(5, stays=True), Block(30)]).split(40, force=False)

    assert heights(head) == [10]
    assert heights(tail) == [5, 30]


def test_nothing_is_parted_where_only_leaders_fit() -> None:
    stack = Stack([Block(5, stays=True), Block(30)])

    assert stack.split(20, force=False) == (None, stack)


def test_a_page_is_never_left_empty_for_want_of_room() -> None:
    head, tail = Stack([Block(30), Block(1)]).split(20, force=True)

    assert heights(head) == [30]
    assert heights(tail) == [1]


def test_leaders_that_fill_a_page_leave_what_follows_to_the_next_rather_than_off_it() -> None:
    head, tail = Stack([Block(15, stays=True), Block(18), Block(1)]).split(20, force=True)

    assert heights(head) == [15]
    assert heights(tail) == [18, 1]


@pytest.mark.parametrize("force", [False, True])
def test_a_whole_stack_is_parted_only_when_it_must_be(force: bool) -> None:
    head, _ = Stack([Block(10), Block(20)], whole=True).split(15, force=force)

    assert heights(head) == [10] * force


def test_a_whole_stack_leaves_its_leaders_rather_than_be_parted() -> None:
    whole = Stack([Block(10), Block(10)], whole=True)

    head, tail = Stack([Block(10, stays=True), whole]).split(25, force=True)

    assert (head and head.height, tail and tail.height) == (10, 20)


def test_a_break_ends_the_page_and_takes_no_room() -> None:
    head, tail = Stack([Break(), Block(10), Break(), Block(20)]).split(100, force=True)

    assert heights(head) == [10]
    assert heights(tail) == [20]


def row(*heights: float, tall: float = 1000.0) -> Row:
    return Row([Column(Stack([Block(height)]), 0.0) for height in heights], 100, tall=tall)


def test_a_tall_row_waits_for_the_next_page_when_a_cell_cannot_begin() -> None:
    tall = row(50, 10, tall=20)

    assert tall.split(40, force=False) == (None, tall)


def test_the_last_row_does_not_stand_alone() -> None:
    head, tail = Grid(None, [row(10), row(10), row(10), row(10)]).split(35, force=False)

    assert (head and head.height, tail and tail.height) == (20, 20)


def test_neither_does_the_last_row_with_its_total() -> None:
    table = Grid(None, [row(10), row(10), row(10), row(10)], closing=2)

    assert [each and each.height for each in table.split(25, force=False)] == [10, 30]


@pytest.mark.parametrize("room", [15, 25])
def test_no_row_of_three_stands_alone(room: float) -> None:
    table = Grid(None, [row(10), row(10), row(10)], small=25)

    assert table.split(room, force=False) == (None, table)


def test_a_first_row_stands_alone_where_it_is_high() -> None:
    head, tail = Grid(None, [row(20), row(10), row(10)], small=25).split(25, force=False)

    assert (head and head.height, tail and tail.height) == (20, 20)


def test_both_halves_of_a_parted_row_stand_on_pages_of_their_own() -> None:
    long = Row([Column(Stack([Block(10), Block(10)]), 0.0)], 100, tall=15)

    head, tail = Grid(None, [row(10), row(10), long]).split(35, force=False)

    assert (head and head.height, tail and tail.height) == (30, 10)


def test_a_header_counts_on_every_page() -> None:
    head, tail = Grid(row(5), [row(10) for _ in range(6)]).split(30, force=False)

    assert (head and head.height, tail and tail.height) == (25, 45)


def test_a_header_does_not_stand_without_a_row() -> None:
    table = Grid(row(5), [row(30), row(30)])

    assert table.split(20, force=False) == (None, table)


def test_a_table_without_rows_waits_for_the_next_page_or_is_drawn_there() -> None:
    table = Grid(row(30), [])

    assert table.split(20, force=False) == (None, table)
    assert table.split(20, force=True) == (table, None)
