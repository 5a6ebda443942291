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
from planner.documents.telling import Told, telling
from planner.documents.words import words
from planner.model.catalogue import CHAPTERS, RECORDS, Chapter
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.own import Unfinished
from planner.model.record import Section

CONTROL = "control"  # the title block says the most of it; the rest closes the chapter
PARTNERS = "partners"  # on page 1, before the contents

LAYOUTS: dict[str, Callable[[Told], Iterator[Block]]] = {
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
    return framed(
        told, capital(told.voice.word(told.control.document_type)), blocks, contents=True
    )


def places(told: Told) -> dict[str, str]:
    """Return the number that each section has in the agreement, by its key; only if printed."""
    every = (one for _, sections in _printed(told) for one, _ in sections)
    return {section.key: str(number) for number, section in enumerate(every, start=1)}


def _printed(told: Told) -> Iterator[tuple[Chapter, list[tuple[Section, tuple[Block, ...]]]]]:
    """Yield the chapters with those of their sections that print, in the order of printing."""
    for chapter in CHAPTERS:
        yield (
            chapter,
            [
                (section, blocks)
                for section in sorted(chapter.sections, key=lambda one: one.key == CONTROL)
                if (blocks := _section(told, section))
            ],
        )


def _chapters(told: Told) -> Iterator[Block]:
    number = 0
    for chapter, printed in _printed(told):
        if printed:
            yield Heading(2, told.say(chapter.title))
        for section, blocks in printed:
            number += 1
            yield Heading(3, _title(told, section), str(number))
            yield from blocks
            if section.key == PARTNERS:
                yield ContentsPage()


def _title(told: Told, section: Section) -> str:
    return told.say("Document control" if section.key == CONTROL else section.title)


def _section(told: Told, section: Section) -> tuple[Block, ...]:
    if not told.is_on(section):
        return ()
    layout = LAYOUTS.get(section.key)
    blocks = tuple(layout(told) if layout else generated(told, section))
    blocks += tuple(_left_over(told, section, blocks))
    if not blocks and section.must and section.key != CONTROL and not told.is_agreed:
        return (plain(told.say("Not yet agreed"), "missing"),)
    return blocks


def _left_over(told: Told, section: Section, blocks: Sequence[Block]) -> Iterator[Entry]:
    """Yield the words that fit no field yet and have found no place in these blocks."""
    odd = [one for one in told.all(Unfinished) if RECORDS[one.record] in section.records]
    first = front.title_block(told) if section.key == CONTROL else ()
    printed = "\n".join(words((*first, *blocks))) if odd else ""
    for one in odd:
        record = told.get(RECORDS[one.record], one.of) or RECORDS[one.record](id=one.of)
        if said(told, record, one.field) not in printed:
            yield from entries(told, record, one.field)
