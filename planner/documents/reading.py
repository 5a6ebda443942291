"""What a record says, field by field, ready for a document.

Words that do not fit their field yet are read out too while the charter is a draft, as typed
and marked, so that nothing typed is missing from the paper on the table.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from planner.documents.blocks import Entry, Listing, Run
from planner.documents.telling import Told
from planner.documents.translated import in_runs, marked, standing, with_mark
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Duration, Kind, Line, Link, Links, Prose
from planner.model.markdown import Paragraph, Passage, passages, plain
from planner.model.naming import shown
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.records.front import Partner
from planner.model.values import Value
from planner.model.voice import ENGLISH, Voice

R = TypeVar("R", bound=Record)
Content = tuple[Passage, ...]


def said(charter: Charter, record: Record, name: str) -> str:
    """Return the words of a field for use in a line or a sentence; empty when it is empty."""
    odd = _unfinished(charter, record, name)
    if odd:
        return charter.voice.say("{words} (to settle)", words=odd)
    words = _shown(charter, _kind(record, name), getattr(record, name))
    return with_mark(words, standing(charter, record, name)) if words.strip() else ""


def content(charter: Charter, record: Record, name: str) -> Content:
    """Return the paragraphs and lists of a field; none when it is empty."""
    words = said(charter, record, name)
    if not words:
        return ()
    if _unfinished(charter, record, name):
        return (plain(words, "missing"),)
    kind = _kind(record, name)
    as_it_stands = standing(charter, record, name)
    if isinstance(kind, Prose):
        found = marked(passages(getattr(record, name)), as_it_stands)
    else:
        typed = plain(getattr(record, name) if as_it_stands.mark else words)
        found = marked((typed,), as_it_stands)
    if isinstance(kind, Line | Prose | Link | Links) and isinstance(charter, Told):
        return _spoken_in(charter.foreign, found)
    return found


def label(charter: Charter, record: Record, name: str) -> str:
    """Return the label of a field in the language in which the charter is told."""
    return charter.voice.word(_kind(record, name).label, f"{record.table}.{name}")


def entries(charter: Charter, record: Record, *names: str) -> Iterator[Entry]:
    """Yield an entry for each of these fields that says something."""
    for name in names:
        if found := content(charter, record, name):
            yield Entry(label(charter, record, name), found)


def rest(charter: Charter, record: Record, but: Collection[str] = ()) -> Iterator[Entry]:
    """Yield an entry for every field that says something, but those named, in form order."""
    names = (name for name, _ in fields_of(type(record)) if name not in but)
    return entries(charter, record, *names)


def speaks(charter: Charter, record: Record) -> bool:
    """Return whether anything is said in any field of a record."""
    return any(says(charter, record, name) for name, _ in fields_of(type(record)))


def says(charter: Charter, record: Record, name: str) -> bool:
    """Return whether a field says something, without reading it out."""
    value = getattr(record, name)
    is_said = bool(value.strip()) if isinstance(value, str) else value not in (None, ())
    return is_said or bool(_unfinished(charter, record, name))


def present(charter: Charter, kind: type[R]) -> tuple[R, ...]:
    """Return the records of a type that say something, in their order."""
    return tuple(record for record in charter.all(kind) if speaks(charter, record))


def stated(is_so: bool | None, yes: str, no: str) -> str:
    """Return the sentence for yes or for no; empty when neither is said."""
    return "" if is_so is None else yes if is_so else no


def paragraph(*sentences: str) -> Iterator[Paragraph]:
    """Yield one paragraph of the sentences that are not empty, or nothing."""
    if words := " ".join(filter(None, sentences)):
        yield plain(words)


def facts(pairs: Iterable[tuple[str, Content]]) -> Iterator[Paragraph | Entry]:
    """Yield labelled facts as the lines of one paragraph; longer ones follow as entries."""
    runs: list[Run] = []
    long: list[Entry] = []
    for label, found in pairs:
        match found:
            case ():
                pass
            case (Paragraph() as only,):
                runs += [Run("\n")] if runs else []
                runs += [Run(f"{label}: ", bold=True)] if label else []
                runs += in_runs(only)
            case _:
                long.append(Entry(label, found))
    if runs:
        yield Paragraph(tuple(runs))
    yield from long


def labelled(charter: Charter, record: Record, *names: str) -> Iterator[tuple[str, Content]]:
    """Yield the label and content of fields, for `facts`."""
    for name in names:
        yield label(charter, record, name), content(charter, record, name)


def worded(label: str, words: str) -> Iterator[tuple[str, Content]]:
    """Yield a label and words, for `facts`, when there are any."""
    if words:
        yield label, (plain(words),)


def lined(pairs: Iterable[tuple[str, Content]]) -> Content:
    """Return labelled facts for a cell: a paragraph each."""
    found: list[Passage] = []
    for label, passages_of in pairs:
        head = (Run(f"{label}: "),) if label else ()
        match passages_of:
            case (Paragraph() as only,):
                found.append(Paragraph((*head, *in_runs(only)), only.role) if head else only)
            case _:
                found += [plain(f"{label}:"), *passages_of] if passages_of else []
    return tuple(found)


def run_on(charter: Charter, record: Record, *names: str) -> str:
    """Return labelled facts one after the other on one line: `Due: 3 May; led by: the hub`."""
    pairs = [(label(charter, record, name), said(charter, record, name)) for name in names]
    known = [f"{head[:1].lower()}{head[1:]}: {words}" for head, words in pairs if words]
    return capital("; ".join(known))


def rhythm(charter: Charter, record: Record, name: str = "every") -> str:
    """Return how often in the words of a sentence: `every 6 weeks`."""
    length = getattr(record, name)
    if isinstance(length, Duration):
        return charter.voice.each(length)
    return said(charter, record, name)


def capital(words: str) -> str:
    """Return words with their first letter as at the start of a sentence."""
    return words[:1].upper() + words[1:]


def leading(passage: Passage) -> Passage:
    """Return a passage as one that says what the page is about; a list stays as it is."""
    return replace(passage, role="lead") if isinstance(passage, Paragraph) else passage


def named_list(
    charter: Charter, records: tuple[Record, ...], name: str, more: str
) -> Listing | None:
    """Return a list of names in bold, each with what it means; `None` when there are none."""
    items: list[tuple[Passage, ...]] = []
    for record in records:
        words = said(charter, record, name)
        named = (Paragraph((Run(words, bold=True),)),) if words else ()
        items.append((*named, *content(charter, record, more)))
    return Listing(tuple(items)) if items else None


def unsettled(charter: Charter, record: Record, *names: str) -> Iterator[Entry]:
    """Yield an entry for each of these fields whose words do not fit it yet."""
    odd = (name for name in names if _unfinished(charter, record, name))
    return entries(charter, record, *odd)


def called(partner: Partner, voice: Voice = ENGLISH) -> str:
    """Return what a partner is called where it is mentioned; a department names its parent."""
    name = partner.name or partner.short_name or voice.say("Not named yet")
    return f"{name} ({partner.parent})" if partner.parent else name


def _shown(charter: Charter, kind: Kind, value: Value) -> str:
    match kind, value:
        case Link(to="partner"), str():
            partner = charter.get(Partner, value)
            return called(partner, charter.voice) if partner else ""
        case Links(to="partner"), tuple():
            found = (charter.get(Partner, each) for each in value)
            return charter.voice.listed(
                [called(partner, charter.voice) for partner in found if partner]
            )
        case _:
            return shown(kind, value, charter)


def _spoken_in(language: str, found: Content) -> Content:
    """Return passages marked with their language; without one they stay as they are."""
    return tuple(_marked(language, passage) for passage in found) if language else found


def _marked(language: str, passage: Passage) -> Passage:
    if isinstance(passage, Paragraph):
        return replace(passage, language=passage.language or language)
    items = (_spoken_in(language, item) for item in passage.items)
    return replace(passage, items=tuple(items))


def order_of(charter: Charter, partner_id: str) -> int:
    """Return a partner's place among the partners; one that is not there comes last."""
    return [*charter.tables.get(Partner, ()), partner_id].index(partner_id)


def _unfinished(charter: Charter, record: Record, name: str) -> str:
    if Unfinished not in charter.tables or charter.is_agreed:
        return ""
    odd = charter.get(Unfinished, f"{record.table}.{record.id}.{name}")
    return odd.words.strip() if odd else ""


def _kind(record: Record, name: str) -> Kind:
    return dict(fields_of(type(record)))[name]
