"""What stands over an open charter: its name, its state, and that it is saved."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from planner.model.charter import Charter
from planner.model.records.front import Revision
from ui.direction import inward
from ui.labels import OneLine, back_button, beside_picture, button, gap, label
from ui.register.model import UNNAMED
from ui.saying import capital
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM, SMALL, TINY, icon, set_part
from ui.tongue import later, tr, word

SAVED = later("All changes saved {at}")
NAME, WHOLE = 24, 60  # letters of the name that have room beside all else, or else a row more
LEAST = 160  # pixels of the name that are seen however large the text is


class Header(QFrame):
    """One row over the editor.

    Signals:
        left: the person wants to see all charters
        export_wanted: the person wants to save the document as a PDF
        print_wanted: the person wants to print it
        side_wanted: the person wants to see the other side, where there is room for one only
        going_wanted: the person wants to see how the partnership goes
    """

    left = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    side_wanted = Signal()
    going_wanted = Signal()

    def __init__(
        self,
        session: CharterSession,
        undo: QAction,
        redo: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_part(self, "header")
        self._session = session
        self.title = OneLine("heading")
        self.state = OneLine("muted")
        self._progress = ""
        self.saved = label("", "muted")
        self.side = button("")
        self.side.clicked.connect(self.side_wanted)
        self.side.hide()
        self.title.setMinimumWidth(LEAST)
        self._lay_out(undo, redo)
        session.changed.connect(lambda _: self._refresh())
        session.saved.connect(self._say_saved)
        session.failed.connect(self._say_not_saved)
        self._refresh()
        if session.saved_at is not None:
            self._say_saved(session.saved_at)

    def tell_progress(self, words: str) -> None:
        """Say how far the charter is."""
        self._progress = words
        self._refresh()

    def offer_side(
        self, is_narrow: bool, is_form_there: bool
    ) -> None:  # Qt’s signal gives it so
        """Offer the side that is not shown, where there is room for one only."""
        self.side.setText(tr("Preview") if is_form_there else tr("Form"))
        self.side.setIcon(icon("eye" if is_form_there else "pencil"))
        if self.side.isHidden() == is_narrow:
            self.side.setVisible(is_narrow)
            self._arrange()

    def _lay_out(self, undo: QAction, redo: QAction) -> None:
        self._back = back_button(tr("All charters"))
        self._back.clicked.connect(self.left)
        export = button(tr("Save as PDF…"), "next", "file-down")
        export.clicked.connect(self.export_wanted)
        going = button(tr("Is it working?"))
        going.clicked.connect(self.going_wanted)
        on_paper = button(tr("Print…"), picture="printer")
        on_paper.clicked.connect(self.print_wanted)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.state)
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addStretch(1)
        self.steps = _Step(undo), _Step(redo)
        for each in (*self.steps, self.side, going, on_paper, export):
            row.addWidget(each)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(inward(SMALL, TINY, LARGE, TINY))
        self._grid.setSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._back, 0, 0)
        self._grid.addLayout(names, 0, 1)
        self._grid.addWidget(self.saved, 0, 2)
        # Beside the name it might ask for more than the window has, which would grow.
        self._grid.addWidget(self._tools, 1, 0, 1, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        """Put what can be done in a row of its own where it would crowd out the name."""
        letters = self.fontMetrics()
        words = letters.horizontalAdvance(tr(SAVED).format(at="00:00")) + MEDIUM
        wanted = self._tools.sizeHint().width() + sum(each.left_away for each in self.steps)
        edges = self._grid.contentsMargins()
        air = edges.left() + edges.right() + 3 * self._grid.horizontalSpacing()
        room = self.width() - air - words - self._back.sizeHint().width() - wanted
        letter = letters.averageCharWidth()
        names = max(self.title.wide, self.state.wide)
        is_crowded = room < max(NAME * letter, min(names, WHOLE * letter))
        self.saved.setMinimumWidth(words)
        self._fit_steps(wanted)
        place = (1, 0, 1, 3) if is_crowded else (0, 3, 1, 1)
        if self._grid.getItemPosition(self._grid.indexOf(self._tools)) != place:
            self._grid.removeWidget(self._tools)
            self._grid.addWidget(self._tools, *place)

    def _fit_steps(self, wanted: int) -> None:
        """Leave the words of undo and redo away where they would be cut; their pictures do."""
        edges = self._grid.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        for each in self.steps:
            each.show_words(wanted <= room)

    def _refresh(self) -> None:
        charter = self._session.charter
        self.title.say(charter.title or tr(UNNAMED))
        self.state.say(" · ".join(filter(None, (state_words(charter), self._progress))))
        self._arrange()

    def _say_saved(self, moment: datetime) -> None:
        set_part(self.saved, "muted")
        self.saved.setText(tr(SAVED).format(at=f"{moment.astimezone():%H:%M}"))

    def _say_not_saved(self) -> None:
        set_part(self.saved, "bad")
        self.saved.setText(tr("Not saved"))


def state_words(charter: Charter) -> str:
    """Return the kind, version and status of a charter in a few words."""
    control = charter.control
    revisions = charter.all(Revision)
    number = revisions[-1].version if revisions else ""
    version = tr("version {number}").format(number=number) if number else ""
    said = [word(control.document_type), version, word(control.status)]
    return capital(" · ".join(filter(None, said)))


class _Step(QToolButton):
    """A button for an action of the menus, always as the action is.

    PySide takes a default action for a part of its button, and lets go of both together.
    """

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setIcon(action.icon())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.text = beside_picture(option.text)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(gap(self), 0)

    @property
    def left_away(self) -> int:
        """Return how much wider the button is with its words, while it has none; in pixels."""
        if self.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly:
            return 0
        return (
            self.fontMetrics().horizontalAdvance(beside_picture(self.text())) + gap(self) + TINY
        )

    def show_words(self, are_shown: bool) -> None:
        """Stand for its action with a picture and words, or with the picture alone."""
        with_words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        style = with_words if are_shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        if self.toolButtonStyle() != style:
            self.setToolButtonStyle(style)

    def _follow(self) -> None:
        if not isValid(self._action):
            return  # the window goes, its menus before its pages
        self.setText(self._action.iconText())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text().replace("&&", "&"))
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleDescription(keys)
        self.setEnabled(self._action.isEnabled())
