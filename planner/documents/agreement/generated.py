"""A section as the catalogue describes it, for every section without a layout of its own."""

from collections.abc import Iterator

from planner.documents.agreement.reading import present, rest
from planner.documents.agreement.tables import listed
from planner.documents.blocks import Block
from planner.model.charter import Charter
from planner.model.record import Section, Single

CAPTIONS = {
    "revision": "Change log",
    "partner": "Partners",
    "person": "People",
    "milestone": "How we came here",
    "aim": "Aims",
    "objective": "Objectives",
    "interest": "What each partner hopes for",
    "beneficiary": "The people served",
    "value": "Values",
    "practice": "Working practices",
    "membership_type": "Kinds of member",
    "body": "Groups",
    "seat": "Places in the groups",
    "role": "Roles",
    "assignment": "Who does what",
    "representative": "Representatives",
    "meeting": "Meetings",
    "matter": "Who decides what",
    "decision": "Decisions taken",
    "report": "Reports",
    "declared_interest": "Interests declared",
    "channel": "Who hears what",
    "message": "Agreed wording",
    "task": "Work plan",
    "standard": "Standards",
    "indicator": "Indicators",
    "reading": "Readings",
    "lesson": "What we have learned",
    "risk": "Risks",
    "contribution": "What each partner puts in",
    "expertise": "Expertise to draw on",
    "funder": "Funders",
    "budget_line": "Budget",
    "instalment": "Payments",
    "posting": "Posts and placements",
    "cover": "Insurance",
    "asset": "Assets and outputs",
    "safeguarding_lead": "Safeguarding leads",
    "controller": "Roles in data protection law",
    "policy": "Policies",
    "dispute_step": "Steps",
    "approval": "Approval by each partner",
    "signature": "Signatures",
    "term": "Terms",
    "appendix": "Appendices",
    "linked_document": "Other documents",
}


def generated(charter: Charter, section: Section) -> Iterator[Block]:
    """Yield everything a section says, record type by record type."""
    for kind in section.records:
        if issubclass(kind, Single):
            yield from rest(charter, charter.one(kind))
        else:
            yield from listed(charter, CAPTIONS[kind.table], present(charter, kind))
