"""How texts stand in a charter that is told in its second language, and how a draft says so.

A text without a translation stays in the language it was written in, and is marked as being in
that. In a draft, what is not translated, or was translated before it changed, says so in words.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, assert_never

from planner.documents.telling import Told
from planner.model.charter import Charter
from planner.model.markdown import Listing, Paragraph, Passage, Run
from planner.model.record import Record
from planner.model.translations import (
    first_language,
    is_expected,
    second_language,
    state_of,
    texts_of,
)


class Standing(NamedTuple):
    """Which language a text is in where that is another, and what a draft says of it.

    The mark is in the language that the document is spoken in, whatever that of the text.
    """

    language: str = ""
    mark: str = ""
    mark_language: str = ""  # where it is not that of the text


AS_IT_IS = Standing()


def standing(charter: Charter, record: Record, name: str) -> Standing:
    """Return how a text stands in the language that a charter is told in."""
    written = charter.original
    if written is None or not isinstance(charter, Told) or name not in texts_of(type(record)):
        return AS_IT_IS
    before = written.get(type(record), record.id)
    if before is None:
        return AS_IT_IS
    is_draft = not charter.is_agreed and charter.language == second_language(written)
    match state_of(written, before, name, charter.language):
        case "current" | "none":
            return AS_IT_IS
        case "stale":
            return _out_of_date(charter, is_draft=is_draft)
        case "missing":
            is_marked = is_draft and is_expected(type(record), name)
            return _untranslated(charter, first_language(written), is_marked=is_marked)


def _out_of_date(told: Told, *, is_draft: bool) -> Standing:
    mark = told.say("translation out of date") if is_draft else ""
    return Standing("", mark, told.spoken if told.foreign else "")


def _untranslated(told: Told, first: str, *, is_marked: bool) -> Standing:
    """Return how a text stands that is told in the first language for want of another."""
    mark = told.say("not translated yet") if is_marked else ""
    return Standing(first, mark, told.spoken if told.spoken != first else "")


def with_mark(words: str, as_it_stands: Standing) -> str:
    """Return words, followed by what a draft says of them."""
    return f"{words} ({as_it_stands.mark})" if as_it_stands.mark else words


def marked(content: Sequence[Passage], as_it_stands: Standing) -> tuple[Passage, ...]:
    """Return paragraphs and lists in their language; the last of them ends in the mark."""
    if as_it_stands == AS_IT_IS:
        return tuple(content)
    language, mark, mark_language = as_it_stands
    told = tuple(in_language(passage, language) for passage in content)
    if not mark or not told:
        return told
    end = Run(f" ({mark})", language=mark_language)
    return (*map(_lacking, told[:-1]), _ended(_lacking(told[-1]), end))


def in_language(passage: Passage, language: str) -> Passage:
    """Return a passage that says it is in a language."""
    match passage:
        case Paragraph():
            return replace(passage, language=language)
        case Listing():
            items = tuple(
                tuple(in_language(one, language) for one in item) for item in passage.items
            )
            return replace(passage, items=items)
        case _:
            assert_never(passage)


def in_runs(paragraph: Paragraph) -> tuple[Run, ...]:
    """Return the runs of a paragraph so that they keep their language among others."""
    language = paragraph.language
    return tuple(replace(run, language=run.language or language) for run in paragraph.runs)


def _lacking(passage: Passage) -> Passage:
    return replace(passage, role="missing") if isinstance(passage, Paragraph) else passage


def _ended(passage: Passage, end: Run) -> Passage:
    """Return a passage with a run at its very end."""
    match passage:
        case Paragraph():
            return replace(passage, runs=(*passage.runs, end))
        case Listing():
            *items, last = passage.items
            if not last:
                alone = replace(end, words=end.words.strip())
                return replace(passage, items=(*items, (Paragraph((alone,)),)))
            ended = (*last[:-1], _ended(last[-1], end))
            return replace(passage, items=(*items, ended))
        case _:
            assert_never(passage)
