"""How far a section or a chapter is, in words of the window."""

from planner.health.progress import Progress, State
from ui.tongue import later, tr

WORDS = {
    State.OFF: later("Off"),
    State.NOT_STARTED: later("Not started"),
    State.IN_PROGRESS: later("In progress"),
    State.NEEDS_A_LOOK: later("Needs a look"),
    State.READY: later("Ready"),
}


def state_words(state: State) -> str:
    """Return a state in a word or two."""
    return tr(WORDS[state])


def progress_words(progress: Progress) -> str:
    """Return how many sections are settled: `3 of 5 settled`."""
    return tr("{settled} of {of} settled").format(settled=progress.settled, of=progress.of)
