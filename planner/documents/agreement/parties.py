"""Who the parties are: in a sentence on page 1, and one by one in their own section."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Block, Entry, Figure, Heading, Logos, Together
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
    worded,
)
from planner.documents.tables import Column, column, table
from planner.documents.telling import Told
from planner.model.catalogue import section_of
from planner.model.editing import mentions
from planner.model.markdown import Paragraph, Run, plain
from planner.model.records.front import Partner, Person

SHORT = 450  # letters, or seven lines at 12 points on A4: with numbers, and names in bold
LONGEST = 1200  # letters; the title, the names and the summary still share a page
NAMES = ("Scottish",)  # words that keep their capital within a sentence
LOGO = 15.0  # millimetres that a logo is high
LONGEST_LINE = 58  # letters, after the label and in a line at 12 points


def parties(told: Told) -> Iterator[Paragraph]:
    """Yield who agrees with whom, in one sentence that leaves room for more on its page."""
    named = [
        (_mentioned(told, one), _in_brackets(one.charity_words(told.say)))
        for one in staying(told)
    ]
    letters = sum(len(name) + len(number) + 2 for name, number in named)
    is_short = letters <= SHORT
    if not is_short:
        named = [(name, "") for name, _ in named]
    kept = list(_within(LONGEST, named))
    match kept:
        case []:
            return
        case [(name, number)] if len(named) == 1:
            words = told.say("The one partner named so far is {names}.")
            runs = [Run(name, bold=True), Run(number)]
        case _:
            words = told.say("An agreement between {names}.")
            runs = [*_in_line(told, kept, len(named) - len(kept), bold=is_short)]
    before, _, after = words.partition("{names}")
    yield Paragraph(tuple(run for run in (Run(before), *runs, Run(after)) if run.words))


def logos(told: Told, partners: Sequence[Partner]) -> Iterator[Logos]:
    """Yield the logos of these partners, in one block, where they have any."""
    figures = [
        Figure(one.logo.content, told.say("Logo of {name}", name=_printed(told, one)), LOGO)
        for one in partners
        if one.logo
    ]
    if figures:
        yield Logos(tuple(figures))


def staying(told: Told) -> list[Partner]:
    """Return the partners that have not left."""
    return [one for one in present(told, Partner) if one.left is None]


def _mentioned(told: Told, partner: Partner) -> str:
    if partner.name or partner.short_name:
        return called(partner, told.voice)
    return told.say("a partner not named yet")


def _in_brackets(words: str) -> str:
    if words.startswith(NAMES):
        return f" ({words})"
    return f" ({words[:1].lower()}{words[1:]})" if words else ""


def _within(most: int, named: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the first names, and what stands behind each, that have room together."""
    room = most
    for name, number in named:
        room -= len(name) + len(number) + 2
        if room < 0:
            return
        yield name, number


def _in_line(
    told: Told, named: Sequence[tuple[str, str]], more: int, *, bold: bool
) -> Iterator[Run]:
    """Yield names as a list in a sentence, with the number of those that have no room."""
    for place, (name, number) in enumerate(named):
        is_last = place == len(named) - 1 and not more
        link = f" {told.voice.link(name)} " if is_last else ", "
        yield Run(link if place else "")
        yield Run(name, bold=bold)
        yield Run(number)
    if more:
        yield Run(
            told.count(
                more,
                " and {number} more, all listed under “Partners”",
                " and {number} more, all listed under “Partners”",
            )
        )


def partners(told: Told) -> Iterator[Block]:
    """Yield a block for each partner, or one table when only their names are known."""
    named = present(told, Partner)
    if all(_is_bare(told, partner) for partner in named):
        columns = [
            Column[Partner](told.say("Partner"), lambda one: (plain(_printed(told, one)),)),
            column(told, Partner, "kind"),
            column(told, Partner, "part", told.say("Part")),
        ]
        yield from table(told.say("The partners"), named, columns)
    else:
        for partner in named:
            gone = logos(told, [partner]) if partner.left else ()
            blocks = (*gone, *facts(_partner(told, partner)))
            yield Together((Heading(4, _printed(told, partner)), *blocks))
    others = [_person(told, one) for one in present(told, Person) if _is_extra(told, one)]
    if others:
        yield Entry(told.say("Others named in this agreement"), (plain("; ".join(others)),))


def _is_extra(told: Told, person: Person) -> bool:
    """Return whether a person of no partner has more to be said than its mentions say."""
    printed = (section_of(type(one)) for one in mentions(told, person))
    is_mentioned = any(section and told.is_on(section) for section in printed)
    return not person.partner and bool(person.email or person.phone or not is_mentioned)


def _is_bare(told: Told, partner: Partner) -> bool:
    has_people = any(person.partner == partner.id for person in present(told, Person))
    names = ("name", "known_as", "acronym", "parent", "kind", "part")
    return not has_people and not any(rest(told, partner, names)) and not partner.logo


def _printed(told: Told, partner: Partner) -> str:
    if named := partner.named(told.say):
        return named
    unnamed = told.say("Not named yet")
    if not partner.parent:
        return unnamed
    return told.say("{name}, part of {parent}", name=unnamed, parent=partner.parent)


def _form(told: Told, partner: Partner) -> str:
    forms = {
        "CIO": told.say("charitable incorporated organisation (CIO)"),
        "SCIO": told.say("Scottish charitable incorporated organisation (SCIO)"),
        "other": told.say("other legal form"),
    }
    return forms.get(partner.legal_form) or told.voice.word(partner.legal_form)


def _partner(told: Told, partner: Partner) -> Iterator[tuple[str, Content]]:
    form = _form(told, partner)
    kind = "" if form and partner.kind == "organisation" else said(told, partner, "kind")
    what = ", ".join(filter(None, (kind, form)))
    regulator = told.voice.word(partner.regulator)
    number = partner.charity_words(told.say) or told.sentence(
        "Charity in {country}", country=regulator
    )
    part = told.say("lead partner") if partner.part == "lead" else told.voice.word(partner.part)
    known = (
        part,
        what,
        number,
        partner.company_words(told.say),
        told.sentence("Joined on {day}", day=said(told, partner, "joined")),
        told.sentence("Left on {day}", day=said(told, partner, "left")),
    )
    yield from worded("", " ".join(f"{capital(words)}." for words in known if words))
    yield told.label(Partner, "address"), _on_one_line(content(told, partner, "address"))
    yield from labelled(told, partner, "website")
    for person in present(told, Person):
        if person.partner == partner.id:
            yield from worded(told.say("Contact"), _person(told, person))
    yield from labelled(told, partner, "mission")


def _person(told: Told, person: Person) -> str:
    """Return a person on one line, or how to reach it on a line of its own."""
    who, how = (
        ", ".join(filter(None, (said(told, person, name) for name in names)))
        for names in (("name", "position"), ("email", "phone"))
    )
    whole = ", ".join(filter(None, (who, how)))
    return whole if len(whole) <= LONGEST_LINE else f"{who},\n{how}"


def _on_one_line(found: Content) -> Content:
    """Return an address without its line ends, when it is nothing but lines."""
    match found:
        case (Paragraph() as only,):
            runs = (replace(run, words=run.words.replace("\n", ", ")) for run in only.runs)
            return (replace(only, runs=tuple(runs)),)
        case _:
            return found
