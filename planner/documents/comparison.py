"""What differs between two states of a charter: first in numbers, then word by word."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Document, Entry, Heading, Paragraph, Run
from planner.documents.changes import Between, compared, in_full, summary
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import capital
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.markdown import plain


def comparison(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return what changed since an earlier state, with the words that came and went marked."""
    told = telling(charter, options)
    title = told.say("What changed in {name}", name=name_of_partnership(told))
    blocks: list[Block] = [Heading(1, title)]
    if options.before is None:
        blocks.append(
            plain(told.say("There is no earlier version to compare with."), "missing")
        )
    else:
        states = compared(told, options.before)
        blocks += [*_states(states, options), *_overview(states), *in_full(states)]
    return framed(told, told.say("Comparison of two versions"), blocks)


def _states(states: Between, options: Options) -> Iterator[Block]:
    """Yield which two states are compared."""
    told = states.after
    both = (
        (told.say("Before"), states.name, fingerprint(states.before)),
        (told.say("After"), options.state or capital(_now(told, options)), fingerprint(told)),
    )
    for label, name, mark in both:
        known = told.say(
            "{name}, with the fingerprint {fingerprint}", name=name, fingerprint=mark
        )
        yield Entry(label, (plain(known),))


def _now(told: Told, options: Options) -> str:
    if options.today is None:
        return told.say("the charter as it is now")
    return told.say("the charter as it is on {day}", day=told.day(options.today))


def _overview(states: Between) -> Iterator[Block]:
    """Yield how to read the marks, and how much changed where."""
    told = states.after
    if states.found:
        came, went = told.say("words that were added"), told.say("words that were removed")
        yield Paragraph(
            (
                Run(told.say("This is how changes are shown:")),
                *(Run("\n"), Run(came, mark="added")),
                *(Run("\n"), Run(went, mark="removed")),
            )
        )
    yield Heading(2, told.say("In short"))
    yield from summary(states)
