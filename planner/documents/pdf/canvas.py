"""The sheet of paper: draws words, lines and pictures, each marked with what it is.

Everything drawn is either content of an element or an artifact. Inside an artifact all marks
are silent, so a table's header row can be drawn again without being read again.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import NamedTuple
from urllib.parse import quote

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFPage,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from planner.documents.pdf.forms import Blank, Form, Tick
from planner.documents.pdf.lines import Link, Marked, Span, Spot
from planner.documents.pdf.structure import Element, Register, Writer, spoken
from planner.documents.pdf.styles import MARKS, Colour
from planner.documents.pdf.writing import Pen, numbers

ARTIFACTS = {
    "layout": "/Artifact <</Type /Layout>> BDC",
    "footer": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
    "header": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
    "watermark": "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC",
}
PRINTS = 4  # the annotation flag that PDF/A asks for
ADDRESS_SIGNS = "%/:?#[]@!$&'()*+,;=~"  # what has a meaning in an address stays as it is


class Box(NamedTuple):
    """A rectangle on the page."""

    left: float
    bottom: float
    right: float
    top: float


class Placed(NamedTuple):
    """Words at a place: the left end of their baseline."""

    span: Span
    x: float
    y: float


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab ships no types
    """The pages of one file, drawn one after the other.

    Units: points from the bottom left corner
    """

    def __init__(self, size: tuple[float, float], language: str) -> None:
        super().__init__(
            BytesIO(),
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
        )
        self.register = Register()
        self.form = Form(self._doc)
        self._silent = False
        self._spots: dict[Spot, int] = {}

    @contextmanager
    def artifact(self, kind: str = "layout") -> Iterator[None]:
        """Draw what is there for the eye only."""
        if self._silent:
            yield
            return
        self._silent = True
        self.addLiteral(ARTIFACTS[kind])
        yield
        self.addLiteral("EMC")
        self._silent = False

    def words(
        self, element: Element, placed: Iterable[Placed], size: float, colour: Colour
    ) -> None:
        """Draw words, in reading order, as content of an element or of the links in it."""
        owner: Element | None = None
        pen = Pen(self._doc, size)
        ink = colour
        out = [f"BT {numbers(*colour)} rg"]
        for (piece, link), x, y in placed:
            holder = (link and link.element) or element
            if holder is not owner and not self._silent:
                if holder is not element:
                    element.adopt(holder)
                out += ["EMC"] * (owner is not None)
                out.append(f"/{holder.tag} <</MCID {self.register.mark(holder)}>> BDC")
                owner = holder
            if ink != (wanted := _ink(link, colour)):
                ink = wanted
                out.append(f"{numbers(*ink)} rg")
            out += pen.drawn(piece, x, y)
        out += ["EMC"] * (owner is not None)
        self.addLiteral("\n".join([*out, "ET"]))

    def stroke(self, box: Box, colour: Colour, thickness: float = 0.6) -> None:
        """Draw a line from the bottom left corner of a box to its top right one."""
        with self.artifact():
            self.setStrokeColorRGB(*colour)
            self.setLineWidth(thickness)
            self.line(*box)

    def tint(self, box: Box, colour: Colour) -> None:
        """Fill a box with a colour."""
        with self.artifact():
            self.setFillColorRGB(*colour)
            self.rect(
                box.left,
                box.bottom,
                box.right - box.left,
                box.top - box.bottom,
                stroke=0,
                fill=1,
            )

    @contextmanager
    def figure(self, element: Element, box: Box) -> Iterator[None]:
        """Draw a figure and say where it stands: all that is drawn meanwhile is part of it."""
        element.attributes = f"/O /Layout /Placement /Block /BBox [{numbers(*box)}]"
        self._silent = True
        self.addLiteral(f"/{element.tag} <</MCID {self.register.mark(element)}>> BDC")
        yield
        self.addLiteral("EMC")
        self._silent = False

    def frame(self, box: Box, colour: Colour, thickness: float = 0.8) -> None:
        """Draw the outline of a box."""
        with self.artifact():
            self.setStrokeColorRGB(*colour)
            self.setLineWidth(thickness)
            self.rect(box.left, box.bottom, box.right - box.left, box.top - box.bottom)

    def picture(self, element: Element, image: ImageReader, box: Box) -> None:
        """Draw a picture and say where it stands."""
        with self.figure(element, box):
            self.drawImage(
                image, box.left, box.bottom, box.right - box.left, box.top - box.bottom
            )

    def follow(self, link: Link, boxes: Sequence[Box]) -> None:
        """Let a person follow a link by pointing at any of the boxes that its words fill."""
        name = f"Link{len(self.register.owners)}"
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        corners = [
            corner
            for left, bottom, right, top in boxes
            for corner in (left, top, right, top, left, bottom, right, bottom)
        ]
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": PDFArray([min(lefts), min(bottoms), max(rights), max(tops)]),
                "QuadPoints": PDFArray(corners),
                "Border": PDFArray([0, 0, 0]),
                "F": PRINTS,
                "Contents": spoken(link.description),
                "StructParent": self.register.annotation(link.element, f"Annot.{name}"),
                **self._leading_to(link.target),
            }
        )
        self._addAnnotation(annotation, name)

    def ask(self, element: Element, asked: Blank | Tick, box: Box, drawn: bytes = b"") -> None:
        """Let a person answer in a box: with words, which look as drawn, or with a tick."""
        name = f"Annot.Field{len(self.register.owners)}"
        size = (round(box.right - box.left, 2), round(box.top - box.bottom, 2))
        if isinstance(asked, Blank):
            annotation = self.form.blank(asked, name, size, drawn)
        else:
            annotation = self.form.tick(asked, name, size[0])
        annotation.dict |= {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Widget"),
            "Rect": PDFArray([round(edge, 2) for edge in box]),
            "F": PRINTS,
            "StructParent": self.register.annotation(element, name),
        }
        self._addAnnotation(annotation, name.removeprefix("Annot."))

    def outline(self, words: str, level: int, spot: Spot, top: float) -> None:
        """Add an entry to the outline that leads to a height on this page."""
        self.bookmarkHorizontalAbsolute(self._key(spot), top)
        self.addOutlineEntry(words, self._key(spot), level - 1)

    def _key(self, spot: Spot) -> str:
        return f"spot{self._spots.setdefault(spot, len(self._spots))}"

    def _leading_to(self, target: str | Spot) -> dict[str, object]:
        if isinstance(target, Spot):
            return {"Dest": self._bookmarkReference(self._key(target))}
        address = PDFString(quote(target, safe=ADDRESS_SIGNS, errors="replace"))
        return {"A": PDFDictionary({"S": PDFName("URI"), "URI": address})}

    def add_output_intent(self, profile: bytes) -> None:
        """Say what the colours mean: the red, green and blue of a colour profile."""
        stream = PDFStream(PDFDictionary({"N": 3}), profile, [PDFZCompress])
        intent = PDFDictionary(
            {
                "Type": PDFName("OutputIntent"),
                "S": PDFName("GTS_PDFA1"),
                "OutputConditionIdentifier": PDFString("sRGB"),
                "DestOutputProfile": self._doc.Reference(stream),
            }
        )
        catalog = self._doc.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = PDFArray([intent])

    def finish(self, root: Element) -> bytes:
        """Return the whole file, with the tree of what was drawn."""
        tree = Writer(self._doc, self.register).write(root)
        self.setCatalogEntry("StructTreeRoot", tree)
        if form := self.form.written():
            self.setCatalogEntry("AcroForm", form)
        return bytes(self.getpdfdata())

    def _make_preamble(self) -> None:
        """Begin a page with nothing; reportlab's own beginning names a font not embedded."""
        self._preamble = ""

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802  reportlab's own name
        """Tell a page that is being finished where it stands in the tree."""
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self.register.page_key
        page.Tabs = PDFName("S")


def _end_streams_with_a_line() -> None:
    """Make reportlab end streams with a line end, as PDF/A asks (ISO 19005-2, 6.1.7).

    CR and LF, because compressed content may itself end in CR.
    """
    written = PDFStream.format

    def _ended(self: PDFStream, document: object) -> bytes:
        return bytes(written(self, document)).removesuffix(b"endstream\n") + b"\r\nendstream\n"

    PDFStream.format = _ended


def _trust_nothing() -> None:
    """Make reportlab evaluate no colour, fetch no address and open no file because of words.

    Nothing here hands words to the parts of it that could; this is the second bolt.
    """
    rl_config.toColorCanUse = None
    rl_config.trustedHosts = []
    rl_config.trustedSchemes = []
    rl_config.useA85 = 0  # streams as they are: smaller, and not a matter of the machine


_end_streams_with_a_line()
_trust_nothing()


def _ink(link: Link | Marked | None, colour: Colour) -> Colour:
    return MARKS[link.mark] if isinstance(link, Marked) and link.mark else colour
