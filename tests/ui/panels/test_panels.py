"""What stands beside the form: findings that lead somewhere, and the history."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.health import Finding, findings
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import arrival
from planner.model.records.why import Objective
from planner.store.library import Library
from ui.main_window import MainWindow
from ui.panels.history import STEP, HistoryPane, moment_words
from ui.panels.sentences import Sentence, Sentences
from ui.panels.settle import SettlePane, summary
from ui.session import CharterSession

Opening = Callable[[], MainWindow]
Writing = Callable[[Charter, str], Change | None]


def test_rows_of_sentences_behave_as_a_list(qtmodeltester: ModelTester) -> None:
    rows = Sentences()
    rows.show([Sentence("One <b>R&D</b>", 1, "info", "muted"), Sentence("Two", 2)])

    assert rows.index(0).data() == "One <b>R&D</b>"
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call] # pytest-qt


def test_a_finding_says_how_grave_it_is_in_a_word(session: CharterSession) -> None:
    pane = SettlePane(session)
    pane.refresh()

    first = pane.list.rows.index(0)

    assert first.data().startswith("To think about · Period\n")
    assert isinstance(first.data(Qt.ItemDataRole.UserRole), Finding)


@pytest.mark.usefixtures("in_welsh")
def test_a_finding_is_said_in_the_language_of_the_window(session: CharterSession) -> None:
    pane = SettlePane(session)
    pane.refresh()

    found = [pane.list.rows.index(row).data() for row in range(pane.list.rows.rowCount())]
    assert found
    assert found[0].split("\n")[1].startswith("Heb gytuno arno eto. ")
    english = [one.sentence for one in findings(session.charter, date.today())]
    assert [words for words in found if words.split("\n")[1] in english] == []


def test_findings_follow_the_charter(
    qtbot: QtBot, session: CharterSession, purpose: Writing
) -> None:
    pane = SettlePane(session)
    pane.refresh()
    before = pane.list.rows.rowCount()

    with qtbot.waitSignal(pane.counted):
        session.do(purpose(session.charter, ""))

    assert pane.list.rows.rowCount() == before + 1


def test_the_summary_counts_what_is_to_be_settled(telford: Charter) -> None:
    words = summary(telford, findings(telford, date(2027, 6, 1)))

    assert words.startswith("3 of 26 sections have been begun. To settle: ")
    assert summary(telford, ()).endswith("Nothing needs settling.")


def test_a_finding_leads_to_the_field_it_is_about(
    library: Library, telford: Charter, opened: Opening
) -> None:
    objective = Objective(id="o1", statement="Open two hubs")
    library.apply(telford.id, arrival(telford, objective))
    window = opened()
    window.pages.open_charter(telford.id)
    found = findings(window.page.session.charter, date.today())
    about = next(each for each in found if each.record_id == "o1")

    window.page.tabs.findings.list.chosen.emit(about)

    assert window.page.editor.section == "objectives"


def test_the_tab_says_how_much_there_is_to_settle(
    qtbot: QtBot, telford: Charter, opened: Opening
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    number = len(findings(telford, date.today()))

    with qtbot.waitSignal(window.page.tabs.findings.counted):
        window.page.tabs.findings.refresh()

    assert window.page.tabs.tabText(2) == f"To settle ({number})"


def test_history_tells_every_change_newest_first(
    session: CharterSession, purpose: Writing
) -> None:
    session.do(purpose(session.charter, "Warm homes"))
    session.stack.undo()
    pane = HistoryPane(session)

    pane.show()

    first = [pane.rows.index(row).data().split("\n") for row in range(3)]
    assert [words for words, _ in first] == [
        "Undo: Change purpose",
        "Change purpose",
        "Start “Telford Food Partnership”",
    ]
    assert first[0][1].endswith(", Ann")


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "Today, 12:30"), (1, "Yesterday, 12:30"), (33, "29 April 2027, 12:30")],
    ids=["today", "yesterday", "long ago"],
)
def test_moments_are_told_as_people_tell_them(days: int, said: str) -> None:
    now = datetime(2027, 6, 1, 12, 30, tzinfo=UTC).astimezone().replace(hour=12)

    assert moment_words(now - timedelta(days=days), now.date()) == said


def test_older_history_is_read_when_the_person_gets_there(
    qtbot: QtBot, session: CharterSession, purpose: Writing
) -> None:
    for number in range(STEP + 5):
        session.do(purpose(session.charter, f"For {number}"))
    pane = HistoryPane(session)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.rows.rowCount() == STEP

    pane.scrollToBottom()

    qtbot.waitUntil(lambda: pane.rows.rowCount() == STEP + 6)
    assert pane.rows.index(STEP + 5).data().startswith("Start “Telford Food Partnership”")
