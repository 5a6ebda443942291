import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from planner.documents.blocks import Paragraph, Run
from planner.documents.layout import Layout
from planner.documents.pdf import render
from tests.pdf_blocks import EVERY_BLOCK, LAYOUTS, document, told
from tests.pdf_reading import Reading, invalid, unembedded

ROOT = Path(__file__).parents[4]
Damage = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def sound() -> bytes:
    return render(document(*EVERY_BLOCK))


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_block_keeps_to_both_standards_in_every_edition(
    layout: Layout, check_pdf: Callable[[bytes], None], pdf_text: Callable[[bytes], str]
) -> None:
    content = render(document(*EVERY_BLOCK), layout)

    check_pdf(content)
    assert unembedded(content) == []
    assert told(EVERY_BLOCK, layout, pdf_text(content))


def test_a_document_of_nothing_is_one_page_that_keeps_to_the_standards(
    check_pdf: Callable[[bytes], None],
) -> None:
    content = render(document())

    check_pdf(content)
    assert len(Reading(content).pages) == 1


def test_the_same_document_is_the_same_file_in_every_process(sound: bytes) -> None:
    script = (
        "from hashlib import sha256\n"
        "from planner.documents.pdf import render\n"
        "from tests.pdf_blocks import EVERY_BLOCK, document\n"
        "print(sha256(render(document(*EVERY_BLOCK))).hexdigest())"
    )
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "42")]
    runs = [
        subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, env=seed, capture_output=True, check=True
        )
        for seed in seeds
    ]

    assert {run.stdout.decode().strip() for run in runs} == {sha256(sound).hexdigest()}


def test_a_file_says_its_title_and_language_and_no_time(sound: bytes) -> None:
    with pikepdf.open(BytesIO(sound)) as pdf:
        assert str(pdf.docinfo.Title) == "Telford’s agreement"
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo.CreationDate).startswith("D:20000101")


def test_asking_for_documents_does_not_load_the_printer() -> None:
    script = "import sys, planner.documents.pdf; sys.exit('reportlab' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False)

    assert done.returncode == 0


def no_description(pdf: pikepdf.Pdf) -> None:
    del element(pdf, "Figure").Alt


def no_words_for_a_link(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Annots[0].Contents


def a_skipped_heading(pdf: pikepdf.Pdf) -> None:
    element(pdf, "H3").S = Name.H5


def a_foot_without_a_mark(pdf: pikepdf.Pdf) -> None:
    drawn = pdf.pages[0].Contents.read_bytes()
    before, _, after = drawn.rpartition(b"/Artifact <</Type /Pagination /Subtype /Footer>> BDC")
    pdf.pages[0].Contents = pdf.make_stream(before + after.removesuffix(b"EMC\n \n"))


def no_scope(pdf: pikepdf.Pdf) -> None:
    del element(pdf, "TH").A.Scope


def no_table_of_characters(pdf: pikepdf.Pdf) -> None:
    del next(iter(pdf.pages[0].Resources.Font.values())).ToUnicode


def no_embedded_font(pdf: pikepdf.Pdf) -> None:
    del next(iter(pdf.pages[0].Resources.Font.values())).FontDescriptor.FontFile2


def two_swapped_parents(pdf: pikepdf.Pdf) -> None:
    marks = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    marks[0], marks[1] = marks[1], marks[0]


def no_words_for_a_field(pdf: pikepdf.Pdf) -> None:
    for one in pdf.objects:
        if isinstance(one, Dictionary) and Name.TU in one:
            del one.TU


def a_field_out_of_the_tree(pdf: pikepdf.Pdf) -> None:
    element(pdf, "Form").K = pikepdf.Array([])


def no_words_for_a_sign(pdf: pikepdf.Pdf) -> None:
    spoken = next(
        one for one in pdf.objects if isinstance(one, Dictionary) and "/ActualText" in one
    )
    del spoken.ActualText


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def a_lost_paragraph(pdf: pikepdf.Pdf) -> None:
    element(pdf, "P").K = pikepdf.Array([])


@pytest.mark.parametrize(
    "damage",
    [
        no_description,
        no_words_for_a_link,
        a_skipped_heading,
        a_foot_without_a_mark,
        no_table_of_characters,
        no_embedded_font,
        no_words_for_a_field,
        a_field_out_of_the_tree,
        no_language,
    ],
    ids=lambda damage: damage.__name__,
)
def test_the_validator_notices(damage: Damage, sound: bytes) -> None:
    assert invalid(damaged(sound, damage)) != []


@pytest.mark.parametrize(
    "damage",
    [
        no_description,
        no_words_for_a_link,
        a_skipped_heading,
        a_foot_without_a_mark,
        no_scope,
        two_swapped_parents,
        a_lost_paragraph,
        no_words_for_a_field,
        a_field_out_of_the_tree,
    ],
    ids=lambda damage: damage.__name__,
)
def test_the_reader_notices(damage: Damage, sound: bytes) -> None:
    assert Reading(damaged(sound, damage)).faults != []


def test_signs_beside_marked_words_are_missed_when_they_are_not_spoken() -> None:
    marked = Paragraph((Run("They meet "), Run("weekly", mark="added")))
    content = render(document(marked))

    assert "[added: weekly end]" in Reading(content).text
    assert "[added:" not in Reading(damaged(content, no_words_for_a_sign)).text


def damaged(content: bytes, damage: Damage) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        damage(pdf)
        pdf.save(out)
    return out.getvalue()


def element(pdf: pikepdf.Pdf, role: str) -> Dictionary:
    return next(
        one
        for one in pdf.objects
        if isinstance(one, Dictionary) and one.get(Name.S) == f"/{role}"
    )
