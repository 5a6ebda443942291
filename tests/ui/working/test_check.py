"""The partnership check in the window: rounds, forms in and out, results, own checks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from planner.documents.check import check
from planner.documents.options import Options
from planner.documents.pdf import render
from planner.errors import ExchangeError
from planner.exchange.check_forms import Form
from planner.model.charter import Charter, creation
from planner.model.record import Record
from planner.model.records.deliver import CheckRound, Response, Statement, Survey
from planner.model.records.front import Control, Partner
from planner.store.library import Library
from tests.planner.health.test_rounds import LINES, OWN, SECOND, SPRING, STATEMENTS, forms
from tests.sheets import filled
from tests.ui.asked import Asked
from ui.session import CharterSession
from ui.settings import Settings
from ui.working.check import CheckPage
from ui.working.check_entry import EntryDialog
from ui.working.check_own import OwnCheck
from ui.working.check_reading import ReadingDialog
from ui.working.check_round import RoundView, read_form

Shown = Callable[..., CheckPage]


@pytest.fixture
def shown(qtbot: QtBot, library: Library, settings_path: Path) -> Shown:
    def show(*records: Record) -> CheckPage:
        library.apply("c", creation(Charter.of("c", records)))
        session = CharterSession(library, "c")
        page = CheckPage(session, Settings(settings_path))
        qtbot.addWidget(page)
        session.changed.connect(lambda _: page.refresh())
        page.refresh()
        page.show()
        return page

    return show


def view(page: CheckPage) -> RoundView:
    assert isinstance(page.view, RoundView)
    return page.view


def answers(page: CheckPage) -> list[str]:
    return [one.answers for one in page._session.charter.all(Response)]


def entry(qtbot: QtBot, page: CheckPage) -> EntryDialog:
    dialog = EntryDialog(page._session, view(page).record_id, page)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


def test_an_empty_page_says_how_to_begin_and_begins(shown: Shown) -> None:
    page = shown(Control(title="Good Food"))
    assert page._empty.isVisible()

    page.new_round.click()

    assert not page._empty.isVisible()
    assert [one.name for one in page._session.charter.all(CheckRound)] == ["Round 1"]
    assert view(page).isVisible()


def test_an_agreed_charter_takes_rounds_and_answers(qtbot: QtBot, shown: Shown) -> None:
    page = shown(Control(title="Good Food", status="agreed"))

    page.new_round.click()
    dialog = entry(qtbot, page)
    QTest.keyClicks(dialog.focusWidget(), "4")
    dialog.leave.click()

    assert answers(page) == ["a1 4"]


def test_answers_are_entered_with_a_key_each_and_enter(qtbot: QtBot, shown: Shown) -> None:
    page = shown(SPRING)
    dialog = entry(qtbot, page)

    for key in "4503":
        QTest.keyClicks(dialog.focusWidget(), key)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(dialog.focusWidget(), "1")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    assert answers(page) == ["a1 4, a2 5, a4 3", "a1 1"]
    assert [one.number for one in page._session.charter.all(Response)] == ["1", "2"]


def test_a_form_that_was_entered_is_taken_back_with_one_step(
    qtbot: QtBot, shown: Shown
) -> None:
    page = shown(SPRING)
    dialog = entry(qtbot, page)
    QTest.keyClicks(dialog.focusWidget(), "4")
    dialog.leave.click()

    page._session.stack.undo()

    assert answers(page) == []


def test_a_form_is_changed_and_what_is_no_answer_is_kept(qtbot: QtBot, shown: Shown) -> None:
    page = shown(SPRING, *forms(["a1 9, a2 4, b7 3"]))
    dialog = entry(qtbot, page)

    dialog.which.setCurrentIndex(1)
    dialog.which.activated.emit(1)
    rows = list(dialog.rows.values())
    assert "“9” is no answer" in rows[0]._told.text()
    QTest.keyClicks(rows[1].choices[0], "5")
    dialog.leave.click()

    assert answers(page) == ["a1 9, a2 5, b7 3"]


def test_a_form_is_removed(qtbot: QtBot, shown: Shown) -> None:
    page = shown(SPRING, *forms(["a1 4", "a1 5"]))
    dialog = entry(qtbot, page)

    dialog.which.setCurrentIndex(1)
    dialog.which.activated.emit(1)
    dialog.remove.click()
    dialog.leave.click()

    assert answers(page) == ["a1 5"]


def test_every_answer_has_a_name_that_says_its_statement(qtbot: QtBot, shown: Shown) -> None:
    dialog = entry(qtbot, shown(SPRING))

    names = [one.accessibleName() for one in dialog.findChildren(QRadioButton)]
    assert len(set(names)) == len(names) == 13 * 6
    assert "2. The people who should have a say do have one. 4" in names


def test_the_organisation_is_asked_for_only_where_the_round_says_so(
    qtbot: QtBot, shown: Shown
) -> None:
    asked = CheckRound(id="r3", name="Asked", by_partner=True, rank=2)
    page = shown(SPRING, asked, Partner(id="p", name="Hub"))
    page.choose("r3")
    assert entry(qtbot, page).partner.isVisible()

    page.choose("r1")
    assert not entry(qtbot, page).partner.isVisible()


def test_results_lead_to_the_sections_of_low_and_divided_statements(
    qtbot: QtBot, shown: Shown
) -> None:
    page = shown(SPRING, *forms(LINES))
    results = view(page).results

    assert "What we gain: 3.72 of 5 on average." in results.lines[0]
    with qtbot.waitSignal(page.section_wanted) as wanted:
        results.links[0].click()
    assert wanted.args == ["vision"]


def test_one_answer_and_the_spread_of_two_are_not_shown(shown: Shown) -> None:
    page = shown(SPRING, *forms(LINES[:1]), SECOND, *forms(LINES[:2], "r2"))

    page.choose("r1")
    assert view(page).results.lines[0].endswith("one form would tell who filled it in.")
    page.choose("r2")
    assert not any("far apart" in line for line in view(page).results.lines)


def test_what_does_not_count_is_named(shown: Shown) -> None:
    page = shown(SPRING, *forms([*LINES, "a1 9"]))

    said = view(page).results.lines
    assert "Form 4: the answer to statement 1 is not on the scale." in said


def test_filled_forms_are_shown_and_taken_in_as_one_step(
    qtbot: QtBot, shown: Shown, tmp_path: Path, asked: Asked
) -> None:
    page = shown(SPRING, SECOND)
    form = render(check(page._session.charter, Options(round="r1", blank=True)))
    path = tmp_path / "form.pdf"
    path.write_bytes(filled(form, {"check.statement.a1": "/4"}))
    files = [("form.pdf", read_form(path)), ("list.csv", Form(answers={"1": "7"}))]
    page.choose("r1")
    said: list[str] = []

    def take(dialog: ReadingDialog) -> None:
        said.extend(box.accessibleName() for _, box in dialog.boxes)
        said.extend(box.accessibleDescription() for _, box in dialog.boxes)
        dialog.take.click()

    asked.act(ReadingDialog, take)
    with qtbot.waitSignal(page.told):
        view(page).take(files)

    assert said[:2] == ["form.pdf: 1 answer", "list.csv: 1 answer"]
    assert said[3] == "Form 2: the answer to statement 1 is not on the scale."
    assert answers(page) == ["a1 4", "a1 7"]
    page._session.stack.undo()
    assert answers(page) == []


def test_a_form_that_is_there_already_is_not_ticked(shown: Shown, asked: Asked) -> None:
    page = shown(SPRING, *forms(["a1 4"]))
    ticked: list[bool] = []

    def leave(dialog: ReadingDialog) -> None:
        ticked.extend(box.isChecked() for _, box in dialog.boxes)
        dialog.leave.click()

    asked.act(ReadingDialog, leave)
    view(page).take([("again.csv", Form(answers={"a1": "4"}))])

    assert (ticked, answers(page)) == ([False], ["a1 4"])


def test_a_form_of_another_charter_is_refused_by_its_name(shown: Shown) -> None:
    page = shown(SPRING)

    with pytest.raises(ExchangeError, match=r"odd\.pdf: the form belongs to another"):
        view(page).take([("odd.pdf", Form(charter_id="other", answers={"a1": "4"}))])


def test_forms_of_no_round_are_told_and_put_into_one(shown: Shown) -> None:
    page = shown(SPRING, Response(id="stray", answers="a1 4"))
    assert "1 form belongs to no round" in page._strays.text()

    page.gather.click()

    assert [one.round for one in page._session.charter.all(Response)] == ["r1"]
    assert not page._strays.isVisible()


def test_what_is_typed_in_one_round_is_kept_when_another_is_chosen(shown: Shown) -> None:
    page = shown(SPRING, SECOND)
    page.choose("r1")
    view(page).form.fields["name"].editor.control.setFocus()
    QTest.keyClicks(page.focusWidget(), "time")

    page.choose("r2")

    name = page._session.charter.get(CheckRound, "r1")
    assert name is not None
    assert "time" in name.name
    assert view(page).record_id == "r2"


def test_a_round_is_removed_with_its_forms_and_comes_back(shown: Shown) -> None:
    page = shown(SPRING, *forms(LINES))

    view(page).remove.click()
    assert (page.view, answers(page)) == (None, [])

    page._session.stack.undo()
    assert len(answers(page)) == 3


def test_a_check_of_ones_own_is_written_and_asked(shown: Shown) -> None:
    page = shown(Control(title="Good Food"))
    page.new_check.click()
    own = page.view
    assert isinstance(own, OwnCheck)

    own.add.click()
    QTest.keyClicks(own.focusWidget(), "We keep promises.")
    own.commit()
    form = own.statements[0]
    form.leads.setCurrentIndex(form.leads.findData("values"))
    form.leads.activated.emit(form.leads.currentIndex())
    own.points[5].click()
    page.new_round.click()

    charter = page._session.charter
    assert [(one.text, one.leads) for one in charter.all(Statement)] == [
        ("We keep promises.", "values")
    ]
    assert [one.points for one in charter.all(Survey)] == [5]
    assert charter.all(CheckRound)[0].survey == charter.all(Survey)[0].id


def test_a_check_is_removed_with_its_statements_and_answers_stay(shown: Shown) -> None:
    own = CheckRound(id="r3", survey="s", name="Own")
    page = shown(OWN, *STATEMENTS, own, *forms(["x 4", "x 2"], "r3"))
    page.choose("s")
    assert isinstance(page.view, OwnCheck)

    page.view.remove.click()

    assert page._session.charter.all(Statement) == ()
    assert answers(page) == ["x 4", "x 2"]


def own_check(page: CheckPage) -> OwnCheck:
    page.choose("s")
    assert isinstance(page.view, OwnCheck)
    return page.view


def statements(page: CheckPage) -> list[str]:
    return [one.text for one in page._session.charter.all(Statement)]


def test_what_is_typed_in_one_statement_stays_when_another_is_removed(shown: Shown) -> None:
    page = shown(OWN, *STATEMENTS)
    own = own_check(page)
    own.statements[0].form.show_field("", "text")
    QTest.keyClicks(page.focusWidget(), "Honestly, ")

    own.statements[1].remove.click()
    page.commit()

    assert "Honestly, " in statements(page)[0]


def test_what_was_being_typed_comes_back_with_the_statement(shown: Shown) -> None:
    page = shown(OWN, *STATEMENTS)
    own = own_check(page)
    own.statements[0].form.show_field("", "text")
    QTest.keyClicks(page.focusWidget(), "Honestly, ")

    own.statements[0].remove.click()
    page._session.stack.undo()

    assert "Honestly, " in statements(page)[0]


def test_what_was_being_typed_comes_back_with_the_round_or_check(shown: Shown) -> None:
    page = shown(SPRING, OWN)
    page.choose("r1")
    view(page).form.show_field("", "name")
    QTest.keyClicks(page.focusWidget(), "Wet ")
    view(page).remove.click()
    page._session.stack.undo()
    own = own_check(page)
    own.form.show_field("", "title")
    QTest.keyClicks(page.focusWidget(), "New ")
    own.remove.click()
    page._session.stack.undo()

    charter = page._session.charter
    assert "Wet " in charter.all(CheckRound)[0].name
    assert "New " in charter.all(Survey)[0].title


def test_answers_are_kept_a_moment_after_they_are_given(qtbot: QtBot, shown: Shown) -> None:
    page = shown(SPRING)
    dialog = entry(qtbot, page)
    dialog._respite._pause = 20

    QTest.keyClicks(dialog.focusWidget(), "4")
    qtbot.waitUntil(lambda: answers(page) == ["a1 4"])
    QTest.keyClicks(dialog.focusWidget(), "5")
    qtbot.waitUntil(lambda: answers(page) == ["a1 4, a2 5"])
    dialog.number.setFocus()
    dialog.number.selectAll()
    QTest.keyClicks(dialog.number, "17")
    qtbot.waitUntil(lambda: page._session.charter.all(Response)[0].number == "17")
    dialog.leave.click()

    assert len(answers(page)) == 1
    page._session.stack.undo()
    assert answers(page) == []


def test_answers_that_are_being_entered_are_kept_when_the_program_is_ended(
    shown: Shown, asked: Asked
) -> None:
    page = shown(SPRING)

    def end(dialog: EntryDialog) -> None:
        next(iter(dialog.rows.values())).choices[3].click()
        page.commit()  # as when the system asks for an end
        page.commit()

    asked.act(EntryDialog, end)
    asked.leave()
    view(page).enter.click()

    assert answers(page) == ["a1 3"]


def test_the_number_of_a_form_is_kept_before_its_first_answer(
    qtbot: QtBot, shown: Shown
) -> None:
    page = shown(SPRING)
    dialog = entry(qtbot, page)

    dialog.number.selectAll()
    QTest.keyClicks(dialog.number, "B 12")
    dialog.leave.click()

    assert [one.number for one in page._session.charter.all(Response)] == ["B 12"]
