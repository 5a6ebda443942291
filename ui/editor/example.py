"""Examples, taken from the finished charter that the program brings along."""

from functools import cache

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.exchange.json_form import read
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Choice, Kind
from planner.model.record import Record, Section
from planner.model.values import Value
from planner.places import RESOURCES
from ui.editor.choices import choice_words
from ui.labels import button, label
from ui.saying import label_of, shown
from ui.theme import MEDIUM, set_part
from ui.tongue import later, tr

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
SHOW, HIDE = later("Show an example"), later("Hide the example")
TOLD = 3  # fields of an example that fit into one line


@cache
def sample() -> Charter:
    """Return the finished charter of a partnership that does not exist."""
    return read(SAMPLE.read_bytes())


def example_of(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """Return what the first record of a type says in the sample: label and words of each field.

    Empty where the sample says nothing of the kind.
    """
    records = sample().all(kind)
    if not records:
        return ()
    said = [
        (label_of(kind, name, field), _words(field, getattr(records[0], name)))
        for name, field in fields_of(kind)
    ]
    return tuple((label, words) for label, words in said if words)


def example_line(kind: type[Record]) -> str:
    """Return the beginning of it in one line; empty where there is none."""
    words = [words.split("\n")[0] for _, words in example_of(kind)][:TOLD]
    return tr("For example: {words}").format(words=" · ".join(words)) if words else ""


def _source() -> str:
    return tr("From the charter of “{title}”").format(title=sample().title)


def _words(kind: Kind, value: Value) -> str:
    words = shown(kind, value, sample())
    return choice_words(words) if isinstance(kind, Choice) and words else words


class Example(QWidget):
    """An example of a section, shown when it is asked for."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._card: QWidget | None = None
        self.button = button(tr(SHOW), "link", parent=self)
        self.button.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if not self.is_there:
            self.button.hide()
        self.row = QHBoxLayout()  # with room for what belongs beside the button
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self._column.addLayout(self.row)

    @property
    def is_there(self) -> bool:
        """Return whether the sample says anything in this section."""
        return sample().is_filled(self._section)

    def _turn(self) -> None:
        if self._card is None:
            self._card = self._make_card()
            self._column.addWidget(self._card)
        self._card.setVisible(self._card.isHidden())
        self.button.setText(tr(SHOW if self._card.isHidden() else HIDE))

    def _make_card(self) -> QWidget:
        card = QFrame()
        set_part(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.addWidget(label(_source(), "muted"))
        said = [each for each in map(example_of, self._section.records) if each]
        for number, fields in enumerate(said):
            if number:  # another kind of record, such as a person after a partner
                edge = QFrame()
                set_part(edge, "line")
                column.addWidget(edge)
            for name, words in fields:
                column.addWidget(label(name, "label"))
                column.addWidget(label(words))
        return card
