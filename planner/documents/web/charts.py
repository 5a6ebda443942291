"""A drawing inside a page: lines, areas and words, coloured as the page is."""

from collections.abc import Iterator
from typing import assert_never

from planner.documents.blocks import Chart
from planner.documents.drawing import Area, Drawing, Filling, Point, Stroke, Words
from planner.documents.lettering import measure
from planner.documents.web.markup import escaped, lines

EDGE = 0.05  # ems around a drawing, so that no line at its border is cut
ROOM = 1.08  # how much wider than shipped letters those of a browser may be
EM = 16  # units of the drawing; a browser's usual letters
DEFINED: dict[Filling, str] = {
    "striped": '<path d="M3,0 V6"/>',
    "crossed": '<path d="M3,0 V6 M0,3 H6"/>',
    "dotted": '<circle cx="3" cy="3" r="0.9"/>',
}
# A page's style gives these their colours by night; what knows no style has those by day.
INK, ACCENT, RULE = "#1d2326", "#0b5c5c", "#a8aeb2"
PLAIN: dict[Filling, str] = {"solid": ACCENT, "pale": "#d3e3e3", "empty": "none"}


def chart(block: Chart, number: int, width: float) -> str:
    """Return a chart as a figure; a viewer that knows no drawings shows the words for it.

    Units: ems
    """
    drawing = block.plan.drawn(width - 2 * EDGE, _wide)
    name = f"chart{number}"
    caption = (
        f'<figcaption class="above">{lines(block.caption)}</figcaption>'
        if block.caption
        else ""
    )
    said = f'<p class="instead">{lines(block.alternative)}</p>'
    return f"<figure>{caption}{_svg(drawing, name, block.alternative)}{said}</figure>"


def _wide(words: str, bold: bool) -> float:
    return measure(words, bold) * ROOM


def _svg(drawing: Drawing, name: str, alternative: str) -> str:
    width, height = drawing.width + 2 * EDGE, drawing.height + 2 * EDGE
    box = f"{_n(-EDGE)} {_n(-EDGE)} {_n(width)} {_n(height)}"
    size = f'width="{width:.2f}em" height="{height:.2f}em"'
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}"',
            f' viewBox="{box}" {size}>',
            f'<desc id="{name}">{escaped(alternative)}</desc>',
            *_patterns(drawing, name),
            *(_shape(shape, name) for shape in drawing.shapes),
            "</svg>",
        )
    )


def _patterns(drawing: Drawing, name: str) -> Iterator[str]:
    used = {shape.filling for shape in drawing.shapes if isinstance(shape, Area)}
    for filling, strokes in DEFINED.items():
        if filling in used:
            yield (
                f'<pattern id="{name}-{filling}" width="6" height="6"'
                ' patternTransform="rotate(45)" patternUnits="userSpaceOnUse">'
                f'<g class="filling" stroke="{ACCENT}"'
                f' fill="{ACCENT}" stroke-width="1.4">{strokes}</g></pattern>'
            )


def _shape(shape: Stroke | Area | Words, name: str) -> str:
    match shape:
        case Stroke():
            kind, colour = ("quiet", RULE) if shape.quiet else ("line", INK)
            dashes = ' stroke-dasharray="6 5"' if shape.dashed else ""
            return (
                f'<polyline class="{kind}" points="{_points(shape.points)}" fill="none"'
                f' stroke="{colour}"'
                f' stroke-width="{_n(shape.thickness)}"{dashes}/>'
            )
        case Area():
            fill = PLAIN.get(shape.filling, f"url(#{name}-{shape.filling})")
            return (
                f'<polygon class="line {shape.filling}" points="{_points(shape.points)}"'
                f' fill="{fill}" stroke="{INK}" stroke-width="1"/>'
            )
        case Words():
            return _words(shape)
        case _:
            assert_never(shape)


def _words(words: Words) -> str:
    """Return words no wider than they were given room for, whichever font a browser has."""
    x, y = (_n(at) for at in words.place)
    weight = ' font-weight="bold"' if words.bold else ""
    length = _n(_wide(words.words, words.bold))
    return (
        f'<text x="{x}" y="{y}" font-size="{EM}" text-anchor="{words.anchor}"{weight}'
        f' fill="{INK}" textLength="{length}" lengthAdjust="spacingAndGlyphs">'
        f"{escaped(words.words)}</text>"
    )


def _points(points: tuple[Point, ...]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(ems: float) -> str:
    return f"{ems * EM:.2f}".rstrip("0").rstrip(".")
