"""How a charter starts: with a name, partners and a purpose, bare or from a template."""

from collections.abc import Sequence
from dataclasses import replace

from planner.model.charter import Charter, new_id
from planner.model.record import Record
from planner.model.records.front import Control, Partner
from planner.model.records.why import Purpose


def started(
    title: str, partners: Sequence[str], purpose: str, template: Charter | None = None
) -> Charter:
    """Return a new draft; what a template says stays, apart from its name and partners."""
    charter_id = new_id()
    base = template or Charter(charter_id, {})
    answered: list[Record] = [
        replace(
            base.control,
            title=title,
            document_type=base.control.document_type or "partnership agreement",
            status="draft",
            currency=base.control.currency or "GBP",
            language=base.control.language or "en",
        ),
        *(
            Partner(id=new_id(), rank=float(rank), name=name)
            for rank, name in enumerate(partners)
        ),
    ]
    if purpose:
        answered.append(replace(base.one(Purpose), statement=purpose))
    settled = {Control, Partner} | {type(record) for record in answered}
    kept = [record for record in base.records() if type(record) not in settled]
    return Charter.of(charter_id, [*answered, *kept])
