"""What the person who prints a document can choose about its words."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:  # menus name the documents, and wait for nothing else
    from planner.health.finding import Finding
    from planner.health.signals.signal import Signal
    from planner.model.charter import Charter

Bilingual = Literal["", "first", "beside"]


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier state of a charter, such as a version, by its name."""

    name: str
    charter: "Charter"


@dataclass(frozen=True, slots=True)
class Options:
    """Choices about a document; an empty one follows the charter.

    No document asks a clock: what depends on the day is left out where `today` is not given.
    """

    language: str = ""  # BCP 47, such as `en`
    bilingual: Bilingual = ""  # both languages: one after the other, or side by side
    today: date | None = None
    before: Before | None = None  # what a comparison or a review looks back to
    state: str = ""  # what the state in hand is called, such as a version; empty: it is now
    findings: "tuple[Finding, ...]" = ()  # what is to be settled, for a review
    signals: "tuple[Signal, ...]" = ()  # how things stand, for a review, in any languages
    person: str = ""  # id of the person a statement is for; empty: everyone who took part
    partner: str = ""  # id of the partner a signature sheet is for; empty: one for each
    together: bool = False  # one signature sheet for all partners
    sections: tuple[str, ...] = ()  # keys of the sections of a worksheet; empty: its own choice
    blank: bool = False  # a worksheet without what is known already, a check without answers
    round: str = ""  # id of the round of the check whose results, or whose form, are wanted
    survey: str = ""  # id of the survey that a form of the check asks, where there is no round


AS_THE_CHARTER_SAYS = Options()
