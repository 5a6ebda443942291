"""The signature sheets: what is signed, where to sign, and how to see that it is the same."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from planner.documents.agreement.parties import parties
from planner.documents.blocks import (
    Block,
    Document,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    SignatureBlock,
)
from planner.documents.frame import (
    fingerprint,
    framed,
    latest_version,
    name_of_partnership,
)
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import called, capital, paragraph, present, said
from planner.documents.signatories import (
    given_by,
    is_to_sign,
    kept_lines,
    rule,
    signature_block,
    signing_lines,
)
from planner.documents.telling import Told, telling
from planner.errors import DocumentError
from planner.model.charter import Charter
from planner.model.markdown import plain, spoken
from planner.model.records.front import Partner, Revision
from planner.model.records.sign import Signature

SHORT = 300  # letters: with more of them, two trustees have no room to sign on the same page
WHOLE = "\N{NO-BREAK SPACE}"  # a group of four is never parted at the end of a line


def signing(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return a sheet for each partner that signs, for one of them, or one for all together.

    Raises:
        DocumentError: the partner that is asked for is not in the charter.
    """
    told = telling(charter, options)
    signing_ones = _signing(told, options.partner)
    subject = told.say("Signature sheets")
    if not signing_ones:
        return framed(told, subject, _unnamed(told), pages=1)
    if options.together:
        return framed(told, subject, _together(told, signing_ones))
    sheets = (_sheet(told, one, number) for number, one in enumerate(signing_ones))
    blocks = (block for sheet in sheets for block in sheet)
    return framed(told, subject, blocks, pages=len(signing_ones))


def _signing(told: Told, partner_id: str) -> list[Partner]:
    if not partner_id:
        return [one for one in present(told, Partner) if is_to_sign(one)]
    partner = told.get(Partner, partner_id)
    if partner is None:
        raise DocumentError(
            "This charter has no partner “{partner_id}” that could sign. Choose one of"
            " its partners.",
            partner_id=partner_id,
        )
    return [partner]


def _unnamed(told: Told) -> Iterator[Block]:
    """Yield a sheet to copy where only sectors are partners; else that nobody can sign."""
    yield Heading(1, name_of_partnership(told))
    if not any(one.left is None for one in present(told, Partner)):
        yield plain(told.say("There is no partner yet that could sign."), "note")
        return
    yield Heading(2, told.say("Signature sheet for an organisation that takes part"))
    yield from _what_is_signed(told)
    yield from paragraph(
        told.say(
            "The partners are groups of organisations. Each organisation that takes part signs"
            " a copy of this sheet. All the signed sheets together are one agreement."
        ),
        _how_to_check(told),
    )
    lines = (
        (told.say("Organisation"), ""),
        *signing_lines(told, Signature(id="")),
        (told.say("Place"), ""),
        (told.say("Original kept at"), ""),
    )
    statement = told.say("Signed for and on behalf of the organisation")
    note = told.say("Somebody signs who has the authority to do so.")
    yield SignatureBlock(told.say("An organisation that takes part"), statement, lines, note)


def _together(told: Told, partners: Sequence[Partner]) -> Iterator[Block]:
    """Yield one sheet that all partners sign."""
    yield Heading(1, name_of_partnership(told))
    yield Heading(2, told.say("Signature sheet for all partners"))
    yield from _what_is_signed(told)
    yield plain(_how_to_check(told))
    for partner in partners:
        yield from _blocks(told, partner, is_alone=False)


def _sheet(told: Told, partner: Partner, number: int) -> Iterator[Block]:
    """Yield the sheet that one partner signs; with the others' sheets it is one agreement."""
    if number:
        yield PageBreak()
    yield Heading(1, name_of_partnership(told))
    yield Heading(
        2, told.say("Signature sheet: {partner}", partner=called(partner, told.voice))
    )
    yield from _what_is_signed(told)
    counterparts = told.say(
        "Each partner signs a sheet of its own, a counterpart. All the signed sheets together"
        " are one agreement."
    )
    yield from paragraph(counterparts, _how_to_check(told))
    yield from _blocks(told, partner)


def _what_is_signed(told: Told) -> Iterator[Block]:
    """Yield which state of which document is signed, and between whom."""
    mark = fingerprint(told)
    yield Entry(told.say("What is signed"), (plain(_document(told)),))
    yield Entry(told.say("Fingerprint"), (plain(mark, "lead"), plain(aloud(told, mark))))
    yield from _between(told)


def _between(told: Told) -> Iterator[Paragraph]:
    """Yield the partners, or only how many where their names leave no room to sign."""
    named = tuple(parties(told))
    if len(spoken(named)) <= SHORT:
        yield from named
        return
    number = sum(one.left is None for one in present(told, Partner))
    yield plain(
        told.say(
            "An agreement between {number} partners, who are all named in it.",
            number=told.number(number),
        )
    )


def _document(told: Told) -> str:
    """Return kind, version and day of what is signed: `Charter, version 1.0, 3 May 2027`."""
    kind = capital(said(told, told.control, "document_type")) or told.say("Agreement")
    version, day = latest_version(told), _day(told)
    if version[:1].isdigit():
        version = told.say("version {version}", version=version)
    return ", ".join(filter(None, (kind, version, told.day(day) if day else "")))


def _day(told: Told) -> date | None:
    """Return the day of the version that was issued last, or of the document."""
    latest = latest_version(told)
    days = [one.day for one in told.all(Revision) if one.version == latest and one.day]
    return days[-1] if days else told.control.issued


def _blocks(told: Told, partner: Partner, *, is_alone: bool = True) -> Iterator[SignatureBlock]:
    """Yield where a partner signs; on its own sheet, also where that is signed and kept."""
    for given in given_by(told, partner) or (Signature(id=partner.id, partner=partner.id),):
        lines, known = list(signing_lines(told, given)), list(kept_lines(told, given))
        if is_alone:
            lines.append((told.say("Place"), ""))
        if is_alone and not said(told, given, "original"):
            known.insert(0, (told.say("Original kept at"), ""))
        block = signature_block(
            told,
            called(partner, told.voice),
            (*lines, *known),
            rule(told, partner),
            in_person=partner.kind == "person",
        )
        yield replace(block, statement="\n".join((block.statement, *_numbers(told, partner))))


def _numbers(told: Told, partner: Partner) -> Iterator[str]:
    """Yield the lines in which the law wants a charity or a company to say what it is."""
    numbers = (partner.charity_words(told.say), partner.company_words(told.say))
    yield from filter(None, numbers)


def _how_to_check(told: Told) -> str:
    return told.say(
        "Before you sign, compare the fingerprint with the one at the foot of every page of the"
        " document. If they differ, it is not the same document."
    )


def aloud(told: Told, mark: str) -> str:
    """Return a fingerprint as it is read out over the telephone, in its groups of four."""
    spoken = {
        "a": told.say("Alpha"),
        "b": told.say("Bravo"),
        "c": told.say("Charlie"),
        "d": told.say("Delta"),
        "e": told.say("Echo"),
        "f": told.say("Foxtrot"),
    }
    groups = (WHOLE.join(spoken.get(sign, sign) for sign in group) for group in mark.split("-"))
    return ", ".join(groups)
