"""How a Welsh word begins after some others: `cyfrinair`, but `gyfrinair` after `neu`."""

from collections.abc import Iterator

# Each first letter that changes, and what it becomes; g is dropped too.
CHANGED = {
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "c": ("g", "ngh", "ch"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "g": ("", "ng"),
    "m": ("f",),
    "ll": ("l",),
    "rh": ("r",),
}
STAYING = ("ch", "dd", "ff", "ph", "th")  # letters of two signs, which do not change
SHORTEST = 3  # letters of a word for which others are sought


def mutated(word: str) -> Iterator[str]:
    """Yield the other ways in which a word may begin, small letters without accents."""
    if len(word) < SHORTEST or word[:2] in STAYING:
        return
    first = word[:2] if word[:2] in CHANGED else word[:1]
    for each in CHANGED.get(first, ()):
        yield each + word.removeprefix(first)
