"""What the rows of a list say, remembered while it holds good."""

from collections.abc import Callable

from planner.model.charter import Charter
from planner.model.record import Record

Words = tuple[str, str]  # the name of a record, and what is told below it
Around = tuple[frozenset[str], list[tuple[Record, ...]]]


class KnownWords:
    """The words of records, worked out once for however many views show them.

    `turn` is another number whenever all of them may say something else than before.
    """

    def __init__(self) -> None:
        self.turn = 0
        self._around: Around = (frozenset(), [])
        self._words: dict[str, tuple[Record, Words]] = {}

    def take_in(self, around: Around) -> None:
        """Forget all words where what they speak of besides their own record has changed."""
        if around != self._around:
            self._around = around
            self._words.clear()
            self.turn += 1

    def is_unsettled(self, record: Record) -> bool:
        """Return whether a record has words that a field cannot hold."""
        return record.id in self._around[0]

    def known(self, record: Record) -> Words | None:
        """Return the words of a record as it is; nothing where nobody has asked for them."""
        known, words = self._words.get(record.id, (None, ("", "")))
        return words if known is record else None

    def of(
        self, record: Record, charter: Charter, make: Callable[[Record, Charter], Words]
    ) -> Words:
        """Return the words of a record as it is."""
        known, words = self._words.get(record.id, (None, ("", "")))
        if known is not record:
            words = make(record, charter)
            self._words[record.id] = record, words
        return words
