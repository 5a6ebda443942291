"""The pages of the room “Is it working?”: what each is called, and how it is made.

A page is imported and made when it is first shown. It takes the session and the settings, and
has `refresh()`, which shows what the charter says now. It may have `commit()`, which makes what
is being typed a change, and these signals, which the room listens to:

    led: a place in the form is wanted; carries table, record id and field
    section_wanted: a section of the form is wanted; carries its key
    saved: a document is on disk; carries its `Path`
    told, failed: something to say over the page; carry the sentence
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from planner.model.record import Record
from planner.model.records.change import ReviewMeeting
from planner.model.records.deliver import CheckRound, Response, Statement, Survey
from ui.session import CharterSession
from ui.settings import Settings
from ui.tongue import later

Make = Callable[[CharterSession, Settings], QWidget]


class View(NamedTuple):
    """One page: the key it is known by, its title, and what makes it."""

    key: str
    title: str
    make: Make


def _benefits(session: CharterSession, settings: Settings) -> QWidget:
    from ui.working.benefits import BenefitsPage

    return BenefitsPage(session, settings)


def _signals(session: CharterSession, settings: Settings) -> QWidget:
    from ui.working.signals import SignalsPage

    return SignalsPage(session, settings)


def _results(session: CharterSession, settings: Settings) -> QWidget:
    from ui.working.results import ResultsPage

    return ResultsPage(session, settings)


def _review(session: CharterSession, settings: Settings) -> QWidget:
    from ui.working.review import ReviewPage

    return ReviewPage(session, settings)


def _coming(session: CharterSession, settings: Settings) -> QWidget:
    from ui.working.coming import ComingPage

    return ComingPage(session, settings)


def _check(session: CharterSession, settings: Settings) -> QWidget:
    from ui.working.check import CheckPage

    return CheckPage(session, settings)


VIEWS: tuple[View, ...] = (
    View("signals", later("How things stand"), _signals),
    View("benefits", later("What we gain"), _benefits),
    View("check", later("Check"), _check),
    View("results", later("Results"), _results),
    View("coming", later("What is coming"), _coming),
    View("meeting", later("Review"), _review),
)
KEPT_IN: Mapping[type[Record], str] = {  # the pages on which records are kept that no form has
    Survey: "check",
    Statement: "check",
    CheckRound: "check",
    Response: "check",
    ReviewMeeting: "meeting",
}
