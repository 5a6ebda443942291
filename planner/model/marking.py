"""Two texts as one, with the words that came and the words that went marked.

Whole phrases change, not letters: a word or two that stayed between two changes goes with
them, and where little stayed the old text stands before the new one, each in one piece.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, zip_longest
from typing import TypeVar

from planner.model.markdown import Listing, Mark, Paragraph, Passage, Run, spoken
from planner.model.pairing import Stretch, merged, stretches

Content = tuple[Passage, ...]
P = TypeVar("P", Passage, Content)

SIGNS: dict[Mark, tuple[str, str]] = {"added": ("[+", "+]"), "removed": ("[−", "−]")}  # noqa: RUF001
EDGE = r"!\"'(),./:;?\[\]{}‘’“”«»…–—*_"  # noqa: RUF001  # signs that stand beside a word
PARTS = re.compile(rf"\s+|[{EDGE}]|[^\s{EDGE}](?:\S*[^\s{EDGE}])?")
SENTENCE_ENDS = frozenset(".!?…")
KEPT = 3  # words that must have stayed between two changes to part them
SHARED = 0.4  # of the words must have stayed, or the text is another one
LONG = 12  # words: a text of more that is another one gets a paragraph of its own
PAIRED = 400  # comparisons of passages, to find which became which


@dataclass(frozen=True, slots=True)
class _Word:
    """A word or a sign in its manner, and the space before it, which is not compared."""

    gap: str = field(compare=False)
    run: Run

    @property
    def counts(self) -> bool:
        """Return whether it is a word rather than a sign."""
        return any(map(str.isalnum, self.run.words))


def marked(before: Content, after: Content) -> Content:
    """Return what a text says, before and after, as one, unmarked where nothing changed."""
    found: list[Passage] = []
    for old, new in _partners(before, after):
        match old, new:
            case Paragraph(), Paragraph() if old != new:
                found += _paragraphs(old, new)
            case Listing(), Listing() if old != new and old.ordered == new.ordered:
                found.append(_listing(old, new))
            case _ if old == new:
                found += filter(None, (new,))
            case _:
                found += replaced(tuple(filter(None, (old,))), tuple(filter(None, (new,))))
    return tuple(found)


def replaced(before: Content, after: Content) -> Content:
    """Return the whole text before, then after; on one line where both are short."""
    went, came = whole(before, "removed"), whole(after, "added")
    match went, came:
        case (Paragraph() as old,), (Paragraph() as new,) if _is_short(old) and _is_short(new):
            return (replace(new, runs=(*old.runs, Run(" "), *new.runs)),)
        case _:
            return (*went, *came)


def whole(content: Content, mark: Mark) -> Content:
    """Return a text with all of its words marked."""
    return tuple(_whole(passage, mark) for passage in content)


def is_marked(content: Iterable[Passage]) -> bool:
    """Return whether any word is marked."""
    return any(
        any(run.mark for run in passage.runs)
        if isinstance(passage, Paragraph)
        else any(map(is_marked, passage.items))
        for passage in content
    )


def signed(content: Iterable[Passage]) -> str:
    """Return a text without its manner, what is marked between signs: a line a paragraph."""
    return "\n".join(
        "".join(map(_between_signs, by_mark(passage.runs)))
        if isinstance(passage, Paragraph)
        else "\n".join(map(signed, passage.items))
        for passage in content
    )


def by_mark(runs: Iterable[Run]) -> Iterator[tuple[Mark, list[Run]]]:
    """Yield runs that follow one another with the same mark, and the mark."""
    for mark, group in groupby(runs, key=lambda run: run.mark):
        yield mark, list(group)


def _between_signs(marked_runs: tuple[Mark, list[Run]]) -> str:
    mark, runs = marked_runs
    words = "".join(run.words for run in runs)
    return f"{SIGNS[mark][0]} {words} {SIGNS[mark][1]}" if mark else words


def _whole(passage: Passage, mark: Mark) -> Passage:
    if isinstance(passage, Listing):
        return replace(passage, items=tuple(whole(item, mark) for item in passage.items))
    runs = (replace(run, mark=mark) if run.words.strip() else run for run in passage.runs)
    return replace(passage, runs=tuple(runs))


def _is_short(paragraph: Paragraph) -> bool:
    return len(paragraph.words.split()) <= LONG


def _listing(old: Listing, new: Listing) -> Listing:
    items: list[Content] = []
    for was, now in _partners(old.items, new.items):
        match was, now:
            case tuple(), tuple():
                items.append(now if was == now else marked(was, now))
            case _:
                items.append(replaced(was or (), now or ()))
    return replace(new, items=tuple(items))


def _partners(old: Sequence[P], new: Sequence[P]) -> Iterator[tuple[P | None, P | None]]:
    """Yield each passage with what it became; `None` stands where it came or went."""
    for same, went, came in stretches(old, new):
        left, right = old[went.start : went.stop], new[came.start : came.stop]
        if same:
            yield from zip(left, right, strict=True)
        elif len(left) == len(right) == 1 or len(left) * len(right) > PAIRED:
            yield from zip_longest(left, right)
        else:
            yield from _likest(left, right)


def _likest(old: Sequence[P], new: Sequence[P]) -> Iterator[tuple[P | None, P | None]]:
    """Yield the pairs that have most words in common, in order, and what has no partner."""
    likeness = [[_likeness(one, other) for other in new] for one in old]
    best = _best(likeness, len(old), len(new))
    i = j = 0
    while i < len(old) and j < len(new):
        if likeness[i][j] and best[i][j] == likeness[i][j] + best[i + 1][j + 1]:
            yield old[i], new[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield old[i], None
            i += 1
        else:
            yield None, new[j]
            j += 1
    yield from ((one, None) for one in old[i:])
    yield from ((None, other) for other in new[j:])


def _best(likeness: Sequence[Sequence[float]], rows: int, columns: int) -> list[list[float]]:
    """Return the most likeness that pairs can have from each place in both texts to the end."""
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in reversed(range(rows)):
        for j in reversed(range(columns)):
            paired = likeness[i][j] + best[i + 1][j + 1] if likeness[i][j] else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    return best


def _likeness(one: Passage | Content, other: Passage | Content) -> float:
    """Return the share of words that two passages have in common; 0 where it is too little."""
    if type(one) is not type(other):
        return 0.0
    left, right = (
        Counter(spoken(each if isinstance(each, tuple) else (each,)).split())
        for each in (one, other)
    )
    all_words = left.total() + right.total()
    share = 2 * (left & right).total() / all_words if all_words else 1.0
    return share if share >= SHARED else 0.0


def _paragraphs(old: Paragraph, new: Paragraph) -> Content:
    was, now = list(_words(old)), list(_words(new))
    parts = _phrases(_changes(was, now), was, now)
    stayed = sum(now[at].counts for same, _, came in parts if same for at in came)
    most = max(sum(word.counts for word in words) for words in (was, now))
    if stayed < SHARED * most:
        return replaced((old,), (new,))
    return (replace(new, runs=tuple(_runs(parts, was, now))),)


def _words(paragraph: Paragraph) -> Iterator[_Word]:
    gap = ""
    for run in paragraph.runs:
        for part in PARTS.findall(run.words):
            if part.isspace():
                gap += part
            else:
                yield _Word(gap, Run(part, run.bold, run.italic, run.link))
                gap = ""


def _changes(old: Sequence[_Word], new: Sequence[_Word]) -> Iterator[Stretch]:
    """Yield what stayed and what changed, sentence by sentence and then word by word."""
    left, right = _sentences(old), _sentences(new)
    for same, went, came in stretches(*([text for _, text in side] for side in (left, right))):
        a, b = (
            range(_start(side, part.start, words), _start(side, part.stop, words))
            for side, part, words in ((left, went, old), (right, came, new))
        )
        if same:
            yield Stretch(True, a, b)
            continue
        for inner in stretches(old[a.start : a.stop], new[b.start : b.stop]):
            yield Stretch(inner.same, _moved(inner.old, a.start), _moved(inner.new, b.start))


def _sentences(words: Sequence[_Word]) -> list[tuple[int, tuple[_Word, ...]]]:
    """Return sentences, each with the place of its first word."""
    starts = [
        at
        for at, word in enumerate(words)
        if at == 0 or (word.gap and words[at - 1].run.words in SENTENCE_ENDS)
    ]
    ends = [*starts[1:], len(words)]
    return [(start, tuple(words[start:end])) for start, end in zip(starts, ends, strict=False)]


def _start(
    sentences: Sequence[tuple[int, tuple[_Word, ...]]], at: int, words: Sequence[_Word]
) -> int:
    return sentences[at][0] if at < len(sentences) else len(words)


def _moved(places: range, by: int) -> range:
    return range(places.start + by, places.stop + by)


def _phrases(
    found: Iterable[Stretch], old: Sequence[_Word], new: Sequence[_Word]
) -> list[Stretch]:
    """Return stretches such that what changed reads as phrases."""
    parts = merged(found)
    sizes = [
        max(sum(old[at].counts for at in went), sum(new[at].counts for at in came))
        for _, went, came in parts
    ]
    for at in range(1, len(parts) - 1):
        same, went, came = parts[at]
        if same and sizes[at] <= min(KEPT - 1, sizes[at - 1], sizes[at + 1]):
            parts[at] = Stretch(False, went, came)
    return merged(parts)


def _runs(
    parts: Iterable[Stretch], old: Sequence[_Word], new: Sequence[_Word]
) -> Iterator[Run]:
    """Yield the words of all stretches, those of one manner as one run."""
    pieces: list[tuple[Run, str]] = []
    for same, went, came in parts:
        if same:
            pieces += _pieces(new[came.start : came.stop], "")
        else:
            gap = next((new[at].gap for at in came), "")
            pieces += _pieces(old[went.start : went.stop], "removed", gap)
            pieces += _pieces(new[came.start : came.stop], "added", " " if went else "")
    for manner, group in groupby(pieces, key=lambda piece: piece[0]):
        yield replace(manner, words="".join(words for _, words in group))


def _pieces(words: Sequence[_Word], mark: Mark, gap: str = "") -> Iterator[tuple[Run, str]]:
    """Yield a manner and words; a gap before the first one stands for its own.

    The space before marked words is not marked itself.
    """
    last = Run("")
    for at, word in enumerate(words):
        manner = Run("", word.run.bold, word.run.italic, word.run.link, mark)
        if between := word.gap if at else gap or word.gap:
            yield (manner if manner == last else Run("", mark=mark if at else "")), between
        yield manner, word.run.words
        last = manner
