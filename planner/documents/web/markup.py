"""The markup of a page as text: the one place that escapes people's words."""

import html
from collections.abc import Sequence
from itertools import groupby
from typing import assert_never

from planner.documents.blocks import Listing, Paragraph, Run
from planner.documents.direction import direction, direction_of
from planner.documents.marks import with_signs
from planner.model.markdown import SAFE_LINK, spoken

AUTO = ' dir="auto"'  # people write in any language: their words tell which way they run
MARKED = {"": "", "added": "ins", "removed": "del"}


def escaped(words: str) -> str:
    """Return words that show as typed, in text and in attributes."""
    return html.escape(words, quote=True)


def lines(words: str) -> str:
    """Return words that show as typed, with breaks where lines end."""
    return escaped(words).replace("\n", "<br>")


def tongue(language: str, written: str = "") -> str:
    """Return the attributes that name a language and the way it is written; none for none."""
    if not language:
        return ""
    return f' lang="{escaped(language)}" dir="{direction(written or language)}"'


def content(passages: Sequence[Paragraph | Listing]) -> str:
    """Return paragraphs and lists."""
    return "".join(map(passage, passages))


def passage(one: Paragraph | Listing) -> str:
    """Return a paragraph or a list."""
    match one:
        case Paragraph():
            role = "" if one.role == "body" else f' class="{one.role}"'
            spoken_in = f' lang="{escaped(one.language)}"' if one.language else ""
            return f"<p{role}{spoken_in}{AUTO}>{runs(one.runs)}</p>"
        case Listing():
            kind = "ol" if one.ordered else "ul"
            start = f' start="{one.start}"' if one.start != 1 else ""
            start += ' dir="rtl"' if direction_of(spoken([one]), "ltr") == "rtl" else ""
            items = "".join(f"<li>{content(item)}</li>" for item in one.items)
            return f"<{kind}{start}>{items}</{kind}>"
        case _:
            assert_never(one)


def runs(found: Sequence[Run]) -> str:
    """Return runs, those that came or went between two states inside one mark."""
    out = []
    for mark, group in groupby(with_signs(found), key=lambda run: run.mark):
        inner = "".join(map(_run, group))
        kind = MARKED[mark]
        out.append(f"<{kind}>{inner}</{kind}>" if kind else inner)
    return "".join(out)


def _run(run: Run) -> str:
    words = lines(run.words)
    words = f"<strong>{words}</strong>" if run.bold else words
    words = f"<em>{words}</em>" if run.italic else words
    words = f"<span{tongue(run.language)}>{words}</span>" if run.language else words
    return f'<a href="{escaped(run.link)}">{words}</a>' if SAFE_LINK.match(run.link) else words
