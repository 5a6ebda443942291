"""The partnership check: statements to answer on paper, or what was answered in a round."""

from dataclasses import replace

from planner.documents.blocks import Block, Document, Heading
from planner.documents.check_form import form
from planner.documents.check_leads import leads
from planner.documents.check_results import answered
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.telling import Told, telling
from planner.errors import DocumentError
from planner.health.rounds import Check, check_of, counted, round_of
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.deliver import CheckRound, Survey


def check(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the form of the check; with a round, its results, or where blank its form.

    Raises:
        DocumentError: there is no such round.
    """
    told = telling(charter, options)
    round_ = _round(told, options.round)
    if round_ is None or options.blank:
        asked = round_ or CheckRound(id="", survey=_survey(told, options))
        document = _document(told, check_of(told, asked.survey), form(told, asked))
        # The word DRAFT would stand where people tick.
        return replace(document, watermark="")
    found = counted(told, round_)
    return _document(told, found.check, answered(told, found), is_answered=True)


def _round(told: Told, wanted: str) -> CheckRound | None:
    """Return the round that an id or a name stands for; `None` where none is wanted."""
    found = round_of(told, wanted)
    if found is None and wanted:
        there = ", ".join(one.name for one in told.all(CheckRound))
        raise DocumentError(
            "There is no round “{wanted}” of the check; there are: {there}."
            if there
            else "There is no round of the check yet.",
            wanted=wanted,
            there=there,
        )
    return found


def _survey(told: Told, options: Options) -> str:
    """Return the survey that a form without a round asks; empty for the program’s check."""
    return options.survey if told.get(Survey, options.survey) else ""


def _document(
    told: Told, asked: Check, blocks: tuple[Block, ...], *, is_answered: bool = False
) -> Document:
    own = asked.survey.title.strip() if asked.survey else ""
    title = own or told.say("Partnership check")
    head = told.say("{check}: what we answered", check=title) if is_answered else title
    name = plain(name_of_partnership(told), "lead")
    every = (Heading(1, head), name, *blocks, *leads(told, asked))
    return framed(told, told.say("Partnership check"), every)
