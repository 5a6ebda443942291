"""Who the parties are: in a sentence on page 1, and one by one in their own section."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Block, Entry, Figure, Heading, Together
from planner.documents.reading import (
    Content,
    called,
    capital,
    content,
    facts,
    labelled,
    present,
    rest,
    said,
    sentence,
    worded,
)
from planner.documents.tables import Column, column, table
from planner.model.catalogue import section_of
from planner.model.charter import Charter
from planner.model.editing import mentions
from planner.model.markdown import Paragraph, Run, plain
from planner.model.records.front import Partner, Person
from planner.model.words import number_words

PARTS = {"lead": "lead partner"}
FORMS = {
    "CIO": "charitable incorporated organisation (CIO)",
    "SCIO": "Scottish charitable incorporated organisation (SCIO)",
    "other": "other legal form",
}
SHORT = 450  # letters, or seven lines at 12 points on A4: with numbers, and names in bold
LONGEST = 1200  # letters; the title, the names and the summary still share a page
LONGEST_LINE = 58  # letters, after the label and in a line at 12 points


def parties(charter: Charter) -> Iterator[Paragraph]:
    """Yield who agrees with whom, in one sentence that leaves room for more on its page."""
    present_ones = [one for one in present(charter, Partner) if one.left is None]
    named = [(_mentioned(one), _in_brackets(one.charity_line)) for one in present_ones]
    letters = sum(len(name) + len(number) + 2 for name, number in named)
    is_short = letters <= SHORT
    if not is_short:
        named = [(name, "") for name, _ in named]
    kept = list(_within(LONGEST, named))
    match kept:
        case []:
            return
        case [(name, number)] if len(named) == 1:
            runs = [Run("The one partner named so far is "), Run(name, bold=True), Run(number)]
        case _:
            listed = _in_line(kept, len(named) - len(kept), bold=is_short)
            runs = [Run("An agreement between "), *listed]
    yield Paragraph((*runs, Run(".")))


def _mentioned(partner: Partner) -> str:
    return called(partner) if partner.name or partner.short_name else "a partner not named yet"


def _in_brackets(words: str) -> str:
    return f" ({words[:1].lower()}{words[1:]})" if words else ""


def _within(most: int, named: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the first names, and what stands behind each, that have room together."""
    room = most
    for name, number in named:
        room -= len(name) + len(number) + 2
        if room < 0:
            return
        yield name, number


def _in_line(named: Sequence[tuple[str, str]], more: int, *, bold: bool) -> Iterator[Run]:
    """Yield names as a list in a sentence, with the number of those that have no room."""
    for place, (name, number) in enumerate(named):
        is_last = place == len(named) - 1 and not more
        yield Run("" if not place else " and " if is_last else ", ")
        yield Run(name, bold=bold)
        yield Run(number)
    if more:
        yield Run(f" and {number_words(more)} more, all listed under “Partners”")


def partners(charter: Charter) -> Iterator[Block]:
    """Yield a block for each partner, or one table when only their names are known."""
    named = present(charter, Partner)
    if all(_is_bare(charter, partner) for partner in named):
        columns = [
            Column[Partner]("Partner", lambda one: (plain(_printed(one)),)),
            column(charter, Partner, "kind"),
            column(charter, Partner, "part", "Part"),
        ]
        yield from table("The partners", named, columns)
    else:
        for partner in named:
            blocks = (*_logo(partner), *facts(_partner(charter, partner)))
            yield Together((Heading(4, _printed(partner)), *blocks))
    others = [
        _person(charter, one) for one in present(charter, Person) if _is_extra(charter, one)
    ]
    if others:
        yield Entry("Others named in this agreement", (plain("; ".join(others)),))


def _is_extra(charter: Charter, person: Person) -> bool:
    """Return whether a person of no partner has more to be said than its mentions say."""
    printed = (section_of(type(one)) for one in mentions(charter, person))
    is_mentioned = any(section and charter.is_on(section) for section in printed)
    return not person.partner and bool(person.email or person.phone or not is_mentioned)


def _is_bare(charter: Charter, partner: Partner) -> bool:
    has_people = any(person.partner == partner.id for person in present(charter, Person))
    names = ("name", "known_as", "acronym", "parent", "kind", "part")
    return not has_people and not any(rest(charter, partner, names)) and not partner.logo


def _printed(partner: Partner) -> str:
    return partner.printed_name or "Not named yet"


def _logo(partner: Partner) -> Iterator[Figure]:
    if partner.logo:
        yield Figure(partner.logo.content, f"Logo of {_printed(partner)}", height=15)


def _partner(charter: Charter, partner: Partner) -> Iterator[tuple[str, Content]]:
    form = FORMS.get(partner.legal_form, partner.legal_form)
    kind = "" if form and partner.kind == "organisation" else said(charter, partner, "kind")
    what = ", ".join(filter(None, (kind, form)))
    number = partner.charity_line or sentence("Charity in {}", partner.regulator)
    known = (
        PARTS.get(partner.part, partner.part),
        what,
        number,
        partner.company_line,
        sentence("Joined on {}", said(charter, partner, "joined")),
        sentence("Left on {}", said(charter, partner, "left")),
    )
    yield from worded("", " ".join(f"{capital(words)}." for words in known if words))
    yield "Address", _on_one_line(content(charter, partner, "address"))
    yield from labelled(charter, partner, "website")
    for person in present(charter, Person):
        if person.partner == partner.id:
            yield from worded("Contact", _person(charter, person))
    yield from labelled(charter, partner, "mission")


def _person(charter: Charter, person: Person) -> str:
    """Return a person on one line, or how to reach it on a line of its own."""
    who, how = (
        ", ".join(filter(None, (said(charter, person, name) for name in names)))
        for names in (("name", "position"), ("email", "phone"))
    )
    whole = ", ".join(filter(None, (who, how)))
    return whole if len(whole) <= LONGEST_LINE else f"{who},\n{how}"


def _on_one_line(found: Content) -> Content:
    """Return an address without its line ends, when it is nothing but lines."""
    match found:
        case (Paragraph() as only,):
            runs = (replace(run, words=run.words.replace("\n", ", ")) for run in only.runs)
            return (Paragraph(tuple(runs), only.role),)
        case _:
            return found
