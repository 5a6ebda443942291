"""The way through a meeting, as values."""

from datetime import date

from planner.health import findings
from planner.health.meeting import Outcome, answer_words, beginning, outcome
from planner.health.next_step import Step, steps
from planner.model.charter import Charter
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.decide import Decision
from planner.model.records.front import Control, Partner, Revision
from planner.model.records.why import Purpose, Vision
from ui.meeting.notes import held_in
from ui.meeting.walk import Walk

TODAY = date(2026, 11, 25)
PARTNERS = [Partner(id=each, name=each, rank=float(at)) for at, each in enumerate("ab")]


def there(*records: Record, skipped: tuple[str, ...] = ()) -> tuple[Step, ...]:
    charter = Charter.of("c", records)
    return steps(charter, findings(charter, TODAY), skipped)


def key(step: Step | None) -> str:
    return step.key if step else ""


def test_a_walk_goes_from_what_is_open_to_what_is_open() -> None:
    walk = Walk(everything=False)
    said = there(*PARTNERS, Purpose(statement="So that all eat."), skipped=("aim.statement",))

    assert key(walk.onward(said)) == "purpose.advantage"
    assert key(walk.onward(said)) == "vision.statement"
    assert key(walk.onward(said)) == "scope.area"


def test_a_walk_goes_on_from_where_it_is_once_the_answer_is_there() -> None:
    walk = Walk(everything=False)
    walk.onward(there())

    assert key(walk.onward(there(*PARTNERS))) == "purpose.statement"


def test_a_walk_goes_on_after_a_finding_that_is_settled_and_gone() -> None:
    walk = Walk(everything=False)
    odd = Vision(statement="In [insert town] all eat.")
    keys = tuple(each.key for each in there(odd) if each.way == "question")
    assert walk.onward(there(odd, skipped=keys)) is not None

    assert walk.onward(there(Vision(statement="All eat."), skipped=keys)) is None
    assert walk.is_over


def test_back_leads_the_same_way_and_forth_again() -> None:
    walk = Walk(everything=False)
    said = there()
    first, second = walk.onward(said), walk.onward(said)

    assert key(walk.back(said)) == key(first)
    assert walk.back(said) is None
    assert key(walk.onward(said)) == key(second)


def test_back_from_the_end_leads_to_the_last_question() -> None:
    walk = Walk(everything=False)
    said = there()
    last = ""
    while step := walk.onward(said):
        last = step.key

    assert key(walk.back(said)) == last
    assert not walk.is_over


def test_to_read_a_walk_goes_through_every_question_answered_or_not() -> None:
    walk = Walk(everything=True)
    said = there(*PARTNERS)
    asked = []
    while step := walk.onward(said):
        asked.append(step.key)

    assert asked == [each.key for each in said if each.way == "question"]


def test_a_section_that_was_just_added_is_asked_in_place_of_its_offer() -> None:
    walk = Walk(everything=False)
    questions = tuple(each.key for each in there(*PARTNERS) if each.way == "question")
    assert key(walk.onward(there(*PARTNERS, skipped=questions))) == "offer:values"

    after = there(*PARTNERS, SectionOn(id="values"), skipped=questions)
    step = next(each for each in after if each.key == "value.name")

    assert walk.turn_to(step, after) is step
    assert walk.been == ("value.name",)


def test_what_came_of_a_meeting_is_told_against_its_beginning() -> None:
    before = Charter.of("c", [*PARTNERS, Decision(id="old", decision="We meet.")])
    began = beginning(before, steps(before, ()))
    vision = Vision(statement="**All** eat.")
    after = Charter.of("c", [*before.records(), vision, Decision(id="new", rank=1.0)])
    said = steps(after, (), ("aim.statement",))

    came = outcome(after, said, began, ("vision.statement", "aim.statement"))

    assert [each.key for each in came.settled] == ["vision.statement"]
    assert [each.id for each in came.decided] == ["new"]
    assert [each.key for each in came.left] == ["aim.statement"]
    assert answer_words(after, came.settled[0]) == "All eat."
    assert answer_words(after, said[0]) == "a; b"


def test_what_is_left_is_noted_in_the_language_of_the_charter() -> None:
    odd = Revision(id="r", version="0.1 FINAL", day=TODAY)
    charter = Charter.of("c", [Control(language="cy"), *PARTNERS, odd])
    said = steps(charter, findings(charter, TODAY))
    left = tuple(each for each in said if each.way == "finding")

    held = held_in(charter, Outcome((), (), left), TODAY)

    assert "“0.1 FINAL” says draft and final at once. Choose one." in [one.ask for one in left]
    assert "Mae “0.1 FINAL” yn dweud drafft a therfynol ar yr un pryd. Dewiswch un." in [
        one.asks for one in held.left
    ]
    assert not {one.ask for one in left} & {one.asks for one in held.left}
