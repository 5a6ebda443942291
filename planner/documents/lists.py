"""Lists of records: what each is called, and which fields share a column."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block, Heading, Together
from planner.documents.reading import facts, present, rest, says
from planner.documents.tables import stacked, table
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.markdown import spoken
from planner.model.naming import name_of
from planner.model.record import Record

MOST_COLUMNS = 4  # at 12 points on A4, a fifth column leaves too little for a sentence

CAPTIONS = {
    "revision": "Versions issued",
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
    "say": "Who has a say in what",
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

# The first field of a column stands as it is, those after it under their labels.
COLUMNS = {
    "representative": (
        ("partner",),
        ("person", "deputy"),
        ("authority", "limit"),
        ("handover",),
    ),
    "decision": (
        ("day",),
        ("decision", "reason"),
        ("present", "body"),
        ("action_by", "due", "acted"),
    ),
    "declared_interest": (("person",), ("interest", "partner"), ("day",), ("action",)),
    "asset": (("asset",), ("owner",), ("users", "licence"), ("at_end",)),
    "posting": (
        ("post",),
        ("kind", "hours", "start", "end"),
        ("employer", "host", "manager"),
        ("terms", "learning"),
    ),
    "approval": (("partner",), ("body", "minute"), ("day",), ("conditions",)),
}


def listed(
    charter: Charter, kind: type[Record], records: Sequence[Record] | None = None
) -> Iterator[Block]:
    """Yield the records of a type as one table, or each by itself when they say too much."""
    records = present(charter, kind) if records is None else records
    names = [name for name, _ in fields_of(kind)]
    shape = COLUMNS.get(kind.table) or tuple(
        (name,) for name in names if any(says(charter, one, name) for one in records)
    )
    if len(shape) > MOST_COLUMNS:
        yield from _apart(charter, records)
    elif shape:
        columns = [stacked(charter, kind, *together) for together in shape]
        yield from table(charter.voice.say(CAPTIONS[kind.table]), records, columns)


def _apart(charter: Charter, records: Sequence[Record]) -> Iterator[Together]:
    """Yield each record under its own name, with a line for everything else it says."""
    for record in records:
        name = name_of(record, charter)
        said = ((each.label, each.content) for each in rest(charter, record))
        lines = facts((label, found) for label, found in said if spoken(found) != name)
        yield Together((Heading(4, name), *lines))
