"""The fonts of printed pages: which font has a character, how wide it is, how it is kept.

A word is drawn in Atkinson Hyperlegible Next; what that lacks comes from Noto Sans, symbols
from DejaVu Sans, pictures from Noto Emoji. A character that none has is refused by name, never
printed as a box.
"""

import unicodedata
from collections.abc import Iterator
from copy import copy
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from planner.errors import DocumentError

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "fonts"
MANNERS = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "BoldItalic",
}
PICTURES = 0x1F000  # from here on Unicode holds little but emoji
# Scripts whose letters change with their neighbours: letter by letter nobody can read them.
JOINED_SCRIPTS = ((0x0900, 0x0DFF), (0x0F00, 0x109F), (0x1780, 0x17FF))
LINE_ENDS = dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
HARD_SPACES = dict.fromkeys(map(ord, "\u2007\u202f"), "\u00a0")
CONTROLS = {*range(0x20), *range(0x7F, 0xA0)}
UNSEEN_MARKS = {0x034F, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}


class Face(TTFont):  # type: ignore[misc]  # reportlab ships no types
    """A font as one file uses it, with only the glyphs that were drawn."""

    def __init__(self, file: str) -> None:
        parsed = _parsed(file)
        self.__dict__.update(parsed.__dict__)
        self.face = copy(
            parsed.face
        )  # a reading position of its own: threads may print at once
        self.state: WeakKeyDictionary[PDFDocument, TTFont.State] = WeakKeyDictionary()

    def has(self, character: str) -> bool:
        """Return whether the font has a glyph for a character."""
        return ord(character) in self.face.charToGlyph

    def width(self, words: str) -> float:
        """Return how wide words are at a size of one point."""
        widths: dict[int, float] = self.face.charWidths
        return sum(map(widths.__getitem__, map(ord, words))) / 1000

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802  reportlab's own name
        """Embed the font, and say truthfully which characters its glyphs stand for."""
        subsets = self.state[document].subsets
        names = [self.getSubsetInternalName(n, document)[1:] for n in range(len(subsets))]
        super().addObjects(document)
        embedded = document.idToObject["BasicFonts"].dict
        for name, subset in zip(names, subsets, strict=True):
            document.idToObject[embedded[name].ToUnicode.name].content = _characters(subset)


class Piece(NamedTuple):
    """Words in one font, and their width at a size of one point."""

    words: str
    face: Face
    width: float


class Fonts:
    """The fonts of one file; each is read when it is first wanted."""

    def __init__(self) -> None:
        self._faces: dict[str, Face] = {}
        self._known: dict[tuple[str, bool, bool], tuple[Piece, ...]] = {}

    def pieces(
        self, words: str, bold: bool, italic: bool, around: str = ""
    ) -> tuple[Piece, ...]:
        """Return words font by font.

        Raises:
            DocumentError: no font has one of the characters, which is named with the words
                around it
        """
        key = (words, bold, italic)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = tuple(self._split(words, MANNERS[bold, italic], around))
        return known

    def _split(self, words: str, manner: str, around: str) -> Iterator[Piece]:
        first = self._face(f"AtkinsonHyperlegibleNext-{manner}")
        glyphs = first.face.charToGlyph
        if all(ord(character) in glyphs for character in words):
            yield Piece(words, first, first.width(words))
            return
        faces = (self._face_for(character, manner, around or words) for character in words)
        pairs = zip(faces, words, strict=True)
        for face, run in groupby(pairs, key=lambda pair: pair[0]):
            part = "".join(character for _, character in run)
            yield Piece(part, face, face.width(part))

    def _face_for(self, character: str, manner: str, around: str) -> Face:
        _refuse_joined(character, around)
        symbols = ("NotoEmoji-Regular", "DejaVuSans")
        if ord(character) < PICTURES:
            symbols = ("DejaVuSans", "NotoEmoji-Regular")
        for name in (f"AtkinsonHyperlegibleNext-{manner}", f"NotoSans-{manner}", *symbols):
            face = self._face(name)
            if face.has(character):
                return face
        raise DocumentError(
            f"{_named(character)} cannot be printed: none of the program’s fonts has it."
            f" It stands in {_excerpt(character, around)}. Please write it another way."
        )

    def _face(self, name: str) -> Face:
        face = self._faces.get(name)
        if face is None:
            face = self._faces[name] = Face(name)
        return face


def drawable(words: str) -> str:
    """Return words as they can be drawn: composed, without what has no shape.

    Every kind of line end is a line feed, a tab or an exotic space is a space.
    """
    if words.isascii():
        if words.isprintable():
            return words
        return words.replace("\r\n", "\n").translate(LINE_ENDS).replace("\t", " ")
    words = words.replace("\r\n", "\n").translate(LINE_ENDS).translate(HARD_SPACES)
    composed = unicodedata.normalize("NFC", words)
    return "".join(map(_drawn, composed))


def _drawn(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Zs":
        return character if character == "\u00a0" else " "
    if category == "Cf" and unicodedata.bidirectional(character) != "AN":
        return ""
    if ord(character) in UNSEEN_MARKS:
        return ""
    return " " if character == "\t" else character


def _refuse_joined(character: str, around: str) -> None:
    code = ord(character)
    leftward = unicodedata.bidirectional(character) in {"R", "AL", "AN"}
    if leftward or any(first <= code <= last for first, last in JOINED_SCRIPTS):
        raise DocumentError(
            f"{_named(character)} belongs to a script that the program cannot print yet,"
            f" because its letters run from right to left or join. It stands in"
            f" {_excerpt(character, around)}."
        )


def _named(character: str) -> str:
    shown = character if character.isprintable() else unicodedata.name(character, "unnamed")
    return f"The character U+{ord(character):04X} ({shown})"


def _excerpt(character: str, around: str) -> str:
    """Return the words around a character in quotation marks, cut to a line."""
    place = max(around.find(character), 0)
    start, end = max(place - 30, 0), place + 30
    cut = "".join(c if c.isprintable() else " " for c in around[start:end])
    return f"“{'…' * (start > 0)}{cut}{'…' * (end < len(around))}”"


@cache
def _parsed(file: str) -> TTFont:
    """Return a font file as read from disk.

    Some fonts have glyphs, mostly empty, for control characters, which are never words.
    """
    path = FOLDER / f"{file}.ttf"
    if not path.is_file():
        raise DocumentError(f"The font {path} is missing; please install the program again.")
    font = TTFont(file, str(path), asciiReadable=0)
    for code in CONTROLS & font.face.charToGlyph.keys():
        del font.face.charToGlyph[code]
    return font


def _characters(subset: list[int]) -> bytes:
    """Return the table from the codes of a subset to characters.

    reportlab's own maps unused codes to U+0000 and writes characters above U+FFFF as five
    digits; both are errors in PDF/UA.
    """
    lines = [
        f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(subset)
        if character
    ]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
