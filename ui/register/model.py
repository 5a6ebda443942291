"""The register as a table that reads itself from the library a page at a time."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.documents.direction import isolated
from planner.model.due import OVER
from planner.store.library import Library
from planner.store.register import Holding, Order
from ui.labels import plain_tip
from ui.register.attention import attention_words, is_needed
from ui.theme import icon
from ui.tongue import later, tr, voice, word

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGE = 100  # charters read at once
HEADERS = (
    later("Partnership"),
    later("Partners"),
    later("Status"),
    later("Next review"),
    later("How far it is"),
    later("Signatures"),
    later("Needs attention"),
)
ORDERS = (Order.TITLE, None, Order.STATUS, Order.NEXT_REVIEW, Order.COMPLETE, None, None)
NAME, PARTNERS, STATUS, REVIEW, PROGRESS, SIGNATURES, ATTENTION = range(len(HEADERS))
UNNAMED = later("Not named yet")
AGREED = "agreed"
UNREVIEWED = later("Agreed without a day for review")
DRAFTS = ("", "draft", "for approval")


class RegisterModel(QAbstractTableModel):
    """The charters outside the bin, once they are read; `UserRole` is the `Holding` itself."""

    def __init__(self, library: Library, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._today = today
        self._words = ""
        self._order = Order.TITLE
        self._holdings: list[Holding] = []
        self._total = 0
        self._attentions: dict[str, tuple[str, bool]] = {}  # by charter, as far as shown

    @property
    def total(self) -> int:
        """Return how many charters go by the words that are sought."""
        return self._total

    @property
    def sorted_by(self) -> int:
        """Return the column by which the charters are sorted."""
        return ORDERS.index(self._order)

    def seek(self, words: str) -> None:
        """Show the charters whose title or partners go by these words."""
        self._words = words
        self.refresh()

    def refresh(self) -> None:
        """Read the register afresh, as far as it has been read."""
        self.beginResetModel()
        self._attentions.clear()
        self._total = self._library.count(self._words)
        self._holdings = self._read(0, max(PAGE, len(self._holdings)))
        self.endResetModel()

    def listed(self) -> list[Holding]:
        """Return every charter that goes by the words that are sought, read or not yet."""
        return self._read(0, max(self._total, 1))

    def row_of(self, charter_id: str) -> int:
        """Return the row of a charter among those read so far; -1 when it is not there."""
        ids = [holding.id for holding in self._holdings]
        return ids.index(charter_id) if charter_id in ids else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._holdings)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._holdings) < self._total

    def fetchMore(self, _parent: Index) -> None:
        start = len(self._holdings)
        more = self._read(start, PAGE)
        if not more:
            self._total = start
            return
        self.beginInsertRows(NOWHERE, start, start + len(more) - 1)
        self._holdings += more
        self.endInsertRows()

    def sort(self, column: int, _direction: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # The library knows one direction of each order: the one that is of use.
        wanted = ORDERS[column]
        if wanted is not None and wanted != self._order:
            self._order = wanted
            self.refresh()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(HEADERS[section])
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        holding = self._holdings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words_of(holding, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == NAME:
                return plain_tip(self._told_of(holding))
            case Qt.ItemDataRole.AccessibleDescriptionRole if index.column() == NAME:
                return self._told_of(holding)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._words_of(holding, index.column()))
            case Qt.ItemDataRole.DecorationRole:
                careful = self._is_careful(holding, index.column())
                return icon("triangle-alert", "care") if careful else None
            case Qt.ItemDataRole.UserRole:
                return holding
        return None

    def _read(self, offset: int, limit: int) -> list[Holding]:
        return self._library.page(offset, limit, self._order, self._words)

    def _words_of(self, holding: Holding, column: int) -> str:
        match column:
            case 0:
                return holding.title or tr(UNNAMED)
            case 1:
                return voice().listed(holding.partners)
            case 2:
                return word(holding.status).capitalize()
            case 3:
                return review_words(holding, self._today)
            case 4:
                return progress_words(holding.complete)
            case 5:
                return signing_words(holding)
            case _:
                return self._attention(holding)[0]

    def _attention(self, holding: Holding) -> tuple[str, bool]:
        """Return what needs attention, if anything does; in a charter that is over nothing.

        It is asked for several times while a row is drawn, and worked out once.
        """
        if holding.status in OVER:
            return "", False
        if holding.id not in self._attentions:
            dues, wanted = holding.dues, holding.status == AGREED
            words = attention_words(dues, self._today, wants_review=wanted)
            needed = is_needed(dues, self._today, wants_review=wanted)
            self._attentions[holding.id] = words, needed
        return self._attentions[holding.id]

    def _is_careful(self, holding: Holding, column: int) -> bool:
        """Return whether a cell tells of something that is late, in doubt or missing."""
        if column == ATTENTION:
            return self._attention(holding)[1]
        return column == REVIEW and needs_a_look(holding, self._today)

    def _told_of(self, holding: Holding) -> str:
        """Return all that the columns say, as some have no room in a narrow window."""
        words = (self._words_of(holding, at) for at in range(len(HEADERS)))
        return " · ".join(isolated(each, "ltr") for each in words if each)


def review_words(holding: Holding, today: date) -> str:
    """Return when a charter is reviewed next, or why that needs a look."""
    if holding.next_review is None:
        return tr(UNREVIEWED) if holding.status == AGREED else tr("No day set")
    day = voice().day(holding.next_review)
    if needs_a_look(holding, today):
        return tr("Review overdue since {day}").format(day=day)
    return day


def needs_a_look(holding: Holding, today: date) -> bool:
    """Return whether a review is overdue, or was agreed without saying when one is."""
    if holding.next_review is None:
        return holding.status == AGREED
    return holding.next_review < today and holding.status not in OVER


def signing_words(holding: Holding) -> str:
    """Return how many have signed, and who is missing; nothing in a draft nobody has signed."""
    number = holding.signed + len(holding.unsigned)
    if not number or (holding.status in DRAFTS and not holding.signed):
        return ""
    if not holding.unsigned:
        return tr("All have signed")
    missing = voice().listed([name or tr(UNNAMED) for name in holding.unsigned])
    return tr("{number} of {all} signed; missing: {partners}").format(
        number=holding.signed, all=number, partners=missing
    )


def progress_words(complete: int) -> str:
    """Return how far a charter is.

    Units: per cent of its sections that have something in them
    """
    steps = {
        0: tr("Nothing written yet"),
        20: tr("Just begun"),
        45: tr("Partly written"),
        75: tr("More than half written"),
        99: tr("Nearly all written"),
    }
    return next(
        (words for most, words in steps.items() if complete <= most), tr("Every section begun")
    )
