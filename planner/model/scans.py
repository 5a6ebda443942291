"""Scans of what was signed: the changes that attach one to a signature, or take it away."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from planner.model.changes import Change, Edit
from planner.model.charter import Charter, new_id
from planner.model.naming import name_of
from planner.model.own import Attachment
from planner.model.records.sign import Signature
from planner.model.steps import Called

SCAN_LIMIT = 10_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that was looked at: its name, the type of its content, and its bytes."""

    name: str
    media: str
    content: bytes


def attaching(charter: Charter, signature: Signature, scan: Scan, now: datetime) -> Change:
    """Return the change that attaches a scan to a signature."""
    others = charter.all(Attachment)
    attached = Attachment(
        id=new_id(),
        rank=others[-1].rank + 1 if others else 0.0,
        signature=signature.id,
        name=scan.name,
        media=scan.media,
        sha256=hashlib.sha256(scan.content).hexdigest(),
        size=len(scan.content),
        added=now,
    )
    text = Called.SCAN_ATTACHED.format(file=scan.name, name=name_of(signature, charter))
    return Change(text, (Edit(None, attached),), (scan.content,))


def detaching(attachment: Attachment) -> Change:
    """Return the change that takes a scan away."""
    return Change(Called.SCAN_REMOVED.format(file=attachment.name), (Edit(attachment, None),))


def attached_to(charter: Charter, signature: Signature) -> tuple[Attachment, ...]:
    """Return the scans of a signature, in the order in which they were attached."""
    return tuple(one for one in charter.all(Attachment) if one.signature == signature.id)
