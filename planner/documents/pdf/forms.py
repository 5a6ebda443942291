"""The fields of a file that people fill in on screen: a tree of names, and how answers look.

reportlab's own fields name fonts that the file does not carry and have looks that PDF/A
forbids, so fields are written here: one look each, drawn with fonts of the file, and the whole
of a font for what people type.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from planner.documents.pdf.answers import OFF, States, kept
from planner.documents.pdf.lines import Line
from planner.documents.pdf.structure import spoken
from planner.documents.pdf.styles import INK, RULE
from planner.documents.pdf.typeface import whole_font
from planner.documents.pdf.writing import Pen

TYPED = "Typed"  # what the file calls the font of what people type
ONCE, READ_ONLY, LINES, RADIO, COMBO, EDIT = 0, 1, 1 << 12, 1 << 15, 1 << 17, 1 << 18


class Written(NamedTuple):
    """A line of an answer, from the left end of its baseline in the answer's box."""

    line: Line
    x: float
    y: float


@dataclass(frozen=True)
class Blank:
    """A field for words: its name, what is read aloud, what it says, what may be picked."""

    name: str
    tip: str
    value: str
    size: float
    picks: tuple[str, ...] = ()
    many_lines: bool = False
    fixed: bool = False

    @property
    def flags(self) -> int:
        """Return what kind of field it is, as PDF numbers it."""
        flags = READ_ONLY if self.fixed else ONCE
        if self.picks:
            return flags | COMBO | EDIT
        return flags | LINES if self.many_lines else flags


@dataclass(frozen=True)
class Tick:
    """One box of a field to tick: of several, at most one is ticked.

    `alone` when it is the only one of its field.
    """

    name: str
    tip: str  # of the box
    about: str  # of the field
    choice: str
    value: str
    choices: tuple[str, ...]  # of all boxes of the field
    alone: bool = False


@dataclass
class _Group:
    """The boxes of one field."""

    tick: Tick
    kids: list[str] = field(default_factory=list)


class Form:
    """All fields of one file."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._leaves: dict[str, str] = {}  # the names of fields and of their objects
        self._groups: dict[str, _Group] = {}
        self._looks: dict[tuple[tuple[float, float], bytes], PDFObjectReference] = {}

    def blank(
        self, ask: Blank, name: str, size: tuple[float, float], drawn: bytes
    ) -> PDFDictionary:
        """Return the annotation, known by a name, of a field for words that looks as drawn."""
        self._note(ask.name, name)
        entries = {
            "FT": PDFName("Ch" if ask.picks else "Tx"),
            "T": PDFString(ask.name.rpartition(".")[2]),
            "TU": spoken(ask.tip),
            "Ff": ask.flags,
            "V": (value := kept(ask.value, self._document)),
            "DV": value,
            "DA": PDFString(_manner(ask.size)),
            "AP": PDFDictionary({"N": self._look(size, drawn)}),
            **self._under(ask.name),
        }
        if ask.picks:
            entries["Opt"] = PDFArray([PDFString(each) for each in ask.picks])
        return PDFDictionary(entries)

    def tick(self, ask: Tick, name: str, side: float) -> PDFDictionary:
        """Return the annotation, known by a name, of a box to tick."""
        on = States(ask.choices).name(ask.choice)
        looks = {
            on: self._look((side, side), _mark(side)),
            OFF: self._look((side, side), b""),
        }
        entries = {
            "TU": spoken(ask.tip),
            "AS": PDFName(on if ask.value == ask.choice else OFF),
            "AP": PDFDictionary({"N": PDFDictionary(looks)}),
        }
        if ask.alone:
            self._note(ask.name, name)
            return PDFDictionary(entries | self._ticked(ask))
        group = self._groups.setdefault(ask.name, _Group(ask))
        group.kids.append(name)
        self._leaves[ask.name] = f"Form.{ask.name}"
        return PDFDictionary(entries | {"Parent": PDFObjectReference(f"Form.{ask.name}")})

    def written(self) -> PDFDictionary | None:
        """Return what the catalogue says of all fields; `None` when there are none."""
        if not self._leaves:
            return None
        for group in self._groups.values():
            kids = PDFArray([PDFObjectReference(kid) for kid in group.kids])
            entries = {"TU": spoken(group.tick.about), "Kids": kids, **self._ticked(group.tick)}
            self._document.Reference(PDFDictionary(entries), f"Form.{group.tick.name}")
        fonts = PDFDictionary({TYPED: whole_font(self._document)})
        return PDFDictionary(
            {
                "Fields": PDFArray(self._branches()),
                "DR": PDFDictionary({"Font": fonts}),
                "DA": PDFString(_manner(0)),
                "NeedAppearances": "false",
            }
        )

    def _note(self, field_name: str, name: str) -> None:
        if field_name in self._leaves:
            raise ValueError(f"two questions are called “{field_name}”")
        self._leaves[field_name] = name

    def _ticked(self, ask: Tick) -> dict[str, object]:
        states = States(ask.choices)
        chosen = PDFName(states.name(ask.value))
        return {
            "FT": PDFName("Btn"),
            "T": PDFString(ask.name.rpartition(".")[2]),
            "Ff": ONCE if ask.alone else RADIO,
            "V": chosen,
            "DV": chosen,
            **states.entries,
            **self._under(ask.name),
        }

    def _under(self, name: str) -> dict[str, object]:
        parent = name.rpartition(".")[0]
        return {"Parent": PDFObjectReference(f"Form.{parent}")} if parent else {}

    def _branches(self) -> list[PDFObjectReference]:
        """Write the names that stand over others, and return references to the first ones."""
        kids: dict[str, dict[str, str]] = {}
        for name, leaf in self._leaves.items():
            own, below = name, leaf
            while own:
                parent = own.rpartition(".")[0]
                kids.setdefault(parent, {})[own] = below
                own, below = parent, f"Form.{parent}"
        for name, under in kids.items():
            if name:
                entries = {
                    "T": PDFString(name.rpartition(".")[2]),
                    "Kids": PDFArray([PDFObjectReference(kid) for kid in under.values()]),
                    **self._under(name),
                }
                self._document.Reference(PDFDictionary(entries), f"Form.{name}")
        return [PDFObjectReference(kid) for kid in kids[""].values()]

    def _look(self, size: tuple[float, float], drawn: bytes) -> PDFObjectReference:
        """Return a reference to what is drawn in a box; what looks the same is written once."""
        if known := self._looks.get((size, drawn)):
            return known
        entries = {
            "Type": PDFName("XObject"),
            "Subtype": PDFName("Form"),
            "BBox": PDFArray([0, 0, *size]),
            "Resources": PDFDictionary({"Font": PDFObjectReference(BasicFonts)}),
        }
        stream = PDFStream(PDFDictionary(entries), drawn, [PDFZCompress])
        return self._looks.setdefault((size, drawn), self._document.Reference(stream))

    def drawn(self, lines: Sequence[Written], size: float, box: tuple[float, float]) -> bytes:
        """Return the operators that draw words in a box."""
        width, height = box
        out = ["/Tx BMC q", f"1 1 {width - 2:.2f} {height - 2:.2f} re W n", f"BT {_colour()}"]
        pen = Pen(self._document, size)
        for line, left, y in lines:
            x = left
            for piece, _ in line.spans:
                out += pen.drawn(piece, x, y)
                x += piece.width * size
        return "\n".join([*out, "ET Q EMC"]).encode("ascii")


def _manner(size: float) -> str:
    """Return how a viewer is to write what people type."""
    return f"/{TYPED} {size:g} Tf {_colour()}"


def _colour() -> str:
    return " ".join(f"{part:.3f}" for part in INK) + " rg"


def _mark(side: float) -> bytes:
    """Return the operators that draw a cross through a box."""
    near, far = 0.2 * side, 0.8 * side
    colour = " ".join(f"{part:.3f}" for part in INK)
    return (
        f"q {colour} RG {0.12 * side:.2f} w 1 J"
        f" {near:.2f} {near:.2f} m {far:.2f} {far:.2f} l"
        f" {near:.2f} {far:.2f} m {far:.2f} {near:.2f} l S Q"
    ).encode("ascii")


def rules(size: tuple[float, float], step: float) -> bytes:
    """Return the operators that rule a box with lines for a pen, but for the last, its edge."""
    width, height = size
    colour = " ".join(f"{part:.3f}" for part in RULE)
    out = [f"q {colour} RG 0.5 w"]
    y = height - step
    while y > step / 2:
        out.append(f"4 {y:.2f} m {width - 4:.2f} {y:.2f} l")
        y -= step
    return " ".join([*out, "S Q"]).encode("ascii")
