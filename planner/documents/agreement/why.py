"""Why we work together: the vision, the aims and the objectives under them."""

from collections.abc import Iterator, Sequence

from planner.documents.agreement.reading import (
    content,
    entries,
    facts,
    leading,
    named_list,
    paragraph,
    present,
    rest,
    said,
)
from planner.documents.agreement.tables import column, stacked, table
from planner.documents.blocks import Block, Entry, Heading, Listing, Together
from planner.model.charter import Charter
from planner.model.records.why import (
    Aim,
    CommunityBenefit,
    Interest,
    Objective,
    Purpose,
    Vision,
)

# What is said of every objective, of those it is true of, and of those it is not.
CAN_BE_DONE = (
    "We believe that every objective here can be done.",
    "We believe that these objectives can be done",
    "We do not believe yet that these objectives can be done",
)
MATTERS = (
    "Every objective here matters to the people we serve.",
    "These objectives matter to the people we serve",
    "These objectives do not matter to the people we serve yet",
)


def vision(charter: Charter) -> Iterator[Block]:
    """Yield the vision, larger than what follows from it."""
    for passage in content(charter, charter.one(Vision), "statement"):
        yield leading(passage)


def aims(charter: Charter) -> Iterator[Block]:
    """Yield the purpose, what only the partners together can do, and the aims as a list."""
    purpose = charter.one(Purpose)
    yield from content(charter, purpose, "statement")
    yield from entries(charter, purpose, "advantage")
    if named := named_list(charter, present(charter, Aim), "statement", "meaning"):
        yield Heading(4, "Our aims")
        yield named


def objectives(charter: Charter) -> Iterator[Block]:
    """Yield the objectives under the aims they serve, and those that serve none."""
    every = present(charter, Objective)
    for aim in charter.all(Aim):
        words = said(charter, aim, "statement") or "An aim without words yet"
        serving = [one for one in every if one.aim == aim.id]
        yield from _objectives(charter, f"Aim: {words}", serving)
    loose = [one for one in every if charter.get(Aim, one.aim) is None]
    caption = "Objectives" if len(loose) == len(every) else "Other objectives"
    yield from _objectives(charter, caption, loose)
    yield from _belief(charter, every, "achievable", CAN_BE_DONE)
    yield from _belief(charter, every, "relevant", MATTERS)


def _objectives(
    charter: Charter, caption: str, objectives: Sequence[Objective]
) -> Iterator[Block]:
    columns = [
        column(charter, Objective, "statement"),
        stacked(charter, Objective, "measure", "baseline", "target", "outcome"),
        stacked(charter, Objective, "due", "status", "reviewed"),
        column(charter, Objective, "lead", "Lead"),
    ]
    yield from table(caption, objectives, columns)


def _belief(
    charter: Charter, objectives: Sequence[Objective], name: str, words: tuple[str, str, str]
) -> Iterator[Block]:
    """Yield what the partners believe of their objectives: of all alike, or one by one."""
    every, some, others = words
    yes, no = (
        [one for one in objectives if getattr(one, name) is belief] for belief in (True, False)
    )
    if objectives and len(yes) == len(objectives):
        yield from paragraph(every)
        return
    for label, of_these in ((some, yes), (others, no)):
        if of_these:
            items = tuple(content(charter, one, "statement") for one in of_these)
            yield Entry(label, (Listing(tuple(filter(None, items))),))


def interests(charter: Charter) -> Iterator[Block]:
    """Yield what each partner hopes for, under its name, and what the community gains."""
    for interest in present(charter, Interest):
        name = said(charter, interest, "partner") or "Every partner"
        hopes = ((each.label, each.content) for each in rest(charter, interest, ("partner",)))
        yield Together((Heading(4, name), *facts(hopes)))
    yield from entries(charter, charter.one(CommunityBenefit), "statement")
