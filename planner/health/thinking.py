"""Thinking about working together: a few questions before anything is agreed.

A project, who would do it together, what for, what each hopes and fears, and what none could do
alone. The answers are the beginning of a charter: its background, partners, purpose, interests
and advantage, and at last its name. The project is told as the background, for that is where an
agreement says how it came about, and its first readers were not there.

Source: USERS.md §13, in our own words.
"""

from planner.health.next_step import Step, of_question
from planner.health.questions import Question
from planner.model.charter import Charter
from planner.model.records.front import Control, Partner
from planner.model.records.why import Background, Interest, Purpose

HOPES = ("benefit", "concern")

THINKING = (
    Question(
        Background,
        ("story",),
        "Think of something you would like to do with others. What is it?",
    ),
    Question(Partner, ("name",), "Who would be the partners?", least=2),
    Question(Purpose, ("statement",), "What would be the purpose?"),
    Question(
        Interest,
        HOPES,
        "What does each partner hope to gain, and what worries it?",
        tells=HOPES,
    ),
    Question(
        Purpose,
        ("advantage",),
        "What can you do together that none of you could do alone?",
    ),
    Question(Control, ("title",), "What would you call it?"),
)


def thinking(charter: Charter) -> tuple[Step, ...]:
    """Return the questions as steps, answered or not, whatever sections a charter has."""
    return tuple(of_question(each, charter) for each in THINKING)
