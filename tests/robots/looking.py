"""A window led to every place that a person can come to, for pictures of each.

It stands on a library made for it: the finished example as it is shipped and as a draft with a
second language, the agreements of real partnerships, and a charter that has only begun.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QRect,
    QSize,
    Qt,
    QThreadPool,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.exchange.json_form import read
from planner.model.catalogue import SECTIONS
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.own import SectionOn
from planner.model.start import started
from planner.places import RESOURCES
from planner.store.library import Library
from ui.background import finish
from ui.charter_page import CharterPage
from ui.main_window import MainWindow
from ui.settings import NEXT, Settings

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
AGREEMENTS = Path(__file__).parents[1] / "agreements"
WINDOW = QSize(1240, 860)
BEAT, SOON, DRAWN = 30, 150, 1000  # milliseconds: between two looks, for a form, for pages
STILL = 2  # looks in a row that show the same
PATIENCE = 20_000  # milliseconds, after which something moves for ever
DRAFT, BEGUN = "draft", "begun"


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks."""

    theme: str = "light"
    size: int = 100
    language: str = "en"
    mirrored: bool = False


class Looker:
    """A window of some look, and the ways to what it can show."""

    def __init__(self, folder: Path, look: Look) -> None:
        self.folder = folder
        self.library = Library.open(folder / "library.db", who="Tom")
        self.sample = read(SAMPLE.read_bytes())
        self.draft = draft(self.sample)
        self._fill()
        QApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
        )
        self.window = MainWindow(Settings(folder / "window.ini"))
        self.window.settings.text_size = look.size
        self.window.settings.theme = look.theme
        self.window.dress()
        self.window.resize(WINDOW)
        self.window.show()
        self.window.open(self.library)

    def close(self) -> None:
        """Put the window and the library away."""
        self.window.hide()
        finish()
        self.window.let_go()  # of what it would still read when there is time for it
        self.library.close()
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def settled(self, milliseconds: int = SOON) -> None:
        """Let the window come to rest: nothing moves, and nothing is worked out beside it."""
        rest(milliseconds)
        come_to_rest()

    def charter(self, section: str = "vision", charter: str = DRAFT) -> CharterPage:
        """Open a charter at a section, with the preview beside it."""
        pages = self.window.pages
        if pages.charter is None or pages.charter.session.charter_id != charter:
            pages.show_register()
            pages.open_charter(charter)
        page = pages.charter
        assert page is not None, "a charter that opens is shown"
        self.window.resize(WINDOW)
        self.window.activateWindow()
        page.editor.show_section(section)
        page.sides.show_beside()
        page.sides.show_form()
        page.tabs.setCurrentIndex(0)
        page.editor.setFocus()
        return page

    def afresh(self, section: str = "vision", charter: str = DRAFT) -> CharterPage:
        """Open a charter anew, so that nothing is left from what was done in it."""
        self.window.pages.show_register()
        self.window.settings.keep(NEXT, "")
        return self.charter(section, charter)

    def asked(self, ask: Callable[[], object], look: Callable[[QWidget], None]) -> None:
        """Do what opens a question that waits; look at it, and think better of it."""

        def peep() -> None:
            asked = QApplication.activeModalWidget()
            if not isinstance(asked, QDialog):
                QTimer.singleShot(SOON, peep)
                return
            try:
                look(asked)
            finally:
                asked.reject()

        QTimer.singleShot(SOON, peep)
        ask()

    def _fill(self) -> None:
        others = [read(path.read_bytes()) for path in sorted(AGREEMENTS.glob("*.json"))]
        names = ("Elm Street Hall", "Friends of Elm Park")
        begun = started("Warm Halls", names, "So that nobody in our street is cold.")
        begun = Charter.of(BEGUN, begun.records())
        for each in (self.sample, self.draft, begun, *others):
            self.library.apply(each.id, creation(each))


def come_to_rest() -> None:
    """Wait until all that is shown has had the same size for a while, and nothing is pending.

    What is laid out later is asked for by an event, or by a clock that is soon to ring.
    """
    before: list[QRect] = []
    still, patience = 0, QDeadlineTimer(PATIENCE)
    while still < STILL and not patience.hasExpired():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        rest(BEAT)
        now = _shapes()
        still = still + 1 if now == before and not _is_pending() else 0
        before = now


def _shapes() -> list[QRect]:
    return [each.geometry() for each in QApplication.allWidgets() if each.isVisible()]


def _is_pending() -> bool:
    if QThreadPool.globalInstance().activeThreadCount():
        return True
    clocks = (
        clock for top in QApplication.topLevelWidgets() for clock in top.findChildren(QTimer)
    )
    return any(
        clock.isActive() and clock.isSingleShot() and clock.remainingTime() <= SOON
        for clock in clocks
    )


def rest(milliseconds: int) -> None:
    """Let the program go on for a while; Qt’s own wait would hold up what works beside."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def draft(charter: Charter) -> Charter:
    """Return a charter as a draft with every section and with Welsh beside its English."""
    control = charter.control
    changed = replace(
        control, status="draft", title="Brindlemere in draft", second_language="cy"
    )
    on = set(charter.sections_on)
    more = [
        Edit(None, SectionOn(id=one.key))
        for one in SECTIONS
        if not one.must and one.key not in on
    ]
    change = Change("Draft", (Edit(control, changed), *more))
    return Charter.of(DRAFT, charter.after(change).records())
