"""How far sections and chapters are, in a word and in numbers."""

from datetime import date

from planner.exchange.json_form import read
from planner.health import findings
from planner.health.progress import Progress, State, of_all, of_chapter, states
from planner.model.catalogue import CHAPTERS
from planner.model.charter import Charter
from planner.model.own import SectionOn
from planner.model.records.decide import Decision
from planner.model.records.front import Control, Partner
from planner.model.records.why import Aim, Objective, Purpose, Scope, Vision
from planner.places import RESOURCES

TODAY = date(2026, 11, 25)
PARTNERS = [Partner(id=each, name=each, rank=float(at)) for at, each in enumerate("ab")]


def chapter(charter: Charter, key: str) -> Progress:
    found = states(charter, findings(charter, TODAY))
    return of_chapter(next(one for one in CHAPTERS if one.key == key), found)


def test_a_chapter_nobody_has_begun_has_not_started() -> None:
    assert chapter(Charter.of("c", []), "why") == Progress(0, 4, State.NOT_STARTED)


def test_a_chapter_counts_the_sections_that_are_settled() -> None:
    charter = Charter.of("c", [Vision(statement="Nobody goes hungry."), Scope(area="Telford")])

    assert chapter(charter, "why") == Progress(2, 4, State.IN_PROGRESS)


def test_a_section_is_settled_once_all_that_it_asks_is_answered() -> None:
    purpose = Purpose(statement="So that all eat.", advantage="One van for all.")
    charter = Charter.of("c", [purpose])
    served = [Aim(id="a", statement="Eat"), Objective(id="o", statement="Open", aim="a")]

    found = states(charter, findings(charter, TODAY))
    after = Charter.of("c", [purpose, *served])

    assert found["aims"] == State.IN_PROGRESS
    assert states(after, findings(after, TODAY))["aims"] == State.READY


def test_a_contradiction_makes_the_whole_chapter_need_a_look() -> None:
    charter = Charter.of("c", [Vision(statement="In [insert town] nobody goes hungry.")])

    assert chapter(charter, "why").state == State.NEEDS_A_LOOK


def test_noting_a_decision_does_not_settle_how_decisions_are_made() -> None:
    charter = Charter.of("c", [Decision(id="d", decision="We buy a van.")])

    assert states(charter, findings(charter, TODAY))["decisions"] == State.IN_PROGRESS


def test_a_chapter_whose_sections_are_all_off_counts_nothing() -> None:
    assert chapter(Charter.of("c", []), "back") == Progress(0, 0, State.OFF)
    assert chapter(Charter.of("c", [SectionOn(id="definitions")]), "back").of == 1


def test_a_charter_counts_all_its_sections_together() -> None:
    charter = Charter.of("c", [Control(title="Telford"), *PARTNERS])
    found = states(charter, findings(charter, TODAY))

    whole = of_all(found)

    assert whole.of == 26
    assert whole.settled == sum(of_chapter(one, found).settled for one in CHAPTERS)


def test_the_finished_sample_is_ready_in_every_chapter() -> None:
    sample = read((RESOURCES / "samples" / "brindlemere_good_food.json").read_bytes())
    found = states(sample, findings(sample, TODAY))

    assert of_all(found) == Progress(37, 37, State.READY)
    assert {of_chapter(one, found).state for one in CHAPTERS} <= {State.READY, State.OFF}
