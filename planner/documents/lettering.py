"""How wide words are, told from the shipped fonts; for drawings and for the columns of tables.

What the first font lacks is measured and drawn in the next that has it.
"""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from PIL import ImageFont

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FIRST = "AtkinsonHyperlegibleNext"
NOWHERE = "\U0010ffff"  # no font has it, so it looks as everything does that a font lacks
EM = 100  # pixels, at which words are measured


def measure(words: str, bold: bool) -> float:
    """Return how wide words are.

    Units: ems
    """
    return sum(_font(file, EM).getlength(part) for part, file in _parts(words, bold)) / EM


def pieces(words: str, bold: bool, size: int) -> Iterator[tuple[str, ImageFont.FreeTypeFont]]:
    """Yield stretches of words, each with the font that has them.

    Units: pixels
    """
    for part, file in _parts(words, bold):
        yield part, _font(file, size)


def _parts(words: str, bold: bool) -> Iterator[tuple[str, str]]:
    for file, characters in groupby(words, lambda character: _holder(character, bold)):
        yield "".join(characters), file


@cache
def _files(bold: bool) -> tuple[str, ...]:
    """Return the files of fonts, the first choice first."""
    manner = "Bold" if bold else "Regular"
    others = sorted(FOLDER.glob("*.ttf"), key=lambda path: (manner not in path.stem, path.name))
    names = [path.name for path in others if not path.name.startswith(FIRST)]
    return (f"{FIRST}-{manner}.ttf", *(name for name in names if "Italic" not in name))


@cache
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FOLDER / file, size)


@cache
def _holder(character: str, bold: bool) -> str:
    files = _files(bold)
    return next((file for file in files if _has(file, character)), files[0])


def _has(file: str, character: str) -> bool:
    font = _font(file, EM)
    return bytes(font.getmask(character)) != bytes(font.getmask(NOWHERE))
