"""Where the answers of a partnership check lead: the sections to read and talk about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Block, Heading, Table, Together
from planner.documents.check_words import words_of
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.health.rounds import Asked, Check
from planner.model.catalogue import section
from planner.model.markdown import plain

SHARES = (0.62, 0.38)  # of the columns: the two tables stand one over the other


def leads(told: Told, asked: Check) -> Iterator[Block]:
    """Yield which sections of the charter to read and talk about after each answer."""
    words = words_of(told, asked)
    head: tuple[Block, ...] = (
        Heading(2, told.say("Where the answers lead")),
        plain(told.say("These sections of our agreement are the place to look first.")),
    )
    columns = [
        Column[Asked](told.say("Statement"), lambda one: (plain(words[one.key]),)),
        Column[Asked](told.say("Look at"), lambda one: (plain(sections(told, one.leads)),)),
    ]
    leading = [one for one in asked.asked if one.leads]
    for caption, rows in (
        (told.say("When many of us disagree"), [one for one in leading if not one.is_bad]),
        (told.say("When many of us agree"), [one for one in leading if one.is_bad]),
    ):
        listed = [
            replace(one, widths=SHARES) if isinstance(one, Table) else one
            for one in table(caption, rows, columns)
        ]
        if listed:
            yield Together((*head, *listed), whole=True)
            head = ()


def sections(told: Told, keys: Sequence[str]) -> str:
    """Return the titles of sections as a list in a sentence."""
    return told.listed([told.say(section(key).title) for key in keys])
