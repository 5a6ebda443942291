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


def _summary(charter: "Charter", options: Options) -> "Document":
    from planner.documents.summary import summary

    return summary(charter, options)


def _signing(charter: "Charter", options: Options) -> "Document":
    from planner.documents.signing import signing

    return signing(charter, options)


def _roles(charter: "Charter", options: Options) -> "Document":
    from planner.documents.roles import roles

    return roles(charter, options)


def _workplan(charter: "Charter", options: Options) -> "Document":
    from planner.documents.workplan import workplan

    return workplan(charter, options)


def _resources(charter: "Charter", options: Options) -> "Document":
    from planner.documents.resources import resources

    return resources(charter, options)


def _review(charter: "Charter", options: Options) -> "Document":
    from planner.documents.review import review

    return review(charter, options)


def _comparison(charter: "Charter", options: Options) -> "Document":
    from planner.documents.comparison import comparison

    return comparison(charter, options)


def _worksheet(charter: "Charter", options: Options) -> "Document":
    from planner.documents.worksheet import worksheet

    return worksheet(charter, options)


def _thinking(charter: "Charter", options: Options) -> "Document":
    from planner.documents.thinking import thinking

    return thinking(charter, options)


def _check(charter: "Charter", options: Options) -> "Document":
    from planner.documents.check import check

    return check(charter, options)


def _participation(charter: "Charter", options: Options) -> "Document":
    from planner.documents.participation import participation

    return participation(charter, options)


DOCUMENTS = (
    DocumentKind("agreement", "The whole agreement", _agreement),
    DocumentKind("charter", "The charter on one page", _one_page),
    DocumentKind("summary", "A summary in plain words", _summary),
    DocumentKind("signing", "Signature sheets", _signing),
    DocumentKind("roles", "Who does what", _roles),
    DocumentKind("workplan", "The work plan", _workplan),
    DocumentKind("resources", "Who puts in what", _resources),
    DocumentKind("review", "The review pack", _review),
    DocumentKind("comparison", "What changed between two versions", _comparison),
    DocumentKind("worksheet", "A worksheet to fill in", _worksheet),
    DocumentKind("thinking", "Thinking about working together", _thinking),
    DocumentKind("check", "The partnership check", _check),
    DocumentKind("participation", "Statements of participation", _participation),
)

__all__ = ["AS_THE_CHARTER_SAYS", "DOCUMENTS", "DocumentKind", "Options"]
