import pytest

from planner.documents.blocks import Document, Entry, Heading
from planner.documents.pdf import render, unprintable
from planner.errors import DocumentError
from planner.model.markdown import passages, plain
from tests.pdf_blocks import EVERY_BLOCK, document


def test_all_characters_that_cannot_be_printed_are_found_at_once() -> None:
    found = unprintable(
        document(
            Heading(1, "the 中 sign"),
            plain("a \u4e2d and \u0928"),
            Entry("Label", passages("- one\n- two \ue000")),
        )
    )

    assert [(one.character, one.excerpt) for one in found] == [
        ("中", "“the 中 sign”"),
        ("中", "“a 中 and न”"),
        ("न", "“a 中 and न”"),
        ("\ue000", "“one two  ”"),
    ]
    assert str(found[0].sentence) == (
        "The character U+4E2D (中) in “the 中 sign” cannot be printed."
    )


def test_a_document_that_can_be_printed_has_none() -> None:
    assert (
        unprintable(document(*EVERY_BLOCK, plain("سلام שלום 👩🏽\u200d💻 Việt w\u0302"))) == ()
    )


@pytest.mark.parametrize("place", ["footer", "watermark"])
def test_they_are_found_on_every_page_too(place: str) -> None:
    odd = Document("Title", "en", (), footer=("中",) * (place == "footer"), watermark="中")

    assert [one.character for one in unprintable(odd)] == ["中"]


@pytest.mark.parametrize(
    "words", ["中", "ক", "\x00", "\ud800", "\u0e01", "\u05d0", "\U0001f9ff"]
)
def test_what_is_found_is_what_is_refused(words: str) -> None:
    odd = document(plain(words))
    refused = False
    try:
        render(odd)
    except DocumentError:
        refused = True

    assert bool(unprintable(odd)) == refused
