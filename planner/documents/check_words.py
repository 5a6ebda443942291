"""What a partnership check says: its statements, its headings, and why something is left."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from planner.documents.reading import said
from planner.documents.telling import Told
from planner.health.rounds import Asked, Check, Left
from planner.model.records.deliver import Response, Statement


def statements(told: Told) -> Mapping[str, str]:
    """Return what the program asks, in the words of the paper, by statement."""
    return {
        "a1": told.say("We share one vision, and we agree on our aims and objectives."),
        "a2": told.say("The people who should have a say do have one."),
        "a3": told.say("We keep each other informed, and it works well."),
        "a4": told.say("We pool what we have: money, staff, rooms, equipment and training."),
        "a5": told.say("We make use of what each of us knows and can do."),
        "a6": told.say("Our staff and volunteers learn from one another."),
        "i1": told.say("Things move more slowly than we need them to."),
        "i2": told.say("It is not clear what we have achieved."),
        "i3": told.say("We do not know clearly where we want to get to."),
        "i4": told.say("We trust each other too little."),
        "i5": told.say("Some of us follow plans of their own."),
        "i6": told.say("Conflict or competition between us goes on."),
        "i7": told.say("Some of us feel that their part counts for less."),
    }


def words_of(told: Told, asked: Check) -> Mapping[str, str]:
    """Return what a check asks, by the keys of its statements."""
    if asked.survey is None:
        return statements(told)
    own = {one.id: one for one in told.all(Statement)}
    return {one.key: said(told, own[one.key], "text") for one in asked.asked}


def groups(told: Told, asked: Check) -> list[tuple[str, list[Asked]]]:
    """Return the statements of a check under their headings; one may be empty."""
    if asked.survey is not None:
        every = groupby(asked.asked, lambda one: one.heading.strip())
        return [(heading, list(group)) for heading, group in every]
    return [
        (gain(told), [one for one in asked.asked if not one.is_bad]),
        (hindrance(told), [one for one in asked.asked if one.is_bad]),
    ]


def gain(told: Told) -> str:
    """Return what the good statements of the program are about."""
    return told.say("What we gain from working together")


def hindrance(told: Told) -> str:
    """Return what the bad statements of the program are about."""
    return told.say("What holds us back")


def left_words(told: Told, left: Left, places: Sequence[str]) -> str:
    """Return what does not count and why, without what was answered.

    Shape: `places` are the numbers of the statements on the form
    """
    form, count = form_words(told, left.form), len(left.statements)
    match left.reason:
        case "off the scale":
            return told.count(
                count,
                "{form}: the answer to statement {places} is not on the scale.",
                "{form}: the answers to statements {places} are not on the scale.",
                form=form,
                places=told.listed(places),
            )
        case "unknown":
            return told.count(
                count,
                "{form}: {number} answer is to a statement that this check does not ask.",
                "{form}: {number} answers are to statements that this check does not ask.",
                form=form,
            )
        case "form twice":
            return told.say("{form}: a form with this number came in before it.", form=form)
        case "partner twice":
            return told.say("{form}: its organisation has answered before.", form=form)
        case "empty":
            return told.say("{form}: nothing is answered.", form=form)


def form_words(told: Told, form: Response) -> str:
    """Return what a form is called: by its number, or by the place at which it came in."""
    if number := form.number.strip():
        return told.say("Form {number}", number=number)
    peers = [one.id for one in told.all(Response) if one.round == form.round]
    at = peers.index(form.id) + 1 if form.id in peers else 0
    return told.say("The form that came in as number {place}", place=at)


def places_of(asked: Check, keys: Sequence[str]) -> list[str]:
    """Return the numbers that statements have on the form, where they are on it."""
    order = [one.key for one in asked.asked]
    return [str(order.index(key) + 1) for key in keys if key in order]
