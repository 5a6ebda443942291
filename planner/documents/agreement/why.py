"""Why we work together: the vision, the aims and the objectives under them."""

from collections.abc import Iterator, Sequence

from planner.documents.agreement.reading import (
    Content,
    content,
    entries,
    leading,
    named_list,
    paragraph,
    present,
    rest,
    said,
    stated,
)
from planner.documents.agreement.tables import Column, column, stacked, table
from planner.documents.blocks import Block, Heading
from planner.model.charter import Charter
from planner.model.records.why import (
    Aim,
    CommunityBenefit,
    Interest,
    Objective,
    Purpose,
    Vision,
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
        serving = [one for one in every if one.aim == aim.id]
        words = said(charter, aim, "statement") or "An aim without words yet"
        if serving:
            yield Heading(4, f"Aim: {words}")
            yield from _objectives(charter, f"Objectives for: {words}", serving)
    loose = [one for one in every if charter.get(Aim, one.aim) is None]
    if loose and len(loose) < len(every):
        yield Heading(4, "Other objectives")
    yield from _objectives(charter, "Objectives", loose)


def _objectives(
    charter: Charter, caption: str, objectives: Sequence[Objective]
) -> Iterator[Block]:
    columns = [
        Column[Objective]("Objective", lambda one: _statement(charter, one)),
        stacked(charter, Objective, "measure", "baseline", "target"),
        stacked(charter, Objective, "due", "status", "reviewed"),
        column(charter, Objective, "lead"),
    ]
    yield from table(caption, objectives, columns)


def _statement(charter: Charter, objective: Objective) -> Content:
    return (
        *content(charter, objective, "statement"),
        *content(charter, objective, "outcome"),
        *paragraph(
            stated("We {} it can be done.", objective.achievable, "believe", "do not believe"),
            stated(
                "It {} to the people we serve.", objective.relevant, "matters", "matters less"
            ),
        ),
    )


def interests(charter: Charter) -> Iterator[Block]:
    """Yield what each partner hopes for, under its name, and what the community gains."""
    for interest in present(charter, Interest):
        yield Heading(4, said(charter, interest, "partner") or "Every partner")
        yield from rest(charter, interest, ("partner",))
    yield from entries(charter, charter.one(CommunityBenefit), "statement")
