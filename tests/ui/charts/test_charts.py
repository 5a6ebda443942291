"""Charts in the window: to look at, to hear, and as a table."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.documents.blocks import Chart, Table
from planner.documents.charts import Bar, Bars
from planner.documents.charts.charted import Charted
from planner.documents.drawing import Drawing, Words
from planner.model.editing import arrival
from planner.model.records.deliver import Task
from planner.model.records.resources import Contribution
from planner.model.records.who import Seat
from planner.model.records.why import Objective
from tests.pdf_blocks import cell
from ui.charts import ChartPanel, ChartView
from ui.charts.numbers import Numbers
from ui.charts.view import seen
from ui.editor.charted import ChartedPage
from ui.editor.pane import EditorPane
from ui.session import CharterSession
from ui.theme import in_use

BARS = Bars((Bar("Hub", (2,), "£2"), Bar("Council", (1,), "£1")))
CHART = Chart(BARS, "Two bars: Hub £2, Council £1.", "Who puts in what")
TABLE = Table(
    "Totals",
    ("Organisation", "Value"),
    ((cell("Hub"), cell("£2", "right")), (cell("Council"), cell("£1", "right"))),
    total=(cell("In all"), cell("£3", "right")),
)


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(CHART)
    view.resize(500, view.heightForWidth(500))
    view.show()
    return view


@pytest.fixture
def panel(qtbot: QtBot) -> ChartPanel:
    panel = ChartPanel()
    qtbot.addWidget(panel)
    panel.show_charted(Charted((CHART,), (TABLE,)))
    panel.resize(500, 400)
    return panel


def heard(widget: QWidget) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return (
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
    )


def colours(image: QImage) -> set[str]:
    size = image.size()
    return {
        image.pixelColor(x, y).name() for x in range(size.width()) for y in range(size.height())
    }


def test_a_chart_is_read_aloud_in_words(view: ChartView) -> None:
    assert heard(view) == ("Who puts in what", "Two bars: Hub £2, Council £1.")


def test_a_chart_takes_the_keyboard_and_shows_that_it_has_it(
    qtbot: QtBot, view: ChartView
) -> None:
    view.clearFocus()
    before = view.grab().toImage()

    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)

    assert view.grab().toImage() != before


def test_a_chart_begins_at_the_right_in_a_window_that_is_read_from_there(
    view: ChartView,
) -> None:
    straight = view.drawing(500)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_chart(CHART)
    turned = view.drawing(500)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert straight is not None
    assert turned is not None
    assert begins(straight) == [("Hub", "start", 0.0), ("Council", "start", 0.0)]
    assert begins(turned) == [("Hub", "end", 0.0), ("Council", "end", 0.0)]


def begins(drawing: Drawing) -> list[tuple[str, str, float]]:
    """Return the names in a drawing with how far from their side they begin, in ems."""
    names = [one for one in drawing.shapes if isinstance(one, Words) and one.words.isalpha()]
    return [
        (
            one.words,
            one.anchor,
            one.place[0] if one.anchor == "start" else drawing.width - one.place[0],
        )
        for one in names
    ]


def test_a_chart_wears_the_colours_of_the_window(view: ChartView) -> None:
    seen = colours(view.grab().toImage())

    assert in_use().colour("accent").name() in seen


def test_a_chart_is_as_high_as_its_drawing_needs(view: ChartView) -> None:
    narrow, wide = view.heightForWidth(300), view.heightForWidth(900)

    assert narrow > wide > 0


def test_a_chart_grows_with_the_size_of_the_text(view: ChartView) -> None:
    before = view.heightForWidth(900)
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())

    view.setFont(font)

    assert view.heightForWidth(900) > 1.6 * before


def test_of_a_long_chart_only_what_is_in_sight_is_painted(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    rows = tuple(Bar(f"Partner {number}", (number,), "£1") for number in range(400))
    view.show_chart(Chart(Bars(rows), "Four hundred bars."))
    drawing = view.drawing(500)
    assert drawing is not None

    shapes = list(seen(drawing, QRect(0, 0, 500, 400), 16.0))

    assert 20 < len(shapes) < 60
    assert len(drawing.shapes) > 1000


def test_an_empty_view_paints_nothing(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)

    assert view.drawing(500) is None
    assert view.grab(view.rect()).size() != QSize()


def test_the_table_is_one_click_away_and_says_the_same(panel: ChartPanel) -> None:
    panel.switch.click()

    (numbers,) = panel.findChildren(Numbers)
    words = [
        [numbers.item(row, column).text() for column in range(2)]  # type: ignore[union-attr]
        for row in range(numbers.rowCount())
    ]
    assert words == [["Hub", "£2"], ["Council", "£1"], ["In all", "£3"]]
    assert panel.switch.text() == "Show as a chart"


def test_the_way_back_is_one_click_too(panel: ChartPanel) -> None:
    panel.switch.click()
    panel.switch.click()

    assert panel.findChild(ChartView) is not None
    assert panel.switch.text() == "Show as a table"


def test_a_table_of_numbers_shows_all_its_rows(panel: ChartPanel) -> None:
    panel.show()
    panel.switch.click()
    QTest.qWait(1)

    numbers = panel.findChildren(Numbers)[-1]
    assert numbers.verticalScrollBar().maximum() == 0
    assert numbers.viewport().height() >= sum(numbers.rowHeight(row) for row in range(3))


def test_a_panel_without_charts_is_not_there(panel: ChartPanel) -> None:
    panel.show_charted(Charted())

    assert panel.isHidden()


@pytest.fixture
def drawn(pane: EditorPane, session: CharterSession, qtbot: QtBot) -> Callable[[str], Charted]:
    """Return what shows a section and gives its charts."""
    records = (
        Task(id="t", title="Open the hub", due=date(2027, 6, 30)),
        Objective(id="o", statement="Two hubs", status="on track"),
        Contribution(id="c", partner="partner", what="Rent", value=1200),
        Seat(id="s", partner="partner", office="Chair"),
    )
    for record in records:
        session.do(arrival(session.charter, record))

    def show(key: str) -> Charted:
        pane.show_section(key)
        page = pane.page
        assert isinstance(page, ChartedPage)
        qtbot.waitUntil(lambda: bool(page.chart.charted.charts))
        return page.chart.charted

    return show


@pytest.mark.parametrize(
    ("key", "caption"),
    [
        ("workplan", "Timeline, 30 June 2027 to 30 June 2027"),
        ("objectives", "How far the objectives have come"),
        ("resources", "What each partner puts in"),
        ("structure", "Who holds which places"),
    ],
)
def test_a_page_shows_a_chart_of_what_it_says(
    drawn: Callable[[str], Charted], key: str, caption: str
) -> None:
    charted = drawn(key)

    assert charted.charts[0].caption == caption
    assert charted.tables


@pytest.mark.usefixtures("in_welsh")
def test_a_chart_in_a_welsh_window_says_its_own_words_in_welsh(
    drawn: Callable[[str], Charted],
) -> None:
    charted = drawn("structure")

    assert charted.charts[0].caption == "Pwy sy’n dal pa leoedd"
    assert "Chair" in charted.charts[0].alternative


def test_a_chart_follows_what_is_written(
    qtbot: QtBot,
    pane: EditorPane,
    session: CharterSession,
    drawn: Callable[[str], Charted],
) -> None:
    before = drawn("resources")

    session.do(arrival(session.charter, Contribution(id="c2", value=500)))

    page = pane.page
    assert isinstance(page, ChartedPage)
    qtbot.waitUntil(lambda: page.chart.charted != before)


def test_the_tab_key_comes_from_the_table_to_the_way_back(
    pane: EditorPane, drawn: Callable[[str], Charted]
) -> None:
    drawn("workplan")
    assert isinstance(pane.page, ChartedPage)
    switch = pane.page.chart.switch
    switch.click()
    QTest.qWait(20)  # until the table is laid out

    table = pane.page.findChildren(Numbers)[-1]
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Tab)

    assert pane.window().focusWidget() is switch
