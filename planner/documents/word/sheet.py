"""The sheet in Word: its size and margins, its head and its foot."""

from collections.abc import Iterator
from string import Formatter
from xml.sax.saxutils import quoteattr

from docx.section import Section
from docx.shared import Twips

from planner.documents.blocks import Document
from planner.documents.direction import direction_of
from planner.documents.lettering import measure
from planner.documents.word.look import FONT, POINT, Look
from planner.documents.word.markup import TAB, field, on_one_line, tag
from planner.documents.word.passages import Manner, Setter
from planner.model.markdown import Run

MARGIN, EDGE = 0.067, 0.04  # of the height of the sheet: around the text, and the foot
POSTER = 0.05  # the same around a poster, which has little room
WIDE = 0.75  # of the sheet's width: words across it
PALE = "EBEDEE"
WORD_ART = "_x0000_t136"  # Word's own name for letters that fill a shape
COUNTS = {"page": "PAGE", "pages": "NUMPAGES"}


def lay(section: Section, setter: Setter, *, is_poster: bool) -> None:
    """Give a section the paper and the margins of its look."""
    look = setter.look
    section.page_width, section.page_height = map(Twips, look.paper)
    section.left_margin = section.right_margin = Twips(look.side)
    margin = Twips(round((POSTER if is_poster else MARGIN) * look.paper[1]))
    section.top_margin = section.bottom_margin = margin
    section.header_distance = section.footer_distance = Twips(round(EDGE * look.paper[1]))


def head(document: Document, setter: Setter) -> Iterator[str]:
    """Yield what stands at the head of every page: the state of a draft."""
    words = on_one_line(document.watermark)
    manner = Manner("Header", "right")
    runs = setter.runs((Run(words),), manner) + _watermark(words, setter.look) if words else ""
    yield setter.wrapped(runs, manner)


def _watermark(words: str, look: Look) -> str:
    """Return words across the page, behind everything, as Word makes them itself."""
    across = look.paper[0] / POINT * WIDE
    height = across / max(measure(words, True), 1)
    style = (
        "position:absolute;margin-left:0;margin-top:0;rotation:315;z-index:-251658752;"
        f"width:{across:.0f}pt;height:{height:.0f}pt;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    letters = f'<v:textpath style="font-family:&quot;{FONT}&quot;" string={quoteattr(words)}/>'
    shape = (
        f'<v:shape id="Watermark" o:spid="_x0000_s2049" type="#{WORD_ART}" alt=""'
        f' style={quoteattr(style)} fillcolor="#{PALE}" stroked="f">{letters}</v:shape>'
    )
    return f"<w:r><w:pict>{_WORD_ART}{shape}</w:pict></w:r>"


_WORD_ART = (
    f'<v:shapetype id="{WORD_ART}" coordsize="21600,21600" o:spt="136" adj="10800"'
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>'
    + "".join(
        f'<v:f eqn="{formula}"/>'
        for formula in (
            *("sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2"),
            *("sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2"),
            *("if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7"),
            "sum @6 0 @5",
        )
    )
    + '</v:formulas><v:path textpathok="t" o:connecttype="custom"'
    ' o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
    '<v:textpath on="t" fitshape="t"/></v:shapetype>'
)


def foot(document: Document, setter: Setter) -> Iterator[str]:
    """Yield what stands at the foot of every page: the lines, and which page it is."""
    first, *others = [on_one_line(line) for line in document.footer] or [""]
    manner = Manner("Footer")
    runs = setter.runs((Run(first),), manner) if first else ""
    counted = f"{runs}{TAB}{_counted(setter)}"
    yield setter.wrapped(counted, manner)
    if others:
        yield setter.words(" · ".join(others), manner)


def _counted(setter: Setter) -> str:
    """Return `page n of m`, where Word counts both."""
    out = []
    for words, name, _, _ in Formatter().parse(setter.phrases.page_of):
        if words:
            out.append(setter.runs((Run(words),), Manner("Footer")))
        if name:
            out.append(field(COUNTS[name], "1"))
    counted = "".join(out)
    is_turned = direction_of(setter.phrases.page_of, "ltr") != setter.direction
    return tag("w:dir", counted, val="ltr") if is_turned else counted
