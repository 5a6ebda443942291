"""Why we work together: the vision, the aims and the objectives under them."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block, Entry, Heading, Listing, Paragraph, Run, Together
from planner.documents.reading import (
    Content,
    content,
    entries,
    facts,
    labelled,
    leading,
    lined,
    named_list,
    paragraph,
    present,
    rest,
    run_on,
    said,
)
from planner.model.charter import Charter
from planner.model.records.why import (
    Aim,
    CommunityBenefit,
    Interest,
    Objective,
    Purpose,
    Vision,
)

# What is said of all objectives, of those it is true of, and of those it is not.
BELIEFS = {
    "achievable": (
        "We believe that every objective here can be done.",
        "We believe that these objectives can be done",
        "We do not believe yet that these objectives can be done",
    ),
    "relevant": (
        "Every objective here matters to the people we serve.",
        "These objectives matter to the people we serve",
        "These objectives do not matter to the people we serve yet",
    ),
}


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
    """Yield the objectives, numbered throughout, under the aims they serve."""
    every = in_order(charter)
    groups = [(aim, [one for one in every if one.aim == aim.id]) for aim in charter.all(Aim)]
    loose = [one for one in every if charter.get(Aim, one.aim) is None]
    start = 1
    for aim, serving in groups:
        if serving:
            words = said(charter, aim, "statement") or "An aim without words yet"
            yield Heading(4, f"Aim: {words}")
            yield _numbered(charter, serving, start)
            start += len(serving)
    if loose and start > 1:
        yield Heading(4, "Other objectives")
    if loose:
        yield _numbered(charter, loose, start)
    yield from _beliefs(charter)


def in_order(charter: Charter) -> list[Objective]:
    """Return the objectives in the order of their numbers: by aim, those without one last."""
    aims = [*charter.tables.get(Aim, ())]
    places = {aim: place for place, aim in enumerate(aims)}
    every = present(charter, Objective)
    return sorted(every, key=lambda one: (places.get(one.aim, len(aims)), one.rank))


def numbers(charter: Charter) -> dict[str, str]:
    """Return what each objective is called where others refer to it, by its id."""
    return {one.id: f"Objective {at}" for at, one in enumerate(in_order(charter), start=1)}


def _numbered(charter: Charter, objectives: Sequence[Objective], start: int) -> Listing:
    items = tuple(_objective(charter, one) for one in objectives)
    return Listing(items, ordered=True, start=start)


def _objective(charter: Charter, one: Objective) -> Content:
    words = said(charter, one, "statement") or "An objective without words yet"
    return (
        Paragraph((Run(words, bold=True),)),
        *paragraph(run_on(charter, one, "measure", "baseline", "target")),
        *paragraph(run_on(charter, one, "due", "lead", "status", "reviewed")),
        *lined(labelled(charter, one, "outcome")),
    )


def _beliefs(charter: Charter) -> Iterator[Block]:
    """Yield what the partners believe of their objectives: of all alike, or one by one."""
    every = in_order(charter)
    all_true = [
        words[0]
        for name, words in BELIEFS.items()
        if every and all(getattr(one, name) for one in every)
    ]
    yield from paragraph(*all_true)
    for name, (general, some, others) in BELIEFS.items():
        if general not in all_true:
            yield from _believed(charter, some, [one for one in every if getattr(one, name)])
        doubted = [one for one in every if getattr(one, name) is False]
        yield from _believed(charter, others, doubted)


def _believed(charter: Charter, label: str, objectives: Sequence[Objective]) -> Iterator[Entry]:
    if items := tuple(filter(None, (content(charter, one, "statement") for one in objectives))):
        yield Entry(label, (Listing(items),))


def interests(charter: Charter) -> Iterator[Block]:
    """Yield what each partner hopes for, under its name, and what the community gains."""
    for interest in present(charter, Interest):
        name = said(charter, interest, "partner") or "Every partner"
        hopes = ((each.label, each.content) for each in rest(charter, interest, ("partner",)))
        yield Together((Heading(4, name), *facts(hopes)))
    yield from entries(charter, charter.one(CommunityBenefit), "statement")
