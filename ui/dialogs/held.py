"""What is held of a person: the places as sentences to read, and as a file to keep."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from planner.model.held import Trace, Where
from ui.panels.sentences import Sentence
from ui.register.model import UNNAMED
from ui.tongue import tr, word

LONG = 200  # characters of what stands in a place


def sentences(found: Sequence[Trace]) -> Iterator[Sentence]:
    """Yield a sentence for each place today, and one for each version and for the history."""
    past: Counter[tuple[str, Where, str]] = Counter()
    for one in found:
        if one.where in (Where.NOW, Where.SCAN, Where.DRAFT):
            yield Sentence(_today(one), one)
        else:
            version = one.of if one.where is Where.VERSION else ""
            past[_title(one), one.where, version] += 1
    for (title, where, version), times in past.items():
        yield Sentence(f"{title}\n{_before(where, version, times)}", None)


def _today(one: Trace) -> str:
    """Return what a place says now, under the charter that it is in."""
    words = " ".join(one.words.split())[:LONG]
    match one.where:
        case Where.NOW:
            said = f"{': '.join(map(word, one.titles))}: {words}"
        case Where.SCAN:
            said = tr("A scan of what this person signed: {name}").format(name=one.words)
        case _:
            said = tr("Typed, and in no charter yet: {words}").format(words=words)
    return f"{_title(one)}\n{said}" if one.charter_id else said


def _before(where: Where, version: str, times: int) -> str:
    """Return how often the person stands in a version, or in the history."""
    if where is Where.VERSION:
        return tr("In the version “{name}”: %n place(s)", "", times).format(name=version)
    return tr("In the history: %n place(s)", "", times)


def _title(one: Trace) -> str:
    """Return the title of the charter that a place is in."""
    title = one.title or tr(UNNAMED)
    return tr("{title} (in the bin)").format(title=title) if one.is_in_bin else title


def content(phrases: Sequence[str], found: Sequence[Trace], target: Path) -> bytes:
    """Return all that is held as a file has it: JSON where its name says so, else a PDF."""
    if target.suffix.lower() == ".json":
        from planner.exchange.held import held as as_json

        return as_json(phrases, found).encode()
    from planner.documents.formats import rendered
    from planner.documents.held import held
    from planner.documents.layout import Layout

    return rendered(held(phrases, found, date.today()), Layout(), "pdf")
