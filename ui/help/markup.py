"""A page of the guidance as the simple HTML that Qt shows."""

from collections.abc import Callable
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from planner.model.guidance import Page, Part
from ui.tongue import tr

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Wide = Callable[[str], int]  # how wide a picture is shown, in pixels


def html(page: Page, wide: Wide, note: str = "") -> str:
    """Return a page as HTML; each heading has its anchor, each picture its words under it.

    A note on the whole page stands under its title.
    """
    said = {page.parts[0]: f'<p class="note">{escape(note)}</p>'} if note else {}
    return "".join(
        _heading(part) + said.get(part, "") + _body(part, wide) for part in page.parts
    )


def _heading(part: Part) -> str:
    tag = f"h{part.level}"
    return f'<{tag}><a name="{part.anchor}"></a>{escape(part.title)}</{tag}>'


def _body(part: Part, wide: Wide) -> str:
    reader = _reader()
    tokens = reader.parse(part.text)
    for token in tokens:
        if token.children:
            token.children = [_shown(each, wide) for each in token.children]
    return str(reader.renderer.render(tokens, reader.options, {}))


def _shown(token: "Token", wide: Wide) -> "Token":
    """Return a picture with its words beneath, for Qt reads out no words of its own for it."""
    if token.type != "image":
        return token
    source, words = str(token.attrGet("src")), escape(token.content)
    told = tr("Picture: {words}").format(words=words)
    return token.copy(
        type="html_inline",
        children=None,
        content=f'<img src="{escape(source)}" width="{wide(source)}">'
        f'<br><span class="note">{told}</span>',
    )


@cache
def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # not needed before help is asked for

    return MarkdownIt("commonmark", {"html": False})
