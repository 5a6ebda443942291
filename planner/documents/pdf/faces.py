"""The fonts of a file as they are embedded, with only what was drawn, and truthfully told."""

from collections.abc import Sequence
from copy import copy
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from planner.documents.pdf.shaping import Glyph, glyphs, own_width
from planner.errors import DocumentError

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "fonts"
CONTROLS = {*range(0x20), *range(0x7F, 0xA0)}
ENLARGED = {"NotoNaskhArabic-Regular": 1.15, "NotoNaskhArabic-Bold": 1.15}  # as high as Latin
KEYS = 0xF0000  # from here on, reportlab is told of glyphs by numbers that are no letters


class Face(TTFont):  # type: ignore[misc]  # reportlab ships no types
    """A font as one file uses it, with only the glyphs that were drawn."""

    def __init__(self, file: str) -> None:
        parsed = _parsed(file)
        self.__dict__.update(parsed.__dict__)
        self._path = FOLDER / f"{file}.ttf"
        self.face = copy(
            parsed.face
        )  # a reading position of its own: threads may print at once
        self.state: WeakKeyDictionary[PDFDocument, TTFont.State] = WeakKeyDictionary()
        self._letters = parsed.face.charToGlyph
        self.scale = ENLARGED.get(file, 1.0)  # of the size of the words
        self._keys: dict[tuple[int, str], str] = {}

    def has(self, character: str) -> bool:
        """Return whether the font has a glyph for a character."""
        return ord(character) in self._letters

    def width(self, words: str) -> float:
        """Return how wide words are at a size of one point."""
        widths: dict[int, float] = self.face.charWidths
        return sum(map(widths.__getitem__, map(ord, words))) / 1000 * self.scale

    def glyphs(self, words: str, *, leftward: bool) -> tuple[Glyph, ...]:
        """Return words as glyphs, in the order in which they are read."""
        found = glyphs(self._path, words, leftward=leftward)
        if self.scale == 1.0:
            return found
        return tuple(
            Glyph(*glyph[:2], *(self.scale * each for each in glyph[2:])) for glyph in found
        )

    def key(self, glyph: Glyph) -> str:
        """Return the character by which reportlab draws a glyph that says these letters."""
        known = self._keys.get(glyph[:2])
        if known is None:
            known = self._keys[glyph[:2]] = chr(KEYS + len(self._keys))
            if len(self._keys) == 1:  # what is added is no other file's matter
                self.face.charToGlyph = dict(self.face.charToGlyph)
                self.face.charWidths = dict(self.face.charWidths)
            self.face.charToGlyph[ord(known)] = glyph.number
            self.face.charWidths[ord(known)] = own_width(self._path, glyph.number) * 1000
        return known

    def own_width(self, glyph: Glyph) -> float:
        """Return how wide a glyph is by itself at a size of one point."""
        return own_width(self._path, glyph.number) * self.scale

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802  reportlab's own name
        """Embed the font, and say truthfully which characters its glyphs stand for."""
        subsets = self.state[document].subsets
        names = [self.getSubsetInternalName(n, document)[1:] for n in range(len(subsets))]
        super().addObjects(document)
        embedded = document.idToObject["BasicFonts"].dict
        letters = {ord(key): said for (_, said), key in self._keys.items()}
        for name, subset in zip(names, subsets, strict=True):
            said = [letters.get(code) or chr(code or 0) for code in subset]
            document.idToObject[embedded[name].ToUnicode.name].content = _characters(said)


@cache
def _parsed(file: str) -> TTFont:
    """Return a font file as read from disk.

    Some fonts have glyphs, mostly empty, for control characters, which are never words.
    """
    path = FOLDER / f"{file}.ttf"
    if not path.is_file():
        raise DocumentError(
            "The font {path} is missing; please install the program again.", path=path
        )
    font = TTFont(file, str(path), asciiReadable=0)
    for code in CONTROLS & font.face.charToGlyph.keys():
        del font.face.charToGlyph[code]
    font.face.hmetrics = _unscaled(font.face.hmetrics)
    return font


def _unscaled(metrics: Sequence[tuple[float, int]]) -> list[tuple[int, int]]:
    """Return widths in the font's own units.

    reportlab 5.1 scales the one that the last glyphs of a font share, which makes it a float.
    """
    whole: list[tuple[int, int]] = []
    for width, bearing in metrics:
        shared = whole[-1][0] if whole else 0
        whole.append((shared if isinstance(width, float) else width, bearing))
    return whole


def _characters(subset: Sequence[str]) -> bytes:
    """Return the table from the codes of a subset to characters.

    reportlab's own maps unused codes to U+0000 and writes characters above U+FFFF as five
    digits; both are errors in PDF/UA.
    """
    lines = [
        f"<{code:02X}> <{letters.encode('utf-16-be').hex().upper()}>"
        for code, letters in enumerate(subset)
        if letters != "\0"
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
