"""PDF files read back, for the tests of all documents."""

from collections.abc import Callable

import pytest

from tests.pdf_reading import Reading, invalid


@pytest.fixture
def check_pdf() -> Callable[[bytes], None]:
    """Return a check that a file is valid PDF/UA-1 and PDF/A-2a and well built inside."""

    def check(content: bytes) -> None:
        assert invalid(content) == []
        assert Reading(content).faults == []

    return check


@pytest.fixture
def pdf_text() -> Callable[[bytes], str]:
    """Return a reader of a file's words in reading order, a single space between them."""

    def text(content: bytes) -> str:
        return Reading(content).text

    return text
