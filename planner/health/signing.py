"""Rules about signing: each partner once, by enough people, under its charity number."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from planner.health.finding import Finding, Severity, about
from planner.model.charter import Charter
from planner.model.naming import name_of
from planner.model.records.front import Partner
from planner.model.records.sign import ADOPTED, Approval, Signature

# A Scottish charity number is SC and six figures (OSCR).
SCOTTISH = re.compile(r"SC\s?0\d{5}", re.IGNORECASE)


def one_signature_each(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield partners that do not sign exactly once, and signatures of nobody.

    A sector cannot sign, and a partner that has left need not.

    Source: rule 1 of DOMAIN §6.
    """
    signatures = charter.all(Signature)
    count = Counter(signature.partner for signature in signatures)
    severity: Severity = "warning" if charter.is_agreed else "note"
    voice = charter.voice
    for partner in charter.partners:
        name = name_of(partner, charter)
        if count[partner.id] > 1:
            sentence = voice.count(
                count[partner.id],
                "{name} signs {number} time. Keep one signature.",
                "{name} signs {number} times. Keep one signature.",
                name=name,
            )
            yield about("error", sentence, _last(signatures, partner), "partner")
        elif not count[partner.id] and _signs(partner, today):
            sentence = voice.say("Nobody signs for {name}. Say who does.", name=name)
            yield Finding(severity, "signatures", sentence, "signature")
    for signature in signatures:
        if not signature.partner:
            sentence = voice.say(
                "A signature is for no partner. Choose the partner, or remove it."
            )
            yield about("warning", sentence, signature, "partner")


def not_signed_yet(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield partners that have not signed what has been agreed."""
    if charter.control.status != "agreed" or charter.control.document_type in ADOPTED:
        return
    for signature in charter.all(Signature):
        partner = charter.get(Partner, signature.partner)
        if partner is not None and signature.signed is None and _signs(partner, today):
            sentence = charter.voice.say(
                "{name} has not signed yet. Give the day once it has.",
                name=name_of(partner, charter),
            )
            yield about("warning", sentence, signature, "signed")


def two_trustees(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield partners whose form asks for two signatories, or a resolution, and that have one.

    Source: rule 10 of DOMAIN §6: two charity trustees of a CIO; of an unincorporated body two
    authorised trustees, or a recorded resolution.
    """
    resolved = {one.partner for one in charter.all(Approval) if one.minute.strip()}
    for signature in charter.all(Signature):
        partner = charter.get(Partner, signature.partner)
        if partner is None or signature.second or signature.second_capacity.strip():
            continue
        name = name_of(partner, charter)
        if partner.legal_form in ("CIO", "SCIO"):
            sentence = charter.voice.say(
                "{name} is a {form}: two charity trustees sign. Name a second.",
                name=name,
                form=charter.voice.word(partner.legal_form),
            )
            yield about("warning", sentence, signature, "second")
        unincorporated = partner.legal_form in (
            "unincorporated association",
            "charitable trust",
        )
        if unincorporated and partner.id not in resolved:
            sentence = charter.voice.say(
                "{name} is unincorporated: two authorised trustees sign, or the minute of its"
                " resolution is named under the trustees' approval.",
                name=name,
            )
            yield about("warning", sentence, signature, "second")


def scottish_number(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield Scottish charities without a Scottish charity number.

    Source: rule 10 of DOMAIN §6; the number must stand on every external document (OSCR).
    """
    for partner in charter.partners:
        if partner.regulator == "Scotland" and not SCOTTISH.fullmatch(partner.charity_number):
            sentence = charter.voice.say(
                "{name} is a Scottish charity: give its number, SC and six figures.",
                name=name_of(partner, charter),
            )
            yield about("warning", sentence, partner, "charity_number")


def _signs(partner: Partner, today: date) -> bool:
    return partner.kind != "sector" and not partner.has_left(today)


def _last(signatures: tuple[Signature, ...], partner: Partner) -> Signature:
    return [one for one in signatures if one.partner == partner.id][-1]
