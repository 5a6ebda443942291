"""The words that renderers add to a document's own, in its language."""

from dataclasses import dataclass

from planner.model.voice import ENGLISH as IN_ENGLISH
from planner.model.voice import Voice


@dataclass(frozen=True, slots=True)
class Phrases:
    """What a renderer says itself; a sentence names its gaps in braces."""

    contents: str
    page_of: str  # {page}, {pages}
    go_to: str  # {place}
    go_to_page: str  # {place}, {page}
    added: str  # read aloud before words that came, and before those that went
    removed: str
    end_of_mark: str


def phrases(voice: Voice) -> Phrases:
    """Return what renderers say in a language."""
    return Phrases(
        contents=voice.say("Contents"),
        page_of=voice.say("page {page} of {pages}"),
        go_to=voice.say("Go to {place}"),
        go_to_page=voice.say("Go to {place}, page {page}"),
        added=voice.say("[added:"),
        removed=voice.say("[removed:"),
        end_of_mark=voice.say("end]"),
    )


ENGLISH = phrases(IN_ENGLISH)
