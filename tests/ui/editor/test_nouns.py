"""What several records are called: the same in the history as in the window."""

from planner.model.catalogue import RECORDS
from planner.model.editing import nouns
from ui.editor.nouns import NOUNS

# The heading of a list counts nothing; a step does, and these cannot be counted.
COUNTED = {"expertise": "areas of expertise", "cover": "kinds of insurance"}


def test_a_step_calls_several_records_what_their_list_is_called() -> None:
    said = {table: nouns(RECORDS[table]) for table in NOUNS}

    assert said == {table: each.several for table, each in NOUNS.items()} | COUNTED
