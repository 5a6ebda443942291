"""How a worksheet names the fields of a charter, and puts what they say in words to type over.

A worksheet is written in one part of the program and read back in another; what both must
agree on stands here. A field's name is `record.field` or `record.id.field`, and in a row to add
`record.new1.field`; it stays the same from one printing to the next.
"""

import re
from collections.abc import Mapping, Sequence
from string import punctuation
from typing import NamedTuple
from urllib.parse import quote, unquote

from planner.model.catalogue import RECORDS, fields_of
from planner.model.charter import Charter
from planner.model.form import fingerprint, unfinished
from planner.model.kinds import Flag, Kind, Line, Link, Links, Money, Picture, Prose
from planner.model.naming import name_of, shown
from planner.model.own import Unfinished
from planner.model.record import ONLY, Record
from planner.model.typed import quoted
from planner.model.values import Value
from planner.model.words import money_words

VERSION = 1  # of the names and values; a worksheet of a higher one is not understood
OWN = "worksheet"  # begins the names of what a worksheet asks on its own account
REFERENCE = f"{OWN}.reference"
BY = f"{OWN}.by"
DAY = f"{OWN}.day"
NEW = "new"  # the charter of a worksheet that begins one
YES, NO = "Yes", "No"
SIGNS = punctuation.replace("%", "")  # what an id may hold besides letters and digits
APART = "; "  # between names in one field

# A meeting does not fill these in: they follow from printing, signing and ending an agreement.
NOT_ASKED = frozenset(
    (
        *("charter.status", "charter.issued", "charter.distribution", "charter.currency"),
        *("charter.language", "charter.second_language", "revision", "partner.left"),
        *("objective.reviewed", "task.done", "reading", "ending.closed", "ending.reason"),
        *("approval", "signature.signed", "signature.original", "signature.counterpart"),
        *("term.other_term", "appendix"),
    )
)

_AGAIN = re.compile(r" \([A-Za-z-]{2,35}\)$")
_NEW = re.compile(r"new([1-9][0-9]?)")


class Place(NamedTuple):
    """A field of a record; of one that is to be added, by its number, when `new` is not 0."""

    kind: type[Record]
    record_id: str
    field: str
    new: int = 0

    @property
    def name(self) -> str:
        """Return the name that the field has on a worksheet."""
        if self.new:
            return f"{self.kind.table}.new{self.new}.{self.field}"
        if not self.kind.many:
            return f"{self.kind.table}.{self.field}"
        return f"{self.kind.table}.{_quoted(self.record_id)}.{self.field}"

    @property
    def of(self) -> Kind:
        """Return the kind of the field."""
        return dict(fields_of(self.kind))[self.field]


def place_of(name: str) -> Place | None:
    """Return the field that a name on a worksheet stands for; `None` when there is none."""
    table, *middle, field = name.split(".") if "." in name else (name, "")
    kind = RECORDS.get(table)
    if kind is None or field not in dict(asked(kind)) or len(middle) != int(kind.many):
        return None
    if not middle:
        return Place(kind, ONLY, field)
    if new := _NEW.fullmatch(middle[0]):
        return Place(kind, "", field, int(new[1]))
    return Place(kind, unquote(middle[0]), field)


def again(name: str, language: str) -> str:
    """Return the name of a field where a document asks a second time, in another language."""
    return f"{name} ({language})"


def asked_first(name: str) -> str:
    """Return the name that a field has where it is asked for the first time."""
    return _AGAIN.sub("", name)


def asked(kind: type[Record]) -> tuple[tuple[str, Kind], ...]:
    """Return the fields of a record that a worksheet asks for: what a meeting can fill in."""
    if kind.table in NOT_ASKED:
        return ()
    return tuple(
        (name, field)
        for name, field in fields_of(kind)
        if not isinstance(field, Picture) and f"{kind.table}.{name}" not in NOT_ASKED
    )


class Wording:
    """How one charter is worded on a worksheet; what records are called is found out once."""

    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self._ids: dict[str, dict[str, str]] = {}  # by table and name
        self._names: dict[str, dict[str, str]] = {}  # by table and id
        self._called: dict[type[Record], dict[str, str]] = {}

    def answer(self, place: Place) -> str:
        """Return what a field says in words that people type: `30 June 2027`, `£1,200`."""
        odd = unfinished(place.kind.table, place.record_id, place.field, "").id
        if kept := self.charter.get(Unfinished, odd):
            return kept.words
        record = self.charter.get(place.kind, place.record_id)
        return self.words(place.of, getattr(record, place.field)) if record else ""

    def ids(self, table: str) -> Mapping[str, str]:
        """Return the ids of a table's records by what each is called, no two the same."""
        if table not in self._ids:
            self._learn(table)
        return self._ids[table]

    def called(self, record: Record) -> str:
        """Return what a record is called among those of its table: its name, or that and more.

        Three contributions of one partner are told apart by what each of them is.
        """
        kind = type(record)
        if kind not in self._called:
            alike: dict[str, list[Record]] = {}
            for one in self.charter.all(kind):
                alike.setdefault(name_of(one, self.charter), []).append(one)
            self._called[kind] = {
                one.id: self._told_apart(name, one, twins)
                for name, twins in alike.items()
                for one in twins
            }
        return self._called[kind][record.id]

    def _told_apart(self, name: str, record: Record, twins: Sequence[Record]) -> str:
        for field, _ in asked(type(record)) if len(twins) > 1 else ():
            said = {
                one.id: self.answer(Place(type(record), one.id, field)).split("\n")[0]
                for one in twins
            }
            own = said.pop(record.id)
            if own.strip() and own not in (name, *said.values()):
                return f"{name}: {quoted(own)}"
        return name

    def _learn(self, table: str) -> None:
        found: dict[str, str] = {}
        for record in self.charter.all(RECORDS[table]):
            name = name_of(record, self.charter).replace(APART.strip(), ",")
            plain = " ".join(name.split())
            alike = (f"{plain} ({number})" for number in range(2, len(found) + 3))
            free = plain if plain not in found else next(n for n in alike if n not in found)
            found[free] = record.id
        self._ids[table] = found
        self._names[table] = {record_id: name for name, record_id in found.items()}

    def _named(self, table: str, record_id: str) -> str:
        self.ids(table)
        return self._names[table].get(record_id, "")

    def words(self, kind: Kind, value: Value) -> str:
        """Return a value of a kind of field in words that people type."""
        match kind, value:
            case Line() | Prose(), str():
                return value
            case Flag(), bool():
                return YES if value else NO
            case Money(), int():
                return money_words(value, self.charter.control.currency)
            case Link(), str():
                return self._named(kind.to, value)
            case Links(), tuple():
                return APART.join(filter(None, (self._named(kind.to, one) for one in value)))
            case _:
                return shown(kind, value, self.charter)


def reference(charter: Charter) -> str:
    """Return what says which version a worksheet has, and which state of which charter.

    An id from another program may hold letters that no font has: each is written as its number.
    """
    return f"{OWN} {VERSION} · {fingerprint(charter)} · {quote(charter.id, safe=SIGNS)}"


def charter_of(reference_id: str) -> str:
    """Return the id of the charter that a worksheet belongs to, as it refers to it."""
    return unquote(reference_id)


def _quoted(record_id: str) -> str:
    """Return an id as part of a name: without dots, and unlike that of a row to add."""
    plain = quote(record_id, safe="").replace(".", "%2E")
    return f"%{ord('n'):02X}{plain[1:]}" if _NEW.fullmatch(plain) else plain
