import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from planner.documents.layout import Layout
from planner.documents.pdf import render
from tests.pdf_blocks import EVERY_BLOCK, LAYOUTS, document, told
from tests.pdf_reading import Reading, unembedded

ROOT = Path(__file__).parents[4]
Damage = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def sound() -> bytes:
    return render(document(*EVERY_BLOCK))


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_block_keeps_to_both_standards_in_every_edition(
    layout: Layout, pdf_faults: Callable[[bytes], list[str]], pdf_text: Callable[[bytes], str]
) -> None:
    content = render(document(*EVERY_BLOCK), layout)

    assert pdf_faults(content) == []
    assert unembedded(content) == []
    assert told(EVERY_BLOCK, layout, pdf_text(content))


def test_a_document_of_nothing_is_one_page_that_keeps_to_the_standards(
    pdf_faults: Callable[[bytes], list[str]],
) -> None:
    content = render(document())

    assert pdf_faults(content) == []
    assert len(Reading(content).pages) == 1


def test_a_file_says_its_title_and_language_and_no_time(sound: bytes) -> None:
    with pikepdf.open(BytesIO(sound)) as pdf:
        assert str(pdf.docinfo.Title) == "Telford’s agreement"
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo.CreationDate).startswith("D:20000101")


def test_asking_for_documents_does_not_load_the_printer() -> None:
    script = "import sys, planner.documents.pdf; sys.exit('reportlab' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False)

    assert done.returncode == 0
