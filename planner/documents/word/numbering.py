"""Lists that Word counts itself: every numbered one starts anew, whatever it is nested in."""

from planner.documents.word.look import Look
from planner.documents.word.markup import tag

BULLETS = ("•", "–")
DEEPEST = 8  # levels below the first; Word has no more
STEP = 1.7  # ems a level
HIGHEST = 32_000  # Word starts no list at a higher number
BULLETED, NUMBERED = 1, 2  # the lists of the styles, which a person types with


class Numbering:
    """The lists of one file."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._started = [_list(BULLETED, 0), _list(NUMBERED, 1)]

    def started(self, depth: int, first: int) -> int:
        """Return the key of a new numbered list at a depth."""
        key = len(self._started) + 1
        start = tag("w:startOverride", val=first)
        self._started.append(_list(key, 1, tag("w:lvlOverride", start, ilvl=depth)))
        return key

    @property
    def markup(self) -> str:
        """Return all lists there are."""
        kinds = (
            tag(
                "w:abstractNum",
                tag("w:multiLevelType", val="hybridMultilevel"),
                *(self._level(depth, ordered=bool(kind)) for depth in range(DEEPEST + 1)),
                abstractNumId=kind,
            )
            for kind in (0, 1)
        )
        return "".join((*kinds, *self._started))

    def _level(self, depth: int, *, ordered: bool) -> str:
        label = f"%{depth + 1}." if ordered else BULLETS[depth % 2]
        step = self._look.ems(STEP)
        return tag(
            "w:lvl",
            tag("w:start", val=1),
            tag("w:numFmt", val="decimal" if ordered else "bullet"),
            tag("w:lvlText", val=label),
            tag("w:lvlJc", val="left"),
            tag("w:pPr", tag("w:ind", left=step * (depth + 1), hanging=step)),
            ilvl=depth,
        )


def _list(key: int, kind: int, *overrides: str) -> str:
    return tag("w:num", tag("w:abstractNumId", val=kind), *overrides, numId=key)
