"""The documents a charter can be printed as: a function each, from a charter to blocks."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.documents.agreement import agreement
from planner.documents.blocks import Document
from planner.documents.one_page import one_page
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.model.charter import Charter


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document there is: its key, its title for menus, and what makes it."""

    key: str
    title: str
    make: Callable[[Charter, Options], Document]


DOCUMENTS = (
    DocumentKind("agreement", "The whole agreement", agreement),
    DocumentKind("charter", "The charter on one page", one_page),
)

__all__ = ["AS_THE_CHARTER_SAYS", "DOCUMENTS", "DocumentKind", "Options"]
