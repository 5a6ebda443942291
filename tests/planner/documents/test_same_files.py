"""The same charter makes the same files, whichever process makes them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.documents import DOCUMENTS
from planner.documents.formats import FORMATS

ROOT = Path(__file__).parents[3]
SCRIPT = """
from datetime import date
from hashlib import sha256
from pathlib import Path
from planner.documents import DOCUMENTS, Options
from planner.documents.formats import FORMATS, rendered
from planner.documents.layout import Layout
from planner.documents.options import Before
from planner.exchange.json_form import read
from planner.health import findings
from planner.model.charter import Charter
from tests.pdf_blocks import EVERY_BLOCK, document

sample = read(Path("resources/samples/brindlemere_good_food.json").read_bytes())
before = Before("First", Charter.of(sample.id, [*sample.records()][::2]))
today = date(2027, 1, 15)
options = Options(today=today, before=before, findings=findings(sample, today))
made = {kind.key: kind.make(sample, options) for kind in DOCUMENTS}
made["every block"] = document(*EVERY_BLOCK)
for key, each in made.items():
    for ending in FORMATS:
        print(key, ending, sha256(rendered(each, Layout(), ending)).hexdigest())
"""


@pytest.mark.long
def test_every_document_is_the_same_file_in_every_process() -> None:
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "42")]
    started = [
        subprocess.Popen(
            [sys.executable, "-c", SCRIPT],
            cwd=ROOT,
            env=seed,
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in seeds
    ]

    one, other = (process.communicate()[0].splitlines() for process in started)

    assert one == other
    assert len(one) == (len(DOCUMENTS) + 1) * len(FORMATS)
