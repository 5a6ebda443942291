"""Where an answer comes from: the records it was counted from, as a list to choose from."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from planner.health.signals.signal import Place
from planner.model.catalogue import RECORDS, fields_of, section_of
from planner.model.charter import Charter
from planner.model.record import Record
from ui.saying import label_of, name_of, shown
from ui.tongue import tr, word

LONGEST = 60  # letters of an entry; the record itself has the rest


def origins(charter: Charter, places: Sequence[Place]) -> Iterator[tuple[Place, str]]:
    """Yield each place once with its words: what the record is called, and the field."""
    for place in dict.fromkeys(places):
        if words := _words(charter, place):
            yield place, words


def _words(charter: Charter, place: Place) -> str:
    kind = RECORDS[place.table]
    section = section_of(kind)
    if not place.record_id:
        return word(section.title) if section else ""
    record = charter.get(kind, place.record_id) or kind(id=place.record_id)
    title = word(section.title) if section and not kind.many else name_of(record, charter)
    return _with_value(charter, record, place.field, _short(title))


def _with_value(charter: Charter, record: Record, field: str, name: str) -> str:
    """Return what a record is called, with a field and what that says beside the name."""
    of = dict(fields_of(type(record))).get(field)
    if of is None:
        return name
    value = _short(shown(of, getattr(record, field), charter))
    if value == name:
        return name
    return tr("{record} – {field}: {value}").format(
        record=name,
        field=label_of(type(record), field, of),
        value=value or tr("nothing yet"),
    )


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]}…"


class Origins(QMenu):
    """The list to choose from; each entry has its place as its data."""

    def __init__(
        self, charter: Charter, places: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Where this comes from"), parent)
        self.setAccessibleName(tr("Where this comes from"))
        for place, words in origins(charter, places):
            self.addAction(words.replace("&", "&&")).setData(place)
