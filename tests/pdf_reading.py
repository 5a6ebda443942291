"""A PDF file read as a screen reader reads it, and what is wrong with it.

It shares nothing with the program that makes the files: it reads the finished bytes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from math import hypot
from typing import cast
from unicodedata import normalize

import page
import pikepdf
from pikepdf import Dictionary, Name, Object

from tests.pdf_forms import Asked, field_of, form_faults

Matrix = pikepdf.Matrix
ROLES = frozenset(
    f"/{role}"
    for role in (
        *("Form", "Document", "Sect", "Div", "H1", "H2", "H3", "H4", "H5", "H6", "P", "Figure"),
        *("L", "LI", "Lbl", "LBody", "TOC", "TOCI", "Reference", "Link", "Span"),
        *("Table", "Caption", "THead", "TBody", "TFoot", "TR", "TH", "TD"),
    )
)
PROFILES = ("ua1", "2a")


@dataclass
class Shown:
    """Words that one operator shows, and where."""

    words: str
    size: float
    left: float
    right: float
    baseline: float
    tag: str
    number: int | None


@dataclass
class PageText:
    """What one page shows, in the order it is drawn."""

    shown: list[Shown] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def words(self, number: int) -> str:
        """Return what is shown under one mark."""
        return "".join(one.words for one in self.shown if one.number == number)


@dataclass
class Node:
    """An element of the tree, with its kids in order; a string is what a mark shows."""

    tag: str
    alternative: str
    kids: "list[Node | str]"
    attributes: dict[str, str]
    box: list[float]  # left, bottom, right and top of a picture
    language: str = ""  # where it is not that of the element it is in

    @property
    def text(self) -> str:
        """Return the words of all that is below it, or those that stand for a picture."""
        if self.alternative:
            return self.alternative + " "
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    @property
    def own_text(self) -> str:
        """Return the words of all that is below it, without a page of contents."""
        if any(isinstance(kid, Node) and kid.tag == "TOC" for kid in self.kids):
            return ""
        if self.alternative:
            return self.text
        return "".join(kid if isinstance(kid, str) else kid.own_text for kid in self.kids)

    def walk(self) -> "Iterator[Node]":
        """Yield itself and every element below it, in order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def all(self, tag: str) -> "list[Node]":
        """Return the elements with a tag, in order."""
        return [node for node in self.walk() if node.tag == tag]


class Reading:
    """One file, read once."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(content))
        self.pages = [_Drawing(one).read() for one in self.pdf.pages]
        self.numbers = {one.obj.objgen: place for place, one in enumerate(self.pdf.pages)}
        self.faults = [fault for one in self.pages for fault in one.faults]
        self._read: list[tuple[int, int]] = []
        self.fields: list[Asked] = []  # in the order of the tree
        self.parents = _number_tree(self.pdf.Root.StructTreeRoot.ParentTree)
        self.root = self._node(self.pdf.Root.StructTreeRoot.K[0])
        self._check()

    @property
    def text(self) -> str:
        """Return the words in reading order, with single spaces between them.

        A letter drawn in parts is the same letter, says Unicode, so it is read in one.
        """
        return _spaced(self.root.text)

    @property
    def own_text(self) -> str:
        """Return the same without what a page of contents says again."""
        return _spaced(self.root.own_text)

    @property
    def astray(self) -> list[int]:
        """Return the numbers of pages that are drawn in another order than they are read in."""
        marks = [[n for at, n in self._read if at == place] for place in self.numbers.values()]
        return [page for page, read in enumerate(marks, start=1) if read != sorted(read)]

    def _node(self, source: Object) -> Node:
        kids: list[Node | str] = []
        for kid in cast("list[Object | int]", source.get(Name.K, [])):
            if isinstance(kid, int):
                kids.append(self._mark(Dictionary(Pg=source.Pg, MCID=kid), source))
                continue
            match kid.get(Name.Type):
                case Name.MCR:
                    kids.append(self._mark(kid, source))
                case Name.OBJR:
                    kids += self._annotation(kid, source)
                case _:
                    if kid.P.objgen != source.objgen:
                        self.faults.append(f"{kid.S} names another parent")
                    kids.append(self._node(kid))
        given = source.get(Name.A, Dictionary())
        attributes = {key: str(value) for key, value in given.items()}
        box = [float(edge) for edge in given.get(Name.BBox, [])]
        said = source.get(Name.Alt, source.get(Name.ActualText, ""))
        language = str(source.get(Name.Lang, ""))
        return Node(str(source.S)[1:], str(said), kids, attributes, box, language)

    def _mark(self, kid: Object, source: Object) -> str:
        place, number = self.numbers[kid.Pg.objgen], int(kid.MCID)
        self._read.append((place, number))
        owners = self.parents.get(int(self.pdf.pages[place].StructParents), pikepdf.Array())
        if number >= len(owners) or owners[number].objgen != source.objgen:
            self.faults.append(f"page {place + 1}: mark {number} has another parent")
        return self.pages[place].words(number)

    def _annotation(self, kid: Object, source: Object) -> list["Node | str"]:
        """Return what a field says; a link says nothing that its words do not."""
        owner = self.parents.get(int(kid.Obj.StructParent))
        if owner is None or owner.objgen != source.objgen:
            self.faults.append("an annotation has another parent")
        if kid.Obj.Subtype != Name.Widget:
            return []
        if str(source.S) != "/Form":
            self.faults.append("a field is not in a form")
        field = field_of(kid.Obj)
        self.fields.append(field)
        return [f"{field.value} "] if field.sort != "/Btn" else []

    def _check(self) -> None:
        drawn = [(place, n) for place, one in enumerate(self.pages) for n in one.marks]
        if sorted(self._read) != sorted(drawn):
            self.faults.append("what is drawn and what is in the tree differ")
        for one in self.pdf.pages:
            if one.get(Name.Tabs) != Name.S:
                self.faults.append("a page has no order of tabs")
            self.faults += [
                "an annotation is not in the tree"
                for annotation in one.get(Name.Annots, [])
                if Name.StructParent not in annotation
                or (Name.Contents not in annotation and Name.TU not in annotation)
            ]
        self.faults += form_faults(self.pdf, self.fields)
        self.faults += _element_faults(self.root)


class _Drawing:
    """Follows the operators of one page."""

    def __init__(self, source: pikepdf.Page) -> None:
        self._source = source
        self._page = PageText()
        self._open: list[tuple[str, int | None]] = []
        self._matrices = [Matrix()]
        self._line = Matrix()
        self._font: Object = Dictionary()
        self._codes: dict[str, dict[int, str]] = {}
        self._known: dict[int, str] = {}
        self._size = 0.0
        self._is_reversed = False  # what is shown from left to right is read the other way

    def read(self) -> PageText:
        for step in pikepdf.parse_content_stream(self._source):
            operator = str(step.operator)
            follow = getattr(self, f"_on_{operator}", None)
            if follow:
                follow(*step.operands)
            elif operator in {"Do", "f", "S", "B", "f*"} and not self._open:
                self._page.faults.append(f"{operator} outside any mark")
        if self._open:
            self._page.faults.append("a mark is not closed")
        return self._page

    def _on_BDC(self, tag: Name, properties: Object) -> None:  # noqa: N802
        number = properties.get(Name.MCID)
        if self._open:
            self._page.faults.append(f"{tag} inside {self._open[-1][0]}")
        if number is not None:
            self._page.marks.append(int(number))
        self._open.append((str(tag)[1:], None if number is None else int(number)))

    def _on_EMC(self) -> None:  # noqa: N802
        if self._is_reversed:
            self._is_reversed = False
        else:
            self._open.pop()

    def _on_q(self) -> None:
        self._matrices.append(self._matrices[-1])

    def _on_Q(self) -> None:  # noqa: N802
        self._matrices.pop()

    def _on_cm(self, *numbers: float) -> None:
        self._matrices[-1] = Matrix(*map(float, numbers)) @ self._matrices[-1]

    def _on_Tm(self, *numbers: float) -> None:  # noqa: N802
        self._line = Matrix(*map(float, numbers))

    def _on_Tf(self, name: Name, size: float) -> None:  # noqa: N802
        self._font = self._source.Resources.Font[name]
        self._size = float(size)
        if name not in self._codes:
            self._codes[str(name)] = _characters(self._font)
        self._known = self._codes[str(name)]

    def _on_BMC(self, tag: Name) -> None:  # noqa: N802
        if tag != Name.ReversedChars or not self._open or self._is_reversed:
            self._page.faults.append(f"{tag} is not expected")
        self._is_reversed = True

    def _on_TJ(self, steps: pikepdf.Array) -> None:  # noqa: N802
        start = len(self._page.shown)
        for step in steps:
            if isinstance(step, pikepdf.String):
                self._on_Tj(step)
            else:
                self._line = self._line.translated(-float(step) / 1000 * self._size, 0)
        if self._is_reversed:
            self._page.shown[start:] = self._page.shown[start:][::-1]

    def _on_Tj(self, codes: pikepdf.String) -> None:  # noqa: N802
        tag, number = self._open[-1] if self._open else ("", None)
        if not tag:
            self._page.faults.append("words outside any mark")
        content = bytes(codes)
        wide = sum(float(self._font.Widths[code]) for code in content) / 1000 * self._size
        at = self._line @ self._matrices[-1]
        words = "".join(self._known[code] for code in content)
        size = self._size * hypot(at.c, at.d)
        end = at.e + wide * at.a
        self._page.shown.append(Shown(words, size, at.e, end, at.f, tag, number))
        self._line = self._line.translated(wide, 0)


def _spaced(words: str) -> str:
    return normalize("NFC", " ".join(words.split()))


def _characters(font: Object) -> dict[int, str]:
    """Return what a font's codes stand for, by its own table."""
    lines = font.ToUnicode.read_bytes().decode("ascii").splitlines()
    pairs = (line.split() for line in lines if line.startswith("<") and "> <" in line)
    return {
        int(pair[0][1:-1], 16): bytes.fromhex(pair[1][1:-1]).decode("utf-16-be")
        for pair in pairs
        if len(pair[1]) > 4
    }


def _number_tree(source: Object) -> dict[int, Object]:
    numbers = list(source.Nums)
    return {int(key): owner for key, owner in zip(numbers[::2], numbers[1::2], strict=True)}


def _element_faults(root: Node) -> Iterator[str]:
    levels = [0]
    for node in root.walk():
        if f"/{node.tag}" not in ROLES:
            yield f"{node.tag} is not a role the program uses"
        if node.tag == "Figure" and not node.alternative:
            yield "a picture has no description"
        if node.tag == "TH" and "/Scope" not in node.attributes:
            yield "a header cell has no scope"
        if node.tag[0] == "H" and node.tag[1:].isdigit():
            levels.append(int(node.tag[1:]))
    yield from (f"H{b} after H{a}" for a, b in pairwise(levels) if b > a + 1)


def unembedded(content: bytes) -> list[str]:
    """Return the names of fonts that the file does not carry with it."""
    with pikepdf.open(BytesIO(content)) as pdf:
        fonts = [one for one in pdf.objects if isinstance(one, Dictionary)]
        return [
            str(one.BaseFont)
            for one in fonts
            if one.get(Name.Type) == Name.Font
            and Name.DescendantFonts not in one  # it stands for the font below it
            and Name.FontFile2 not in one.FontDescriptor
        ]


def invalid(content: bytes) -> list[str]:
    """Return what the validator says against a file, in both profiles."""
    return [*_against(content)]


@lru_cache(maxsize=512)  # what a test has looked at itself is looked at again after it
def _against(content: bytes) -> tuple[str, ...]:
    reports = [page.validate_pdf_bytes(content, profile=profile) for profile in PROFILES]
    return (
        *(f"{one.rule_id}: {one.message}" for report in reports for one in report.failures),
        *(f"{report.profile} refused" for report in reports if not report.is_compliant),
    )
