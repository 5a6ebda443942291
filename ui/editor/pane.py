"""The editor of a charter: its sections at the left, the page of one of them beside it."""

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from planner.health import findings
from planner.health.progress import states
from planner.model.catalogue import RECORDS, SECTIONS, section, section_of
from planner.model.editing import switching
from planner.model.own import SectionOn
from ui.editor.following import Following, keep_focus_in_sight
from ui.editor.leading import Leading
from ui.editor.page import SectionPage
from ui.editor.pages import page_for
from ui.editor.paper import Paper
from ui.editor.reading_order import enter, put_in_order
from ui.editor.sections import SectionsModel
from ui.editor.sections_view import SectionsView
from ui.pausing import pause
from ui.session import CharterSession
from ui.tongue import later, tr

AGREED = later("This charter is agreed; start a new draft to switch sections on or off.")
READ_ONLY = later("These charters can only be read.")
PAUSE = 300  # milliseconds after the last change until the states are worked out
ARRIVING = 2000  # milliseconds in which a page may still grow over a field that was led to


class EditorPane(QWidget):
    """The sections of a charter, and the page of the one that is being written.

    Signals:
        section_shown: another section is on the page; carries its key
        filled: nothing of the page that is shown is still to come
    """

    section_shown = Signal(str)
    filled = Signal()

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = Following(self)
        self.leading = Leading(self)
        self.list = SectionsView(SectionsModel(self))
        self.paper = Paper()
        self._key = SECTIONS[0].key
        self._pause = pause(self, PAUSE)
        self._pause.timeout.connect(self.weigh)
        self._was_agreed = session.charter.is_agreed
        self._arriving = pause(self, ARRIVING)
        self._turned = pause(self, 0)
        self._turned.timeout.connect(self._lay_afresh)
        self._lay_out()
        self._fix_switches()
        self.list.sections.show(states(session.charter, ()))
        self.list.go_to(self._key)
        self.list.chosen.connect(self.show_section)
        self.list.entered_page.connect(lambda: enter(self.page))
        self.list.sections.switched.connect(self._turn)
        session.changed.connect(self._refresh)
        self._following.entered.connect(self._keep_in_sight)
        self.paper.verticalScrollBar().rangeChanged.connect(self._stay_in_sight)

    @property
    def section(self) -> str:
        """Return the key of the section on the page."""
        return self._key

    @property
    def page(self) -> SectionPage:
        """Return the page that is shown; the first is made when it is first asked for.

        The keyboard is where it was being led.
        """
        self.leading.arrive()
        return self.paper.page or self._lay(self._key)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts that the keyboard can go to: the sections, and the page."""
        return self.list, self.page

    def show_section(self, key: str) -> None:
        """Show the page of a section."""
        if key == self._key:
            return
        if not self._is_saved():
            self.list.go_to(self.section)  # or what is written there would be gone
            return
        self.leading.drop()
        had_keyboard = _has_keyboard(self.paper.page)
        is_first = self.paper.page is None
        self._key = key
        if not is_first:
            self._lay(key)
        self.list.go_to(key)
        if had_keyboard:
            enter(self.page)  # Qt would hand it on to what stands beside the editor
        self.section_shown.emit(key)

    def fill(self) -> None:
        """Lay the page that is to be shown, where nobody has asked for it yet."""
        if self.paper.page is None:
            self._lay(self._key)

    def _lay(self, key: str) -> SectionPage:
        self._turned.stop()
        self._following.forget()
        page = page_for(self._session, section(key), self.paper.widget())
        page.wanted.connect(self.show_section)
        self.paper.lay(page)
        put_in_order(page)
        page.whole.connect(self.filled)
        if page.is_whole:
            self.filled.emit()
        return page

    def _lay_afresh(self) -> None:
        """Lay the page anew when the charter was agreed, or a new draft of it was begun."""
        if self.paper.page is None:
            return
        had_keyboard = _has_keyboard(self.paper.page)
        self._lay(self._key)
        if had_keyboard:
            enter(self.page)

    def show_field(
        self, table: str, record_id: str, field: str, *, in_second: bool = False
    ) -> None:
        """Show a field of a record on the page of its section, with the keyboard in it.

        With `in_second` the keyboard goes to what the field says in the second language.
        """
        kind = RECORDS[table]
        home = section_of(kind)
        assert home is not None, "every record of the catalogue has a section"
        self.show_section(home.key)
        if self.section != home.key:
            return  # what is written on the page before was refused
        self.page.show_field(kind, record_id, field)
        shown = self._following.field_of(self.page.focusWidget())
        if in_second and shown is not None and shown.translation is not None:
            shown.translation.open()
        self.follow_keyboard()

    def follow_keyboard(self) -> None:
        """Keep what has the keyboard in sight while a long page gets its final shape."""
        QTimer.singleShot(0, self._keep_in_sight)
        self._arriving.start()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        if self.paper.page is not None:
            self.paper.page.commit()

    def _is_saved(self) -> bool:
        """Save what is being typed; return whether nothing of it was refused."""
        self._session.trouble = ""
        self.commit()
        return not self._session.trouble

    def _turn(self, key: str, on: bool) -> None:  # Qt's signal gives it so
        self.commit()
        if self._session.is_fixed(SectionOn):
            return
        self._session.do(switching(self._session.charter, key, on=on))

    def _refresh(self) -> None:
        if self.paper.page is not None:
            self.paper.page.refresh()
        self._pause.start()
        if self._session.charter.is_agreed != self._was_agreed:
            self._was_agreed = self._session.charter.is_agreed
            self._fix_switches()
            self._turned.start()

    def _fix_switches(self) -> None:
        """Let sections be switched on and off, or say why they cannot be."""
        fixed = self._session.is_fixed(SectionOn)
        why = READ_ONLY if self._session.is_read_only else AGREED
        self.list.sections.fix(tr(why) if fixed else "")

    def weigh(self) -> None:
        """Work out how far every section is."""
        charter = self._session.charter
        self.list.sections.show(states(charter, findings(charter, date.today())))

    def _keep_in_sight(self) -> None:
        if self.paper.page is not None:
            keep_focus_in_sight(self.paper.page)

    def _stay_in_sight(self) -> None:
        """Follow the field that was led to while what stands over it finds its place."""
        if self._arriving.isActive():
            self._keep_in_sight()

    def _step(self, by: int) -> None:
        keys = [one.key for one in SECTIONS]
        self.show_section(keys[(keys.index(self.section) + by) % len(keys)])

    def _lay_out(self) -> None:
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setAccessibleName(tr("Sections and page"))
        split.addWidget(self.list)
        split.addWidget(self.paper)
        split.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setFocusProxy(self.list)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._step, by))


def _has_keyboard(page: QWidget | None) -> bool:
    focused = page.window().focusWidget() if page is not None else None
    return page is not None and focused is not None and page.isAncestorOf(focused)
