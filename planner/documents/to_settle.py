"""What is still to be settled, the gravest first, each section named once."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from planner.documents.blocks import Block, Entry, Heading, Listing, Paragraph
from planner.documents.reading import Content
from planner.documents.telling import Told
from planner.health.finding import Finding, Severity
from planner.model.catalogue import SECTIONS, section
from planner.model.markdown import plain

FOUND_IN = "en"  # the language of findings
GRAVEST_FIRST: tuple[Severity, ...] = ("error", "warning", "note")


def to_settle(told: Told, found: Sequence[Finding]) -> Iterator[Block]:
    """Yield findings under their severity, and by section; nothing where there are none."""
    titles: dict[Severity, str] = {
        "error": told.say("Contradictions"),
        "warning": told.say("Needs a look"),
        "note": told.say("To think about"),
    }
    if found:
        yield Heading(2, told.say("To settle"))
    for severity in GRAVEST_FIRST:
        grave = [one for one in found if one.severity == severity]
        if grave:
            yield Heading(3, titles[severity])
        for of in _by_section(grave):
            title = told.say(section(of[0].section).title)
            yield Entry(title, _sentences(told, of))


def _by_section(found: Sequence[Finding]) -> list[tuple[Finding, ...]]:
    keys = [one.key for one in SECTIONS]
    in_order = sorted(found, key=lambda one: keys.index(one.section))
    return [tuple(of) for _, of in groupby(in_order, lambda one: one.section)]


def _sentences(told: Told, found: Sequence[Finding]) -> Content:
    """Return one sentence as it is, and several as a list."""
    said = [_sentence(told, words) for words in dict.fromkeys(one.sentence for one in found)]
    return (said[0],) if len(said) == 1 else (Listing(tuple((each,) for each in said)),)


def _sentence(told: Told, words: str) -> Paragraph:
    language = "" if told.spoken == FOUND_IN else FOUND_IN
    return Paragraph(plain(words).runs, language=language)
