"""A place to sign for each partner."""

from collections.abc import Iterator

from planner.documents.blocks import Block, SignatureBlock, Together
from planner.documents.frame import latest_version
from planner.documents.reading import called, present, said
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.markdown import plain
from planner.model.records.front import Partner, Person
from planner.model.records.sign import Signature

Lines = tuple[tuple[str, str], ...]

# Legal forms for which two trustees sign: CIO model constitution (two charity trustees);
# Charities Act 2011 s. 333 (two trustees of an unincorporated charity, authorised).
TWO_SIGN = ("CIO", "SCIO", "unincorporated association", "charitable trust")
UNSIGNED = ("terms of reference",)  # adopted at a meeting, not signed


def signatures(charter: Charter) -> Iterator[Block]:
    """Yield what is signed, then a block for each partner; an empty one to write on."""
    blocks = tuple(_blocks(charter))
    if not blocks:
        return
    version = latest_version(charter)
    named = f"version {version}, " if version else ""
    signed = f"By signing, each partner agrees to this agreement: {named}fingerprint"
    yield Together((plain(f"{signed} {fingerprint(charter)}."), blocks[0]))
    yield from blocks[1:]


def _blocks(charter: Charter) -> Iterator[SignatureBlock]:
    given = present(charter, Signature)
    for partner in present(charter, Partner):
        own = [one for one in given if one.partner == partner.id]
        yield from (_signed(charter, called(partner), one) for one in own)
        if not own and _is_to_sign(charter, partner):
            yield _block(called(partner), _blank(partner))
    for one in given:
        if charter.get(Partner, one.partner) is None:
            yield _signed(charter, "No partner named", one)


def _is_to_sign(charter: Charter, partner: Partner) -> bool:
    adopted = charter.is_agreed and charter.control.document_type in UNSIGNED
    return partner.left is None and not adopted


def _block(partner: str, lines: Lines) -> SignatureBlock:
    return SignatureBlock(partner, f"Signed for and on behalf of {partner}", lines)


def _blank(partner: Partner) -> Lines:
    one = (("Signature", ""), ("Name", ""), ("Position", ""))
    two = (("Second signature", ""), ("Name", ""), ("Position", ""))
    return (*one, *(two if partner.legal_form in TWO_SIGN else ()), ("Date", ""))


def _signed(charter: Charter, partner: str, given: Signature) -> SignatureBlock:
    first = (
        ("Signature", ""),
        *_signatory(charter, given.person, said(charter, given, "capacity")),
    )
    second = (
        ("Second signature", ""),
        *_signatory(charter, given.second, said(charter, given, "second_capacity")),
    )
    after = (
        ("Original kept at", said(charter, given, "original")),
        ("Signed in counterpart", "Yes" if given.counterpart else ""),
    )
    of = charter.get(Partner, given.partner)
    two = given.second or given.second_capacity or (of and of.legal_form in TWO_SIGN)
    lines = (*first, *(second if two else ()), ("Date", said(charter, given, "signed")))
    return _block(partner, (*lines, *((label, words) for label, words in after if words)))


def _signatory(charter: Charter, person_id: str, capacity: str) -> Lines:
    person = charter.get(Person, person_id)
    name = person.name if person else ""
    position = person.position if person else ""
    both = ", ".join(dict.fromkeys(filter(None, (position, capacity))))
    return (("Name", name), ("Position", both))
