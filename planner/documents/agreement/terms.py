"""Words that the agreement explains, in bold where they are first used."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from planner.documents.blocks import (
    Block,
    Entry,
    Listing,
    Paragraph,
    Run,
    Table,
    Together,
)
from planner.model.markdown import Passage


class Marker:
    """Marks each term once: the first time it is come upon in running text."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._open = {term.casefold() for term in terms if term.strip()}
        self._pattern = _pattern(self._open)

    def marked(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """Yield blocks with the first use of each term in bold; headings stay as they are."""
        for block in blocks:
            match block:
                case Paragraph() | Listing():
                    yield self._passage(block)
                case Entry():
                    yield replace(block, content=self._content(block.content))
                case Table():
                    rows = tuple(
                        tuple(
                            replace(cell, content=self._content(cell.content)) for cell in row
                        )
                        for row in block.rows
                    )
                    yield replace(block, rows=rows)
                case Together():
                    yield replace(block, blocks=tuple(self.marked(block.blocks)))
                case _:
                    yield block  # its words are names, labels and headings

    def _content(self, content: Sequence[Passage]) -> tuple[Passage, ...]:
        return tuple(self._passage(passage) for passage in content)

    def _passage(self, passage: Passage) -> Passage:
        match passage:
            case Paragraph():
                runs = (part for run in passage.runs for part in self._run(run))
                return replace(passage, runs=tuple(runs))
            case Listing():
                items = tuple(self._content(item) for item in passage.items)
                return replace(passage, items=items)
            case _:
                assert_never(passage)

    def _run(self, run: Run) -> Iterator[Run]:
        """Yield a run in parts; one in bold, such as a name, shows no mark and gets none."""
        while self._open and not run.bold and (found := self._pattern.search(run.words)):
            self._close(found.group().casefold())
            start, end = found.span()
            if start:
                yield replace(run, words=run.words[:start])
            yield replace(run, words=found.group(), bold=True)
            run = replace(run, words=run.words[end:])
        if run.words:
            yield run

    def _close(self, found: str) -> None:
        self._open.discard(found if found in self._open else found.removesuffix("s"))
        self._pattern = _pattern(self._open)


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of these terms as a whole word, the longest first, also plural."""
    names = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{names})s?(?!\w)", re.IGNORECASE)
