"""The register waits for nothing that only an open charter needs."""

import subprocess
import sys

ASKED = """
import sys
import ui.main_window, ui.pages, ui.register.page
waits = ("planner.model.catalogue", "planner.health", "reportlab", "ui.charter_page")
print([name for name in waits if name in sys.modules])
"""


def test_what_only_an_open_charter_needs_is_not_loaded_for_the_register() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASKED], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
