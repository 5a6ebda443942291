"""The quick guide to the program, on two pages: the same words as in its help, and the keys."""

from collections.abc import Iterator, Sequence

from planner import VERSION
from planner.documents.blocks import Block, Cell, Document, Heading, Table
from planner.documents.phrases import phrases
from planner.model.guidance import ENGLISH, QUICK, Part, page, without_links
from planner.model.markdown import Paragraph, passages, plain
from planner.model.voice import Voice

PAGES = 2


def quick_guide(keys: Sequence[tuple[str, str]], voice: Voice) -> Document:
    """Return the quick guide; `keys` are what can be done, and the keys that do it."""
    guide = page(QUICK, voice.code)
    first, *others = guide.parts
    return Document(
        title=_whole_title(first),
        language=voice.code,
        blocks=(
            Heading(first.level, _whole_title(first)),
            *_awaits(voice),
            *passages(without_links(first.text)),
            *(block for part in others for block in _blocks(part)),
            _keys(keys, voice),
        ),
        subject=guide.title,
        footer=(f"Partnership Planner {VERSION}",),
        pages=PAGES,
        phrases=phrases(voice),
    )


def _whole_title(part: Part) -> str:
    return f"Partnership Planner: {part.title.lower()}"


def _awaits(voice: Voice) -> Iterator[Paragraph]:
    """Yield that a translation awaits review; whoever prints it may hand it to others."""
    if voice.code != ENGLISH:
        said = voice.say("The Welsh of this guide awaits review by a Welsh speaker.")
        yield plain(said, "note")


def _blocks(part: Part) -> Iterator[Block]:
    yield Heading(part.level, part.title)
    yield from passages(without_links(part.text))


def _keys(keys: Sequence[tuple[str, str]], voice: Voice) -> Table:
    rows = tuple((Cell((plain(key),)), Cell((plain(words),))) for words, key in keys)
    head = (voice.say("Keys"), voice.say("What they do"))
    return Table(voice.say("Keys and what they do"), head, rows, (1, 2), row_headers=True)
