"""How wide the columns of a table are."""

from planner.documents.widths import shares


def test_columns_share_what_none_of_them_needs() -> None:
    role, holder = shares(("Role", "Held by"), [("Secretary", "Nobody yet")], names=True)

    assert 0.7 < holder / role < 1.4


def test_room_goes_to_the_column_that_makes_the_rows_lower() -> None:
    long = "We look for a second funder in the first year, and tell each other at once."
    risk, answer = shares(("Risk", "What we do"), [("Money", long)], names=True)

    assert answer > 3 * risk
