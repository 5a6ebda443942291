import pytest

from planner.model.changes import Change, Edit
from planner.model.records.why import Aim

BEFORE, AFTER = Aim(id="a1", statement="Food"), Aim(id="a1", statement="Good food")


@pytest.mark.parametrize(
    ("edit", "record"),
    [
        (Edit(None, AFTER), AFTER),
        (Edit(BEFORE, AFTER), AFTER),
        (Edit(BEFORE, None), BEFORE),
    ],
    ids=["arrival", "edit", "removal"],
)
def test_an_edit_is_about_a_record(edit: Edit, record: Aim) -> None:
    assert edit.record == record


def test_a_reversed_change_takes_back_the_last_edit_first() -> None:
    change = Change("Rewrite aim", (Edit(None, BEFORE), Edit(BEFORE, AFTER)))

    assert change.reversed() == Change("Rewrite aim", (Edit(AFTER, BEFORE), Edit(BEFORE, None)))
    assert change.reversed().reversed() == change
