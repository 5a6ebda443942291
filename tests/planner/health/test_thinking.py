from planner.health.thinking import THINKING, thinking
from planner.model.charter import Charter
from planner.model.records.front import Control, Partner
from planner.model.records.why import Background, Interest, Purpose
from tests.build import full_charter


def states(*records: object) -> list[str]:
    charter = Charter.of("c", records)  # type: ignore[arg-type]  # records of any type
    return [one.state for one in thinking(charter)]


def test_every_question_is_asked_whatever_sections_there_are() -> None:
    steps = thinking(Charter("c", {}))

    assert [one.ask for one in steps] == [each.own for each in THINKING]
    assert {one.state for one in steps} == {"open"}


def test_what_is_answered_is_settled() -> None:
    assert states(
        Background(story="A garden."),
        Partner(id="1", name="The Hub"),
        Partner(id="2", name="The Mill"),
        Purpose(statement="So that all may eat.", advantage="One van."),
        Interest(id="i", partner="1", concern="Too much work."),
        Control(title="Good Food"),
    ) == ["settled"] * len(THINKING)


def test_one_partner_is_no_partnership_yet() -> None:
    assert states(Partner(id="1", name="The Hub"))[1] == "open"


def test_a_full_charter_is_not_asked_to_change_once_it_is_agreed() -> None:
    full = full_charter()

    assert [one.is_fixed for one in thinking(full)] == [full.is_agreed] * len(THINKING)
