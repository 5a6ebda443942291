"""Records, values and names of a charter in words, as the window says them.

What a change is called is written into the charter’s history, so it stays as the model says it.
"""

from planner.model import naming
from planner.model.charter import Charter
from planner.model.kinds import Kind
from planner.model.record import Record
from planner.model.values import Value
from planner.model.voice import ENGLISH, Voice
from planner.model.words import LANGUAGES
from ui.tongue import voice, word


class Spoken(Charter):
    """A charter whose values are said in the language of the window; its texts stay."""

    @property
    def voice(self) -> Voice:
        """Return the voice of the window."""
        return voice()


def spoken(charter: Charter) -> Charter:
    """Return a charter as the window says it."""
    if voice() is ENGLISH:
        return charter
    return Spoken(charter.id, charter.tables, original=charter.original)


def name_of(record: Record, charter: Charter) -> str:
    """Return what a record is called; never empty."""
    return naming.name_of(record, spoken(charter))


def linked(table: str, record_id: str, charter: Charter) -> str:
    """Return the name of the record that a link points to; empty when there is none."""
    return naming.linked(table, record_id, spoken(charter))


def shown(kind: Kind, value: Value, charter: Charter) -> str:
    """Return a value as a person reads it, without markup; an empty value is empty words."""
    return naming.shown(kind, value, spoken(charter))


def label_of(kind: type[Record], name: str, field: Kind) -> str:
    """Return the label of a field."""
    return word(field.label, f"{kind.table}.{name}")


def help_of(field: Kind) -> str:
    """Return what helps to fill a field in; may be empty."""
    return word(field.help) if field.help else ""


def language(code: str) -> str:
    """Return the name of a language."""
    return word(LANGUAGES.get(code, ""))


def capital(said: str) -> str:
    """Return words with a capital letter at the beginning."""
    return said[:1].upper() + said[1:]
