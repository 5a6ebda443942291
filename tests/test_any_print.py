"""Whatever people type, every document of a charter can be made, and none loses a word."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from planner.documents import DOCUMENTS, DocumentKind, Options, web, word
from planner.documents.blocks import Document
from planner.documents.formats import rendered
from planner.documents.layout import Layout
from planner.documents.options import Before
from planner.documents.words import words
from planner.health import findings
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Line, Prose
from planner.model.own import Translation
from planner.model.record import Record
from tests.pdf_blocks import LAYOUTS, headless, misread
from tests.pdf_reading import Reading, invalid
from tests.strategies import charters
from tests.test_any_charter import in_full, solid, typed
from tests.web_reading import Page
from tests.word_reading import WordFile, in_order, printed, squeezed, unmarked

TODAY = date(2027, 1, 15)
LETTERS = "aŵéßΩЖїשלشراكةه٤۴ếọ☐→½£🎉"  # noqa: RUF001  every font of the program has some
MARKUP = "*_`[]#+-~\\|=>!"  # in ASCII; the agreement turns it into what it stands for
# An example takes a second, so what is found is told as it was found, and not made smaller.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
each_kind = pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)


def lettered(charter: Charter) -> Charter:
    """Return a charter whose words are made of letters that the program can print."""
    return Charter.of(charter.id, map(_lettered, charter.records()))


def _lettered(record: Record) -> Record:
    if isinstance(record, Translation):
        return replace(record, words="".join(map(_letter, record.words)))
    said = {
        name: "".join(map(_letter, getattr(record, name)))
        for name, kind in fields_of(type(record))
        if isinstance(kind, Line | Prose)
    }
    return replace(record, **said)  # type: ignore[arg-type]  # a kind knows its type


def _letter(letter: str) -> str:
    is_kept = letter.isascii() and letter not in MARKUP
    return letter if is_kept else LETTERS[ord(letter) % len(LETTERS)]


def looking_back(charter: Charter) -> Options:
    before = Before("First", Charter.of(charter.id, [*charter.records()][::2]))
    return Options(today=TODAY, before=before, findings=findings(charter, TODAY))


def faults(document: Document, layout: Layout) -> list[object]:
    """Return what is wrong with a document in any of the forms in which it can be kept."""
    content = rendered(document, layout, "pdf")
    reading = Reading(content)
    page = Page(web.render(document))
    written = WordFile(word.render(document, layout))
    told_as_lists = printed([*headless(document.blocks)])
    lost = (
        misread(document.blocks, reading.own_text),
        in_order(words(told_as_lists), unmarked(squeezed(written.text))),
        in_order(words(document.blocks), unmarked(squeezed("".join(page.words)))),
    )
    return [*invalid(content), *reading.faults, *page.crossed, *page.open, *filter(None, lost)]


@pytest.mark.long
@each_kind
@settings(max_examples=3, phases=PHASES)
@given(charters().map(in_full).map(lettered), st.sampled_from(LAYOUTS))
def test_every_document_of_any_charter_is_sound(
    kind: DocumentKind, charter: Charter, layout: Layout
) -> None:
    assert faults(kind.make(charter, looking_back(charter)), layout) == []


@pytest.mark.long
@each_kind
@settings(max_examples=40, phases=PHASES)
@given(charters(most=20).map(in_full).map(lettered), st.sampled_from(LAYOUTS))
def test_every_document_of_very_many_charters_is_sound(
    kind: DocumentKind, charter: Charter, layout: Layout
) -> None:
    assert faults(kind.make(charter, looking_back(charter)), layout) == []


@settings(max_examples=5, phases=PHASES)
@given(charters().map(in_full).map(lettered))
def test_every_word_of_any_charter_is_read_in_the_agreement_on_paper(charter: Charter) -> None:
    page = solid(Reading(rendered(DOCUMENTS[0].make(charter), Layout(), "pdf")).text)

    assert [said for said in typed(charter) if solid(said) not in page] == []
