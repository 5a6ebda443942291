"""The fonts of printed pages: which font has a character, how wide it is, how it is kept.

A word is drawn in Atkinson Hyperlegible Next; what that lacks comes from Noto Sans, Arabic and
Urdu from Noto Naskh Arabic, symbols and Hebrew from DejaVu Sans, pictures from Noto Emoji. A
character that none has is refused by name, never printed as a box.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from planner.documents.direction import direction_of
from planner.documents.pdf.bidi import levels, visual
from planner.documents.pdf.faces import FOLDER, Face
from planner.documents.pdf.shaping import Glyph, changes
from planner.errors import DocumentError
from planner.saying import Said

MANNERS = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "BoldItalic",
}
NASKH = {"Regular": "Regular", "Italic": "Regular", "Bold": "Bold", "BoldItalic": "Bold"}
PICTURES = 0x1F000  # from here on Unicode holds little but emoji
# Scripts whose letters change with their neighbours: letter by letter nobody can read them.
JOINED_SCRIPTS = ((0x0900, 0x0DFF), (0x0F00, 0x109F), (0x1780, 0x17FF))
LINE_ENDS = dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
HARD_SPACES = dict.fromkeys(map(ord, "\u2007\u202f"), "\u00a0")
UNSEEN_MARKS = {0x034F, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}
TURNING = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u2066\u2067\u2068\u2069"))
JOINERS = "\u200c\u200d\ufe0e\ufe0f"  # and what spells the flags of countries in Britain
GUIDING = frozenset((*map(chr, TURNING), *JOINERS, *map(chr, range(0xE0020, 0xE0080))))
# What is drawn as one: two letters of a flag, or anything with the marks and joints after it.
LETTER = re.compile(
    "(?:[\U0001f1e6-\U0001f1ff]{2}|.)"
    "(?:[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe0e\ufe0f\ufe20-\ufe2f\U0001f3fb-\U0001f3ff"
    "\U000e0020-\U000e007f]|\u200d.)*",
    re.DOTALL,
)

__all__ = ["FOLDER", "Face", "Fonts", "Piece", "drawable"]


class Piece(NamedTuple):
    """Words in one font, and their width at a size of one point.

    Words on an odd level run from right to left; what changes with its neighbours has glyphs.
    """

    words: str
    face: Face
    width: float
    level: int = 0
    glyphs: tuple[Glyph, ...] = ()


class Fonts:
    """The fonts of one file; each is read when it is first wanted."""

    def __init__(self) -> None:
        self._faces: dict[str, Face] = {}
        self._known: dict[tuple[str, bool, bool], tuple[Piece, ...]] = {}
        self._runs: dict[tuple[str, tuple[int, ...], bool, bool], tuple[Piece, ...]] = {}

    def pieces(
        self, words: str, bold: bool, italic: bool, around: str = ""
    ) -> tuple[Piece, ...]:
        """Return words font by font, from left to right as they stand on a line of their own.

        Raises:
            DocumentError: no font has one of the characters, which is named with the words
                around it
        """
        key = (words, bold, italic)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = tuple(self._split(words, bold, italic, around))
        return known

    def runs(
        self, words: str, found: Sequence[int], bold: bool, italic: bool, around: str = ""
    ) -> tuple[Piece, ...]:
        """Return words font by font and level by level, as they are read.

        Shape: `found` has the level of each character.

        Raises:
            DocumentError: as `pieces`
        """
        key = (words, tuple(found), bold, italic)
        known = self._runs.get(key)
        if known is None:
            made = self._levelled(words, found, MANNERS[bold, italic], around or words)
            known = self._runs[key] = tuple(made)
        return known

    def lacking(self, words: str) -> list[str]:
        """Return the characters of words that no font has, each once, in order."""
        letters = dict.fromkeys(drawable(words).replace("\n", ""))
        files = _searched("Regular")
        return [letter for letter in letters if self._first_with(letter, files) is None]

    def _split(self, words: str, bold: bool, italic: bool, around: str) -> Iterator[Piece]:
        first = self._face(f"AtkinsonHyperlegibleNext-{MANNERS[bold, italic]}")
        glyphs = first.face.charToGlyph
        changing = not words.isascii() and changes(words)
        if not changing and all(ord(character) in glyphs for character in words):
            yield Piece(words, first, first.width(words))
            return
        base = int(direction_of(words, "ltr") == "rtl")
        found = levels(words, base) if changing else [0] * len(words)
        pieces = self.runs(words, found, bold, italic, around)
        yield from (pieces[at] for at in visual([piece.level for piece in pieces]))

    def _levelled(
        self, words: str, found: Sequence[int], manner: str, around: str
    ) -> Iterator[Piece]:
        place = 0
        for level, group in groupby(found):
            end = place + len(list(group))
            run = words[place:end].translate(TURNING)
            place = end
            faced = self._faced(run, _searched(manner, leftward=level % 2 == 1), around)
            for face, letters in groupby(faced, key=lambda pair: pair[0]):
                part = "".join(letter for _, letter in letters)
                yield self._piece(part, face, level)

    def _piece(self, words: str, face: Face, level: int) -> Piece:
        if level % 2 or changes(words):
            glyphs = face.glyphs(words, leftward=bool(level % 2))
            return Piece(words, face, sum(glyph.advance for glyph in glyphs), level, glyphs)
        words = "".join(filter(_is_seen, words))
        return Piece(words, face, face.width(words), level)

    def _faced(
        self, words: str, files: Sequence[str], around: str
    ) -> Iterator[tuple[Face, str]]:
        """Yield letters, each with the marks on it, and the font that draws them."""
        last: Face | None = None
        waiting = ""
        for letter in LETTER.findall(words):
            seen = "".join(filter(_is_seen, letter))
            if not seen:
                waiting += letter
                continue
            for part in [letter] if self._first_with(seen, files) else seen:
                last = self._face_for(part, files, around)
                yield last, waiting + part
                waiting = ""
        if last and waiting:
            yield last, waiting

    def _face_for(self, letter: str, files: Sequence[str], around: str) -> Face:
        _refuse_joined(letter, around)
        face = self._first_with("".join(filter(_is_seen, letter)), files)
        if face is None:
            raise DocumentError(
                "{letter} cannot be printed: none of the program’s fonts has it. It stands"
                " in {excerpt}. Please write it another way.",
                letter=named(letter),
                excerpt=excerpt(letter, around),
            )
        return face

    def _first_with(self, letters: str, files: Sequence[str]) -> Face | None:
        """Return the first font that has all of these letters."""
        if is_joined(letters[0]):
            return None
        pictures = ("NotoEmoji-Regular", "DejaVuSans")
        if ord(letters[0]) < PICTURES:
            pictures = ("DejaVuSans", "NotoEmoji-Regular")
        faces = (self._face(file) for file in (*files, *pictures))
        return next((face for face in faces if all(map(face.has, letters))), None)

    def _face(self, name: str) -> Face:
        face = self._faces.get(name)
        if face is None:
            face = self._faces[name] = Face(name)
        return face


def _searched(manner: str, *, leftward: bool = False) -> tuple[str, ...]:
    """Return the files of fonts in the order in which they are asked for a letter.

    Among Arabic letters, spaces and full stops are Arabic too.
    """
    latin = (f"AtkinsonHyperlegibleNext-{manner}", f"NotoSans-{manner}")
    naskh = f"NotoNaskhArabic-{NASKH[manner]}"
    return (naskh, *latin) if leftward else (*latin, naskh)


def drawable(words: str, *, guided: bool = False) -> str:
    """Return words as they can be drawn: composed, without what has no shape.

    Every kind of line end is a line feed, a tab or an exotic space is a space. `guided` words
    keep what tells how others are joined or ordered.
    """
    if words.isascii():
        if words.isprintable():
            return words
        return words.replace("\r\n", "\n").translate(LINE_ENDS).replace("\t", " ")
    words = words.replace("\r\n", "\n").translate(LINE_ENDS).translate(HARD_SPACES)
    composed = unicodedata.normalize("NFC", words)
    if guided:
        return "".join(letter if letter in GUIDING else _drawn(letter) for letter in composed)
    return "".join(map(_drawn, composed))


def _is_seen(letter: str) -> bool:
    return letter not in GUIDING


def _drawn(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Zs":
        return character if character == "\u00a0" else " "
    if category == "Cf" and unicodedata.bidirectional(character) != "AN":
        return ""
    if ord(character) in UNSEEN_MARKS:
        return ""
    return " " if character == "\t" else character


def is_joined(character: str) -> bool:
    """Return whether a character is from a script whose letters join, and no font has them."""
    return any(first <= ord(character) <= last for first, last in JOINED_SCRIPTS)


def _refuse_joined(letter: str, around: str) -> None:
    if is_joined(letter[0]):
        raise DocumentError(
            "{letter} belongs to a script that the program cannot print yet, because"
            " its letters join or change places. It stands in {excerpt}.",
            letter=named(letter[0]),
            excerpt=excerpt(letter[0], around),
        )


def named(character: str) -> Said:
    """Return a character in words, as a sentence begins with it."""
    code = f"{ord(character):04X}"
    if character.isprintable():
        return Said("The character U+{code} ({shown})", code=code, shown=character)
    shown = unicodedata.name(character, "") or Said("unnamed")
    return Said("The character U+{code} ({shown})", code=code, shown=shown)


def excerpt(character: str, around: str) -> str:
    """Return the words around a character in quotation marks, cut to a line."""
    place = max(around.find(character), 0)
    start, end = max(place - 30, 0), place + 30
    cut = "".join(c if c.isprintable() else " " for c in around[start:end])
    return f"“{'…' * (start > 0)}{cut}{'…' * (end < len(around))}”"
