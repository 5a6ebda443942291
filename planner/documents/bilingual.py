"""Any document in both languages of a charter: one after the other, or side by side.

The document is made once in each language, and what is made is paired: nothing here knows which
document it is. Welsh is placed to be read first.

Source: Welsh Language Standards (bilingual documents); USERS.md §10
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import (
    Beside,
    Block,
    Cell,
    ContentsPage,
    Document,
    Entry,
    Figure,
    Heading,
    InLanguage,
    Listing,
    Logos,
    PageBreak,
    Paragraph,
    Passing,
    Question,
    Side,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.options import Options
from planner.documents.translated import in_language
from planner.errors import DocumentError
from planner.model.charter import Charter
from planner.model.translations import first_language, second_language
from planner.model.worksheet import again

READ_FIRST = "cy"
NUMBERED = re.compile(r"\d+: ")

Make = Callable[[Charter, Options], Document]
Blocks = Sequence[Block]


def bilingual(make: Make, charter: Charter, options: Options) -> Document:
    """Return a document in both languages of a charter, as the options say.

    Raises:
        DocumentError: the charter has one language only.
    """
    languages = languages_of(charter)
    leading, following = (
        make(charter, replace(options, language=language, bilingual=""))
        for language in languages
    )
    whole = replace(
        leading,
        title=both(leading.title, following.title),
        subject=both(leading.subject, following.subject),
        watermark=both(leading.watermark, following.watermark),
    )
    if options.bilingual == "first":
        return replace(whole, blocks=tuple(_one_after_the_other(leading, following)))
    pairing = Pairing(
        (leading.language, leading.written), (following.language, following.written)
    )
    return replace(whole, blocks=tuple(pairing.paired(leading.blocks, following.blocks)))


def languages_of(charter: Charter) -> tuple[str, str]:
    """Return the two languages of a charter, that which is read first before the other.

    Raises:
        DocumentError: it has one only.
    """
    first, second = first_language(charter), second_language(charter)
    if not second:
        raise DocumentError(
            "“{title}” has no second language; choose one under Title and document"
            " control, or print it in one language.",
            title=charter.title,
        )
    return (first, second) if first == READ_FIRST else (second, first)


def both(one: str, other: str) -> str:
    """Return what is said in two languages on one line; once where it is the same."""
    return " / ".join(dict.fromkeys(filter(None, (one, other))))


def in_both(one: str, other: str) -> str:
    """Return a choice in two languages; the number that begins it stands once."""
    number = NUMBERED.match(one)
    if number and one != other and other.startswith(number[0]):
        return f"{one} / {other.removeprefix(number[0])}"
    return both(one, other)


def _one_after_the_other(leading: Document, following: Document) -> Iterator[Block]:
    yield InLanguage(leading.language, leading.blocks, leading.written)
    yield PageBreak()
    blocks = tuple(_again(following.blocks, following.language))
    yield InLanguage(following.language, blocks, following.written)


def _again(blocks: Blocks, language: str) -> Iterator[Block]:
    """Yield blocks as they stand in a document a second time.

    Contents page and logos are there already, and a field to fill in needs a name of its own.
    """
    for block in blocks:
        match block:
            case ContentsPage() | Logos():
                pass
            case Question():
                yield replace(block, name=again(block.name, language))
            case Together():
                yield replace(block, blocks=tuple(_again(block.blocks, language)))
            case _:
                yield block


class Pairing:
    """Pairs the blocks of one document in two languages."""

    def __init__(self, left: tuple[str, str], right: tuple[str, str]) -> None:
        """Pair two documents, each by its own language and that of what was typed in it."""
        self._left, self._left_written = left
        self._right, self._right_written = right

    def paired(self, left: Blocks, right: Blocks) -> Iterator[Block]:
        """Yield the blocks of both, passage beside passage.

        Where the two are not built alike, all of one comes before all of the other.
        """
        ours, theirs = list(_parts(left)), list(_parts(right))
        if [_shape(part) for part in ours] != [_shape(part) for part in theirs]:
            yield from self._in_turn(left, right)
            return
        for one, other in zip(ours, theirs, strict=True):
            if isinstance(one, list) and isinstance(other, list):
                yield from self._side_by_side(one, other)
            elif not isinstance(one, list) and not isinstance(other, list):
                yield from self._across(one, other)

    def _side_by_side(self, one: list[Passing], other: list[Passing]) -> Iterator[Block]:
        if one == other and all(isinstance(block, Heading) for block in one):
            yield from one  # a name that is the same in both
        else:
            yield Beside(
                Side(self._left, tuple(one), self._left_written),
                Side(self._right, tuple(other), self._right_written),
            )

    def _across(self, one: Block, other: Block) -> Iterator[Block]:
        """Yield what takes the whole width: once where that is enough, else in turn."""
        match one, other:
            case Together(), Together():
                yield replace(one, blocks=tuple(self.paired(one.blocks, other.blocks)))
            case SignatureBlock(), SignatureBlock() if len(one.lines) == len(other.lines):
                also = replace(other, language=self._right)
                yield replace(one, language=self._left, also=also)
            case Question(), Question():
                yield self._asked(one, other)
            case Figure(), Figure() if one.content == other.content:
                yield replace(one, caption=both(one.caption, other.caption))
            case (PageBreak() | ContentsPage() | Logos(), _):
                yield one
            case _ if _plain(one) == _plain(other):
                yield one
            case _:
                yield from self._in_turn([one], [other])

    def _asked(self, one: Question, other: Question) -> Question:
        """Return a question asked in both languages, with one place to answer it."""
        choices = one.choices
        if one.answer == "choice":
            choices = tuple(map(in_both, one.choices, other.choices))
        kept = one.kept or (one.choices if choices != one.choices else ())
        value = dict(zip(one.choices, choices, strict=True)).get(one.value, one.value)
        asked = replace(one, choices=choices, kept=kept, value=value)
        if (one.label, one.help) == (other.label, other.help):
            return asked
        also = replace(
            other,
            language=self._right,
            label=other.label if other.label != one.label else "",
            help=other.help if other.help != one.help else "",
        )
        return replace(asked, language=self._left, also=also)

    def _in_turn(self, left: Blocks, right: Blocks) -> Iterator[Block]:
        yield InLanguage(self._left, tuple(left), self._left_written)
        yield InLanguage(self._right, tuple(right), self._right_written)


def _parts(blocks: Blocks) -> Iterator["list[Passing] | Block"]:
    """Yield passages, each under its heading if it has one, and what stands between them."""
    passage: list[Passing] = []
    for block in blocks:
        is_passing = isinstance(block, Passing)
        if passage and (not is_passing or isinstance(block, Heading)):
            yield passage
            passage = []
        if isinstance(block, Heading | Paragraph | Listing | Entry):
            passage.append(block)
        else:
            yield block
    if passage:
        yield passage


def _shape(part: "list[Passing] | Block") -> tuple[str, int]:
    """Return what two parts must have in common to be paired."""
    if isinstance(part, list):
        return "passage", part[0].level if isinstance(part[0], Heading) else 0
    return type(part).__name__, 0


def _plain(block: Block) -> Block:
    """Return a table without the languages that its paragraphs say they are in."""
    if not isinstance(block, Table):
        return block
    rows = tuple(tuple(_unmarked(cell) for cell in row) for row in block.rows)
    return replace(block, rows=rows, total=tuple(_unmarked(cell) for cell in block.total))


def _unmarked(cell: Cell) -> Cell:
    return replace(cell, content=tuple(in_language(one, "") for one in cell.content))
