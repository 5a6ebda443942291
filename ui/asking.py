"""How a step is put to people: the question, what to say to a meeting, and why it matters.

What is said of a section as a whole is its guidance, and comes from there.
"""

from planner.health.next_step import Step
from planner.health.questions import QUESTIONS
from planner.health.thinking import THINKING
from planner.model.catalogue import CHAPTERS
from planner.model.guidance import guidance
from planner.model.record import Section
from ui.tongue import voice, word


def asked(step: Step) -> str:
    """Return the question, or the sentence on what is amiss."""
    return word(step.ask)


def reason(step: Step) -> str:
    """Return why a step matters."""
    return word(step.because) if step.because else guidance(step.section, voice().code).why


def prompt(step: Step) -> str:
    """Return what to say to a meeting besides the question; empty where the question does.

    The guidance has one such sentence for all that a section asks.
    """
    of_the_section = [each for each in QUESTIONS if each.section.key == step.section]
    own = [each.own for each in THINKING]
    if step.way == "finding" or len(of_the_section) > 1 or step.ask in own:
        return ""
    return guidance(step.section, voice().code).ask


def chapter_title(section: Section) -> str:
    """Return the title of the chapter that a section belongs to."""
    return word(next(one.title for one in CHAPTERS if one.key == section.chapter))
