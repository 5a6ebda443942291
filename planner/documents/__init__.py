"""The documents a charter can be printed as: a function each, from a charter to blocks.

Menus need only their titles, so what makes a document is loaded when the first one is made.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.documents.options import AS_THE_CHARTER_SAYS, Options

if TYPE_CHECKING:
    from planner.documents.blocks import Document
    from planner.model.charter import Charter


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document there is: its key, its title for menus, and what makes it in a language."""

    key: str
    title: str
    make_in_one: "Callable[[Charter, Options], Document]"

    def make(self, charter: "Charter", options: Options = AS_THE_CHARTER_SAYS) -> "Document":
        """Return the document of a charter, in one language or in both.

        Raises:
            DocumentError: both are wanted, and the charter has one only.
        """
        if not options.bilingual:
            return self.make_in_one(charter, options)
        from planner.documents.bilingual import bilingual

        return bilingual(self.make_in_one, charter, options)


def _agreement(charter: "Charter", options: Options) -> "Document":
    from planner.documents.agreement import agreement

    return agreement(charter, options)


def _one_page(charter: "Charter", options: Options) -> "Document":
    from planner.documents.one_page import one_page

    return one_page(charter, options)


DOCUMENTS = (
    DocumentKind("agreement", "The whole agreement", _agreement),
    DocumentKind("charter", "The charter on one page", _one_page),
)

__all__ = ["AS_THE_CHARTER_SAYS", "DOCUMENTS", "DocumentKind", "Options"]
