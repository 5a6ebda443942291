"""Which columns of the register there is room for, and how wide each is; it knows no widget."""

from collections.abc import Sequence
from dataclasses import dataclass

from ui.register.model import ATTENTION, NAME, PARTNERS, PROGRESS, REVIEW, SIGNATURES

LEAST = 14  # letters of a column that are seen however narrow the window is
MOST = {NAME: 44, ATTENTION: 34}  # letters that are seen however many there are
FOLDED = 0.6  # of a line is what its longer half takes at most, as words are not split
EDGES = 5  # letters: what a picture and the air beside words take, which no fold makes less
WAITING = (SIGNATURES, PROGRESS, PARTNERS, REVIEW)  # what is missed least, first


@dataclass(frozen=True, slots=True)
class Shown:
    """The columns that are shown: how wide, in pixels, and which takes what is left."""

    widths: dict[int, int]
    stretched: int
    is_folded: bool  # whether words go on in a second line


def shown_in(room: int, wanted: Sequence[int], least: Sequence[int], letter: int) -> Shown:
    """Return how columns share a room: on one line each, or on two and as many as fit.

    Args:
        room: what they have
        wanted: how wide each column is with its words on one line
        least: how wide its heading is
        letter: how wide one is
    Units: pixels
    """
    partners = LEAST * letter
    lines = {at: max(width, partners) for at, width in enumerate(wanted)} | {PARTNERS: partners}
    if sum(lines.values()) <= room:
        return Shown(lines, stretched=PARTNERS, is_folded=False)
    edges = EDGES * letter
    folded = [edges + round(max(0, width - edges) * FOLDED) for width in wanted]
    widths = {at: max(least[at], width) for at, width in enumerate(folded)}
    widths[PARTNERS] = max(least[PARTNERS], partners)
    for at in WAITING:
        if sum(widths.values()) > room:
            del widths[at]
    if PARTNERS in widths:
        widths[PARTNERS] += max(0, room - sum(widths.values())) // 2
    return Shown(widths, stretched=NAME, is_folded=True)
