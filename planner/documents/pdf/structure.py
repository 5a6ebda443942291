"""The tree that a screen reader walks: elements, what is drawn for them, and its written form.

It knows nothing of pages as pictures. An element is made when the story is told, so the tree is
in reading order whatever order things are drawn in; drawing only adds marks to elements.
"""

from dataclasses import dataclass, field
from typing import Literal, assert_never

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference, PDFString

Numbering = Literal["Disc", "Decimal"]
JOINERS = "\u200c\u200d"  # unseen, but letters beside them change
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
    attributes: str = ""  # as PDF writes them
    language: str = ""  # BCP 47, where it is not that of the element it is in
    kids: list["Element | Mark | Annotation"] = field(default_factory=list)
    instead: str = ""  # words that are read instead of what is drawn

    def add(self, tag: str, alternative: str = "", attributes: str = "") -> "Element":
        """Return a new last child."""
        child = Element(tag, alternative, attributes)
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
        return self.add("TH", attributes=f"/O /Table /Scope /{scope}")

    def listing(self, numbering: Numbering) -> "Element":
        """Return a new list."""
        return self.add("L", attributes=f"/O /List /ListNumbering /{numbering}")


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


class Writer:
    """Puts the tree into a file.

    An element is written in one piece: there are thousands of them, and reportlab's own
    dictionaries take longer to write than all pages together.
    """

    def __init__(self, document: PDFDocument, register: Register) -> None:
        self._document = document
        self._register = register
        self._numbers: dict[int, int] = {}  # of objects in the file, by the elements' identity

    def write(self, root: Element) -> PDFObjectReference:
        """Return a reference to the tree, once all pages are drawn."""
        top = self._reserved()
        self._write(root, top)
        entries = "".join(map(self._owner, range(len(self._register.owners))))
        self._put(
            top,
            f"/Type /StructTreeRoot /K [{self._numbers[id(root)]} 0 R]"
            f" /ParentTree << /Nums [{entries}] >>"
            f" /ParentTreeNextKey {len(self._register.owners)}",
        )
        return PDFObjectReference(f"Tree{top}")

    def _owner(self, key: int) -> str:
        owner = self._register.owners[key]
        if isinstance(owner, Element):
            return f"{key} {self._numbers[id(owner)]} 0 R\n"
        marks = " ".join(f"{self._numbers[id(element)]} 0 R" for element in owner)
        return f"{key} [{marks}]\n"

    def _write(self, element: Element, parent: int) -> None:
        """Write an element and all below it, as deep as lists are nested."""
        number = self._numbers[id(element)] = self._reserved()
        home = next((kid.page for kid in element.kids if isinstance(kid, Mark)), 0)
        for kid in element.kids:
            if isinstance(kid, Element):
                self._write(kid, number)
        kids = " ".join(self._kid(kid, home) for kid in element.kids)
        entries = [f"/S /{element.tag} /P {parent} 0 R /K [{kids}]"]
        if home:
            entries.append(f"/Pg {self._page(home)}")
        if element.language:
            entries.append(f"/Lang ({element.language})")
        if element.alternative:
            alternative = spoken(element.alternative).format(self._document)
            entries.append(f"/Alt {alternative.decode('latin-1')}")
        if element.instead:
            instead = spoken(element.instead).format(self._document)
            entries.append(f"/ActualText {instead.decode('latin-1')}")
        if element.attributes:
            entries.append(f"/A << {element.attributes} >>")
        self._put(number, " ".join(entries))

    def _kid(self, kid: Element | Mark | Annotation, home: int) -> str:
        match kid:
            case Element():
                return f"{self._numbers[id(kid)]} 0 R"
            case Mark(page, number) if page == home:
                return str(number)
            case Mark(page, number):
                return f"<< /Type /MCR /Pg {self._page(page)} /MCID {number} >>"
            case Annotation(page, name):
                return f"<< /Type /OBJR /Pg {self._page(page)} /Obj {self._number(name)} >>"
            case _:
                assert_never(kid)

    def _page(self, page: int) -> str:
        return self._number(page_name(page))

    def _number(self, name: str) -> str:
        number, _ = self._document.idToObjectNumberAndVersion[name]
        return f"{number} 0 R"

    def _reserved(self) -> int:
        number = int(self._document.objectcounter) + 1
        self._document.Reference(b"", f"Tree{number}")
        return number

    def _put(self, number: int, entries: str) -> None:
        self._document.idToObject[f"Tree{number}"] = f"<< {entries} >>".encode("latin-1")


def spoken(words: str) -> PDFString:
    """Return words for a screen reader as a file holds them, without what cannot be said."""
    return PDFString(" ".join("".join(filter(_is_said, word)) for word in words.split()))


def _is_said(letter: str) -> bool:
    return letter.isprintable() or letter in JOINERS


def page_name(page: int) -> str:
    """Return the name of a page, counted from 1, whether it is drawn yet or not."""
    return f"Page{page}"
