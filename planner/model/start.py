"""How a charter starts: with a name, partners and a purpose, bare or from a template."""

from collections.abc import Sequence
from dataclasses import replace

from planner.model.charter import Charter, new_id
from planner.model.editing import removal
from planner.model.record import Record
from planner.model.records.front import Control, Partner
from planner.model.records.why import Purpose
from planner.model.voice import Voice

NAMED = 3  # partners that a working title names before it only counts them


def started(
    title: str,
    partners: Sequence[str],
    purpose: str,
    template: Charter | None = None,
    language: str = "en",
) -> Charter:
    """Return a new draft; what a template says stays, apart from its name and partners.

    It is in the language of the template, or without one in the `language` (BCP 47).

    The partners of a template stand in for the first that are named, with their part and every
    mention of them. One for whom nobody is named goes, and so do its mentions.
    """
    charter_id = new_id()
    base = template or Charter(charter_id, {})
    for spare in base.partners[len(partners) :]:
        base = base.after(removal(base, spare))
    answered: list[Record] = [
        replace(
            base.control,
            title=title,
            document_type=base.control.document_type or "partnership agreement",
            status="draft",
            currency=base.control.currency or "GBP",
            language=base.control.language or language,
        ),
        *_named(partners, base.partners),
    ]
    if purpose:
        answered.append(replace(base.one(Purpose), statement=purpose))
    settled = {Control, Partner} | {type(record) for record in answered}
    kept = [record for record in base.records() if type(record) not in settled]
    return Charter.of(charter_id, [*answered, *kept])


def working_title(partners: Sequence[str], voice: Voice) -> str:
    """Return what to call a partnership until somebody names it; empty without partners."""
    others = len(partners) - NAMED
    if others > 1:
        counted = voice.count(others, "{number} other", "{number} others")
        return voice.listed([*partners[:NAMED], counted])
    return voice.listed(partners)


def _named(names: Sequence[str], places: Sequence[Partner]) -> list[Partner]:
    """Return a partner for each name, the first ones in the places that a template keeps."""
    more = [Partner(id=new_id()) for _ in names[len(places) :]]
    return [
        replace(partner, rank=float(rank), name=name)
        for rank, (partner, name) in enumerate(zip([*places, *more], names, strict=True))
    ]
