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
from planner.documents.telling import Told
from planner.model.records.why import (
    Aim,
    CommunityBenefit,
    Interest,
    Objective,
    Purpose,
    Vision,
)


def vision(told: Told) -> Iterator[Block]:
    """Yield the vision, larger than what follows from it."""
    for passage in content(told, told.one(Vision), "statement"):
        yield leading(passage)


def aims(told: Told) -> Iterator[Block]:
    """Yield the purpose, what only the partners together can do, and the aims as a list."""
    purpose = told.one(Purpose)
    yield from content(told, purpose, "statement")
    yield from entries(told, purpose, "advantage")
    if named := named_list(told, present(told, Aim), "statement", "meaning"):
        yield Heading(4, told.say("Our aims"))
        yield named


def objectives(told: Told) -> Iterator[Block]:
    """Yield the objectives, numbered throughout, under the aims they serve."""
    every = in_order(told)
    groups = [(aim, [one for one in every if one.aim == aim.id]) for aim in told.all(Aim)]
    loose = [one for one in every if told.get(Aim, one.aim) is None]
    start = 1
    for aim, serving in groups:
        if serving:
            words = said(told, aim, "statement") or told.say("An aim without words yet")
            yield Heading(4, told.say("Aim: {words}", words=words))
            yield _numbered(told, serving, start)
            start += len(serving)
    if loose and start > 1:
        yield Heading(4, told.say("Other objectives"))
    if loose:
        yield _numbered(told, loose, start)
    yield from _beliefs(told)


def in_order(told: Told) -> list[Objective]:
    """Return the objectives in the order of their numbers: by aim, those without one last."""
    aims = [*told.tables.get(Aim, ())]
    places = {aim: place for place, aim in enumerate(aims)}
    every = present(told, Objective)
    return sorted(every, key=lambda one: (places.get(one.aim, len(aims)), one.rank))


def numbers(told: Told) -> dict[str, str]:
    """Return what each objective is called where others refer to it, by its id."""
    return {
        one.id: told.say("Objective {number}", number=at)
        for at, one in enumerate(in_order(told), start=1)
    }


def _numbered(told: Told, objectives: Sequence[Objective], start: int) -> Listing:
    items = tuple(_objective(told, one) for one in objectives)
    return Listing(items, ordered=True, start=start)


def _objective(told: Told, one: Objective) -> Content:
    words = said(told, one, "statement") or told.say("An objective without words yet")
    return (
        Paragraph((Run(words, bold=True),)),
        *paragraph(run_on(told, one, "measure", "baseline", "target")),
        *paragraph(run_on(told, one, "due", "lead", "status", "reviewed")),
        *lined(labelled(told, one, "outcome")),
    )


def _beliefs(told: Told) -> Iterator[Block]:
    """Yield what the partners believe of their objectives: of all alike, or one by one."""
    every = in_order(told)
    words = _words_of_belief(told)
    all_true = [
        general
        for name, (general, _, _) in words.items()
        if every and all(getattr(one, name) for one in every)
    ]
    yield from paragraph(*all_true)
    for name, (general, some, others) in words.items():
        if general not in all_true:
            yield from _believed(told, some, [one for one in every if getattr(one, name)])
        doubted = [one for one in every if getattr(one, name) is False]
        yield from _believed(told, others, doubted)


def _words_of_belief(told: Told) -> dict[str, tuple[str, str, str]]:
    """Return what is said of all objectives, of those it is true of, and of the others."""
    return {
        "achievable": (
            told.say("We believe that every objective here can be done."),
            told.say("We believe that these objectives can be done"),
            told.say("We do not believe yet that these objectives can be done"),
        ),
        "relevant": (
            told.say("Every objective here matters to the people we serve."),
            told.say("These objectives matter to the people we serve"),
            told.say("These objectives do not matter to the people we serve yet"),
        ),
    }


def _believed(told: Told, label: str, objectives: Sequence[Objective]) -> Iterator[Entry]:
    if items := tuple(filter(None, (content(told, one, "statement") for one in objectives))):
        yield Entry(label, (Listing(items),))


def interests(told: Told) -> Iterator[Block]:
    """Yield what each partner hopes for, under its name, and what the community gains."""
    for interest in present(told, Interest):
        name = said(told, interest, "partner") or told.say("Every partner")
        hopes = ((each.label, each.content) for each in rest(told, interest, ("partner",)))
        yield Together((Heading(4, name), *facts(hopes)))
    yield from entries(told, told.one(CommunityBenefit), "statement")
