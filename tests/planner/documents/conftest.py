"""PDF files read back, for the tests of all documents."""

from collections.abc import Callable

import pytest

from tests.pdf_reading import Reading, invalid


@pytest.fixture
def pdf_faults() -> Callable[[bytes], list[str]]:
    """Return what keeps a file from being PDF/UA-1, PDF/A-2a and well built inside."""

    def faults(content: bytes) -> list[str]:
        return [*invalid(content), *Reading(content).faults]

    return faults


@pytest.fixture
def pdf_text() -> Callable[[bytes], str]:
    """Return a reader of a file's words in reading order, a single space between them."""

    def text(content: bytes) -> str:
        return Reading(content).text

    return text
