"""A document on its pages: what stands on which, told before anything is drawn.

Because every page is known first, `page n of m` and the contents page cost no second drawing,
and a document can be told again with less air, or larger, before one of them is drawn. A
document of sheets, such as one for each partner, gives up air sheet by sheet.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from planner.documents.blocks import Beside, Block, Document, InLanguage
from planner.documents.layout import Edition, Layout
from planner.documents.pdf.canvas import TaggedCanvas
from planner.documents.pdf.contents import contents, titles_of
from planner.documents.pdf.flowables import Flow, Stack, Text
from planner.documents.pdf.fonts import Fonts, drawable
from planner.documents.pdf.lines import widest
from planner.documents.pdf.metadata import describe
from planner.documents.pdf.parting import begins_anew, parted
from planner.documents.pdf.passages import Setter
from planner.documents.pdf.sheet import Sheet
from planner.documents.pdf.story import Opening, Story
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import Look
from planner.errors import DocumentError

SHORT = 6  # pages; a longer document gets its contents page
TITLE_PAGES = 2  # the most that may stand before the contents page
# How many pages a sheet may have; in two languages side by side, one more.
SHEETS: Mapping[Edition, int] = {"standard": 1, "clear": 1, "large": 2}
EASY = 0.3  # of the air: with less, only so that a sheet has the pages it may have
LITTLE = 0.3  # of the room: a page with less on it, where a part ends, is to be spared
HALF = 0.38  # of it: a page with less on it is to be spared where no part ends
PART = 2  # level of the headings that begin one
LESS_AIR = (0.85, 0.7, 0.55)  # with which a document is tried again to spare such pages
TIMES = (2.0, 1.8, 1.6, 1.4, 1.3, 1.2, 1.1)  # how a poster with little to say is set larger
AIRS = (0.85, 0.7, 0.55, 0.4, 0.3, 0.15, 0.0)  # how a sheet is squeezed, step by step


def printed(document: Document, layout: Layout) -> bytes:
    """Return a document as the bytes of a PDF file."""
    if not drawable(document.title).strip() or not document.language:
        raise DocumentError("A document needs a title and a language before it can be printed.")
    setter = Setter(Look(layout), Fonts(), document.phrases, document.direction)
    sheets = parted(document.blocks)
    told = sum(isinstance(block, InLanguage) for block in document.blocks) or 1
    pages = document.pages * told
    if 0 < pages == len(sheets) and all(map(begins_anew, sheets[1:])):
        return _on_sheets(document, setter, sheets).drawn()
    job = _Job(document, setter)
    most = pages * SHEETS[layout.edition]
    if 0 < most < len(job.pages):
        squeezed = _tighter(document, setter, AIRS)
        job = next((tighter for tighter in squeezed if len(tighter.pages) <= most), job)
    elif job.nearly_empty:
        job = _fuller(job, document, setter)
    return job.drawn()


def _on_sheets(document: Document, setter: Setter, sheets: Sequence[Sequence[Block]]) -> "_Job":
    """Return a document of which every part should have a page of its own."""
    parts = [replace(document, blocks=tuple(sheet)) for sheet in sheets]
    jobs = [_fitted(part, setter) for part in parts]
    if len(jobs) > 1:
        return _Job(
            document, setter, [(job.look, part) for job, part in zip(jobs, sheets, strict=True)]
        )
    [job] = jobs
    is_whole = len(job.pages) == 1 and job.look == setter.look
    return _larger(job, document, setter) if is_whole else job


def _fitted(document: Document, setter: Setter) -> "_Job":
    """Return a sheet on as few pages as it can have, with as much air as these leave it."""
    job = _Job(document, setter)
    most = SHEETS[setter.look.layout.edition]
    most += any(isinstance(block, Beside) for block in document.blocks)
    for tighter in _tighter(document, setter, AIRS) if len(job.pages) > 1 else ():
        pages = len(tighter.pages)
        is_easy = tighter.look.air >= EASY
        if pages < len(job.pages) and (is_easy or most == pages):
            job = tighter
        if len(job.pages) == 1:
            break
    return job


def _tighter(document: Document, setter: Setter, airs: Sequence[float]) -> Iterator["_Job"]:
    """Yield a document with less and less air."""
    for air in airs:
        yield _Job(document, replace(setter, look=replace(setter.look, air=air)))


def _larger(job: "_Job", document: Document, setter: Setter) -> "_Job":
    """Return a poster as large as fits its page with every word of its title whole."""
    longest = widest(document.title, setter.fonts, bold=True)
    looks = (replace(setter.look, times=times) for times in TIMES)
    fitting = (look for look in looks if longest * look.style("h1").size <= look.width)
    larger = (_Job(document, replace(setter, look=look)) for look in fitting)
    return next((one for one in larger if len(one.pages) == 1), job)


def _fuller(job: "_Job", document: Document, setter: Setter) -> "_Job":
    """Return a document with a little less air, where that spares pages with few words."""
    for tighter in _tighter(document, setter, LESS_AIR):
        if tighter.nearly_empty < job.nearly_empty:
            job = tighter
        if not job.nearly_empty:
            break
    return job


def _begins_part(page: Stack) -> bool:
    """Return whether a page begins with a heading that well begins a new one."""
    first = next((flow for flow in page.walk() if isinstance(flow, Text)), None)
    return bool(first and first.title and first.title.level <= PART)


class _Job:
    """A document on its pages: in one look, or in parts that each have their own."""

    def __init__(
        self,
        document: Document,
        setter: Setter,
        parts: Sequence[tuple[Look, Sequence[Block]]] = (),
    ) -> None:
        self._document = document
        self._setter = setter
        self._sheet = Sheet(setter, document)
        self._story = Story(setter)
        for look, blocks in parts or [(setter.look, document.blocks)]:
            self._story.look = look
            self._story.tell(blocks)
        self.pages = self._paged(self._story.flows)
        opening = self._opening()
        if opening and document.contents and len(self.pages) > SHORT:
            self.pages = self._with_contents(opening)

    @property
    def look(self) -> Look:
        """Return the look it is in, where that is one."""
        return self._setter.look

    @property
    def nearly_empty(self) -> int:
        """Return how many pages hold next to nothing, or too little in the middle of a part."""
        room = self._sheet.room
        ends = sum(page.height < LITTLE * room for page in self.pages[1:])
        return ends + sum(
            LITTLE * room <= page.height < HALF * room and not _begins_part(following)
            for page, following in pairwise(self.pages)
        )

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
