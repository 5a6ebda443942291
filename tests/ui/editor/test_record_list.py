"""Lists of records: added, opened in place, moved, removed and put back."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester

from planner.model.charter import Charter
from planner.model.editing import arrival, removal, writing
from planner.model.records.front import Partner
from planner.model.records.resources import Instalment
from planner.model.records.why import Aim, Objective
from planner.store.library import Library
from tests.ui.walking import overlapping
from ui.editor.pane import EditorPane
from ui.editor.record_list import RecordList
from ui.editor.rows import TELLING_ROLE, RecordsModel, wording
from ui.editor.rows_view import RowsView
from ui.session import CharterSession

SETTLED = 150  # milliseconds
Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def partners(pane: EditorPane, session: CharterSession) -> RecordList:
    """Return the list of four partners: the first, then A, B and C."""
    for name in "ABC":
        session.do(arrival(session.charter, Partner(id=name, name=name)))
    pane.show_section("partners")
    rows = pane.page.blocks[Partner]
    assert isinstance(rows, RecordList)
    return rows


def ids(charter: Charter) -> list[str]:
    return [partner.id for partner in charter.partners]


def names(view: RowsView) -> list[str]:
    model = view.model()
    return [
        str(model.data(model.index(row, 0))) for row in range(model.rowCount(QModelIndex()))
    ]


def at(partners: RecordList, record_id: str) -> RowsView:
    """Put the keyboard on a row, and return the view that it is in."""
    partners._go_to(record_id)
    return next(view for view in partners.views if view.current_id() == record_id)


def test_adding_opens_an_empty_record_to_write_in(
    partners: RecordList, pane: EditorPane, library: Library
) -> None:
    partners.adder.click()

    QTest.keyClicks(pane.window().focusWidget(), "Faith group")
    pane.commit()
    assert library.charter("c1").partners[-1].name == "Faith group"


def test_a_key_adds_one_too(partners: RecordList, session: CharterSession) -> None:
    view = at(partners, "A")

    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert len(session.charter.partners) == 5


def test_a_row_is_opened_between_the_rows_around_it(partners: RecordList) -> None:
    QTest.keyClick(at(partners, "A"), Qt.Key.Key_Return)

    assert partners.open_id == "A"
    assert [names(view) for view in partners.views] == [
        ["Riverside <Hub> & Friends", "A"],
        ["B", "C"],
    ]


def test_closing_puts_the_keyboard_back_on_the_row(partners: RecordList) -> None:
    partners.choose("A")

    partners.shut()

    assert partners.open_id == ""
    assert partners.views[0].hasFocus()
    assert partners.views[0].current_id() == "A"


@pytest.mark.parametrize(
    ("key", "order"),
    [
        (Qt.Key.Key_Up, ["B", "partner", "A", "C"]),
        (Qt.Key.Key_Down, ["partner", "A", "C", "B"]),
    ],
    ids=["up", "down"],
)
def test_a_row_moves_by_keys_as_far_as_there_are_rows(
    key: Qt.Key, order: list[str], partners: RecordList, session: CharterSession
) -> None:
    for _ in range(3):
        QTest.keyClick(at(partners, "B"), key, Alt)

    assert ids(session.charter) == order
    assert partners.views[0].current_id() == "B"


def test_a_row_moves_to_where_it_is_dropped(
    partners: RecordList, session: CharterSession
) -> None:
    model = partners.models[0]
    dragged = model.mimeData([model.index(3)])

    model.dropMimeData(dragged, Qt.DropAction.MoveAction, 1, 0, QModelIndex())

    assert ids(session.charter) == ["partner", "C", "A", "B"]


def test_a_row_moves_by_a_menu(partners: RecordList, session: CharterSession) -> None:
    menu = partners.menu_of("C")

    next(one for one in menu.actions() if one.text() == "To the beginning").trigger()

    assert ids(session.charter) == ["C", "partner", "A", "B"]


def test_the_menu_shows_a_name_with_its_ampersand(partners: RecordList) -> None:
    words = [one.text() for one in partners.menu_of("C").actions()]

    assert "After “Riverside <Hub> && Friends”" in words


def test_removing_says_what_goes_and_can_be_taken_back(
    partners: RecordList, session: CharterSession
) -> None:
    objective = session.charter.all(Objective)[0]
    session.do(writing(session.charter, objective, "lead", "A"))

    QTest.keyClick(at(partners, "A"), Qt.Key.Key_Delete)
    assert partners.news.sentence == "Removed partner “A” and its mention in 1 place."
    assert session.charter.all(Objective)[0].lead == ""

    next(one for one in partners.news.findChildren(QPushButton) if one.text() == "Undo").click()
    assert session.charter.all(Objective)[0].lead == "A"


def test_a_removal_can_be_taken_back_after_other_work(
    partners: RecordList, session: CharterSession
) -> None:
    partners.remove("A")
    session.do(writing(session.charter, session.charter.control, "title", "Later"))

    next(one for one in partners.news.findChildren(QPushButton) if one.text() == "Undo").click()

    assert "A" in ids(session.charter)
    assert session.charter.title == "Later"


def test_what_is_back_already_is_not_offered_again(
    partners: RecordList, session: CharterSession
) -> None:
    partners.remove("A")

    session.stack.undo()

    assert partners.news.sentence == ""


def test_undoing_the_arrival_of_an_open_record_closes_it(
    partners: RecordList, session: CharterSession
) -> None:
    partners.adder.click()

    session.stack.undo()

    assert partners.open_id == ""
    assert len(session.charter.partners) == 4


def test_an_empty_list_says_so_with_an_example(
    pane: EditorPane, session: CharterSession
) -> None:
    session.do(removal(session.charter, session.charter.all(Aim)[0]))
    pane.show_section("aims")
    aims = pane.page.blocks[Aim]

    assert isinstance(aims, RecordList)
    assert aims._empty.isVisible()
    assert aims.adder.accessibleDescription().startswith("No aims yet. For example: ")


def test_a_row_tells_what_needs_a_look(partners: RecordList, pane: EditorPane) -> None:
    pane.show_field("partner", "A", "joined")
    QTest.keyClicks(pane.window().focusWidget(), "some day")
    pane.commit()

    told = partners.models[0].data(partners.models[0].index(1), TELLING_ROLE)

    assert str(told).startswith("Needs a look")


def test_a_row_follows_what_its_links_are_called(session: CharterSession) -> None:
    hub = Objective(id="hub", statement="Open a hub", lead="partner")
    session.do(arrival(session.charter, hub))
    model = RecordsModel()
    model.show(session.charter, [hub])
    assert model.data(model.index(0), TELLING_ROLE) == "Riverside <Hub> & Friends"

    session.do(writing(session.charter, session.charter.partners[0], "name", "Renamed"))
    model.show(session.charter, [hub])

    assert model.data(model.index(0), TELLING_ROLE) == "Renamed"


def test_rows_are_as_qt_wants_them(partners: RecordList, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(partners.models[0])  # type: ignore[no-untyped-call] # as they wrote it

    assert partners.models[0].rowCount() == 4


def test_rows_make_room_for_their_words_when_the_window_narrows(
    partners: RecordList, pane: EditorPane, session: CharterSession
) -> None:
    session.do(writing(session.charter, session.charter.partners[0], "name", "Long name " * 8))
    pane.resize(1_400, 700)
    QTest.qWait(50)
    view = partners.views[0]
    first, wide = view.model().index(0, 0), view.height()

    pane.resize(600, 700)
    QTest.qWait(50)

    second = view.visualRect(view.model().index(1, 0))
    assert view.height() > wide
    assert view.visualRect(first).bottom() < second.top()


def test_nothing_is_drawn_over_the_rows_while_one_comes_back(
    partners: RecordList, pane: EditorPane, session: CharterSession
) -> None:
    partners.remove("B")
    QTest.qWait(SETTLED)
    watch = Watch(pane)

    session.stack.undo()
    QCoreApplication.sendPostedEvents()  # which draws; what waits for time is not done
    QTest.qWait(SETTLED)

    assert watch.moments > 0
    assert watch.seen == set()


class Watch(QObject):
    """Looks, each time something of a pane has been drawn, whether anything lies over it."""

    def __init__(self, pane: EditorPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.seen: set[str] = set()
        self.moments = 0
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt’s name
        if event.type() == QEvent.Type.Paint:
            self.moments += 1
            self.seen |= {one for one in overlapping(self._pane) if "RowsView" in one}
        return False


def test_a_share_reads_as_people_say_it(telford: Charter) -> None:
    half = Instalment(id="i", trigger="On signing", percent=50)

    assert wording(half, telford) == ("On signing", "50%")
