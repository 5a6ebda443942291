"""Pictures in print: every one that is sound, and a sentence for each that is not."""

import pytest

from planner.documents.blocks import Document, Figure
from planner.documents.formats import FORMATS, Ending, rendered
from planner.documents.layout import Layout
from planner.errors import DocumentError
from tests.bad_pictures import GOOD, NOT_PRINTED, OTHERS
from tests.pdf_reading import Reading, invalid
from tests.web_reading import Page
from tests.word_reading import WordFile

BAD = {**NOT_PRINTED, **OTHERS}


def made(content: bytes, ending: Ending) -> bytes:
    """Return a file with a picture in it."""
    figure = Figure(content, "The logo of the hub")
    return rendered(Document("Telford", "en", (figure,)), Layout(), ending)


@pytest.mark.parametrize("kind", GOOD)
def test_a_picture_of_any_colours_and_shape_is_printed(kind: str) -> None:
    content = GOOD[kind]()

    paper = made(content, "pdf")
    assert invalid(paper) + Reading(paper).faults == []
    assert "The logo of the hub" in WordFile(made(content, "docx")).text
    page = Page(made(content, "html").decode())
    assert [one["alt"] for one in page.all("img")] == ["The logo of the hub"]


@pytest.mark.parametrize("ending", ["pdf", "docx"])
@pytest.mark.parametrize("kind", BAD)
def test_a_picture_that_cannot_be_printed_is_named_in_a_sentence(
    kind: str, ending: Ending
) -> None:
    with pytest.raises(DocumentError) as refused:
        made(BAD[kind](), ending)

    said = str(refused.value)
    assert said.startswith("The picture “The logo of the hub” ")
    assert said.endswith((" please choose it again.", " please choose a smaller copy."))


@pytest.mark.parametrize("kind", BAD)
def test_a_page_for_a_browser_says_what_a_picture_shows_that_it_cannot_show(kind: str) -> None:
    content = BAD[kind]()

    [shown] = Page(made(content, "html").decode()).all("img")

    assert shown["alt"] == "The logo of the hub"
    assert str(shown["src"]).startswith(("data:image/png;", "data:image/jpeg;"))


def test_every_form_of_a_document_is_tried_here() -> None:
    assert set(FORMATS) == {"pdf", "docx", "html"}
