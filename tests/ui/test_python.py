"""What the window needs from the Python that it runs on."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONG_WORK = """
import ui
from PySide6.QtCore import QObject, Signal
class Thing(QObject):
    told = Signal()
thing = Thing()
for _ in range(20_000):
    thing.setObjectName("")
    thing.told.emit()
"""


def test_python_outlives_many_calls_into_qt() -> None:
    done = subprocess.run([sys.executable, "-c", LONG_WORK], cwd=ROOT, check=False)

    assert done.returncode == 0
