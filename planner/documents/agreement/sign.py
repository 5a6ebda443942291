"""A place to sign for each partner."""

from collections.abc import Iterator

from planner.documents.blocks import Block, SignatureBlock, Together
from planner.documents.frame import fingerprint, latest_version
from planner.documents.reading import called, present
from planner.documents.signatories import (
    given_by,
    kept_lines,
    signature_block,
    signing_lines,
)
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.sign import ADOPTED, Signature


def signatures(told: Told) -> Iterator[Block]:
    """Yield what is signed, then a block for each partner; an empty one to write on."""
    blocks = tuple(_blocks(told))
    if not blocks:
        return
    yield Together((plain(_signed(told)), blocks[0]))
    yield from blocks[1:]


def _signed(told: Told) -> str:
    version = latest_version(told)
    if version:
        return told.say(
            "By signing, each partner agrees to this agreement: version {version},"
            " fingerprint {fingerprint}.",
            version=version,
            fingerprint=fingerprint(told),
        )
    return told.say(
        "By signing, each partner agrees to this agreement: fingerprint {fingerprint}.",
        fingerprint=fingerprint(told),
    )


def _blocks(told: Told) -> Iterator[SignatureBlock]:
    for partner in present(told, Partner):
        own = [one for one in given_by(told, partner) if one in present(told, Signature)]
        if not own and _is_to_sign(told, partner):
            own = [Signature(id=partner.id, partner=partner.id)]
        yield from (_block(told, called(partner, told.voice), one) for one in own)
    for one in present(told, Signature):
        if told.get(Partner, one.partner) is None:
            yield _block(told, told.say("No partner named"), one)


def _is_to_sign(told: Told, partner: Partner) -> bool:
    adopted = told.is_agreed and told.control.document_type in ADOPTED
    return partner.left is None and not adopted


def _block(told: Told, name: str, given: Signature) -> SignatureBlock:
    partner = told.get(Partner, given.partner)
    lines = (*signing_lines(told, given), *kept_lines(told, given))
    in_person = partner is not None and partner.kind == "person"
    return signature_block(told, name, lines, in_person=in_person)
