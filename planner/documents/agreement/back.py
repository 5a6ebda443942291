"""The back of the agreement: words explained, appendices and other documents."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Entry, Figure, Heading, Listing
from planner.documents.lists import listed
from planner.documents.reading import content, present, said
from planner.documents.tables import stacked
from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.back import Appendix, LinkedDocument, Term


def terms(charter: Charter) -> list[Term]:
    """Return the words that are explained, in the order of the alphabet."""
    if not charter.is_on(section("definitions")):
        return []
    return sorted(present(charter, Term), key=lambda one: one.term.casefold())


def definitions(charter: Charter) -> Iterator[Block]:
    """Yield each word with its meaning."""
    explained = terms(charter)
    if explained:
        yield plain("A word explained here is in bold where it is first used.", "note")
    for term in explained:
        name = said(charter, term, "term") or "A term not named yet"
        meaning = stacked(charter, Term, "meaning", "other_term").cell(term)
        yield Entry(name, meaning or (plain("Not explained"),))


def appendices(charter: Charter) -> Iterator[Block]:
    """Yield the appendices, by name only where they are not to print, and other documents."""
    every = present(charter, Appendix)
    for appendix in every:
        if appendix.printed is not False:
            yield from _appendix(charter, appendix)
    kept = [said(charter, one, "title") for one in every if one.printed is False]
    if named := [name for name in kept if name]:
        yield Entry(
            "Kept with this agreement", (Listing(tuple((plain(name),) for name in named)),)
        )
    yield from listed(charter, LinkedDocument)


def _appendix(charter: Charter, appendix: Appendix) -> Iterator[Block]:
    title = said(charter, appendix, "title") or "An appendix without a title yet"
    yield Heading(4, title)
    yield from content(charter, appendix, "body")
    if appendix.picture:
        yield Figure(appendix.picture.content, f"Picture in the appendix “{title}”", height=150)
