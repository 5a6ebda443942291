"""Fields that people fill in: how they stand on paper, and what a screen reader says."""

import itertools
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name

from planner.documents import Options
from planner.documents.blocks import Heading, Question, Together
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.documents.pdf.flowables import Stack
from planner.documents.pdf.fonts import Fonts
from planner.documents.pdf.passages import Setter
from planner.documents.pdf.questions import questions
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import PAPERS, Look
from planner.documents.phrases import ENGLISH
from planner.documents.worksheet import worksheet
from tests.build import full_charter
from tests.pdf_blocks import LAYOUTS, document
from tests.pdf_forms import field_of
from tests.pdf_reading import Reading, invalid
from tests.sheets import filled

LINE = Question("aim.1.title", "Title", value="Eat", help="Short.", about="Aims")
TEXT = Question("vision", "Vision", "text", "Nobody goes hungry.", lines=4)
CHOICE = Question("status", "Status", "choice", "late", ("on time", "late"))
TICK = Question("ready", "It is ready", "tick", "Yes")
LINK = Question("aim.1.lead", "Lead", value="Hub", choices=("Hub", "Bank"))


def read(*blocks: Question | Together, layout: Layout | None = None) -> Reading:
    """Return questions as they are read from paper; the paper is without fault."""
    pdf = render(document(Heading(1, "Worksheet"), *blocks), layout or Layout())
    reading = Reading(pdf)
    assert (invalid(pdf), reading.faults) == ([], [])
    return reading


def test_a_field_says_what_it_is_about_its_label_and_its_help() -> None:
    (field,) = read(LINE).fields

    assert field.name == "aim.1.title"
    assert field.tip == "Aims: Title. Short."
    assert (field.sort, field.value, field.size) == ("/Tx", "Eat", 12)


def test_fields_are_read_and_reached_in_the_order_of_the_questions() -> None:
    names = [field.name for field in read(TEXT, LINE, CHOICE, TICK, LINK).fields]

    assert names == ["vision", "aim.1.title", "status", "status", "ready", "aim.1.lead"]


def test_of_several_boxes_one_is_ticked_and_each_is_named() -> None:
    fields = read(CHOICE).fields

    assert [field.tip for field in fields] == ["Status: on time", "Status: late"]
    assert {field.value for field in fields} == {"/late"}


def test_names_to_pick_from_leave_room_for_another_name() -> None:
    reading = read(LINK)
    (widget,) = reading.pdf.pages[0].Annots

    assert [str(each) for each in widget.Opt] == ["Hub", "Bank"]
    assert int(widget.Ff) == (1 << 17) + (1 << 18)
    assert "Bank" not in reading.text


def test_what_was_printed_stays_known_when_it_is_typed_over() -> None:
    pdf = filled(render(document(Heading(1, "W"), LINE)), {"aim.1.title": "Ealing"})

    with pikepdf.open(BytesIO(pdf)) as reading:
        (widget,) = reading.pages[0].Annots
        assert (str(widget.V), str(widget.DV)) == ("Ealing", "Eat")


def test_a_form_that_was_filled_in_is_still_fit_for_the_archive() -> None:
    pdf = render(document(Heading(1, "W"), LINE, TEXT, CHOICE))

    saved = filled(pdf, {"aim.1.title": "Café", "vision": "Ŵyn, łódź", "status": "/on time"})

    assert invalid(saved) == []


def test_a_file_without_questions_has_no_form() -> None:
    assert Name.AcroForm not in read().pdf.Root


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_whole_worksheet_is_without_fault_in_every_edition(layout: Layout) -> None:
    sections = ("control", "partners", "objectives", "decisions", "finance")
    pdf = render(worksheet(full_charter(), Options(sections=sections)), layout)

    reading = Reading(pdf)

    assert len(reading.fields) > 200

    assert (invalid(pdf), reading.faults) == ([], [])
    sizes = {one.size for page in reading.pages for one in page.shown}
    assert min(sizes) >= layout.text_size
    assert {field.size for field in reading.fields} <= {0, layout.text_size}


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_box_stands_on_the_page_and_none_over_another(layout: Layout) -> None:
    questions = [replace(TEXT, name=f"q{n}", lines=1 + n % 9) for n in range(40)]
    questions += [replace(CHOICE, name=f"c{n}", lines=1) for n in range(20)]

    reading = read(*questions, layout=layout)

    height = PAPERS[layout.paper][1] * 72 / 25.4
    for page in reading.pdf.pages:
        boxes = sorted((field_of(one).box for one in page.Annots), key=lambda box: -box[3])
        assert all(box[1] > 0 and box[3] < height for box in boxes)
        stacked = [(a, b) for a, b in itertools.pairwise(boxes) if a[3] - b[3] > 1]
        assert all(above[1] >= below[3] for above, below in stacked)


def test_short_answers_stand_side_by_side_but_not_in_large_print() -> None:
    asked = [replace(LINE, name=f"q{n}", value="", width="short") for n in range(3)]

    def rows(layout: Layout) -> int:
        return len({field.box[1] for field in read(*asked, layout=layout).fields})

    assert (rows(Layout()), rows(Layout("large"))) == (1, 2)


def test_an_answer_longer_than_a_page_keeps_its_box_on_one() -> None:
    long = replace(TEXT, value="So that nobody is hungry. " * 400, lines=200)

    reading = read(LINE, long)

    (left, bottom, right, top) = reading.fields[1].box
    assert 0 < bottom < top < 842
    assert right - left > 400
    assert reading.fields[1].value == long.value


def test_what_a_box_has_no_room_for_is_printed_under_it() -> None:
    long = replace(TEXT, value=" ".join(f"Reason{number}" for number in range(1500)))

    reading = read(long)

    printed = [
        word for page in reading.pages for one in page.shown for word in one.words.split()
    ]
    assert "Reason999" in printed
    assert "Reason1499" in printed
    assert "Reason0" not in printed  # which stands in the box
    assert reading.fields[0].value == long.value


@pytest.mark.parametrize("kept", [1, 5])
def test_neither_the_first_nor_the_last_row_of_a_form_stands_alone(kept: int) -> None:
    setter = Setter(Look(Layout()), Fonts(), ENGLISH)
    asked = [replace(LINE, name=f"q{n}", width="full") for n in range(6)]
    form = Stack(questions(asked, setter, Element("Sect")))

    page, rest = form.split(form.height * (kept + 0.5) / 6, force=False)

    rows = [len(part.flows) if part else 0 for part in (page, rest)]
    assert rows == [0 if kept == 1 else 4, 6 if kept == 1 else 2]


def test_a_long_line_gets_a_box_that_shows_all_of_it() -> None:
    long = replace(LINE, value="Enough to eat for everyone in town " * 5)

    (field,) = read(long).fields

    assert field.box[3] - field.box[1] > 40


def test_a_question_is_on_the_page_of_its_answer() -> None:
    asked = [replace(TEXT, name=f"q{n}", label=f"Question {n}.") for n in range(30)]

    reading = read(*asked)

    for number, page in enumerate(reading.pdf.pages):
        shown = "".join(one.words for one in reading.pages[number].shown)
        for widget in page.Annots:
            assert f"Question {str(widget.T)[1:]}." in shown


def test_what_is_only_looked_at_shows_its_answers_without_fields() -> None:
    reading = read(TEXT, LINE, CHOICE, TICK, layout=Layout(fillable=False))

    assert reading.fields == []
    for words in ("Nobody goes hungry.", "Eat", "☐ on time ☒ late", "☒ It is ready"):
        assert words in reading.text.replace("\u00a0", " ")


def test_two_questions_of_one_name_are_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="two questions are called “vision”"):
        read(TEXT, TEXT)
