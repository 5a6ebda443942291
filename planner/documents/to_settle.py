"""What is still to be settled, the gravest first, each section named once."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from planner.documents.blocks import Block, Entry, Heading
from planner.documents.reading import Content
from planner.documents.telling import Told
from planner.health.finding import Finding, Severity
from planner.model.catalogue import CHAPTERS, SECTIONS, section
from planner.model.markdown import Listing, Paragraph, Run, plain

A_FEW = 2  # sections with texts that are not translated, which have an entry each
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
        bare = list(filter(_is_not_translated, grave))
        gathered = bare if len(bare) > A_FEW else []
        for of in _by_section([one for one in grave if one not in gathered]):
            title = told.say(section(of[0].section).title)
            yield Entry(title, _sentences(told, of))
        if gathered:
            yield Entry(told.say("Translation"), tuple(_not_translated(told, gathered)))


def _is_not_translated(one: Finding) -> bool:
    return one.in_second and one.severity == "note"


def _not_translated(told: Told, found: Sequence[Finding]) -> Iterator[Paragraph | Listing]:
    """Yield which sections have texts that are not translated, a line for each chapter."""
    keys = {one.section for one in found}
    yield plain(told.say("Some texts in these sections are not translated yet:"))
    lines = []
    for chapter in CHAPTERS:
        titles = [told.say(one.title) for one in chapter.sections if one.key in keys]
        name = Run(told.say(chapter.title), bold=True)
        if titles:
            lines.append((Paragraph((name, Run(f": {'; '.join(titles)}"))),))
    yield Listing(tuple(lines))


def _by_section(found: Sequence[Finding]) -> list[tuple[Finding, ...]]:
    keys = [one.key for one in SECTIONS]
    in_order = sorted(found, key=lambda one: keys.index(one.section))
    return [tuple(of) for _, of in groupby(in_order, lambda one: one.section)]


def _sentences(told: Told, found: Sequence[Finding]) -> Content:
    """Return one sentence as it is, and several as a list."""
    said = list({one.sentence: _sentence(told, one) for one in found}.values())
    return (said[0],) if len(said) == 1 else (Listing(tuple((each,) for each in said)),)


def _sentence(told: Told, one: Finding) -> Paragraph:
    language = "" if told.spoken == one.language else one.language
    return Paragraph(plain(one.sentence).runs, language=language)
