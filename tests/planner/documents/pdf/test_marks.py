"""Words that came or went between two states, as they print."""

from collections.abc import Callable

import pytest

from planner.documents import pdf
from planner.documents.blocks import Document, Heading, Paragraph, Run
from planner.documents.layout import Layout
from planner.documents.pdf.styles import MARKS, TINT
from planner.model.markdown import passages
from planner.model.marking import marked
from tests.pdf_blocks import LAYOUTS
from tests.pdf_reading import Reading

MEETINGS = marked(
    passages("They meet monthly in [the hall](https://a.example.org) and keep notes."),
    passages("They meet weekly in [the hall](https://b.example.org) and keep **good** notes."),
)
DOCUMENT = Document("Telford", "en", (Heading(1, "Telford"), *MEETINGS))


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_marked_words_are_valid_in_every_edition(
    layout: Layout, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    assert pdf_faults(pdf.render(DOCUMENT, layout)) == []


def test_a_screen_reader_hears_what_came_and_what_went(
    pdf_text: Callable[[bytes], str],
) -> None:
    words = pdf_text(pdf.render(DOCUMENT))

    assert "They meet [removed: monthly in the hall end] [added: weekly in the hall" in words


def test_what_came_and_went_is_printed_between_signs() -> None:
    shown = "".join(one.words for one in Reading(pdf.render(DOCUMENT)).pages[0].shown)

    assert "[+ good +] notes" in shown


def test_a_link_among_marked_words_still_leads_somewhere() -> None:
    reading = Reading(pdf.render(DOCUMENT))

    assert [link.text for link in reading.root.all("Link")] == ["the hall", "the hall"]


@pytest.mark.parametrize("before", range(8, 16))
def test_a_sign_stays_on_the_line_of_its_words(before: int) -> None:
    words = Paragraph((Run("words " * before), Run("gone", mark="removed")))

    shown = Reading(pdf.render(Document("T", "en", (words,)))).pages[0].shown

    [height] = {one.baseline for one in shown if "gone" in one.words or "−" in one.words}  # noqa: RUF001
    assert height > 0


@pytest.mark.parametrize("mark", ["added", "removed"])
def test_marked_words_stand_out_from_paper_and_from_tinted_rows(mark: str) -> None:
    assert min(contrast(MARKS[mark], ground) for ground in ((1, 1, 1), TINT)) >= 4.5


def contrast(ink: tuple[float, ...], ground: tuple[float, ...]) -> float:
    """Return the contrast of two colours, as WCAG 2.2 computes it."""
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: tuple[float, ...]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
