"""A place to sign for each partner."""

from collections.abc import Iterator

from planner.documents.blocks import Block, SignatureBlock, Together
from planner.documents.frame import latest_version
from planner.documents.reading import called, present, said
from planner.documents.telling import Told
from planner.model.form import fingerprint
from planner.model.markdown import plain
from planner.model.records.front import Partner, Person
from planner.model.records.sign import Signature

Lines = tuple[tuple[str, str], ...]

# Legal forms for which two trustees sign: CIO model constitution (two charity trustees);
# Charities Act 2011 s. 333 (two trustees of an unincorporated charity, authorised).
TWO_SIGN = ("CIO", "SCIO", "unincorporated association", "charitable trust")
UNSIGNED = ("terms of reference",)  # adopted at a meeting, not signed


def signatures(told: Told) -> Iterator[Block]:
    """Yield what is signed, then a block for each partner; an empty one to write on."""
    blocks = tuple(_blocks(told))
    if not blocks:
        return
    version = latest_version(told)
    signed = told.sentence(
        "By signing, each partner agrees to this agreement: version {version},"
        " fingerprint {fingerprint}.",
        version=version,
        fingerprint=fingerprint(told),
    ) or told.say(
        "By signing, each partner agrees to this agreement: fingerprint {fingerprint}.",
        fingerprint=fingerprint(told),
    )
    yield Together((plain(signed), blocks[0]))
    yield from blocks[1:]


def _blocks(told: Told) -> Iterator[SignatureBlock]:
    given = present(told, Signature)
    for partner in present(told, Partner):
        own = [one for one in given if one.partner == partner.id]
        yield from (_signed(told, called(partner, told.voice), one) for one in own)
        if not own and _is_to_sign(told, partner):
            yield _block(told, called(partner, told.voice), _blank(told, partner))
    for one in given:
        if told.get(Partner, one.partner) is None:
            yield _signed(told, told.say("No partner named"), one)


def _is_to_sign(told: Told, partner: Partner) -> bool:
    adopted = told.is_agreed and told.control.document_type in UNSIGNED
    return partner.left is None and not adopted


def _block(told: Told, partner: str, lines: Lines) -> SignatureBlock:
    return SignatureBlock(
        partner, told.say("Signed for and on behalf of {partner}", partner=partner), lines
    )


def _blank(told: Told, partner: Partner) -> Lines:
    who = ((told.say("Name"), ""), (told.say("Position"), ""))
    one = ((told.say("Signature"), ""), *who)
    two = ((told.say("Second signature"), ""), *who)
    return (*one, *(two if partner.legal_form in TWO_SIGN else ()), (told.say("Date"), ""))


def _signed(told: Told, partner: str, given: Signature) -> SignatureBlock:
    first = (
        (told.say("Signature"), ""),
        *_signatory(told, given.person, said(told, given, "capacity")),
    )
    second = (
        (told.say("Second signature"), ""),
        *_signatory(told, given.second, said(told, given, "second_capacity")),
    )
    after = (
        (told.say("Original kept at"), said(told, given, "original")),
        (told.say("Signed in counterpart"), told.say("Yes") if given.counterpart else ""),
    )
    of = told.get(Partner, given.partner)
    two = given.second or given.second_capacity or (of and of.legal_form in TWO_SIGN)
    lines = (*first, *(second if two else ()), (told.say("Date"), said(told, given, "signed")))
    return _block(told, partner, (*lines, *((label, words) for label, words in after if words)))


def _signatory(told: Told, person_id: str, capacity: str) -> Lines:
    person = told.get(Person, person_id)
    name = person.name if person else ""
    position = person.position if person else ""
    both = ", ".join(dict.fromkeys(filter(None, (position, capacity))))
    return ((told.say("Name"), name), (told.say("Position"), both))
