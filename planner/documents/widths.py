"""How wide the columns of a table should be, told from the letters in its cells.

No word, date or short line is broken while there is room; what is left over goes, little by
little, to the column that makes the rows lowest.
"""

from collections.abc import Sequence

PLAIN, BOLD = 1.12, 1.2  # how much wider short lines and bold words are than running text
PADDING = 2  # letters, beside the words of a cell
LETTERS = 80  # in a line across the page, at 12 points on A4
LONGEST_WORD = 16  # letters; an address of a web page may break
SHORT_LINE = 17  # letters, such as `30 September 2027`
STEP = 3  # letters by which a column is widened at a time
TELLING = 50  # rows, which are enough to tell how wide a column should be
SLIGHT = 0.05  # how much a lower cell counts where it does not lower its row

Lengths = Sequence[float]  # of the lines of one cell, in letters


def shares(
    header: Sequence[str], rows: Sequence[Sequence[str]], *, names: bool
) -> tuple[float, ...]:
    """Return the shares of the columns; the first cell of a row that `names` it is in bold."""
    widths: list[float] = []
    lengths: list[list[Lengths]] = []
    for at, head in enumerate(header):
        texts = [row[at] for row in rows]
        times = BOLD if names and not at else PLAIN
        body = max((_unbroken(text) for text in texts), default=0) * times
        widths.append(max(_longest_word(head) * BOLD, body, 1) + PADDING)
        told = [_lengths(text, times / PLAIN) for text in texts[:TELLING]]
        lengths.append([_lengths(head, BOLD), *told])
    while sum(widths) + STEP <= LETTERS:
        gains = _gains(widths, lengths)
        if max(gains) <= 0:
            break  # every cell is as low as it can be: all columns share what is left
        widths[gains.index(max(gains))] += STEP
    return tuple(widths)


def _lengths(text: str, times: float) -> Lengths:
    return [len(line) * times for line in text.split("\n")]


def _gains(widths: Sequence[float], lengths: Sequence[Sequence[Lengths]]) -> list[float]:
    """Return for each column how much lower it makes the rows by being wider."""
    heights = [
        [_lines(cell, width) for cell in column]
        for column, width in zip(lengths, widths, strict=True)
    ]
    gains = []
    for at, column in enumerate(lengths):
        wider = [_lines(cell, widths[at] + STEP) for cell in column]
        changed = [*heights[:at], wider, *heights[at + 1 :]]
        lower = sum(map(max, zip(*heights, strict=True))) - sum(
            map(max, zip(*changed, strict=True))
        )
        gains.append(lower + SLIGHT * (sum(heights[at]) - sum(wider)))
    return gains


def _lines(lengths: Lengths, width: float) -> float:
    """Return about how many lines a cell takes; a part of one counts as a part."""
    return sum(max(1.0, length / (width - PADDING)) for length in lengths)


def _unbroken(text: str) -> int:
    """Return how many letters of a text should stand on one line: a word, or a short line."""
    lines = [len(line) for line in text.split("\n") if len(line) <= SHORT_LINE]
    return max([_longest_word(text), *lines])


def _longest_word(text: str) -> int:
    return max((min(len(word), LONGEST_WORD) for word in text.split()), default=0)
