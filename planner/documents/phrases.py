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
    part_of: str = "{text}, part {part} of {parts}"
    told_of_part: str = "Part {part} of {parts}. {text}"

    def in_part(self, caption: str, part: int, parts: int) -> str:
        """Return the caption of one part of a chart; a chart without one has none."""
        return self.part_of.format(text=caption, part=part, parts=parts) if caption else ""

    def of_part(self, alternative: str, part: int, parts: int) -> str:
        """Return the words that stand for one part of a chart."""
        return self.told_of_part.format(text=alternative, part=part, parts=parts)


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
        part_of=voice.say("{text}, part {part} of {parts}"),
        told_of_part=voice.say("Part {part} of {parts}. {text}"),
    )


ENGLISH = phrases(IN_ENGLISH)
