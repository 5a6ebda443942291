"""Pictures and drawings in Word, each with the words that stand for it."""

from io import BytesIO
from xml.sax.saxutils import quoteattr

from PIL import Image

from planner.documents.blocks import Chart, Figure, Logos
from planner.documents.charts.fitting import parted
from planner.documents.lettering import measure
from planner.documents.pictures import fine_enough, logo_size, opened, trimmed
from planner.documents.word.look import MM, POINT
from planner.documents.word.markup import on_one_line
from planner.documents.word.painting import painted
from planner.documents.word.passages import Manner, Setter
from planner.errors import DocumentError

TALLEST = 0.6  # of the page, so that a caption fits under it
MOST = 0.68  # of the page, what a chart takes at most: it has no other size than its letters'
FINE = 220 / 72  # pixels a point, at which a drawing is painted
COLOURS = 32  # of a drawing, which has few: its edges are as smooth, its file is smaller
EMU = 12700  # English metric units a point
WIDEST = 0.4  # of the line, for a logo
PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


_APART = '<w:r><w:t xml:space="preserve">      </w:t></w:r>'


def pictured(figure: Figure, setter: Setter) -> str:
    """Return a figure's picture as a paragraph, as high as it asks for and no larger.

    Raises:
        DocumentError: the picture cannot be read, or nothing says what it shows
    """
    alternative = _said(figure.alternative)
    image = opened(figure.content, alternative)
    across, down = image.size
    look = setter.look
    tallest = TALLEST * look.paper[1] / POINT
    room = look.width / POINT
    height = min(figure.height * MM / POINT, tallest, room * down / across)
    width = height * across / down
    image = fine_enough(image, width, height)
    return setter.wrapped(_framed(image, (width, height), alternative, setter), Manner())


def side_by_side(logos: Logos, setter: Setter) -> str:
    """Return logos as one paragraph, equally weighty and with space between them.

    Raises:
        DocumentError: a picture cannot be read, or nothing says what it shows
    """
    widest = WIDEST * setter.look.width / POINT
    runs = []
    for figure in logos.figures:
        alternative = _said(figure.alternative)
        image = trimmed(opened(figure.content, alternative))
        size = logo_size(image, figure.height * MM / POINT, widest)
        runs.append(_framed(fine_enough(image, *size), size, alternative, setter))
    return setter.wrapped(_APART.join(runs), Manner())


def parts(chart: Chart, setter: Setter) -> list[Chart]:
    """Return a chart in as many parts as fit a page each."""
    look = setter.look
    wide, high = look.width / POINT / look.size, MOST * look.paper[1] / POINT / look.size
    return parted(chart, (wide, high), measure, setter.phrases)


def charted(chart: Chart, setter: Setter) -> str:
    """Return a chart as a paragraph that holds its drawing.

    Raises:
        DocumentError: nothing says what it shows
    """
    alternative = _said(chart.alternative)
    size = setter.look.size
    drawing = chart.plan.drawn(setter.look.width / POINT / size, measure)
    width, height = drawing.width * size, drawing.height * size
    image = painted(drawing, size * FINE).quantize(COLOURS)
    return setter.wrapped(_framed(image, (width, height), alternative, setter), Manner())


def _said(alternative: str) -> str:
    words = on_one_line(alternative)
    if not words:
        raise DocumentError("A picture has no description; please say in words what it shows.")
    return words


def _framed(
    image: Image.Image, size: tuple[float, float], alternative: str, setter: Setter
) -> str:
    """Return the run of a picture.

    Units: points
    """
    out = BytesIO()
    image.save(out, "PNG")
    key = setter.picture(out.getvalue())
    number = next(setter.shown)
    extent = f'cx="{max(1, round(size[0] * EMU))}" cy="{max(1, round(size[1] * EMU))}"'
    named = f'id="{number}" name="Picture {number}" descr={quoteattr(alternative)}'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/><wp:docPr {named}/>"
        "<wp:cNvGraphicFramePr>"
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{PICTURE}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch>'
        "</pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
