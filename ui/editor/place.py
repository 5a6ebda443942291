"""Where a field is."""

from typing import NamedTuple

from planner.model.charter import Charter
from planner.model.record import Record


class Place(NamedTuple):
    """Where in a charter a field is."""

    kind: type[Record]
    record_id: str
    name: str

    def record(self, charter: Charter) -> Record:
        """Return the record of the field; an empty one where it is not there yet."""
        return charter.get(self.kind, self.record_id) or self.kind(id=self.record_id)
