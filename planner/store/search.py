"""Finding words in every charter: an index of what people wrote, without case and accents.

Whatever is typed is words to find, never a query language. Rows of what a charter and its
partners are called come before all others, and within these the order is that of the index, so
nothing has to be ranked, however much is found.
"""

from dataclasses import dataclass
from sqlite3 import Connection

ROOM = 1 << 24  # ids for the passages of one charter, in each of the two ranges
RANGE = 1 << 56
MOST_WORDS = 32  # of a search; nobody means more
LONGEST_WORD = 200  # characters
AROUND = 16  # words in an excerpt
PARTED = " · "  # between lines that are shown on one


@dataclass(frozen=True, slots=True)
class Hit:
    """A record in which words were found, with the words around them as they were typed."""

    charter_id: str
    title: str
    table: str
    record_id: str
    excerpt: str


def search(db: Connection, words: str, limit: int, charter_id: str) -> list[Hit]:
    """Return where all of these words, or words that begin with them, stand together.

    Charters in the bin are left out.
    """
    query = _query(words)
    if not query:
        return []
    sought = [(0, 2 * RANGE)]
    if charter_id:
        row = db.execute('SELECT "number" FROM "holding" WHERE "id" = ?', (charter_id,))
        sought = [each for (number,) in row.fetchall() for each in ranges(number)]
    hits: list[Hit] = []
    for start, end in sought:
        rows = db.execute(_FIND, (query, start, end, limit - len(hits)))
        hits += (Hit(row[0], row[1], row[2], row[3], _on_one_line(row[4])) for row in rows)
    return hits


_FIND = f"""
    SELECT holding."id", "title", "record_table", "record_id",
      snippet("search", 0, '', '', '…', {AROUND})
    FROM "search" CROSS JOIN "passage" ON passage."id" = search.rowid
      CROSS JOIN "holding" ON "number" = passage."holding"
    WHERE "search" MATCH ? AND search.rowid BETWEEN ? AND ? AND "binned" IS NULL
    ORDER BY search.rowid LIMIT ?"""


def _on_one_line(excerpt: str) -> str:
    """Return an excerpt in which what stood in two fields, or on two lines, is parted."""
    lines = (" ".join(line.split()) for line in excerpt.splitlines())
    return PARTED.join(filter(None, lines))


def _query(words: str) -> str:
    """Return words as a query: each in quotes, so none is an operator, and as a beginning."""
    plain = words.replace("\0", " ").encode("utf-8", "ignore").decode()
    quoted = (word[:LONGEST_WORD].replace('"', '""') for word in plain.split()[:MOST_WORDS])
    return " ".join(f'"{word}"*' for word in quoted)


def ranges(holding: int) -> list[tuple[int, int]]:
    """Return the first and last id of each range a charter's passages are in."""
    starts = (holding * ROOM, RANGE + holding * ROOM)
    return [(start, start + ROOM - 1) for start in starts]
