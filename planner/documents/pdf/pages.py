"""A document on its pages: what stands on which, told before anything is drawn.

Because every page is known first, `page n of m` and the contents page cost no second drawing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.documents.blocks import Document, InLanguage
from planner.documents.layout import Edition, Layout
from planner.documents.pdf.canvas import TaggedCanvas
from planner.documents.pdf.contents import contents, titles_of
from planner.documents.pdf.flowables import Flow, Stack
from planner.documents.pdf.fonts import Fonts, drawable
from planner.documents.pdf.metadata import describe
from planner.documents.pdf.passages import Setter
from planner.documents.pdf.sheet import Sheet
from planner.documents.pdf.story import Opening, Story
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import Look
from planner.errors import DocumentError

SHORT = 6  # pages; a longer document gets its contents page
TITLE_PAGES = 2  # the most that may stand before the contents page
SHEETS: Mapping[Edition, int] = {"standard": 1, "clear": 1, "large": 2}  # for a page
AIRS = (0.8, 0.6, 0.45, 0.3, 0.15, 0.0)  # how a poster is squeezed, step by step


def printed(document: Document, layout: Layout) -> bytes:
    """Return a document as the bytes of a PDF file."""
    if not drawable(document.title).strip() or not document.language:
        raise DocumentError("A document needs a title and a language before it can be printed.")
    setter = Setter(Look(layout), Fonts(), document.phrases, document.direction)
    job = _Job(document, setter)
    told = sum(isinstance(block, InLanguage) for block in document.blocks) or 1
    most = document.pages * SHEETS[layout.edition] * told
    if 0 < most < len(job.pages):
        looks = (replace(setter, look=Look(layout, air)) for air in AIRS)
        squeezed = (_Job(document, tighter) for tighter in looks)
        job = next((tighter for tighter in squeezed if len(tighter.pages) <= most), job)
    return job.drawn()


class _Job:
    """A document in one look, on its pages."""

    def __init__(self, document: Document, setter: Setter) -> None:
        self._document = document
        self._setter = setter
        self._sheet = Sheet(setter, document)
        self._story = Story(setter)
        self._story.tell(document.blocks)
        self.pages = self._paged(self._story.flows)
        opening = self._opening()
        if opening and document.contents and len(self.pages) > SHORT:
            self.pages = self._with_contents(opening)

    def _paged(self, flows: Sequence[Flow]) -> list[Stack]:
        pages: list[Stack] = []
        rest: Stack | None = Stack(flows)
        while rest:
            page, rest = rest.split(self._sheet.room, force=True)
            if page and page.flows:
                pages.append(page)
        return pages

    def _opening(self) -> Opening | None:
        """Return where the contents page goes: after the title page, or before all sections."""
        for after in (self._story.at_mark, self._story.at_break):
            if after and len(self._paged(self._story.flows[: after.place])) <= TITLE_PAGES:
                return after
        return self._story.at_section

    def _with_contents(self, opening: Opening) -> list[Stack]:
        """Return the pages with the contents among them, in which nothing moves any more."""
        own, *titles = titles_of(self._story.flows)
        titles = titles if own.level == 1 else [own, *titles]
        trial = self._around(opening, contents(titles, self._setter, Element("Sect"), 1))
        for number, page in enumerate(trial, start=1):
            for title in titles_of(page.flows):
                title.page = number
        section = Element("Sect")
        opening.parent.kids.insert(opening.kid, section)
        return self._around(opening, contents(titles, self._setter, section, opening.level))

    def _around(self, opening: Opening, listed: Sequence[Flow]) -> list[Stack]:
        flows = self._story.flows
        return self._paged([*flows[: opening.place], *listed, *flows[opening.place :]])

    def drawn(self) -> bytes:
        """Return the file."""
        canvas = TaggedCanvas(self._setter.look.paper, self._document.language)
        describe(canvas, self._document)
        pages = self.pages or [Stack([])]
        for number, page in enumerate(pages, start=1):
            self._sheet.draw(canvas, page, number, len(pages))
        return canvas.finish(self._story.root)
