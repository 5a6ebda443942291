"""Random documents of every kind of block, for whatever renders them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from hypothesis import strategies as st

from planner.documents.blocks import (
    Beside,
    Block,
    Cell,
    Chart,
    ContentsPage,
    Document,
    Entry,
    Figure,
    Heading,
    InLanguage,
    Listing,
    PageBreak,
    Paragraph,
    Question,
    Run,
    Side,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.charts import (
    Bar,
    Bars,
    Holder,
    Progress,
    Scale,
    Seats,
    Statement,
    Step,
    Stretch,
    Timeline,
)
from planner.documents.drawing import Plan
from tests.chart_shapes import FILLINGS, MONTHS
from tests.pdf_blocks import painted

LATIN = ("the", "hub", "WWW", "a", "☐", "ŵŷ", "<b>", "&amp;", "£5", "it's", "fi", "(b)")
OTHERS = (
    "Việt",
    "Ελλάδα",
    "Україна",
    "g\u0303\u1eb9\u0301",
    "🎉",
    "👩🏽\u200d💻",
    "🇵🇸",
    "1️⃣",
    "👩\u200d🎉",
)
ARABIC = ["شراكة", "(القسم", "معًا،", "ﷺ", "ہے۔", "می\u200cخواهم", "٤٠", "۴۶", "לום", "الله)."]  # noqa: RUF001  they are meant
WORDS = (*LATIN, *OTHERS, *ARABIC)
LANGUAGES = ("en", "cy", "ar", "ur")
LINKS = ("", "", "https://example.org", "mailto:jane@example.org")
DEEPEST = 6  # levels of headings
SHORT = 3  # blocks of a document that is to fill few pages

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)
spaced = words.map(lambda said: f"{said} ")  # or words would grow too wide for their columns
repeated = st.builds(lambda said, times: said * times, spaced, st.integers(5, 40))
short = st.sampled_from(WORDS)
languages = st.sampled_from(LANGUAGES)
manners = {
    "bold": st.booleans(),
    "italic": st.booleans(),
    "link": st.sampled_from(LINKS),
    "mark": st.sampled_from(("", "", "", "added", "removed")),
}
runs = st.builds(Run, spaced | repeated, **manners)
roles = st.sampled_from(("body", "lead", "note", "missing"))
paragraphs = st.builds(
    Paragraph,
    st.lists(runs, min_size=1, max_size=3).map(tuple),
    roles,
    st.just("") | languages,
)
passages = st.recursive(
    paragraphs,
    lambda inner: st.builds(
        Listing,
        st.lists(st.lists(inner, max_size=3).map(tuple), min_size=1, max_size=4).map(tuple),
        ordered=st.booleans(),
        start=st.integers(0, 9999),
    ),
    max_leaves=6,
)
contents = st.lists(passages, max_size=3).map(tuple)
entries = st.builds(Entry, words, contents)
cells = st.builds(Cell, contents, st.sampled_from(("left", "right", "centre")))

labels = st.lists(short, min_size=1, max_size=4).map(" ".join)
names = st.lists(short, min_size=1, max_size=2).map(" ".join)  # a PDF has no long ones
choices = st.lists(names, unique=True, min_size=1, max_size=5).map(tuple)
asked = {
    "help": words | st.just(""),
    "about": words | st.just(""),
    "lines": st.integers(0, 90),
    "fixed": st.booleans(),
}
long_answers = words | repeated | st.just("")
questions = st.one_of(
    st.builds(
        Question,
        *(st.just("line"), words, st.just("line"), long_answers, st.just(()) | choices),
        **asked,
    ),
    st.builds(Question, st.just("text"), words, st.just("text"), long_answers, **asked),
    st.builds(Question, st.just("choice"), words, st.just("choice"), words, choices, **asked),
    st.builds(
        Question,
        *(st.just("tick"), words, st.just("tick"), st.sampled_from(("", "Yes"))),
        **asked,
    ),
)

fillings = st.sampled_from(FILLINGS)
days = st.none() | st.dates(date(2026, 1, 1), date(2029, 12, 31))
MOST = 4  # rows of a chart: whoever makes a longer one parts it


def rows(one: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Return rows of a chart."""
    return st.lists(one, max_size=MOST).map(tuple)


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Return a timeline from its first day to its last."""
    stretches = st.builds(Stretch, labels, days, days, fillings, st.booleans(), days)
    drawn = tuple(draw(st.lists(stretches, max_size=MOST)))
    today = draw(st.dates(date(2026, 1, 1), date(2029, 12, 31)))
    known = sorted({day for row in drawn for day in row.days} | {today})
    return Timeline(drawn, known[0], known[-1], MONTHS, (("solid", "done"),), (today, "Today"))


plans: st.SearchStrategy[Plan] = st.one_of(
    timelines(),
    st.builds(
        Bars,
        rows(st.builds(Bar, labels, st.tuples(*[st.integers(-5, 10**15)] * 2), short)),
        st.just((("solid", "money"), ("striped", "in kind"))),
    ),
    st.builds(
        Seats,
        st.tuples(labels, labels),
        rows(st.builds(Holder, labels, st.tuples(*[st.sampled_from((0, 1, 99))] * 2))),
    ),
    st.builds(
        Scale,
        rows(st.builds(Statement, labels, st.floats(1, 5), short)),
        st.tuples(short, short),
    ),
    st.builds(
        Progress,
        rows(st.builds(Step, labels, fillings, labels)),
        st.tuples(*[st.tuples(st.just(one), st.integers(0, 9)) for one in FILLINGS]),
    ),
)
charts = st.builds(Chart, plans, words, words | st.just(""))
figures = st.builds(
    Figure,
    st.builds(painted, size=st.tuples(st.integers(1, 90), st.integers(1, 90))),
    short,
    st.floats(1, 400),
    words | st.just(""),
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Return a table of up to four columns."""
    columns = draw(st.integers(1, 4))
    row = st.tuples(*[cells] * columns)
    return Table(
        draw(words | st.just("")),
        draw(st.tuples(*[words] * columns)),
        tuple(draw(st.lists(row, max_size=9))),
        draw(st.tuples(*[st.floats(0.1, 9)] * columns) | st.just(())),
        row_headers=draw(st.booleans()),
        total=draw(row | st.just(())),
    )


@st.composite
def signatures(draw: st.DrawFn) -> SignatureBlock:
    """Return a place to sign, in one language or in two."""
    size = draw(st.integers(0, 4))
    lines = st.tuples(*[st.tuples(words, words | st.just(""))] * size)
    one = st.builds(SignatureBlock, words, words, lines, words | st.just(""))
    also = draw(st.none() | one)
    return replace(
        draw(one), language=draw(languages), also=also and replace(also, language="cy")
    )


plain_blocks: st.SearchStrategy[Block] = st.one_of(
    passages,
    tables(),
    entries,
    figures,
    charts,
    signatures(),
    questions,
    st.just(PageBreak()),
    st.just(ContentsPage()),
)
sides = st.builds(
    Side, languages, st.lists(passages | entries, min_size=1, max_size=3).map(tuple)
)


class Drawing:
    """Draws blocks one after the other, so that no heading skips a level."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._deepest = 1  # where the tree is open
        self._last = 1  # what was read last

    def title(self) -> Heading:
        """Return the heading of all."""
        return Heading(1, self._draw(words))

    def blocks(self, most: int, *, parts: bool = True) -> Iterator[Block]:
        """Yield blocks; parts in a language of their own where they may stand."""
        kinds = ("plain", "plain", "heading", "together", "beside", "headings beside")
        for _ in range(self._draw(st.integers(0, most))):
            match self._draw(st.sampled_from((*kinds, "language") if parts else kinds)):
                case "plain":
                    yield self._draw(plain_blocks)
                case "heading":
                    yield self._heading(self._level())
                case "together":
                    inner = plain_blocks | st.builds(Beside, sides, sides)
                    yield Together(tuple(self._draw(st.lists(inner, max_size=4))))
                case "beside":
                    yield self._draw(st.builds(Beside, sides, sides))
                case "headings beside":
                    level = self._level()
                    one, other = (
                        Side(self._draw(languages), (self._heading(level),)) for _ in "ab"
                    )
                    yield Beside(one, other)
                case _:
                    yield self._in_language()

    def _level(self) -> int:
        self._deepest = self._draw(
            st.integers(1, min(self._deepest + 1, self._last + 1, DEEPEST))
        )
        self._last = self._deepest
        return self._last

    def _heading(self, level: int) -> Heading:
        return Heading(level, self._draw(words), self._draw(st.sampled_from(("", "1", "2.3"))))

    def _in_language(self) -> InLanguage:
        deepest = self._deepest
        inner = InLanguage(self._draw(languages), tuple(self.blocks(4, parts=False)))
        self._deepest = deepest
        return inner


def named(blocks: Iterable[Block], number: "count[int]") -> Iterator[Block]:
    """Yield blocks in which no two questions have the same name."""
    for block in blocks:
        match block:
            case Question():
                yield replace(block, name=f"{block.name}.{next(number)}")
            case Together(inner):
                yield Together(tuple(named(inner, number)))
            case InLanguage(language, inner):
                yield InLanguage(language, tuple(named(inner, number)))
            case _:
                yield block


@st.composite
def documents(draw: st.DrawFn, most: int = 8) -> Document:
    """Return a document of up to so many blocks, in any language."""
    drawing = Drawing(draw)
    blocks: Sequence[Block] = [drawing.title(), *drawing.blocks(most)]
    is_short = len(blocks) <= SHORT
    return Document(
        "Any document",
        draw(languages),
        tuple(named(blocks, count())),
        footer=tuple(draw(st.lists(words, max_size=3))),
        watermark=draw(st.sampled_from(("", "DRAFT"))),
        contents=draw(st.booleans()),
        pages=draw(st.sampled_from((0, 1, 2))) if is_short else 0,
        written=draw(st.just("") | languages),
    )
