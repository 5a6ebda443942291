from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.documents import Options
from planner.documents.blocks import Block, Chart, Document, Heading, Together
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.documents.words import words
from planner.documents.workplan import workplan
from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.deliver import Task, WorkPlan
from planner.model.records.front import Control, Partner
from planner.model.records.why import Objective
from tests.pdf_reading import Reading

ROOT = Path(__file__).parents[3]
CHARTERS = [
    *(ROOT / "tests/agreements").glob("*.json"),
    *(ROOT / "resources/samples").glob("*.json"),
]
TODAY = Options(today=date(2027, 2, 15))
HUB = Task(
    id="t1",
    title="Open the hub",
    objective="o1",
    lead="p1",
    others=("p2",),
    start=date(2026, 12, 7),
    due=date(2027, 2, 1),
    milestone=True,
    early_win=True,
    status="not started",
)
MEAL = Task(id="t2", title="Share a meal", due=date(2027, 6, 30), status="on track")
RECORDS: tuple[Record, ...] = (
    Control(title="Good Food"),
    Partner(id="p1", rank=1, name="The Hub"),
    Partner(id="p2", rank=2, name="The Council"),
    Objective(id="o1", statement="Open two hubs", status="on track"),
    HUB,
    MEAL,
    WorkPlan(method="We start **small**."),
)


def plan(*records: Record, options: Options = TODAY) -> tuple[Block, ...]:
    return workplan(Charter.of("c", records), options).blocks


def text(blocks: tuple[Block, ...]) -> str:
    return " ".join(" ".join(words(blocks)).split())


def charts(blocks: tuple[Block, ...]) -> list[Chart]:
    return [block for block in blocks if isinstance(block, Chart)]


def test_tasks_stand_under_their_objectives_and_others_come_last() -> None:
    headings = [block.words for block in plan(*RECORDS) if isinstance(block, Heading)]

    assert headings == [
        "Work plan",
        "What is late",
        "How we go about it",
        "The objectives",
        "Objective 1: Open two hubs",
        "Other tasks",
    ]


def test_a_task_says_who_leads_with_whom_when_and_what_it_is_for_the_plan() -> None:
    said = text(plan(*RECORDS))

    assert "From 7 December 2026 Due 1 February 2027 The Hub with The Council" in said
    assert "Milestone. Early win. Late; progress was noted as not started" in said


def test_what_is_late_is_told_only_where_the_day_is_known() -> None:
    assert "Late on 15 February 2027: 1." in text(plan(*RECORDS))
    undated = text(plan(*RECORDS, options=Options()))
    assert "Late" not in undated
    assert "late" not in undated


def test_the_timeline_says_in_words_what_it_shows() -> None:
    timeline, _ = charts(plan(*RECORDS))

    assert timeline.caption == "Timeline, 7 December 2026 to 30 June 2027"
    assert "The first to be due is “Open the hub”, on 1 February 2027." in timeline.alternative
    assert "Milestones: “Open the hub”." in timeline.alternative


def test_tasks_without_a_day_are_named_where_others_have_one() -> None:
    undated = Task(id="t3", title="Find a van")

    said = text(plan(*RECORDS, undated))

    assert "Not on the timeline, because they have no day yet: “Find a van”." in said


def test_without_any_day_there_is_no_timeline() -> None:
    blocks = plan(Task(id="t", title="Find a van"))

    assert charts(blocks) == []
    assert "None of them has a day yet" in text(blocks)


def test_an_empty_charter_says_that_nothing_is_planned_and_shows_no_chart() -> None:
    blocks = plan()

    assert charts(blocks) == []
    assert "No tasks are planned yet." in text(blocks)


def test_a_name_too_long_for_the_timeline_is_a_number_that_the_table_explains() -> None:
    long = replace(HUB, title="Open " + "many " * 30 + "hubs")

    said = text(plan(*RECORDS[:4], long))

    assert "On the timeline: Task 1." in said
    assert "many " * 30 in said


def test_progress_stands_in_a_table_beside_its_chart() -> None:
    blocks = plan(*RECORDS)

    place = blocks.index(charts(blocks)[1])
    assert isinstance(blocks[place + 1], Together)
    assert "Progress of the objectives" in text(blocks[place + 1 : place + 2])


def many(count: int) -> Document:
    tasks = [replace(HUB, id=f"t{number:03}", rank=float(number)) for number in range(count)]
    return workplan(Charter.of("c", [*RECORDS[:3], *tasks]), TODAY)


def test_two_dozen_tasks_are_one_chart_in_standard_print() -> None:
    assert len(Reading(render(many(25))).root.all("Figure")) == 1


def test_hundreds_of_tasks_are_parted_over_several_timelines() -> None:
    reading = Reading(render(many(200), Layout("large")))

    made = reading.root.all("Figure")
    assert len(made) > 5
    assert made[0].alternative.startswith(f"Part 1 of {len(made)}. ")
    assert f"part {len(made)} of {len(made)}" in reading.text


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("layout", [Layout(), Layout("large", "Letter")], ids=str)
def test_every_agreement_there_is_has_a_sound_work_plan(
    path: Path, layout: Layout, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    content = render(workplan(read(path.read_bytes()), TODAY), layout)

    assert pdf_faults(content) == []
    sizes = [one.size for page in Reading(content).pages for one in page.shown]
    assert min(sizes) >= layout.text_size - 0.01
