"""The whole Word file, packed so that the same document gives the same bytes."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as File
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Twips
from docx.table import Table
from docx.text.paragraph import Paragraph

from planner.documents.blocks import Document
from planner.documents.layout import Layout
from planner.documents.word.contents import titles_of
from planner.documents.word.length import looked, opened
from planner.documents.word.look import Look
from planner.documents.word.markup import on_one_line
from planner.documents.word.numbering import Numbering
from planner.documents.word.passages import Manner, Setter
from planner.documents.word.sheet import foot, head, lay
from planner.documents.word.story import Part, Story
from planner.documents.word.styles import styles
from planner.documents.word.tongues import spelt
from planner.errors import DocumentError

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)  # the same charter gives the same bytes
ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
AFTER_TABLE, AFTER_LIST = 1.0, 0.7  # ems
LONGEST = 255  # characters of a property
TABLE = "<w:tbl>"
MODERN = "15"  # the Word that opens the file without calling it an old one
NOT_WANTED = ("thumbnail", "stylesWithEffects", "customXml")  # what the empty file brings


def written(document: Document, layout: Layout) -> bytes:
    """Return a document as the bytes of a Word file."""
    if not on_one_line(document.title) or not document.language:
        raise DocumentError("A document needs a title and a language before it can be written.")
    file = docx.Document()
    look = looked(document, layout)
    setter = Setter(
        look,
        file.part,
        Numbering(look),
        document.phrases,
        document.language,
        direction=document.direction,
    )
    _fill(file.styles.element, [styles(look, document.language)])
    blocks = opened(document, layout)
    _tell(file, list(Story(setter, titles_of(blocks)).parts(blocks)), setter)
    section = file.sections[0]
    lay(section, setter, is_poster=document.pages == 1)
    for part, lines in (
        (section.header.part, head(document, setter)),
        (section.footer.part, foot(document, setter)),
    ):
        _fill(part.element, list(lines))
    _fill(file.part.numbering_part.element, [setter.numbering.markup])
    _settle(file, document)
    out = BytesIO()
    file.save(out)
    return _packed(out.getvalue())


def _tell(file: File, parts: Sequence[Part], setter: Setter) -> None:
    """Fill the body, and keep together and apart what is to be."""
    body = file.element.body
    parts = list(_apart(_opening(parts, setter), setter))
    for element in _parsed([part.markup for part in parts]):
        body.insert(len(body) - 1, element)
    after_table = False
    for part, item in zip(parts, list(file.iter_inner_content()), strict=True):
        if part.stays:
            _keep(item)
        if isinstance(item, Paragraph):
            _space(item, part, setter.look, after_table=after_table)
        after_table = isinstance(item, Table)
    if after_table:
        body.insert(len(body) - 1, *_parsed([setter.words("", Manner("TableText"))]))


def _space(item: Paragraph, part: Part, look: Look, *, after_table: bool) -> None:
    """Give a paragraph the space around it that its neighbours ask for."""
    form = item.paragraph_format
    if part.ends_list:
        form.space_after = Twips(look.space(AFTER_LIST))
    if part.opens:
        form.page_break_before = True
        form.space_before = Twips(0)
    elif after_table:
        before = (item.style.paragraph_format.space_before if item.style else None) or 0
        form.space_before = max(Twips(look.space(AFTER_TABLE)), before)


def _opening(parts: Sequence[Part], setter: Setter) -> Iterator[Part]:
    """Yield parts of which those that come after a page break open a page."""
    opens = False
    for part in parts:
        if not part.markup:
            opens = part.opens
        elif opens and part.markup.startswith(TABLE):
            yield Part(setter.words("", Manner("TableText")), stays=True, opens=True)
            yield part
            opens = False
        else:
            yield part._replace(opens=opens)
            opens = False


def _apart(parts: Iterable[Part], setter: Setter) -> Iterator[Part]:
    """Yield parts with something between tables, which Word would take for one."""
    before = ""
    for part in parts:
        if part.markup.startswith(TABLE) and before.startswith(TABLE):
            yield Part(setter.words("", Manner("TableText")))
        yield part
        before = part.markup


def _keep(item: Paragraph | Table) -> None:
    """Keep a paragraph, or all rows of a table, with what follows."""
    if isinstance(item, Paragraph):
        item.paragraph_format.keep_with_next = True
        return
    for row in item.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def _parsed(markup: Sequence[str]) -> list[object]:
    return list(parse_xml(f"<w:body {DECLARED}>{''.join(markup)}</w:body>"))


def _fill(root: BaseOxmlElement, markup: Sequence[str]) -> None:
    """Put markup in the place of all that a part of the file holds."""
    for child in list(root):
        root.remove(child)
    for element in _parsed(markup):
        root.append(element)


def _settle(file: File, document: Document) -> None:
    """Say what the file is, and take away what the empty one brought."""
    about = file.core_properties
    about.title = on_one_line(document.title)[:LONGEST]
    about.author = about.last_modified_by = on_one_line(document.author)[:LONGEST]
    about.subject = on_one_line(document.subject)[:LONGEST]
    about.language = spelt(document.language)
    about.comments = about.keywords = ""
    about.created = about.modified = LONG_AGO
    about.revision = 1
    for relations in (file.part.package.rels, file.part.rels):
        for key in [key for key, one in relations.items() if _is_unwanted(one.reltype)]:
            relations.pop(key)
    (compatible,) = file.settings.element.xpath(
        "w:compat/w:compatSetting[@w:name='compatibilityMode']"
    )
    compatible.set(f"{{{NAMESPACES['w']}}}val", MODERN)


def _is_unwanted(kind: str) -> bool:
    return kind.rpartition("/")[2] in NOT_WANTED


def _packed(content: bytes) -> bytes:
    """Return the same archive without a trace of when and where it was made."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as made, ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name in made.namelist():
            member = ZipInfo(name, ZIP_EPOCH)
            member.compress_type = ZIP_DEFLATED
            member.create_system = 0
            packed.writestr(member, made.read(name))
    return out.getvalue()
