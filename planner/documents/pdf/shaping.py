"""Letters that change with their neighbours, as the glyphs that a font draws for them.

HarfBuzz does the work. It is wanted only for such letters, so it is loaded with the first.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib import import_module
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from planner.errors import DocumentError

if TYPE_CHECKING:
    from uharfbuzz import Font, GlyphPosition

# Letters from right to left, marks on letters, what joins or parts, flags, tones of skin.
CHANGING = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u200c-\u200f\u2066-\u2069"
    "\u20d0-\u20ff\ufb1d-\ufdff\ufe20-\ufe2f\ufe70-\ufefe\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
PLAIN = re.compile(
    "[\0-\u02ff\u1e00-\u1eff\u2010-\u2022]*"
)  # most words; told ten times as fast
KEPT = 20_000  # shaped words that are remembered
UNSPOKEN = "\u2060"  # a character that says nothing and parts no words


def changes(words: str) -> bool:
    """Return whether any of the words' letters change with their neighbours."""
    return PLAIN.fullmatch(words) is None and CHANGING.search(words) is not None


class Glyph(NamedTuple):
    """One shape of a font, and the letters that it stands for.

    Units: the size of the words; an offset moves the shape, not what follows it
    """

    number: int
    words: str
    advance: float
    right: float
    up: float


@lru_cache(KEPT)
def glyphs(path: Path, words: str, *, leftward: bool) -> tuple[Glyph, ...]:
    """Return the glyphs of words in one font, in the order in which they are read.

    Raises:
        DocumentError: HarfBuzz is not there
    """
    hb = _harfbuzz()
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(letter) for letter in words])
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftward else "ltr"
    buffer.language = "und"  # not the one that the machine is set to
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = (
        hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
    )
    font = _font(path)
    hb.shape(font, buffer)
    shaped = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    if leftward:
        shaped.reverse()
    said = _said(words, [info.cluster for info, _ in shaped])
    return tuple(
        Glyph(info.codepoint, letters, *_measured(place, font.face.upem))
        for (info, place), letters in zip(shaped, said, strict=True)
    )


def own_width(path: Path, number: int) -> float:
    """Return how wide a font says that a glyph is, whatever stands beside it."""
    font = _font(path)
    return float(font.get_glyph_h_advance(number) / font.face.upem)


def _measured(place: "GlyphPosition", em: int) -> tuple[float, float, float]:
    return place.x_advance / em, place.x_offset / em, place.y_offset / em


def _said(words: str, clusters: Sequence[int]) -> Iterator[str]:
    """Yield what each glyph stands for, so that all together say the words.

    Several glyphs for several letters that belong together have a letter each, the first what
    is left over; a letter drawn in parts is said by them as Unicode parts it.
    """
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(words)], strict=True))
    for start, group in groupby(clusters):
        count = len(list(group))
        letters = words[start if start > starts[0] else 0 : ends[start]]
        if len(letters) < count:
            letters = normalize("NFD", letters).ljust(count, UNSPOKEN)
        cut = len(letters) - count + 1
        yield letters[:cut]
        yield from letters[cut:]


@cache
def _font(path: Path) -> "Font":
    hb = _harfbuzz()
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))


def _harfbuzz() -> ModuleType:
    try:
        return import_module("uharfbuzz")
    except ImportError as error:
        raise DocumentError(
            "Arabic letters, accents that stand apart and joined emoji need the package"
            " uharfbuzz; please install the program again."
        ) from error
