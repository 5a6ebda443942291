"""The back of the agreement: words explained, appendices and other documents."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Entry, Figure, Heading, Listing, Together
from planner.documents.lists import listed
from planner.documents.reading import content, present, said
from planner.documents.tables import stacked
from planner.documents.telling import Told
from planner.model.catalogue import section
from planner.model.markdown import plain
from planner.model.records.back import Appendix, LinkedDocument, Term


def terms(told: Told) -> list[Term]:
    """Return the words that are explained, in the order of the alphabet."""
    if not told.is_on(section("definitions")):
        return []
    return sorted(present(told, Term), key=lambda one: one.term.casefold())


def definitions(told: Told) -> Iterator[Block]:
    """Yield each word with its meaning."""
    entries = [_definition(told, term) for term in terms(told)]
    if entries:
        note = told.say("A word explained here is in bold where it is first used.")
        yield Together((plain(note, "note"), entries[0]))
    yield from entries[1:]


def _definition(told: Told, term: Term) -> Entry:
    name = said(told, term, "term") or told.say("A term not named yet")
    meaning = stacked(told, Term, "meaning", "other_term").cell(term)
    return Entry(name, meaning or (plain(told.say("Not explained")),))


def appendices(told: Told) -> Iterator[Block]:
    """Yield the appendices, by name only where they are not to print, and other documents."""
    every = present(told, Appendix)
    for appendix in every:
        if appendix.printed is not False:
            yield from _appendix(told, appendix)
    kept = [said(told, one, "title") for one in every if one.printed is False]
    if named := [name for name in kept if name]:
        yield Entry(
            told.say("Kept with this agreement"),
            (Listing(tuple((plain(name),) for name in named)),),
        )
    yield from listed(told, LinkedDocument)


def _appendix(told: Told, appendix: Appendix) -> Iterator[Block]:
    title = said(told, appendix, "title") or told.say("An appendix without a title yet")
    yield Heading(4, title)
    yield from content(told, appendix, "body")
    if appendix.picture:
        words = told.say("Picture in the appendix “{title}”", title=title)
        yield Figure(appendix.picture.content, words, height=150)
