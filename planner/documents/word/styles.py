"""The styles of a Word file, so that whoever goes on in Word has them to hand."""

from collections.abc import Iterator

from planner.documents.word.look import ACCENT, FONT, INK, RULE, STYLES, Look, Style
from planner.documents.word.markup import tag
from planner.documents.word.tongues import is_leftward, spelt

LIST_STYLES = {"ListBullet": 1, "ListNumber": 2}
AUTO = 240  # Word's unit for lines: a single one
TITLE = "Title"
RULED = {"Note": RULE, "Missing": ACCENT}  # a line at their side sets them apart


def styles(look: Look, language: str) -> str:
    """Return the markup of all styles, for a language."""
    return "".join(
        (
            _defaults(look, language),
            *(_paragraph_style(key, style, look) for key, style in STYLES.items()),
            *_others(),
        )
    )


def _defaults(look: Look, language: str) -> str:
    fonts = tag("w:rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    size = 2 * look.size
    kind = {"bidi": spelt(language)} if is_leftward(language) else {"val": spelt(language)}
    run = tag(
        "w:rPr", fonts, tag("w:sz", val=size), tag("w:szCs", val=size), tag("w:lang", **kind)
    )
    return tag("w:docDefaults", tag("w:rPrDefault", run), tag("w:pPrDefault", tag("w:pPr")))


def _paragraph_style(key: str, style: Style, look: Look) -> str:
    attributes: dict[str, object] = {"type": "paragraph", "styleId": key}
    if key == "Normal":
        attributes["default"] = 1
    return tag(
        "w:style",
        tag("w:name", val=style.name),
        tag("w:basedOn", val="Normal") if key != "Normal" else "",
        tag("w:next", val=style.follows),
        tag("w:qFormat"),
        tag("w:pPr", *_paragraph(key, style, look)),
        tag("w:rPr", *_run(style, look)),
        **attributes,
    )


def _paragraph(key: str, style: Style, look: Look) -> Iterator[str]:
    yield tag("w:keepNext", val=int(style.stays))
    if style.stays:
        yield tag("w:keepLines")
    yield tag("w:widowControl")
    if key in LIST_STYLES:
        yield tag("w:numPr", tag("w:numId", val=LIST_STYLES[key]))
    if key in RULED:
        yield tag("w:pBdr", tag("w:left", val="single", sz=18, space=8, color=RULED[key]))
    if key == "Footer":
        yield tag("w:tabs", tag("w:tab", val="right", pos=look.width))
    yield tag(
        "w:spacing",
        before=look.space(style.before),
        after=look.space(style.after),
        line=round(look.leading(style) * AUTO),
        lineRule="auto",
    )
    if key in RULED or key == "TOC2":
        yield tag("w:ind", left=look.ems(1))
    yield tag("w:jc", val="left")
    if style.level:
        yield tag("w:outlineLvl", val=style.level - 1)


def _run(style: Style, look: Look) -> Iterator[str]:
    for name, is_so in (("b", style.bold), ("i", style.italic)):
        yield tag(f"w:{name}", val=int(is_so))
        yield tag(f"w:{name}Cs", val=int(is_so))
    size = round(2 * look.points(style))
    yield tag("w:color", val=style.colour)
    yield tag("w:sz", val=size)
    yield tag("w:szCs", val=size)


def _others() -> Iterator[str]:
    """Yield the styles of characters, tables and lists."""
    underlined = tag("w:u", val="single")
    yield _character("DefaultParagraphFont", "Default Paragraph Font", "", is_default=True)
    yield _character("Hyperlink", "Hyperlink", tag("w:color", val=ACCENT) + underlined)
    yield _character("Added", "Added", tag("w:color", val=INK) + tag("w:u", val="double"))
    yield _character("Removed", "Removed", tag("w:strike") + tag("w:color", val=INK))
    margins = tag(
        "w:tblCellMar",
        *(tag(f"w:{side}", w=width, type="dxa") for side, width in _CELL_MARGINS.items()),
    )
    yield tag(
        "w:style",
        tag("w:name", val="Normal Table"),
        tag("w:tblPr", tag("w:tblInd", w=0, type="dxa"), margins),
        type="table",
        styleId="TableNormal",
        default=1,
    )
    yield tag(
        "w:style", tag("w:name", val="No List"), type="numbering", styleId="NoList", default=1
    )


_CELL_MARGINS = {"top": 0, "left": 108, "bottom": 0, "right": 108}


def _character(key: str, name: str, look: str, *, is_default: bool = False) -> str:
    return tag(
        "w:style",
        tag("w:name", val=name),
        tag("w:basedOn", val="DefaultParagraphFont") if not is_default else "",
        tag("w:rPr", look),
        type="character",
        styleId=key,
        default=1 if is_default else None,
    )
