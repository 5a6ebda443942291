"""A document on its pages: what stands on which, told before anything is drawn.

Because every page is known first, `page n of m` and the contents page cost no second drawing,
and a document can be told again with less air, or larger, before one of them is drawn.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.documents.blocks import Document, InLanguage
from planner.documents.layout import Edition, Layout
from planner.documents.pdf.canvas import TaggedCanvas
from planner.documents.pdf.contents import contents, titles_of
from planner.documents.pdf.flowables import Flow, Stack
from planner.documents.pdf.fonts import Fonts, drawable
from planner.documents.pdf.lines import widest
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
LITTLE = 0.3  # of the room: a page with less on it, where a part ends, is to be spared
LESS_AIR = (0.85, 0.7, 0.55)  # with which a document is tried again to spare such pages
TIMES = (2.0, 1.8, 1.6, 1.4, 1.3, 1.2, 1.1)  # how a poster with little to say is set larger
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
    elif document.pages == 1 == len(job.pages):
        job = _larger(job, document, setter)
    elif job.nearly_empty:
        job = _fuller(job, document, setter)
    return job.drawn()


def _larger(job: "_Job", document: Document, setter: Setter) -> "_Job":
    """Return a poster as large as fits its page with every word of its title whole."""
    longest = widest(document.title, setter.fonts, bold=True)
    looks = (replace(setter.look, times=times) for times in TIMES)
    fitting = (look for look in looks if longest * look.style("h1").size <= look.width)
    larger = (_Job(document, replace(setter, look=look)) for look in fitting)
    return next((one for one in larger if len(one.pages) == 1), job)


def _fuller(job: "_Job", document: Document, setter: Setter) -> "_Job":
    """Return a document with a little less air, where that spares pages with few words."""
    for air in LESS_AIR:
        tighter = _Job(document, replace(setter, look=replace(setter.look, air=air)))
        if tighter.nearly_empty < job.nearly_empty:
            job = tighter
        if not job.nearly_empty:
            break
    return job


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

    @property
    def nearly_empty(self) -> int:
        """Return how many pages hold next to nothing."""
        least = LITTLE * self._sheet.room
        return sum(page.height < least for page in self.pages[1:])

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
