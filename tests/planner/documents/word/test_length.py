import pytest

from planner.documents.blocks import ContentsPage, Document, Heading
from planner.documents.layout import Layout
from planner.documents.word.length import looked, opened
from planner.documents.word.look import MEASURE
from planner.model.markdown import plain

STANDARD = Layout()


def poster(lines: int) -> Document:
    said = plain("We meet every month and say what we think. " * 3)
    return Document("t", "en", (Heading(1, "t"), *[said] * lines), one_page=True)


def test_a_poster_has_all_the_air_that_its_page_leaves() -> None:
    airs = [looked(poster(lines), STANDARD).air for lines in (3, 14, 17, 40)]

    assert airs == sorted(airs, reverse=True)
    assert (airs[0], airs[-1]) == (1.0, 0.0)


def test_a_poster_has_longer_lines_only_when_it_is_full() -> None:
    short, long = (looked(poster(lines), STANDARD).measure for lines in (3, 40))

    assert short == MEASURE < long


def test_what_is_no_poster_is_never_squeezed() -> None:
    assert looked(Document("t", "en", poster(40).blocks), STANDARD).air == 1.0


@pytest.mark.parametrize(("lines", "has_contents"), [(1, False), (200, True)])
def test_only_a_long_document_has_contents(lines: int, has_contents: bool) -> None:
    blocks = (Heading(1, "t"), ContentsPage(), Heading(2, "a"), *poster(lines).blocks[1:])
    found = opened(Document("t", "en", blocks, contents=True), STANDARD)

    assert (ContentsPage() in found) == has_contents
