"""Where a field is, and when what is typed there becomes a change."""

from typing import NamedTuple

from planner.model.charter import Charter
from planner.model.record import Record

PAUSE = 2000  # milliseconds after the last keystroke until what was typed becomes a change
LONGEST = 10_000  # milliseconds of typing without such a pause until it does all the same


class Place(NamedTuple):
    """Where in a charter a field is."""

    kind: type[Record]
    record_id: str
    name: str

    def record(self, charter: Charter) -> Record:
        """Return the record of the field; an empty one where it is not there yet."""
        return charter.get(self.kind, self.record_id) or self.kind(id=self.record_id)
