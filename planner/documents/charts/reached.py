"""How far the objectives have come."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from planner.documents.agreement.why import in_order
from planner.documents.blocks import Entry, Table
from planner.documents.charts.charted import Charted, drawn, label
from planner.documents.charts.progress import Progress, Step
from planner.documents.drawing import Filling
from planner.documents.reading import capital, content, said
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.why import Objective

STATES: Mapping[str, Filling] = {
    "achieved": "solid",
    "on track": "striped",
    "at risk": "dotted",
    "late": "crossed",
    "dropped": "pale",
    "not started": "empty",
}
UNSAID = "not started"


def objectives(told: Told, today: date | None) -> Charted:
    """Return how far each objective has come; nothing while all are where they started."""
    every = in_order(told)
    if all(_state(one, today) == UNSAID for one in every):
        return Charted()
    words = _words(told)
    counts = Counter(_state(one, today) for one in every)
    shares = tuple((filling, counts[each]) for each, filling in STATES.items())
    rows = [
        Step(_label(told, one, at), STATES[_state(one, today)], words[_state(one, today)])
        for at, one in enumerate(every, start=1)
    ]
    plan = Progress(tuple(rows), shares)
    caption = told.say("How far the objectives have come")
    alternative = _alternative(told, counts, len(every))
    return Charted(drawn(told, [plan], caption, alternative), tuple(_table(told, every, today)))


def _state(objective: Objective, today: date | None) -> str:
    if today and objective.is_late(today):
        return "late"
    return objective.status if objective.status in STATES else UNSAID


def _words(told: Told) -> dict[str, str]:
    return {
        "achieved": told.say("Achieved"),
        "on track": told.say("On track"),
        "at risk": told.say("At risk"),
        "late": told.say("Late"),
        "dropped": told.say("Dropped"),
        "not started": told.say("Not started"),
    }


def _label(told: Told, objective: Objective, number: int) -> str:
    words = told.say(
        "{number}. {words_of}", number=number, words_of=_statement(told, objective)
    )
    return label(told, words, told.say("Objective {number}", number=number))


def _statement(told: Told, objective: Objective) -> str:
    return said(told, objective, "statement") or told.say("An objective without words yet")


def _alternative(told: Told, counts: Mapping[str, int], number: int) -> str:
    words = _words(told)
    each = [
        told.say("{state}: {number}", state=words[state], number=counts[state])
        for state in STATES
        if counts[state]
    ]
    return told.say(
        "One bar shows all {number} objectives by how far they have come, and each has a sign"
        " with its word. {each}.",
        number=number,
        each="; ".join(each),
    )


def _table(
    told: Told, every: Sequence[Objective], today: date | None
) -> Iterator[Table | Entry]:
    words = _words(told)
    numbers = {one.id: at for at, one in enumerate(every, start=1)}
    columns = [
        Column[Objective](
            told.say("Objective"),
            lambda one: (
                plain(
                    told.say(
                        "{number}. {words_of}",
                        number=numbers[one.id],
                        words_of=_statement(told, one),
                    )
                ),
            ),
        ),
        Column[Objective](told.say("By"), lambda one: content(told, one, "due")),
        Column[Objective](
            told.say("Progress"), lambda one: (plain(capital(words[_state(one, today)])),)
        ),
    ]
    yield from table(told.say("Progress of the objectives"), every, columns)
