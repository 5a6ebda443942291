"""The oracles are alive: whatever is broken in a sound file, one of them notices it.

The validator does not see everything, so a reader of our own stands beside it, and the words
of the blocks beside both.
"""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from planner.documents.blocks import Paragraph, Run
from planner.documents.pdf import render
from tests.pdf_blocks import EVERY_BLOCK, document, misread
from tests.pdf_reading import Reading, invalid, unembedded

Damage = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def sound() -> bytes:
    return render(document(*EVERY_BLOCK))


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
    element(pdf, "Form").K = Array([])


def no_words_for_a_sign(pdf: pikepdf.Pdf) -> None:
    spoken = next(
        one for one in pdf.objects if isinstance(one, Dictionary) and "/ActualText" in one
    )
    del spoken.ActualText


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def a_lost_paragraph(pdf: pikepdf.Pdf) -> None:
    element(pdf, "P").K = Array([])


def no_mark_that_it_is_tagged(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.MarkInfo


def no_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def no_tree_of_parents(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums = Array([])


def no_meaning_of_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def no_order_of_tabs(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj.Tabs


def no_title_in_the_window(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences.DisplayDocTitle


def no_standard_named(pdf: pikepdf.Pdf) -> None:
    written = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(written.replace(b"pdfuaid:part", b"pdfuaid:past"))


def a_row_outside_its_table(pdf: pikepdf.Pdf) -> None:
    element(pdf, "THead").S = Name.Div


def a_cell_that_is_a_paragraph(pdf: pikepdf.Pdf) -> None:
    element(pdf, "TD").S = Name.P


def a_role_of_its_own(pdf: pikepdf.Pdf) -> None:
    element(pdf, "P").S = Name.Passage


def two_swapped_paragraphs(pdf: pikepdf.Pdf) -> None:
    kids = element(pdf, "H3").P.K
    kids[1], kids[2] = kids[2], kids[1]


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
        no_mark_that_it_is_tagged,
        no_tree,
        no_tree_of_parents,
        no_meaning_of_colours,
        no_order_of_tabs,
        no_title_in_the_window,
        no_standard_named,
        a_row_outside_its_table,
        a_cell_that_is_a_paragraph,
        a_role_of_its_own,
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
        no_tree_of_parents,
        no_order_of_tabs,
        a_role_of_its_own,
    ],
    ids=lambda damage: damage.__name__,
)
def test_the_reader_notices(damage: Damage, sound: bytes) -> None:
    assert Reading(damaged(sound, damage)).faults != []


@pytest.mark.parametrize("damage", [a_lost_paragraph, two_swapped_paragraphs])
def test_words_out_of_order_are_noticed(damage: Damage, sound: bytes) -> None:
    assert misread(EVERY_BLOCK, Reading(sound).own_text) == ""
    assert misread(EVERY_BLOCK, Reading(damaged(sound, damage)).own_text) != ""


def test_what_is_drawn_in_another_order_than_it_is_read_in_is_noticed(sound: bytes) -> None:
    assert Reading(sound).astray == []
    assert Reading(damaged(sound, two_swapped_paragraphs)).astray == [2]


def test_a_font_left_out_is_named(sound: bytes) -> None:
    assert unembedded(sound) == []
    assert len(unembedded(damaged(sound, no_embedded_font))) == 1


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
