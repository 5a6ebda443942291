"""Takes a picture of every page of the real window, in any look, to be looked at one by one.

    python tests/robots/every_page.py --theme dark --size 200 --out /tmp/pictures

A page that scrolls is taken as a whole and cut into screens. What does not fit is told too.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.robots.fitting import unfit
from tests.robots.looking import WINDOW, Look, Looker
from tests.robots.places import PLACES, Shown
from ui.theme import SMALLEST, THEMES, load_fonts
from ui.tongue import speak

SCREEN = WINDOW.height()  # pixels of a long page in one picture
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}
LEAST = 60  # pixels that are worth a picture of their own

Told = Callable[[str], None]


def take(looker: Looker, name: str, folder: Path, tell: Told = lambda _: None) -> list[Path]:
    """Take the pictures of a place into a folder, and return where they are."""
    paths: list[Path] = []

    def keep(shown: Shown) -> None:
        pictures = [shown.grab()] if isinstance(shown, QWidget) else shown
        for each in screens(pictures):
            path = folder / f"{name}-{len(paths) + 1}.png"
            each.save(str(path))
            paths.append(path)
        if isinstance(shown, QWidget):
            for sentence in unfit(shown):
                tell(f"{name}: {sentence}")

    PLACES[name](looker, keep)
    return paths


def screens(pictures: Iterable[QPixmap]) -> Iterator[QPixmap]:
    """Cut pictures into pieces that are no higher than a screen."""
    for each in pictures:
        for top in range(0, each.height(), SCREEN):
            height = min(SCREEN, each.height() - top)
            if top == 0 or height >= LEAST:
                yield each.copy(QRect(0, top, each.width(), height))


@contextmanager
def looker(look: Look) -> Iterator[Looker]:
    """Have a window of some look on a library that goes when the pictures are taken."""
    speak(look.language)
    with tempfile.TemporaryDirectory() as folder:
        made = Looker(Path(folder), look)
        try:
            yield made
        finally:
            made.close()


def wanted(names: Sequence[str]) -> list[str]:
    """Return the places whose names begin so; all where none is named."""
    return [one for one in PLACES if not names or one.startswith(tuple(names))]


def see_on_a_laptop(folder: Path) -> None:
    """Give Qt’s screen that nobody sees the size of a usual one; by itself it is smaller."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        told = folder / "screen.json"
        told.write_text(json.dumps({"screens": [LAPTOP]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={told}"


def main(arguments: Sequence[str]) -> None:
    """Take the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--size", type=int, default=100, help=f"{SMALLEST} per cent or more")
    parser.add_argument("--language", default="en")
    parser.add_argument("--mirrored", action="store_true", help="from right to left")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=(), help="beginnings of names")
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    see_on_a_laptop(given.out)
    application = QApplication(sys.argv[:1])
    load_fonts()
    with looker(Look(given.theme, given.size, given.language, given.mirrored)) as taking:
        for name in wanted(given.only):
            paths = take(taking, name, given.out, partial(print, flush=True))
            sys.stdout.write(f"{name}: {len(paths)}\n")
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
