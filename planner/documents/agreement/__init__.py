"""The whole agreement: title, partners, numbered sections in chapter order, signatures."""

from collections.abc import Callable, Iterator, Sequence

from planner.documents.agreement import (
    back,
    change,
    decide,
    deliver,
    front,
    parties,
    resources,
    safe,
    sign,
    who,
    why,
)
from planner.documents.agreement.generated import generated
from planner.documents.agreement.terms import Marker
from planner.documents.blocks import Block, ContentsPage, Document, Entry, Heading
from planner.documents.frame import framed
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import capital, entries, said
from planner.documents.telling import telling
from planner.documents.words import words
from planner.model.catalogue import CHAPTERS, RECORDS
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.own import Unfinished
from planner.model.record import Section

NOT_YET_AGREED = "Not yet agreed"
CONTROL = "control"  # the title block says the most of it; the rest closes the chapter
PARTNERS = "partners"  # on page 1, before the contents
HEADINGS = {CONTROL: "Document control"}

LAYOUTS: dict[str, Callable[[Charter], Iterator[Block]]] = {
    "control": front.document_control,
    "partners": parties.partners,
    "period": front.period,
    "legal": front.legal,
    "vision": why.vision,
    "aims": why.aims,
    "objectives": why.objectives,
    "interests": why.interests,
    "membership": who.membership,
    "structure": who.structure,
    "roles": who.roles,
    "meetings": decide.meetings,
    "decisions": decide.decisions,
    "accountability": decide.accountability,
    "communication": decide.communication,
    "workplan": deliver.workplan,
    "monitoring": deliver.monitoring,
    "risk": deliver.risk,
    "resources": resources.resources,
    "finance": resources.finance,
    "confidentiality": safe.confidentiality,
    "data": safe.data,
    "policies": safe.policies,
    "review": change.review,
    "disputes": change.disputes,
    "breach": change.breach,
    "ending": change.ending,
    "signatures": sign.signatures,
    "definitions": back.definitions,
    "appendices": back.appendices,
}


def agreement(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the whole agreement as blocks."""
    told = telling(charter, options)
    explained = Marker([term.term for term in back.terms(told)])
    blocks = explained.marked((*front.title_block(told), *_chapters(told)))
    return framed(told, capital(told.control.document_type), blocks, contents=True)


def _chapters(charter: Charter) -> Iterator[Block]:
    number = 0
    for chapter in CHAPTERS:
        printed = [
            (section, blocks)
            for section in sorted(chapter.sections, key=lambda one: one.key == CONTROL)
            if (blocks := _section(charter, section))
        ]
        if printed:
            yield Heading(2, chapter.title)
        for section, blocks in printed:
            number += 1
            yield Heading(3, HEADINGS.get(section.key, section.title), str(number))
            yield from blocks
            if section.key == PARTNERS:
                yield ContentsPage()


def _section(charter: Charter, section: Section) -> tuple[Block, ...]:
    if not charter.is_on(section):
        return ()
    layout = LAYOUTS.get(section.key)
    blocks = tuple(layout(charter) if layout else generated(charter, section))
    blocks += tuple(_left_over(charter, section, blocks))
    if not blocks and section.must and section.key != CONTROL and not charter.is_agreed:
        return (plain(NOT_YET_AGREED, "missing"),)
    return blocks


def _left_over(charter: Charter, section: Section, blocks: Sequence[Block]) -> Iterator[Entry]:
    """Yield the words that fit no field yet and have found no place in these blocks."""
    odd = [one for one in charter.all(Unfinished) if RECORDS[one.record] in section.records]
    first = front.title_block(charter) if section.key == CONTROL else ()
    printed = "\n".join(words((*first, *blocks))) if odd else ""
    for one in odd:
        record = charter.get(RECORDS[one.record], one.of) or RECORDS[one.record](id=one.of)
        if said(charter, record, one.field) not in printed:
            yield from entries(charter, record, one.field)
