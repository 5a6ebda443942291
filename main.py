"""Partnership Planner: alone it opens the window, with a command it does what that says."""

import io
import os
import sys
from pathlib import Path

NO_DISPLAY = (
    "There is no display here to open the window on. These need none: new, list, show, import,"
    " export, set, check, search; main.py --help tells about them all."
)


def open_window(library: Path | None) -> int:
    """Open the window and return the exit status once it is closed."""
    if not has_display():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return 1
    from ui.application import run

    return run(library, sys.argv[:1])


def has_display() -> bool:
    """Return whether a window can be shown; only Linux can be without a display."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(map(os.environ.get, names))


def main() -> None:
    """Run the command that was given, or open the window when there is none."""
    if len(sys.argv) == 1:
        sys.exit(open_window(None))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # JSON is UTF-8 wherever it is sent, and every name can be shown.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from planner.commands import command_line

    command_line(obj=open_window, prog_name="main.py")


if __name__ == "__main__":
    main()
