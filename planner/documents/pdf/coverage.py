"""Which characters of a document no font has: all of them at once, before it is printed."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.documents.blocks import Document
from planner.documents.pdf.fonts import Fonts, drawable, excerpt, named
from planner.documents.words import words
from planner.saying import Said


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A character that cannot be printed, and the words around it, cut to a line."""

    character: str
    excerpt: str

    @property
    def sentence(self) -> Said:
        """Return what is the matter, for the person who can write it another way."""
        return Said(
            "{letter} in {excerpt} cannot be printed.",
            letter=named(self.character),
            excerpt=self.excerpt,
        )


def unprintable(document: Document) -> tuple[Unprintable, ...]:
    """Return every character of a document that no font has, each time it stands elsewhere.

    Shape: in the order in which the document is read; none means that it can be printed
    """
    return tuple(dict.fromkeys(_found(document)))


def _found(document: Document) -> Iterator[Unprintable]:
    fonts = Fonts()
    known: dict[str, bool] = {}
    for text in (*words(document.blocks), *document.footer, document.watermark):
        letters = dict.fromkeys(drawable(text))
        for letter in letters:
            if letter not in known:
                known[letter] = bool(fonts.lacking(letter))
            if known[letter]:
                yield Unprintable(letter, excerpt(letter, drawable(text)))
