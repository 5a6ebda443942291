"""What is held of a person: the places in a library where somebody is named."""

from dataclasses import dataclass
from enum import Enum

from planner.model.catalogue import RECORDS, fields_of, section_of


class Where(Enum):
    """In which part of a library a person was found."""

    NOW = "charter"
    VERSION = "version"
    HISTORY = "history"
    SCAN = "scan"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Trace:
    """A place in which a person is named, with the words that stand there.

    `of` is the name of the version, or the moment of the change in the history. `field` is one
    of the record `table`; of the table `journal` it is what the change is called, or who made
    it. Of a whole version that the history keeps, the words are left out. What was typed and is
    in no charter yet is of the table `draft`; the charter is that for which it waits, or none.
    """

    charter_id: str
    title: str
    is_in_bin: bool
    where: Where
    of: str
    table: str
    record_id: str
    field: str
    words: str

    @property
    def place(self) -> str:
        """Return the section and the field as a form shows them: `Partners: Email`."""
        return ": ".join(self.titles)

    @property
    def titles(self) -> tuple[str, ...]:
        """Return the title of the section and the label of the field, or what else it is."""
        kind = RECORDS.get(self.table)
        if kind is None:
            return (_OWN[self.table, self.field],)
        section = section_of(kind)
        assert section is not None, "every record of the catalogue is in a section"
        return section.title, dict(fields_of(kind))[self.field].label


_OWN = {
    ("draft", "words"): "Words that wait to be taken in",
    ("journal", "who"): "Who made the change",
    ("journal", "words"): "What the change is called",
    ("version", "name"): "Name of a version",
    ("version", "by"): "Who kept the version",
    ("version", "content"): "What the version holds",
    ("agreed", "name"): "Name of the version that was agreed",
    ("attachment", "name"): "Name of a scan",
    ("translation", "words"): "Text in the second language",
    ("unfinished", "words"): "Words that do not fit their field yet",
}
