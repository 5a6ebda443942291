"""The quick guide to the program, printed like any document."""

from planner.documents import pdf
from planner.documents.layout import Layout
from planner.documents.quick_guide import quick_guide
from planner.model.voice import ENGLISH
from tests.pdf_reading import Reading, invalid

KEYS = tuple(
    (f"What a key does, number {number}", f"Ctrl+Shift+{number}") for number in range(34)
)


def test_the_quick_guide_is_two_pages_that_a_screen_reader_reads() -> None:
    content = pdf.render(quick_guide(KEYS, ENGLISH), Layout())
    read = Reading(content)

    assert len(read.pages) == 2
    assert invalid(content) + read.faults == []


def test_every_key_that_is_given_stands_in_the_quick_guide() -> None:
    read = Reading(pdf.render(quick_guide(KEYS, ENGLISH), Layout()))

    assert all(words in read.text and keys in read.text for words, keys in KEYS)
    assert "](" not in read.text
