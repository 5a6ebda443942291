"""The whole agreement: title, partners, numbered sections in chapter order, signatures."""

from collections.abc import Callable, Iterator

from planner.documents.agreement.generated import generated
from planner.documents.agreement.reading import capital, said
from planner.documents.blocks import Block, Document, Heading
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.model.catalogue import CHAPTERS
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.markdown import plain
from planner.model.record import Section

NOT_YET_AGREED = "Not yet agreed"
NOT_NAMED = "A partnership without a name yet"

LAYOUTS: dict[str, Callable[[Charter], Iterator[Block]]] = {}


def agreement(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the whole agreement as blocks."""
    title = charter.title.strip() or NOT_NAMED
    return Document(
        title=title,
        language=options.language or charter.control.language or "en",
        blocks=(Heading(1, title), *_chapters(charter)),
        subject=capital(charter.control.document_type),
        footer=_footer(charter, title),
        watermark="" if charter.is_agreed else "DRAFT",
        contents=True,
    )


def _chapters(charter: Charter) -> Iterator[Block]:
    number = 0
    for chapter in CHAPTERS:
        printed = [
            (section, blocks)
            for section in chapter.sections
            if (blocks := _section(charter, section))
        ]
        if printed:
            yield Heading(2, chapter.title)
        for section, blocks in printed:
            number += 1
            yield Heading(3, section.title, str(number))
            yield from blocks


def _section(charter: Charter, section: Section) -> tuple[Block, ...]:
    if not charter.is_on(section):
        return ()
    layout = LAYOUTS.get(section.key)
    blocks = tuple(layout(charter) if layout else generated(charter, section))
    if not blocks and section.must and not charter.is_agreed:
        return (plain(NOT_YET_AGREED, "missing"),)
    return blocks


def _footer(charter: Charter, title: str) -> tuple[str, ...]:
    status = capital(said(charter, charter.control, "status") or "draft")
    return (f"{title} · {status} · {fingerprint(charter)}",)
