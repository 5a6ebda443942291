"""What a record says, field by field, ready for a document.

Words that do not fit their field yet are read out too while the charter is a draft, as typed
and marked, so that nothing typed is missing from the paper on the table.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

from planner.documents.blocks import Entry, Run
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Prose
from planner.model.markdown import Paragraph, Passage, passages, plain, spoken
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.words import shown

R = TypeVar("R", bound=Record)
Content = tuple[Passage, ...]

TO_SETTLE = "to settle"


def said(charter: Charter, record: Record, name: str) -> str:
    """Return the words of a field for use in a line or a sentence; empty when it is empty."""
    odd = _unfinished(charter, record, name)
    if odd:
        return f"{odd} ({TO_SETTLE})"
    words = shown(_kind(record, name), getattr(record, name), charter)
    return words if words.strip() else ""


def content(charter: Charter, record: Record, name: str) -> Content:
    """Return the paragraphs and lists of a field; none when it is empty."""
    words = said(charter, record, name)
    if not words:
        return ()
    if _unfinished(charter, record, name):
        return (plain(words, "missing"),)
    if isinstance(_kind(record, name), Prose):
        return passages(getattr(record, name))
    return (plain(words),)


def entries(charter: Charter, record: Record, *names: str) -> Iterator[Entry]:
    """Yield an entry for each of these fields that says something."""
    for name in names:
        if found := content(charter, record, name):
            yield Entry(_kind(record, name).label, found)


def rest(charter: Charter, record: Record, but: Collection[str] = ()) -> Iterator[Entry]:
    """Yield an entry for every field that says something, but those named, in form order."""
    names = (name for name, _ in fields_of(type(record)) if name not in but)
    return entries(charter, record, *names)


def speaks(charter: Charter, record: Record) -> bool:
    """Return whether anything is said in any field of a record."""
    return any(said(charter, record, name) for name, _ in fields_of(type(record)))


def present(charter: Charter, kind: type[R]) -> tuple[R, ...]:
    """Return the records of a type that say something, in their order."""
    return tuple(record for record in charter.all(kind) if speaks(charter, record))


def sentence(pattern: str, *words: str) -> str:
    """Return a pattern filled with words; empty when any of the words is."""
    if not all(words):
        return ""
    full = pattern.format(*words)
    return full[:-1] if full.endswith(("..", "?.", "!.")) else full


def paragraph(*sentences: str) -> Iterator[Paragraph]:
    """Yield one paragraph of the sentences that are not empty, or nothing."""
    if words := " ".join(filter(None, sentences)):
        yield plain(words)


def facts(pairs: Iterable[tuple[str, str]]) -> Iterator[Paragraph]:
    """Yield one paragraph with a line for each labelled fact that is known, or nothing."""
    runs: list[Run] = []
    for label, words in pairs:
        if words:
            runs += [Run("\n")] if runs else []
            runs += [Run(f"{label}: ", bold=True)] if label else []
            runs.append(Run(words))
    if runs:
        yield Paragraph(tuple(runs))


def capital(words: str) -> str:
    """Return words with their first letter as at the start of a sentence."""
    return words[:1].upper() + words[1:]


def is_short(found: Content) -> bool:
    """Return whether content is no more than one short line."""
    return len(found) == 1 and len(spoken(found)) <= 60 and "\n" not in spoken(found)


def _unfinished(charter: Charter, record: Record, name: str) -> str:
    odd = charter.get(Unfinished, f"{record.table}.{record.id}.{name}")
    return "" if odd is None or charter.is_agreed else odd.words.strip()


def _kind(record: Record, name: str) -> Kind:
    return dict(fields_of(type(record)))[name]
