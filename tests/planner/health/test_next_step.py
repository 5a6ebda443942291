"""What to settle next, in the order a meeting would take."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.documents.options import Options
from planner.documents.telling import as_written, telling
from planner.exchange.json_form import read
from planner.health import findings
from planner.health.next_step import Step, is_answered, next_step, steps
from planner.health.questions import QUESTIONS, Question
from planner.model.catalogue import RECORDS, SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.own import SectionOn
from planner.model.records.decide import Decision, DecisionRule
from planner.model.records.deliver import Risk
from planner.model.records.front import Control, Partner, Person, Revision
from planner.model.records.resources import Contribution
from planner.model.records.sign import Signature
from planner.model.records.why import Objective, Purpose, Vision
from planner.model.start import started
from planner.places import RESOURCES
from tests.build import full_charter
from tests.troubled import troubled

TODAY = date(2026, 11, 25)
SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
AGREEMENTS = sorted((Path(__file__).parents[2] / "agreements").glob("*.json"))
EMPTY = Charter.of("c", [])


def walked(charter: Charter, *skipped: str) -> tuple[Step, ...]:
    return steps(charter, findings(charter, TODAY), skipped)


def test_a_step_is_known_by_the_same_key_in_every_language() -> None:
    for charter in troubled():
        in_welsh = as_written(telling(charter, Options("cy")))
        welsh = steps(in_welsh, findings(in_welsh, TODAY))

        assert [each.key for each in welsh] == [each.key for each in walked(charter)]
        assert not {each.ask for each in welsh if each.way == "finding"} & {
            each.ask for each in walked(charter)
        }


def open_sections(charter: Charter) -> list[str]:
    return [each.section for each in walked(charter) if each.state == "open"]


def next_of(charter: Charter, *skipped: str) -> Step:
    step = next_step(walked(charter, *skipped))
    assert step is not None
    return step


def test_an_empty_charter_is_asked_what_a_meeting_asks_in_its_order() -> None:
    assert list(dict.fromkeys(open_sections(EMPTY))) == [
        *("partners", "aims", "vision", "scope"),  # who and why
        *("objectives", "workplan", "monitoring"),  # what together
        *("roles", "structure", "representatives", "membership"),  # who does what
        *("decisions", "meetings"),
        *("resources", "communication"),  # who puts in what; staying in touch
        *("safeguarding", "data", "equality"),
        *("disputes", "ending", "review"),
        *("period", "legal", "control", "approval", "signatures"),
    ]


def test_after_the_two_answers_the_next_thing_is_why_to_do_it_together() -> None:
    charter = started("Telford", ["Hub", "Church"], "So that all eat.")

    step = next_of(charter)

    assert step.ask == "What can you do together that none of you could do alone?"
    assert step.place == ("purpose", "only", "advantage")
    assert "collaborative advantage" in step.because


def test_one_partner_alone_is_no_partnership_yet() -> None:
    charter = Charter.of("c", [Partner(id="p1", name="Hub"), Person(id="x", name="Ann")])

    assert next_of(charter).section == "partners"


def test_a_partner_without_a_name_is_where_the_answer_goes() -> None:
    charter = Charter.of("c", [Partner(id="p1", name="Hub"), Partner(id="p2", rank=1.0)])

    assert next_of(charter).place == ("partner", "p2", "name")


def test_what_is_put_off_is_passed_over_and_remembered_as_such() -> None:
    first = next_of(EMPTY)

    there = walked(EMPTY, first.key)

    assert next_of(EMPTY, first.key).key == "purpose.statement"
    assert [each.key for each in there if each.state == "skipped"] == [first.key]


def test_an_answer_settles_what_was_put_off() -> None:
    charter = Charter.of("c", [Vision(statement="Nobody goes hungry.")])

    there = walked(charter, "vision.statement")

    assert [each.state for each in there if each.key == "vision.statement"] == ["settled"]


def test_when_everything_is_put_off_there_is_nothing_next() -> None:
    keys = [each.key for each in walked(EMPTY)]

    assert next_step(walked(EMPTY, *keys)) is None


def test_any_record_of_a_section_answers_its_question() -> None:
    charter = Charter.of("c", [DecisionRule(procedure="We talk until we agree.")])

    assert is_answered(charter, "decisions")


def test_a_decision_that_was_noted_does_not_say_how_decisions_are_made() -> None:
    charter = Charter.of("c", [Decision(id="d", decision="We buy a van.")])

    assert not is_answered(charter, "decisions")


def test_a_record_of_a_list_that_says_too_little_is_no_answer() -> None:
    charter = Charter.of("c", [Partner(id="p"), Objective(id="o", lead="p")])

    assert not is_answered(charter, "objectives")


def test_a_section_that_is_off_is_not_asked_until_it_is_switched_on() -> None:
    on = Charter.of("c", [SectionOn(id="risk")])

    assert "risk" not in open_sections(EMPTY)
    assert "risk" in open_sections(on)


def test_contradictions_come_after_the_questions_and_before_what_needs_a_look() -> None:
    full = full_charter()
    twice = [Signature(id=each, partner="partner", rank=9.0) for each in ("s1", "s2")]
    odd = Objective(id="o2", statement="Open [insert number] hubs", rank=9.0)
    draft = replace(full.control, status="draft")
    kept = [one for one in full.records() if not isinstance(one, Control)]
    charter = Charter.of("c", [*kept, draft, *twice, odd])

    found = [each for each in walked(charter) if each.way == "finding"]
    reasons = [each.because for each in found]

    assert any("signs 3 times" in each.ask for each in found)
    assert any("[insert number]" in each.ask for each in found)
    assert reasons == sorted(reasons)  # it contradicts something; it is needed
    assert len(set(reasons)) == 2


def test_the_key_of_a_finding_does_not_hold_its_words() -> None:
    charter = Charter.of("c", [Vision(statement="Nobody in [insert town] goes hungry.")])

    key = next(each.key for each in walked(charter) if each.way == "finding")

    assert "town" not in key


def test_what_an_open_question_asks_is_not_asked_again_as_a_finding() -> None:
    asked = [each.section for each in walked(EMPTY)]

    assert asked.count("review") == 1  # though the day of the next review is missing as well


@pytest.mark.parametrize(
    ("said", "key"),
    [
        (Contribution(id="c", kind="funding"), "finance"),
        (Contribution(id="c", kind="equipment"), "assets"),
        (Contribution(id="c", kind="volunteers"), "people"),
        (Contribution(id="c", kind="office space"), "insurance"),
        (Partner(id="p", name="Hub", part="lead"), "accountability"),
        (Partner(id="p", name="Hub"), "values"),
    ],
    ids=["money", "equipment", "volunteers", "rooms", "a lead", "anybody"],
)
def test_a_section_is_offered_when_something_speaks_for_it(
    said: Contribution | Partner, key: str
) -> None:
    with_it = [each for each in walked(Charter.of("c", [said])) if each.way == "offer"]

    assert f"offer:{key}" not in [each.key for each in walked(EMPTY)]
    assert [each.because for each in with_it if each.section == key] != []
    assert all(each.because for each in with_it)


def test_what_is_offered_comes_last_and_becomes_a_question_once_it_is_on() -> None:
    objectives = [
        Objective(id=each, statement=each, rank=float(at)) for at, each in enumerate("abc")
    ]
    on = Charter.of("c", [*objectives, SectionOn(id="risk")])

    assert walked(Charter.of("c", objectives))[-1].key == "offer:risk"
    assert ("question", "risk.risk") in [(each.way, each.key) for each in walked(on)]


def test_the_finished_sample_has_nothing_that_can_be_settled() -> None:
    sample = read(SAMPLE.read_bytes())

    assert next_step(walked(sample)) is None
    assert {each.state for each in walked(sample) if each.way == "question"} == {"settled"}


def test_an_agreed_charter_is_asked_only_what_can_still_be_recorded() -> None:
    issued = Revision(id="r", version="1.0", day=TODAY)
    purpose = Purpose(statement="So that all eat.")
    charter = Charter.of("c", [Control(status="agreed"), issued, purpose])

    due = {each.section for each in walked(charter) if each.is_due}

    assert due == {"review", "approval", "signatures"}


def test_what_is_adopted_at_a_meeting_is_not_signed() -> None:
    charter = Charter.of("c", [Control(document_type="terms of reference")])

    assert "signatures" not in open_sections(charter)


@pytest.mark.parametrize("path", AGREEMENTS, ids=[path.stem for path in AGREEMENTS])
def test_what_a_real_agreement_says_is_not_asked_again(path: Path) -> None:
    charter = read(path.read_bytes())
    there = walked(charter)

    for each in there:
        if each.way == "question" and each.state == "open" and each.kind is not None:
            said = [getattr(one, each.fields[0]) for one in charter.all(each.kind)]
            assert not any(said), each.ask
    assert len({each.key for each in there}) == len(there)
    assert {each.section for each in there if each.is_due} <= {
        "review",
        "approval",
        "signatures",
    }


def test_every_section_is_asked_and_every_question_has_its_place() -> None:
    assert {each.section.key for each in QUESTIONS} == {one.key for one in SECTIONS}
    for question in QUESTIONS:
        known = dict(fields_of(question.kind))
        assert {*question.fields, *question.tells} <= set(known)


def test_a_charter_that_says_everything_has_every_answer() -> None:
    full = full_charter()
    two = Charter.of("c", [*full.records(), Partner(id="p2", name="Church", rank=1.0)])

    assert [each.key for each in QUESTIONS if not each.is_answered(two)] == []


@pytest.mark.parametrize("question", QUESTIONS, ids=[each.key for each in QUESTIONS])
def test_an_answer_in_the_place_that_a_question_names_settles_it(question: Question) -> None:
    table = question.place(EMPTY)[0]
    full = full_charter()
    answers = [replace(one, id=f"a{at}") for at in (1, 2) for one in full.all(RECORDS[table])]
    if not question.kind.many:
        answers = list(full.all(RECORDS[table]))

    assert not question.is_answered(EMPTY)
    assert question.is_answered(Charter.of("c", answers))


def test_a_risk_settles_the_section_of_risks() -> None:
    charter = Charter.of("c", [SectionOn(id="risk"), Risk(id="r", risk="Not enough food")])

    assert is_answered(charter, "risk")
