"""Word files read back, for the tests of documents."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from planner.documents.blocks import Beside, Block, Question, SignatureBlock, Together
from planner.model.marking import SIGNS


class WordFile:
    """A Word file as a reader of it comes upon its words and pictures."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.file: Document = docx.Document(BytesIO(content))
        self.body: BaseOxmlElement = self.file.element.body

    @property
    def text(self) -> str:
        """All words of the body in order, those that stand for pictures among them."""
        found = (_words(element) for element in self.body.iter())
        return "".join(found)

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All paragraphs of the body, those in tables among them."""
        return [Paragraph(one, self.file) for one in self.body.iter(qn("w:p"))]

    @property
    def headings(self) -> list[tuple[int, str]]:
        """The level and the words of every heading; the title has level 0."""
        styled = [(one.style.name or "", one.text) for one in self.paragraphs if one.style]
        named = [(name.replace("Title", "Heading 0"), text) for name, text in styled]
        return [
            (int(name.removeprefix("Heading ")), text)
            for name, text in named
            if name.startswith("Heading ")
        ]

    def styled(self, name: str) -> list[str]:
        """The words of every paragraph in a style."""
        return [one.text for one in self.paragraphs if one.style and one.style.name == name]

    def all(self, tag: str) -> list[BaseOxmlElement]:
        """Every element of a name in the body."""
        return list(self.body.iter(qn(tag)))

    def values(self, tag: str, attribute: str = "w:val") -> list[str]:
        """What an attribute says in every element of a name in the body."""
        return [one.get(qn(attribute)) for one in self.all(tag)]

    @property
    def room(self) -> int:
        """The width of the type area, in English metric units."""
        section = self.file.sections[0]
        sides = (section.left_margin or 0) + (section.right_margin or 0)
        return (section.page_width or 0) - sides

    @property
    def sizes(self) -> set[float]:
        """The sizes of all letters there are: of the styles, of runs, of head and foot."""
        section = self.file.sections[0]
        roots = (self.body, section.header.part.element, section.footer.part.element)
        runs = [one for root in roots for one in root.iter(qn("w:sz"), qn("w:szCs"))]
        styles = list(self.file.styles.element.iter(qn("w:sz"), qn("w:szCs")))
        return {Pt(int(one.get(qn("w:val"))) / 2).pt for one in [*runs, *styles]}

    @property
    def members(self) -> dict[str, bytes]:
        """The parts of the file by their names."""
        with ZipFile(BytesIO(self.content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def _words(element: BaseOxmlElement) -> str:
    if element.tag == qn("w:t"):
        return element.text or ""
    if element.tag == qn("wp:docPr"):
        return element.get("descr") or ""
    return ""


def squeezed(text: str) -> str:
    """Return a text to compare: without spaces, accents and the ways of writing one letter."""
    letters = unicodedata.normalize("NFD", "".join(text.split()))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def printed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks in which a ticked box is no word, since it is a sign on paper."""
    return tuple(map(_printed, blocks))


def _printed(block: Block) -> Block:
    match block:
        case Together():
            return Together(printed(block.blocks))
        case Question(answer="choice" | "tick"):
            return replace(block, value="")
        case _:
            return block


def in_order(words: Iterator[str], text: str) -> str:
    """Return the first of words that a text does not go on with; empty when there is none."""
    place = 0
    for word in map(squeezed, words):
        found = text.find(word, place)
        if found < 0:
            return word
        place = found + len(word)
    return ""


def in_one_language(blocks: Sequence[Block], place: int) -> Iterator[Block]:
    """Yield what blocks in two languages say in one of them: the first or the second."""
    for block in blocks:
        match block:
            case Beside():
                yield from (block.left, block.right)[place].blocks
            case Together():
                yield Together(tuple(in_one_language(block.blocks, place)))
            case SignatureBlock(also=SignatureBlock() as also):
                yield replace(also if place else block, also=None)
            case _:
                yield block


def unmarked(text: str) -> str:
    """Return a squeezed text without the signs around what came and what went."""
    for sign in SIGNS["added"] + SIGNS["removed"]:
        text = text.replace(squeezed(sign), "")
    return text
