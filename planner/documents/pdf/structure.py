"""The tree that a screen reader walks: elements, what is drawn for them, and its written form.

It knows nothing of pages as pictures. An element is made when the story is told, so the tree is
in reading order whatever order things are drawn in; drawing only adds marks to elements.
"""

from dataclasses import dataclass, field
from typing import Literal

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)

Numbering = Literal["Disc", "Decimal"]
Scope = Literal["Column", "Row", ""]


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a page's content, by the number it is marked with there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link that a person can follow, by the name of its object in the file."""

    page: int
    name: str


@dataclass(slots=True)
class Element:
    """One thing in the tree: a heading, a paragraph, a cell, a picture."""

    tag: str
    alternative: str = ""
    attributes: dict[str, object] = field(default_factory=dict)
    kids: list["Element | Mark | Annotation"] = field(default_factory=list)

    def add(
        self, tag: str, alternative: str = "", attributes: dict[str, object] | None = None
    ) -> "Element":
        """Return a new last child."""
        child = Element(tag, alternative, attributes or {})
        self.kids.append(child)
        return child

    def adopt(self, child: "Element") -> None:
        """Make an element the last child, unless it is that already."""
        if not self.kids or self.kids[-1] is not child:
            self.kids.append(child)

    def table_cell(self, scope: Scope) -> "Element":
        """Return a new cell of this row, a header where it has a scope."""
        if not scope:
            return self.add("TD")
        return self.add("TH", attributes={"O": PDFName("Table"), "Scope": PDFName(scope)})

    def listing(self, numbering: Numbering) -> "Element":
        """Return a new list."""
        return self.add(
            "L", attributes={"O": PDFName("List"), "ListNumbering": PDFName(numbering)}
        )


class Register:
    """Which element each mark and each annotation belongs to: the file's parent tree."""

    def __init__(self) -> None:
        self.owners: list[list[Element] | Element] = []
        self.page = 0
        self.page_key = 0
        self._marks: list[Element] = []

    def start_page(self) -> None:
        """Begin to number marks from zero on a new page."""
        self._marks = []
        self.page += 1
        self.page_key = len(self.owners)
        self.owners.append(self._marks)

    def mark(self, element: Element) -> int:
        """Return the number that the next content of the page gets as part of an element."""
        number = len(self._marks)
        self._marks.append(element)
        element.kids.append(Mark(self.page, number))
        return number

    def annotation(self, element: Element, name: str) -> int:
        """Return the number that an annotation of the page gets as part of an element."""
        self.owners.append(element)
        element.kids.append(Annotation(self.page, name))
        return len(self.owners) - 1


def write(document: PDFDocument, root: Element, register: Register) -> PDFObjectReference:
    """Put the tree into a file and return a reference to it."""
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    top = document.Reference(tree)
    references: dict[int, PDFObjectReference] = {}
    tree["K"] = PDFArray([_written(document, root, top, references)])
    numbers: list[object] = []
    for key, owner in enumerate(register.owners):
        if isinstance(owner, Element):
            numbers += [key, references[id(owner)]]
        else:
            marks = PDFArray([references[id(element)] for element in owner])
            numbers += [key, document.Reference(marks)]
    tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
    tree["ParentTreeNextKey"] = len(numbers) // 2
    return top


def _written(
    document: PDFDocument,
    element: Element,
    parent: PDFObjectReference,
    references: dict[int, PDFObjectReference],
) -> PDFObjectReference:
    """Write an element and all below it.

    The depth is that of nested lists, which the blocks limit.
    """
    values = PDFDictionary(
        {"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent}
    )
    reference = references[id(element)] = document.Reference(values)
    if element.alternative:
        values["Alt"] = spoken(element.alternative)
    if element.attributes:
        values["A"] = PDFDictionary(element.attributes)
    kids = [_kid(document, kid, reference, references) for kid in element.kids]
    if kids:
        values["K"] = PDFArray(kids)
    return reference


def _kid(
    document: PDFDocument,
    kid: Element | Mark | Annotation,
    parent: PDFObjectReference,
    references: dict[int, PDFObjectReference],
) -> object:
    match kid:
        case Element():
            return _written(document, kid, parent, references)
        case Mark(page, number):
            kind, rest = "MCR", {"MCID": number}
        case Annotation(page, name):
            kind, rest = "OBJR", {"Obj": PDFObjectReference(name)}
    return PDFDictionary({"Type": PDFName(kind), "Pg": page_reference(page), **rest})


def spoken(words: str) -> PDFString:
    """Return words for a screen reader as a file holds them, without what cannot be said."""
    return PDFString(" ".join("".join(filter(str.isprintable, w)) for w in words.split()))


def page_reference(page: int) -> PDFObjectReference:
    """Return a reference to a page, counted from 1, whether it is drawn yet or not."""
    return PDFObjectReference(f"Page{page}")
