"""A charter as a value: its records, in order, and what can be read from them together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import uuid4

from planner.errors import ConflictError
from planner.model.catalogue import RECORDS, SECTIONS, is_empty
from planner.model.changes import Change, Edit
from planner.model.own import Agreed, Attachment, SectionOn, Translation, Unfinished
from planner.model.record import ONLY, Record, Section, Single
from planner.model.records.front import Control, Partner
from planner.model.steps import Called, step_of
from planner.model.voice import ENGLISH, Voice

R = TypeVar("R", bound=Record)
S = TypeVar("S", bound=Single)

KEPT_WITH_CHARTER: tuple[type[Record], ...] = (
    *RECORDS.values(),
    SectionOn,
    Unfinished,
    Translation,
    Agreed,
    Attachment,
)
PAST_DRAFT = ("agreed", "superseded", "ended")


def new_id() -> str:
    """Return an id that nothing else has."""
    return str(uuid4())


@dataclass(frozen=True)
class Charter:
    """Everything that one charter says, frozen; a change gives a new one.

    Shape: `tables` maps a record type to its records by id, in their order; a type without
    records is absent. `original` is the charter as it was written, where this is how it reads
    in another language.
    """

    id: str
    tables: Mapping[type[Record], Mapping[str, Record]]
    original: "Charter | None" = field(default=None, kw_only=True, compare=False, repr=False)

    @classmethod
    def of(cls, charter_id: str, records: Iterable[Record]) -> "Charter":
        """Return the charter that these records make, whatever order they come in."""
        tables: dict[type[Record], dict[str, Record]] = {}
        for record in sorted(records, key=_order):
            tables.setdefault(type(record), {})[record.id] = record
        return cls(charter_id, tables)

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Return the records of a type in their order."""
        return tuple(self.tables.get(kind, {}).values())  # type: ignore[arg-type]

    def one(self, kind: type[S]) -> S:
        """Return the single record of a type; an empty one when nothing has been said."""
        return self.get(kind, ONLY) or kind()

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return a record by its id."""
        return self.tables.get(kind, {}).get(record_id)  # type: ignore[return-value]

    def records(self) -> Iterator[Record]:
        """Yield every record, table by table, in order."""
        for table in self.tables.values():
            yield from table.values()

    def after(self, change: Change) -> "Charter":
        """Return the charter with a change made to it; versions and the bin are not part of it.

        Raises:
            ConflictError: a record is not as the change expects to find it.
        """
        tables = {kind: dict(table) for kind, table in self.tables.items()}
        edits = [edit for edit in change.edits if type(edit.record) in KEPT_WITH_CHARTER]
        for edit in edits:
            table = tables.setdefault(type(edit.record), {})
            if table.get(edit.record.id) != edit.before:
                raise ConflictError(
                    "“{step}” no longer fits: the charter has moved on.", step=step_of(change)
                )
            if edit.after is None:
                del table[edit.record.id]
            else:
                table[edit.record.id] = edit.after
        for kind in {type(edit.record) for edit in edits}:
            tables[kind] = {one.id: one for one in sorted(tables[kind].values(), key=_order)}
        return Charter(self.id, {kind: table for kind, table in tables.items() if table})

    @property
    def voice(self) -> Voice:
        """Return how its values are said; whoever tells it in another language has another."""
        return ENGLISH

    @property
    def control(self) -> Control:
        """Return the title and document control."""
        return self.one(Control)

    @property
    def title(self) -> str:
        """Return the name of the partnership; may be empty."""
        return self.control.title

    @property
    def is_agreed(self) -> bool:
        """Return whether the charter is past its draft: agreed, superseded or ended."""
        return self.control.status in PAST_DRAFT

    @property
    def partners(self) -> tuple[Partner, ...]:
        """Return the partners in order."""
        return self.all(Partner)

    @property
    def sections_on(self) -> tuple[str, ...]:
        """Return the keys of the sections switched on, in the order they were."""
        return tuple(one.id for one in self.all(SectionOn))

    def is_on(self, section: Section) -> bool:
        """Return whether a section belongs to this charter: expected of all, or switched on."""
        return section.must or self.get(SectionOn, section.key) is not None

    def is_filled(self, section: Section) -> bool:
        """Return whether anything has been said in a section."""
        return any(not is_empty(one) for kind in section.records for one in self.all(kind))

    def completeness(self) -> tuple[int, int]:
        """Return how many sections have something in them, and how many this charter has."""
        on = [section for section in SECTIONS if self.is_on(section)]
        return sum(self.is_filled(section) for section in on), len(on)


def creation(charter: Charter) -> Change:
    """Return the change that makes a charter out of nothing."""
    edits = tuple(Edit(None, record) for record in charter.records())
    return Change(Called.STARTED.format(title=charter.title), edits)


def _order(record: Record) -> tuple[float, str]:
    return record.rank, record.id
