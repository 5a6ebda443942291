from planner.documents.blocks import Block, Table
from planner.documents.having_a_say import who_has_a_say
from planner.documents.options import Options
from planner.documents.telling import telling
from planner.documents.words import words
from planner.model.charter import Charter
from planner.model.markdown import spoken
from planner.model.record import Record
from planner.model.records.decide import Say

GRID = (
    Say(id="1", rank=1, matter="Prices", group="Members", level="consulted"),
    Say(id="2", rank=2, matter="Prices", group="Trustees", level="in charge", how="By vote."),
    Say(id="3", rank=3, matter="Opening hours", group="Members", level="deciding together"),
)


def made(*records: Record) -> tuple[Block, ...]:
    return tuple(who_has_a_say(telling(Charter.of("c", records), Options())))


def rows(block: Block) -> list[list[str]]:
    assert isinstance(block, Table)
    return [[spoken(cell.content) for cell in row] for row in block.rows]


def test_matters_stand_down_and_groups_across() -> None:
    (grid,) = made(*GRID)

    assert isinstance(grid, Table)
    assert grid.header == ("Matter", "Members", "Trustees")
    assert rows(grid) == [
        ["Prices", "Consulted", "In charge\nBy vote."],
        ["Opening hours", "Deciding together", ""],
    ]


def test_a_group_with_two_parts_in_one_matter_makes_a_list() -> None:
    twice = Say(id="4", rank=4, matter="Prices", group="Members", level="informed")

    (listing,) = made(*GRID, twice)

    assert isinstance(listing, Table)
    assert len(listing.rows) == 4


def test_more_groups_than_fit_make_a_list() -> None:
    more = [
        Say(id=f"g{at}", rank=9 + at, matter="Prices", group=f"Group {at}", level="informed")
        for at in range(3)
    ]

    (listing,) = made(*GRID, *more)

    assert isinstance(listing, Table)
    assert len(listing.rows) == 6


def test_a_record_without_a_part_is_not_lost() -> None:
    bare = Say(id="4", rank=4, matter="Tea", group="Guests")

    assert "Guests" in " ".join(words(made(*GRID, bare)))


def test_nothing_is_said_while_nobody_has_a_say() -> None:
    assert made() == ()
