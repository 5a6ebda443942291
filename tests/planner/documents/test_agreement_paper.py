"""The agreements that partnerships adopted, and the sample, on paper."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from planner.documents import pdf
from planner.documents.agreement import agreement
from planner.documents.blocks import Block
from planner.documents.layout import Layout
from planner.exchange.json_form import read
from tests.pdf_blocks import words_of

ROOT = Path(__file__).parents[3]
CHARTERS = [
    *(ROOT / "tests/agreements").glob("*.json"),
    *(ROOT / "resources/samples").glob("*.json"),
]


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_an_agreement_is_read_back_in_the_order_of_its_blocks(
    path: Path, pdf_faults: Callable[[bytes], list[str]], pdf_text: Callable[[bytes], str]
) -> None:
    document = agreement(read(path.read_bytes()))

    content = pdf.render(document, Layout())

    assert pdf_faults(content) == []
    assert out_of_order(document.blocks, pdf_text(content)) == []


def out_of_order(blocks: Sequence[Block], text: str) -> list[str]:
    """Return the words of blocks that do not follow those of the block before them."""
    missing = []
    for words in map(words_of, blocks):
        found = text.find(words)
        if found < 0:
            missing.append(words)
        else:
            text = text[found + len(words) :]
    return missing


def test_the_same_agreement_is_the_same_bytes() -> None:
    document = agreement(read(CHARTERS[0].read_bytes()))

    assert pdf.render(document, Layout()) == pdf.render(document, Layout())
