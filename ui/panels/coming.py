"""Rows of what is late and coming, under the parts of the calendar that they belong to."""

from collections.abc import Sequence

from planner.health.coming import STRETCHES, Coming, Stretch
from ui.panels.sentences import Sentence
from ui.theme import Role
from ui.tongue import later, tr

PARTS: dict[Stretch, str] = {
    "late": later("Late or past"),
    "week": later("In the next 7 days"),
    "month": later("Within a month"),
    "later": later("Later"),
    "doubt": later("Days to look at again"),
}
PICTURES: dict[Stretch, tuple[str, Role]] = {
    "late": ("triangle-alert", "care"),
    "doubt": ("info", "care"),
}


def heading(stretch: Stretch, number: int) -> Sentence:
    """Return the row over a part of the calendar, which says how many days are in it."""
    words = tr("{part} ({number})").format(part=tr(PARTS[stretch]), number=number)
    return Sentence(words, None, is_heading=True)


def row(each: Coming, about: object, title: str = "") -> Sentence:
    """Return the row of a day; with the title of its charter, where several are listed."""
    picture, role = PICTURES.get(each.stretch, ("", "text"))
    below = f"{title} · {each.when}" if title else each.when
    return Sentence(f"{each.title}\n{below}", about, picture, role)


def grouped(days: Sequence[Coming]) -> list[Sentence]:
    """Return days of one charter under their headings; each is about where it is written."""
    rows: list[Sentence] = []
    for stretch in STRETCHES:
        found = [each for each in days if each.stretch == stretch]
        if found:
            rows.append(heading(stretch, len(found)))
            rows += [row(each, each.due) for each in found]
    return rows
