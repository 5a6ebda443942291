"""The register waits for nothing that only an open charter needs, or only what is written."""

import subprocess
import sys
from pathlib import Path

from planner.model.changes import Change, Edit
from planner.model.records.front import Control
from planner.store.library import Library

ASKED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from planner.store.library import Library
from ui.main_window import MainWindow
from ui.settings import Settings

application = QApplication([])
path = Path(sys.argv[1])
with Library.open(path, who="Ann") as library:
    window = MainWindow(Settings.beside(path))
    window.open(library)
    window.show()
    application.processEvents()
    assert window.pages.register.table.model().rowCount() == 1
    waits = ("planner.model.catalogue", "planner.health", "reportlab", "ui.charter_page")
    print([name for name in (*waits, "sqlite_utils") if name in sys.modules])
"""


def test_the_register_is_seen_before_what_opens_and_writes_charters_is_loaded(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, who="Ann") as library:
        library.apply("c", Change("Start", (Edit(None, Control(title="Food")),)))

    done = subprocess.run(
        [sys.executable, "-c", ASKED, str(path)], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
