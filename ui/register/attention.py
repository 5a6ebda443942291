"""What needs attention in a charter, in a few words, from the days that the register keeps.

Charters are not read for it, so it knows nothing of what a thing is called.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from planner.model.due import Due, Matter, length_of, upcoming
from ui.tongue import later, tr, voice

SOON = 7  # days
COMING: dict[Matter, str] = {
    "review": later("Review"),
    "end": later("Last day"),
    "objective": later("Objective"),
    "task": later("Task"),
    "decision": later("Decision to act on"),
    "meeting": later("Meeting"),
    "reading": later("Something to measure"),
    "check": later("Partnership check"),
    "risk": later("Risk to look at"),
    "policy": later("Policy to review"),
    "insurance": later("End of insurance"),
    "term": later("End of a term of office"),
    "group": later("End of a group"),
    "funding": later("End of funding"),
    "contribution": later("End of a contribution"),
    "posting": later("End of a posting"),
}


def attention_words(dues: Sequence[Due], today: date, *, wants_review: bool = False) -> str:
    """Return what is late or in doubt, or else what comes within a week, if anything.

    Where a review is wanted and no day is set for one, that is needed as well.
    """
    days = upcoming(dues, today)
    needed = [*_late(days, today), *_in_doubt(days, today)]
    if wants_review and not _has_review(dues):
        needed.insert(0, tr("No day for the review"))
    if needed:
        return "; ".join([needed[0], *(f"{each[:1].lower()}{each[1:]}" for each in needed[1:])])
    first = next(iter(days), None)
    if first is None or (first.day - today).days > SOON:
        return tr("Nothing now")
    what, away = tr(COMING[first.matter]), (first.day - today).days
    if away == 0:
        return tr("{what} today").format(what=what)
    if away == 1:
        return tr("{what} tomorrow").format(what=what)
    return tr("{what} in {length}").format(what=what, length=length_of(away, voice()))


def is_needed(dues: Sequence[Due], today: date, *, wants_review: bool = False) -> bool:
    """Return whether anything is late, in doubt or missing."""
    if wants_review and not _has_review(dues):
        return True
    days = upcoming(dues, today)
    return any(each.day < today or each.is_in_doubt(today) for each in days)


def _has_review(dues: Sequence[Due]) -> bool:
    return any(each.matter == "review" for each in dues)


def _late(days: Sequence[Due], today: date) -> list[str]:
    """Return what is late, the review first, then what comes in numbers."""
    late = [each for each in days if each.is_late(today)]
    number = Counter(each.matter for each in late)
    words: dict[Matter, Callable[[int], str]] = {
        "review": lambda _: _review(late, today),
        "end": lambda _: tr("The last day is past"),
        "task": lambda n: tr("%n task(s) late", "", n),
        "objective": lambda n: tr("%n objective(s) late", "", n),
        "decision": lambda n: tr("%n decision(s) not acted on", "", n),
        "insurance": lambda n: tr("%n insurance(s) run out", "", n),
        "policy": lambda n: tr("%n policy review(s) late", "", n),
        "risk": lambda n: tr("%n risk(s) not looked at", "", n),
        "term": lambda n: tr("%n term(s) of office over", "", n),
        "meeting": lambda n: tr("%n meeting(s) without a new day", "", n),
        "reading": lambda n: tr("%n indicator(s) not measured", "", n),
        "check": lambda _: tr("Partnership check late"),
    }
    return [say(number[matter]) for matter, say in words.items() if number[matter]]


def _review(late: Sequence[Due], today: date) -> str:
    day = next(each.day for each in late if each.matter == "review")
    length = length_of((today - day).days, voice())
    return tr("Review {length} late").format(length=length)


def _in_doubt(days: Sequence[Due], today: date) -> list[str]:
    number = sum(each.is_in_doubt(today) for each in days)
    return [tr("%n day(s) to look at again", "", number)] if number else []
