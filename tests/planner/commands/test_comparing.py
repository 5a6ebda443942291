from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

COMPARED = """\
Vision
  Vision: [− Nobody in Telford goes hungry. −]
Purpose and aims
  Purpose: [+ Food +]
Objectives and outcomes
  changed: Open two hubs
    By: [− 30 June 2027 −] [+ 1 January 2028 +]
"""  # noqa: RUF001


def test_two_states_are_compared_by_section(telford: "Run") -> None:
    telford("keep", "telford", "--name", "Agreed")
    telford("set", "telford", "objective:o1.due", "2028-01-01")
    telford("set", "telford", "purpose.statement", "Food")
    telford("set", "telford", "vision.statement", "")

    assert telford("compare", "telford", "Agreed", "now") == (0, COMPARED, "")
    assert telford("compare", "telford", "Agreed") == (0, COMPARED, "")


def test_only_the_words_that_changed_are_marked(telford: "Run") -> None:
    telford("keep", "telford", "--name", "Agreed")
    telford("set", "telford", "vision.statement", "Nobody in all Telford goes hungry.")

    out = telford("compare", "telford", "Agreed").out

    assert out == "Vision\n  Vision: Nobody in [+ all +] Telford goes hungry.\n"


def test_a_change_that_cannot_be_seen_is_told_in_words(telford: "Run") -> None:
    telford("keep", "telford", "--name", "Agreed")
    telford("set", "telford", "vision.statement", "Nobody in  Telford goes hungry.")

    out = telford("compare", "telford", "Agreed").out

    assert out == "Vision\n  Vision: only its spaces or its signs\n"


def test_a_charter_compared_with_itself_differs_in_nothing(telford: "Run") -> None:
    assert telford("compare", "telford", "now", "now") == (0, "", "")


def test_a_version_that_is_not_there_is_refused_in_a_sentence(telford: "Run") -> None:
    answer = telford("compare", "telford", "Agreed", "now")

    assert answer == (1, "", "This charter has no version “Agreed”.\n")
