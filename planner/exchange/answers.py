"""What a filled worksheet would change in its charter as it is now; nothing by itself.

A field counts when somebody changed it on the worksheet. Where the charter has changed in the
same place meanwhile, or says what the worksheet did not show, nothing is taken for granted.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from planner.errors import ExchangeError
from planner.exchange.wording import value_of
from planner.model.catalogue import RECORDS, section_of
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, new_id
from planner.model.editing import arrival, keeping, noun, switching, writing
from planner.model.form import fingerprint
from planner.model.kinds import Link, Links
from planner.model.record import Record, Section
from planner.model.steps import Called
from planner.model.typed import NotUnderstoodError, in_one_line, quoted
from planner.model.worksheet import Place, Wording, place_of
from planner.saying import Said, Word

GONE = Said("It has been removed from the charter meanwhile, so this cannot be taken in.")
UNSEEN = Said("The charter says something here that was not on the worksheet.")
CHANGED = Said("The charter has changed here since the worksheet was printed.")
MAYBE = Said("The charter has changed since the worksheet was printed, perhaps here.")

_ORDER = {table: at for at, table in enumerate(RECORDS)}


class Answer(NamedTuple):
    """What a field says, and what it said when it was printed where the file still knows."""

    words: str
    printed: str | None


@dataclass(frozen=True, slots=True)
class Filled:
    """A worksheet: the charter it belongs to, the state it was printed from, its answers."""

    charter_id: str
    fingerprint: str
    title: str
    by: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Found:
    """A field for which the worksheet says something new.

    `is_safe` when nothing newer would be lost by it; a note says what else is to be known.
    """

    place: Place
    section: Section
    of: str | Said  # what the record is called; empty where there is one only
    now: str
    words: str
    note: Said | None = None
    is_safe: bool = True
    is_possible: bool = True

    @property
    def name(self) -> str:
        """Return the name that the field has on the worksheet."""
        return self.place.name

    @property
    def label(self) -> str:
        """Return what is asked for."""
        return self.place.of.label


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that is new on a worksheet; `is_older` when the charter has changed since."""

    found: tuple[Found, ...]
    is_older: bool
    by: str = ""


def proposal(filled: Filled, charter: Charter) -> Proposal:
    """Return what a worksheet says that its charter does not.

    Raises:
        ExchangeError: it belongs to another charter.
    """
    if filled.charter_id != charter.id:
        raise ExchangeError(
            "the worksheet belongs to another charter, “{other}”, not to “{title}”",
            other=quoted(filled.title),
            title=quoted(charter.title),
        )
    is_older = filled.fingerprint != fingerprint(charter)
    ordered = sorted(filled.answers, key=lambda name: _ORDER[name.partition(".")[0]])
    places = [place for name in ordered if (place := place_of(name)) is not None]
    wording = Wording(charter)
    known = _rows_known(wording, places, filled)
    begun = _rows_begun(places, filled)
    found = (
        _found(wording, each, _as_said(filled.answers[each.name], each, begun), is_older)
        for each in places
        if (each.kind, each.new) not in known
    )
    return Proposal(tuple(each for each in found if each is not None), is_older, _by(filled.by))


def taking_in(charter: Charter, chosen: Iterable[Found], by: str = "") -> Change:
    """Return one change that puts what was chosen on a worksheet into its charter.

    Rows that were filled in become records; a section that was off comes on. Words that a field
    cannot hold are kept as they were typed.
    """
    called = Called.WORKSHEET_FROM if _by(by) else Called.WORKSHEET
    taking = _Taking(charter)
    # Links come last, because they may name what the same worksheet adds.
    for each in sorted(chosen, key=lambda one: isinstance(one.place.of, Link | Links)):
        if each.is_possible:
            taking.take(each)
    return Change(called.format(name=_by(by)), tuple(taking.edits))


def _by(words: str) -> str:
    return quoted(in_one_line(words).strip())


class _Taking:
    """A charter that takes in one answer after the other."""

    def __init__(self, charter: Charter) -> None:
        self.edits: list[Edit] = []
        self._charter = charter
        self._made: dict[tuple[type[Record], int], str] = {}

    def take(self, found: Found) -> None:
        """Put one answer into the charter."""
        if not self._charter.is_on(found.section):
            self._make(switching(self._charter, found.section.key, on=True))
        record = self._record(found.place)
        try:
            value = value_of(Wording(self._charter), found.place.of, found.words)
        except NotUnderstoodError:
            self._make(keeping(self._charter, record, found.place.field, found.words))
        else:
            self._make(writing(self._charter, record, found.place.field, value))

    def _record(self, place: Place) -> Record:
        record_id = place.record_id
        if place.new:
            row = place.kind, place.new
            if row not in self._made:
                self._made[row] = new_id()
                self._make(arrival(self._charter, place.kind(id=self._made[row])))
            record_id = self._made[row]
        return self._charter.get(place.kind, record_id) or place.kind(id=record_id)

    def _make(self, change: Change | None) -> None:
        if change is not None:
            self._charter = self._charter.after(change)
            self.edits += change.edits


def _found(wording: Wording, place: Place, said: Answer, is_older: bool) -> Found | None:
    """Return what a field says that is new; `None` when nobody wrote anything new there."""
    now = "" if place.new else wording.answer(place)
    unknown = said.printed is None and not said.words.strip()
    if unknown or _same(said.words, now) or _same(said.words, said.printed):
        return None
    if not place.new and _says(wording, place, said.words):
        return None
    section = section_of(place.kind)
    assert section is not None, "a worksheet asks for records of sections only"
    if _is_gone(wording, place):
        return Found(place, section, "", "", said.words, GONE, is_safe=False, is_possible=False)
    newer = _newer(said.printed, now, is_older)
    note = _both(newer, _complaint(wording, place, said.words))
    called = _called(wording, place)
    return Found(place, section, called, now, said.words, note, is_safe=not newer)


def _both(one: Said | None, other: Said | None) -> Said | None:
    """Return two notes as one, or the one there is."""
    return Said("{one} {other}", one=one, other=other) if one and other else one or other


def _is_gone(wording: Wording, place: Place) -> bool:
    """Return whether a record that was asked about is not there any more."""
    is_known = place.kind.many and not place.new
    return is_known and wording.charter.get(place.kind, place.record_id) is None


def _rows_begun(places: Iterable[Place], filled: Filled) -> set[tuple[type[Record], int]]:
    """Return the rows to add in which somebody wrote something."""
    return {
        (each.kind, each.new)
        for each in places
        if each.new and not _same(*filled.answers[each.name])
    }


def _as_said(said: Answer, place: Place, begun: Collection[tuple[type[Record], int]]) -> Answer:
    """Return an answer; what was printed in a row that somebody filled in counts as said."""
    return Answer(said.words, "") if (place.kind, place.new) in begun else said


def _rows_known(
    wording: Wording, places: Iterable[Place], filled: Filled
) -> set[tuple[type[Record], int]]:
    """Return the rows to add that the charter has already: a worksheet may be read twice."""
    rows: dict[tuple[type[Record], int], list[Place]] = {}
    for place in places:
        if place.new and filled.answers[place.name].words.strip():
            rows.setdefault((place.kind, place.new), []).append(place)
    return {
        row
        for row, said in rows.items()
        if any(
            all(
                _says(
                    wording,
                    each._replace(record_id=record.id),
                    filled.answers[each.name].words,
                )
                for each in said
            )
            for record in wording.charter.all(row[0])
        )
    }


def _says(wording: Wording, place: Place, words: str) -> bool:
    """Return whether a field says what these words stand for."""
    record = wording.charter.get(place.kind, place.record_id) or place.kind(id=place.record_id)
    now = wording.answer(place._replace(new=0))
    if _same(words, now):
        return True
    try:
        value = value_of(wording, place.of, words)
    except NotUnderstoodError:
        return False
    return bool(now) and value == getattr(record, place.field)


def _newer(printed: str | None, now: str, is_older: bool) -> Said | None:
    """Return what makes it unsure that a person has seen what the charter says now."""
    if printed is None:
        return MAYBE if is_older and now else None
    if _same(printed, now):
        return None
    return CHANGED if printed.strip() else UNSEEN


def _same(words: str, others: str | None) -> bool:
    """Return whether words say the same, however their lines end."""
    return others is not None and list(_lines(words)) == list(_lines(others))


def _lines(words: str) -> Iterator[str]:
    return (line.rstrip() for line in words.strip().splitlines())


def _called(wording: Wording, place: Place) -> str | Said:
    if place.new:
        return Said("New {noun}, {number}", noun=Word(noun(place.kind)), number=place.new)
    record = wording.charter.get(place.kind, place.record_id)
    return wording.called(record) if record is not None and place.kind.many else ""


def _complaint(wording: Wording, place: Place, words: str) -> Said | None:
    try:
        value_of(wording, place.of, words)
    except NotUnderstoodError as error:
        return Said("It will be kept as it was typed: {why}", why=error.said)
    return None
