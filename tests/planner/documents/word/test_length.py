import pytest

from planner.documents.blocks import Beside, ContentsPage, Document, Heading, Paragraph, Side
from planner.documents.layout import Layout
from planner.documents.summary import summary
from planner.documents.word.length import looked, opened
from planner.documents.word.look import MEASURE
from planner.exchange import json_form
from planner.model.markdown import plain
from tests.welsh import SAMPLE

STANDARD = Layout()


def poster(lines: int) -> Document:
    said = plain("We meet every month and say what we think. " * 3)
    return Document("t", "en", (Heading(1, "t"), *[said] * lines), pages=1)


def test_a_poster_has_all_the_air_that_its_page_leaves() -> None:
    airs = [looked(poster(lines), STANDARD).air for lines in (3, 14, 20, 24)]

    assert airs == sorted(airs, reverse=True)
    assert (airs[0], airs[-1]) == (1.0, 0.0)


def test_a_poster_has_longer_lines_only_when_it_is_full() -> None:
    short, long = (looked(poster(lines), STANDARD).measure for lines in (3, 20))

    assert short == MEASURE < long


def test_what_fits_no_page_however_tight_is_not_squeezed() -> None:
    assert looked(poster(40), STANDARD) == looked(poster(3), STANDARD)


def test_columns_are_as_high_as_the_higher_of_them() -> None:
    title, *said = poster(9).blocks
    long, short = (
        Side(code, tuple(one for one in said[:end] if isinstance(one, Paragraph)))
        for code, end in (("cy", 9), ("en", 1))
    )
    looks = [
        looked(Document("t", "en", (title, Beside(*sides)), pages=1), STANDARD)
        for sides in ((long, short), (short, long), (long, long), (short, short))
    ]

    assert looks[0] == looks[1] == looks[2] != looks[3]


def test_a_summary_in_word_keeps_to_its_pages() -> None:
    whole = summary(json_form.read(SAMPLE.read_bytes()))

    assert whole.pages == 2
    assert looked(whole, Layout("clear")).air < 1


def test_what_is_no_poster_is_never_squeezed() -> None:
    assert looked(Document("t", "en", poster(40).blocks), STANDARD).air == 1.0


@pytest.mark.parametrize(("lines", "has_contents"), [(1, False), (200, True)])
def test_only_a_long_document_has_contents(lines: int, has_contents: bool) -> None:
    blocks = (Heading(1, "t"), ContentsPage(), Heading(2, "a"), *poster(lines).blocks[1:])
    found = opened(Document("t", "en", blocks, contents=True), STANDARD)

    assert (ContentsPage() in found) == has_contents
