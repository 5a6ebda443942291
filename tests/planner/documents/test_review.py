"""The review pack: what a review meeting looks at."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from planner.documents import Options, pdf
from planner.documents.blocks import (
    Block,
    Chart,
    Entry,
    Heading,
    Paragraph,
    Question,
    Table,
)
from planner.documents.layout import Edition, Layout, Paper
from planner.documents.options import Before
from planner.documents.review import review
from planner.documents.words import words
from planner.health import findings
from planner.health.finding import Finding
from planner.model.charter import Charter
from planner.model.markdown import Passage, spoken
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.decide import Decision
from planner.model.records.deliver import Indicator, Reading, Risk, Task
from planner.model.records.front import Control, Partner
from planner.model.records.why import Objective
from tests.build import full_charter
from tests.pdf_blocks import LAYOUTS

TODAY = date(2026, 11, 25)
HUB = Partner(id="p1", name="Hub")
OPEN_HUB = Objective(id="o1", statement="Open two hubs", due=date(2026, 11, 15), lead="p1")


def pack(records: Sequence[Record], options: Options) -> tuple[Block, ...]:
    return review(Charter.of("c", [Control(title="Telford"), HUB, *records]), options).blocks


def told(blocks: Sequence[Block]) -> str:
    return "\n".join(words(blocks))


def rows(blocks: Sequence[Block], caption: str) -> list[list[str]]:
    """Return what the cells of a table say, none when there is no such table."""
    return [
        [spoken(cell.content) for cell in row]
        for block in blocks
        if isinstance(block, Table) and block.caption == caption
        for row in block.rows
    ]


LATE = "Objectives and tasks that are late"


def test_what_is_late_is_told_with_by_how_much_the_latest_first() -> None:
    task = Task(id="t1", title="Find a hall", due=date(2026, 3, 1))
    done = Task(id="t2", title="Done", due=date(2026, 3, 1), status="done")

    assert rows(pack([OPEN_HUB, task, done], Options(today=TODAY)), LATE) == [
        ["Find a hall", "Nobody yet", "1 March 2026", "about 9 months"],
        ["Open two hubs", "Hub", "15 November 2026", "10 days"],
    ]


def test_without_a_day_nothing_is_said_to_be_late() -> None:
    assert "late" not in told(pack([OPEN_HUB], Options()))


def test_where_nothing_is_late_a_sentence_says_so() -> None:
    assert "No objective and no task is late." in told(pack([], Options(today=TODAY)))


def test_what_changed_since_the_version_is_told_by_name() -> None:
    before = Before("Agreed", Charter.of("c", [Control(title="Telford"), HUB]))

    blocks = pack([OPEN_HUB], Options(before=before))

    assert rows(blocks, "What changed, by section") == [
        ["Objectives and outcomes", "1 added\nOpen two hubs"]
    ]


def test_only_decisions_taken_since_the_version_are_listed() -> None:
    old = Decision(id="d1", decision="Meet monthly", day=date(2026, 1, 1))
    new = Decision(id="d2", decision="Buy a van", day=date(2026, 9, 1), action_by="p1")
    before = Before("Agreed", Charter.of("c", [old]))

    blocks = pack([old, new], Options(before=before))

    assert rows(blocks, "Decisions and who acts on them") == [
        ["1 September 2026", "Buy a van", "Hub"]
    ]
    assert len(rows(pack([old, new], Options()), "Decisions and who acts on them")) == 2


def test_an_indicator_stands_with_its_latest_readings() -> None:
    parcels = Indicator(id="i1", name="Parcels", baseline=10, target=40)
    readings = [
        Reading(id=f"r{n}", rank=-n, indicator="i1", day=date(2026, n, 1), value=n)
        for n in range(1, 8)
    ]

    [row] = rows(pack([parcels, *readings], Options()), "Indicators and their readings")

    assert row[2].splitlines()[0] == "1 March 2026: 3"
    assert row[2].splitlines()[-1] == "1 July 2026: 7"


def test_risks_to_be_looked_at_by_the_next_review_are_listed_the_gravest_first() -> None:
    small = Risk(id="r1", risk="Rain", likelihood=1, impact=2, review=date(2026, 12, 1))
    grave = Risk(id="r2", risk="Fire", likelihood=3, impact=4, review=date(2026, 12, 1))
    later = Risk(id="r3", risk="Drought", review=date(2028, 1, 1))
    rule = Review(next=date(2027, 1, 1))

    found = rows(
        pack([small, grave, later, rule], Options(today=TODAY)), "Risks due for review"
    )

    assert [row[:2] for row in found] == [["Fire", "12 of 25"], ["Rain", "2 of 25"]]


def test_findings_are_listed_but_not_what_is_told_as_late_already() -> None:
    charter = Charter.of("c", [Control(title="Telford"), HUB, OPEN_HUB])
    found = findings(charter, TODAY)

    blocks = review(charter, Options(today=TODAY, findings=found)).blocks

    assert "There is no day for the next review. Agree on one." in told(blocks)
    assert "is late" not in told(blocks).split("To settle")[1]


def test_texts_without_translation_are_one_entry_with_a_line_for_each_chapter() -> None:
    keys = ("vision", "aims", "safeguarding")
    bare = [Finding("note", key, f"2 texts in {key}.", in_second=True) for key in keys]

    found = told(pack([], Options(findings=(*bare, Finding("note", "roles", "Think.")))))

    assert "Why we work together: Vision; Purpose and aims\n" in found
    assert "Keeping people safe and within the law: Safeguarding\n" in found
    assert "2 texts in" not in found
    assert "2 texts in aims." in told(pack([], Options(findings=tuple(bare[:2]))))


def test_findings_stand_under_their_severity_and_each_section_is_named_once() -> None:
    found = (
        Finding("note", "vision", "Think of a vision."),
        Finding("warning", "roles", "Nobody hosts."),
        Finding("warning", "partners", "Say who leads."),
        Finding("warning", "roles", "Nobody cooks."),
        Finding("error", "finance", "The sums differ."),
    )

    blocks = pack([], Options(findings=found))

    severities = [one.words for one in blocks if isinstance(one, Heading)]
    assert severities[-5:-1] == [
        "To settle",
        "Contradictions",
        "Needs a look",
        "To think about",
    ]
    assert [one.label for one in blocks if isinstance(one, Entry)][-4:] == [
        "Finance",
        "Partners",
        "Roles and responsibilities",
        "Vision",
    ]
    assert "Roles and responsibilities\nNobody hosts.\nNobody cooks." in told(blocks)


def test_how_far_the_objectives_have_come_is_drawn_once_any_has() -> None:
    begun = replace(OPEN_HUB, status="on track")

    assert any(isinstance(one, Chart) for one in pack([begun], Options()))
    assert not any(isinstance(one, Chart) for one in pack([OPEN_HUB], Options()))


@pytest.mark.parametrize(
    ("indicator", "way"),
    [
        (
            Indicator(id="i", name="N", baseline=22, target=40, unit="people"),
            "From 22 to 40 (people)",
        ),
        (Indicator(id="i", name="N", target=40), "To 40"),
        (Indicator(id="i", name="N", baseline=22, unit="%"), "From 22 (%)"),
        (Indicator(id="i", name="N", unit="hubs"), "hubs"),
    ],
)
def test_the_way_of_an_indicator_is_told_on_one_line(indicator: Indicator, way: str) -> None:
    [row] = rows(pack([indicator], Options()), "Indicators and their readings")

    assert row[1] == way


def test_the_next_review_is_told_and_whether_it_is_past() -> None:
    blocks = pack([Review(next=date(2026, 1, 1))], Options(today=TODAY))

    assert "1 January 2026\nThis day is past." in told(blocks)
    assert "No day has been set yet." in told(pack([], Options()))


def test_there_is_room_to_write_on_four_matters_and_for_the_next_day() -> None:
    *rooms, day, reference = [one for one in pack([], Options()) if isinstance(one, Question)]

    titles = [one.label for one in rooms]
    assert day.label == "Day of the next review"
    assert titles == ["Progress", "Problems", "Priorities", "Points for action"]
    assert [one.lines for one in rooms] == [3, 3, 3, 4]
    assert reference.fixed


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("edition", ["standard", "clear", "large"])
def test_the_notes_of_a_review_are_one_sheet(edition: Edition, paper: Paper) -> None:
    layout = Layout(edition, paper)
    content = pdf.render(review(Charter.of("c", [Control(title="Telford")])), layout)

    with pikepdf.open(BytesIO(content)) as printed:
        assert len(printed.pages) == 2


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_review_pack_is_valid_in_every_edition(
    layout: Layout, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    charter = full_charter()
    task = replace(charter.all(Task)[0], due=date(2020, 1, 1), done=None, status="")
    after = Charter.of("full", [*(one for one in charter.records() if one.id != "task"), task])
    options = Options(today=TODAY, before=Before("x", charter), findings=findings(after, TODAY))

    assert pdf_faults(pdf.render(review(after, options), layout)) == []


def flat(content: Sequence[Passage]) -> Iterator[Paragraph]:
    """Yield paragraphs, those in lists among them."""
    for passage in content:
        if isinstance(passage, Paragraph):
            yield passage
        else:
            yield from (one for item in passage.items for one in flat(item))


def test_findings_in_english_are_spoken_so_and_delays_told_in_welsh() -> None:
    charter = Charter.of("c", [HUB, Task(id="t", due=date(2026, 11, 23), title="Dod o hyd")])
    options = Options("cy", today=TODAY, findings=findings(charter, TODAY))

    blocks = review(charter, options).blocks

    at = [block.words for block in blocks if isinstance(block, Heading)].index("I’w benderfynu")
    found = {one.sentence for one in options.findings}
    entries = [block for block in blocks if isinstance(block, Entry)]
    spoken = {
        passage.language
        for entry in entries
        for passage in flat(entry.content)
        if passage.words in found
    }
    assert at > 0
    assert spoken == {"en"}
    assert "2 ddiwrnod" in told(blocks)
