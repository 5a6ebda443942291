"""A screen, a session bus and an accessibility bus that only the program and a robot share.

The robot is another program, run by the system's own Python, since AT-SPI comes with that one.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PYTHON = Path("/usr/bin/python3")
BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
SIZE = "1400x1000x24"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
BUSES = ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
ROOT = Path(__file__).parents[2]
HAS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing() -> str:
    """Return what has to be installed before a robot can listen; empty when nothing has."""
    programs = {"Xvfb": "xvfb", "dbus-run-session": "dbus"}
    absent = [package for name, package in programs.items() if shutil.which(name) is None]
    listening = (
        PYTHON.exists()
        and not subprocess.run(
            [PYTHON, "-c", HAS_ATSPI], capture_output=True, check=False
        ).returncode
    )
    if not (listening and BUS.exists()):
        absent += ["at-spi2-core", "gir1.2-atspi-2.0", "python3-gi"]
    return ", ".join(absent)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Yield the surroundings of a program on a screen that nobody sees."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    command.append("-noreset")  # it would begin anew when the first of its programs ends
    with subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                display = told.readline().strip()
            rest = {
                name: value
                for name, value in os.environ.items()
                if name not in (*SCREENS, *BUSES)
            }
            yield rest | {
                "DISPLAY": f":{display}",
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "LC_ALL": "C.UTF-8",
            }
        finally:
            server.terminate()


def listened(robot: str, *arguments: str, timeout: int) -> "subprocess.CompletedProcess[str]":
    """Run a robot with the system's Python on a screen and on buses of its own."""
    with screen() as surroundings:
        return subprocess.run(
            ["dbus-run-session", "--", PYTHON, "-m", robot, *arguments],
            cwd=ROOT,
            env=surroundings,
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
        )
