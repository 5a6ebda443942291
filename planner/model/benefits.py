"""The six things that partners gain by working together, and where each one is planned.

Source: USERS.md §13, in our own words.
"""

from dataclasses import dataclass

from planner.model.catalogue import section
from planner.model.record import Section


@dataclass(frozen=True, slots=True)
class Benefit:
    """One gain: its key, its title, what it is in a sentence, and the sections that plan it."""

    key: str
    title: str
    asks: str
    places: tuple[str, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return the sections in which it is planned, the first one foremost."""
        return tuple(section(key) for key in self.places)


BENEFITS = (
    Benefit(
        "vision",
        "A shared vision, aims and objectives",
        "Everyone pulls the same way, because you have said together what you want to be"
        " different and how you will know.",
        ("vision", "aims", "objectives"),
    ),
    Benefit(
        "decisions",
        "More people have a say",
        "Those whom the work touches are told, asked, involved, or decide with you; and"
        " everyone knows which it is.",
        ("decisions", "scope"),
    ),
    Benefit(
        "communication",
        "Better communication",
        "Everyone hears what they need: who hears what, how, and how often.",
        ("communication", "meetings", "accountability"),
    ),
    Benefit(
        "resources",
        "Pooled resources",
        "Money, people, rooms and equipment go further when you put them together and say"
        " what goes back.",
        ("resources", "finance", "assets"),
    ),
    Benefit(
        "expertise",
        "Shared expertise",
        "What one of you knows, all of you can draw on, because it is written down who knows"
        " what and how to ask.",
        ("resources",),
    ),
    Benefit(
        "learning",
        "Learning from one another",
        "People see how others work: they visit, work alongside and train together, and bring"
        " something back.",
        ("people", "monitoring"),
    ),
)


def benefit(key: str) -> Benefit:
    """Return the benefit with this key."""
    return next(each for each in BENEFITS if each.key == key)
