"""In which order mixed scripts stand on a line, by Unicode's rules (UAX #9).

Isolates are followed. Older embeddings and overrides are passed over: what they do can make a
page show another order than the one that is read aloud, and nobody should sign that.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from unicodedata import bidirectional

OPENERS = frozenset(("LRI", "RLI", "FSI"))
UNSEEN = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "BN"))
NEUTRAL = frozenset(("B", "S", "WS", "ON", "PDI", *OPENERS))
STRONG = {"L": "L", "R": "R", "AL": "R"}
SIDES = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # as neutrals see their neighbours
RISES = {"L": (0, 1), "R": (1, 0), "EN": (2, 1), "AN": (2, 1)}  # on even and on odd levels
BRACKETS = dict(zip("([{⁅⟦⟨⟪", ")]}⁆⟧⟩⟫", strict=True))
DEEPEST = 125  # levels, says the rule
MOST_OPEN = 63  # brackets, says the rule


def levels(words: str, base: int) -> list[int]:
    """Return the level of every character of a paragraph; odd ones run from right to left.

    `base` is the level of the paragraph itself: 0, or 1 from right to left.
    """
    kinds = [bidirectional(character) or "L" for character in words]
    found = _isolated(kinds, base)
    rises: dict[int, int] = {}
    for places, start, end in _sequences(kinds, found, base):
        level = found[places[0]]
        run = _Run("".join(words[at] for at in places), [kinds[at] for at in places], level)
        resolved = run.resolved(start, end)
        rises |= {at: RISES[kind][level % 2] for at, kind in zip(places, resolved, strict=True)}
    return _settled(kinds, [level + rises.get(at, 0) for at, level in enumerate(found)], base)


def visual(found: Sequence[int]) -> list[int]:
    """Return the places of levels in the order in which they stand, from left to right."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        order = list(_turned(order, [found[place] >= level for place in order]))
    return order


def _turned(order: Iterable[int], high: Iterable[bool]) -> Iterator[int]:
    for is_high, group in groupby(zip(high, order, strict=True), key=lambda pair: pair[0]):
        places = [place for _, place in group]
        yield from reversed(places) if is_high else places


def _isolated(kinds: Sequence[str], base: int) -> list[int]:
    """Return the levels that isolates give (X1 to X8)."""
    strong, closing = _strong(kinds), set(_pairs(kinds).values())
    found: list[int] = []
    stack = [base]
    for at, kind in enumerate(kinds):
        if at in closing:
            stack.pop()
        found.append(stack[-1])
        if kind in OPENERS:
            leftward = kind == "RLI" or (kind == "FSI" and strong[at + 1] == "R")
            inner = stack[-1] + (1 if leftward != stack[-1] % 2 else 2)
            stack.append(inner if inner <= DEEPEST else stack[-1])
    return found


def _pairs(kinds: Sequence[str]) -> dict[int, int]:
    """Return where each isolate closes, if it does."""
    pairs: dict[int, int] = {}
    stack: list[int] = []
    for at, kind in enumerate(kinds):
        if kind in OPENERS:
            stack.append(at)
        elif kind == "PDI" and stack:
            pairs[stack.pop()] = at
    return pairs


def _strong(kinds: Sequence[str]) -> list[str]:
    """Return for every place the first strong direction from there on in the same isolate."""
    pairs = _pairs(kinds)
    closing = set(pairs.values())
    found = [""] * (len(kinds) + 1)
    for at in range(len(kinds) - 1, -1, -1):
        if kinds[at] in OPENERS:
            found[at] = found[pairs[at] + 1] if at in pairs else ""
        elif at not in closing:
            found[at] = STRONG.get(kinds[at], found[at + 1])
    return found


def _sequences(
    kinds: Sequence[str], found: Sequence[int], base: int
) -> Iterator[tuple[list[int], str, str]]:
    """Yield the places of what is resolved together, and the directions before and after it.

    That is what stands on one level, over the isolates within it (BD13, X10).
    """
    seen = [at for at, kind in enumerate(kinds) if kind not in UNSEEN]
    before = dict(zip(seen[1:], seen, strict=False))
    after = dict(pairwise(seen))
    pairs = _pairs(kinds)
    waiting: dict[int, list[int]] = {}  # where an isolate closes: what it interrupted
    done: list[list[int]] = []
    for _, group in groupby(seen, key=found.__getitem__):
        for part in _at_isolates(group, set(pairs.values())):
            sequence = waiting.pop(part[0], [])
            if not sequence:
                done.append(sequence)
            sequence += part
            if part[-1] in pairs:
                waiting[pairs[part[-1]]] = sequence
    for places in done:
        first, last = places[0], places[-1]
        level = found[first]
        previous = found[before[first]] if first in before else base
        ended = kinds[last] in OPENERS or last not in after
        following = base if ended else found[after[last]]
        yield places, "LR"[max(level, previous) % 2], "LR"[max(level, following) % 2]


def _at_isolates(group: Iterable[int], closing: set[int]) -> Iterator[list[int]]:
    """Yield a run in parts, each of which begins where an isolate closes."""
    part: list[int] = []
    for at in group:
        if at in closing and part:
            yield part
            part = []
        part.append(at)
    yield part


def _settled(kinds: Sequence[str], found: list[int], base: int) -> list[int]:
    """Return levels in which spaces at the end and the unseen have theirs too (L1)."""
    for at, kind in enumerate(kinds):
        if kind in UNSEEN:
            found[at] = found[at - 1] if at else base
    for at in range(len(found) - 1, -1, -1):
        if kinds[at] not in UNSEEN and kinds[at] not in {"B", "S", "WS", "PDI", *OPENERS}:
            break
        found[at] = base
    return found


class _Run:
    """Characters on one level whose directions depend on each other."""

    def __init__(self, words: str, kinds: list[str], level: int) -> None:
        self._words = words
        self._typed = list(kinds)
        self._kinds = kinds
        self._own = "LR"[level % 2]

    def resolved(self, start: str, end: str) -> list[str]:
        """Return each character's direction (W1 to N2): L or R, or a kind of number."""
        self._join_marks(start)
        self._tell_numbers(start)
        self._join_separators()
        self._join_signs()
        self._keep_with_latin(start)
        self._pair_brackets(start)
        self._fill_neutrals(start, end)
        return self._kinds

    def _join_marks(self, last: str) -> None:
        for at, kind in enumerate(self._kinds):
            if kind == "NSM":
                self._kinds[at] = "ON" if last in OPENERS or last == "PDI" else last
            last = self._kinds[at]

    def _tell_numbers(self, strong: str) -> None:
        for at, kind in enumerate(self._kinds):
            if kind in STRONG:
                strong = kind
                self._kinds[at] = STRONG[kind]
            elif kind == "EN" and strong == "AL":
                self._kinds[at] = "AN"

    def _join_separators(self) -> None:
        """Let a sign between the digits of a number be part of it (W4)."""
        kinds = self._kinds
        for at in range(1, len(kinds) - 1):
            around = {kinds[at - 1], kinds[at + 1]}
            if (kinds[at] in {"ES", "CS"} and around == {"EN"}) or (
                kinds[at] == "CS" and around == {"AN"}
            ):
                kinds[at] = kinds[at - 1]

    def _join_signs(self) -> None:
        """Let signs beside a number be part of it, and others be neutral (W5 and W6)."""
        kinds = self._kinds
        place = 0
        for kind, group in groupby(list(kinds)):
            end = place + len(list(group))
            if kind == "ET":
                beside = kinds[place - 1 : place] + kinds[end : end + 1]
                kinds[place:end] = ["EN" if "EN" in beside else "ON"] * (end - place)
            place = end
        self._kinds = ["ON" if kind in {"ES", "CS"} else kind for kind in kinds]

    def _keep_with_latin(self, strong: str) -> None:
        for at, kind in enumerate(self._kinds):
            if kind in "LR":
                strong = kind
            elif kind == "EN" and strong == "L":
                self._kinds[at] = "L"

    def _pair_brackets(self, start: str) -> None:
        """Give both brackets of a pair one direction (N0)."""
        for first, last in sorted(self._brackets()):
            inside = {SIDES[kind] for kind in self._kinds[first + 1 : last] if kind in SIDES}
            if not inside:
                continue
            kind = self._own
            if kind not in inside:
                earlier = (SIDES[one] for one in self._kinds[first - 1 :: -1] if one in SIDES)
                kind = next(earlier, start) if first else start
            self._give(first, kind)
            self._give(last, kind)

    def _brackets(self) -> Iterator[tuple[int, int]]:
        stack: list[tuple[str, int]] = []
        for at, (sign, kind) in enumerate(zip(self._words, self._kinds, strict=True)):
            if kind != "ON":
                continue
            if sign in BRACKETS:
                if len(stack) == MOST_OPEN:
                    return
                stack.append((BRACKETS[sign], at))
            fitting = (n for n in range(len(stack) - 1, -1, -1) if stack[n][0] == sign)
            if (opened := next(fitting, None)) is not None:
                yield stack[opened][1], at
                del stack[opened:]

    def _give(self, at: int, kind: str) -> None:
        """Give a bracket and the marks on it a direction."""
        self._kinds[at] = kind
        while at + 1 < len(self._kinds) and self._typed[at + 1] == "NSM":
            at += 1
            self._kinds[at] = kind

    def _fill_neutrals(self, before: str, end: str) -> None:
        """Give what lies between two directions that one, or the level's own (N1, N2)."""
        place = 0
        for is_neutral, group in groupby(list(self._kinds), key=NEUTRAL.__contains__):
            size = len(list(group))
            if is_neutral:
                following = self._kinds[place + size : place + size + 1]
                after = SIDES[following[0]] if following else end
                kind = before if before == after else self._own
                self._kinds[place : place + size] = [kind] * size
            before = SIDES[self._kinds[place + size - 1]]
            place += size
