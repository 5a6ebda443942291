"""One question and what the charter answers: sentences to follow, and what would help."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.health.signals.signal import TONES, Held, Piece, Place, Share, Tone
from planner.health.signals.signal import Signal as Answer
from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.records.front import Partner
from ui.labels import WrappingButton, label
from ui.side_by_side import SideBySide
from ui.theme import ICON, LARGE, SMALL, TINY, Role, icon
from ui.tongue import tr, word
from ui.working.linked import Cells, LinkedLabel
from ui.working.origins import Origins

LOOKS: dict[Tone, tuple[str, Role]] = {
    "fine": ("circle-check", "muted"),
    "look": ("triangle-alert", "care"),
    "unknown": ("info", "muted"),
}


class AnswerCard(QWidget):
    """A question, its tone in words and its sentences; a list says where all of it comes from.

    Signals:
        led: a place in the form is wanted; carries the `Place`
        section_wanted: the section that would help is wanted; carries its key
    """

    led = Signal(Place)
    section_wanted = Signal(str)

    def __init__(
        self,
        answer: Answer,
        charter: Charter,
        *,
        in_short: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.answer = answer
        self._charter = charter
        says = answer.in_short if in_short else answer.says
        self.words = self._linked()
        self.words.say(says)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, SMALL if in_short else LARGE)
        self.column.setSpacing(TINY)
        self.column.addWidget(label(answer.asks, "label"))
        if not in_short:
            self.column.addLayout(_tone(answer.tone))
        self.column.addWidget(self.words)
        if not in_short:
            self._add_rows()
            self.column.addWidget(label(answer.because, "muted"))
            self._add_ways()

    def _linked(self) -> LinkedLabel:
        made = LinkedLabel()
        made.followed.connect(lambda places: self._follow(places, made))
        return made

    def _add_rows(self) -> None:
        """Add who has each part, or each share, where the answer counts them."""
        shares = self.answer.spread.shares if self.answer.spread else ()
        given = [one for one in shares if one.amount]
        if rows := [*map(_held, self.answer.seats), *map(_share, given)]:
            self.rows = self._linked()
            self.rows.list_up(rows)
            self.column.addWidget(self.rows)

    def _add_ways(self) -> None:
        ways = []
        places = [place for one in self.answer.says for place in one.places]
        if places:
            self.whence = WrappingButton(tr("Where this comes from…"), "link")
            self.whence.setAccessibleDescription(self.answer.asks)
            self.whence.clicked.connect(lambda: self._choose(places, self.whence))
            ways.append(self.whence)
        title = word(section(self.answer.section).title)
        self.help = WrappingButton(tr("Go to “{section}”").format(section=title), "link")
        self.help.setAccessibleDescription(self.answer.asks)
        self.help.clicked.connect(lambda: self.section_wanted.emit(self.answer.section))
        ways.append(self.help)
        self.column.addWidget(SideBySide(ways))

    def _follow(self, places: tuple[Place, ...], under: QWidget) -> None:
        if len(set(places)) == 1:
            self.led.emit(places[0])
        else:
            self._choose(places, under)

    def _choose(self, places: Sequence[Place], under: QWidget) -> None:
        menu = Origins(self._charter, places, self)
        menu.triggered.connect(self._lead)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _lead(self, chosen: QAction) -> None:
        self.led.emit(chosen.data())


def _held(seat: Held) -> Cells:
    """Return the row of a part: what it is, and who has it."""
    holders = [one.name for one in seat.holders] or [Piece(tr("Not named"), (seat.home,))]
    between = Piece("; ")
    return (Piece(seat.part),), [each for one in holders for each in (between, one)][1:]


def _share(share: Share) -> Cells:
    """Return the row of a share: whose it is, and how much, which leads to what was counted."""
    whose = (Place(Partner.table, share.partner),)
    return (Piece(share.name, whose),), (Piece(share.words, share.places),)


def _tone(tone: Tone) -> QHBoxLayout:
    """Return a tone as a picture and the words that say the same."""
    picture, role = LOOKS[tone]
    words = label(word(TONES[tone]), "care" if role == "care" else "muted")
    shown = QLabel()
    side = round(ICON * words.font().pointSizeF())
    shown.setPixmap(icon(picture, role).pixmap(side, side))
    shown.setAccessibleName("")
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    row.addWidget(shown)
    row.addWidget(words, 1)
    return row
