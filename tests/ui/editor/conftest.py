"""The real editor on a real library, with a charter that has one of everything to point at."""

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import PIL.Image
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.model.catalogue import RECORDS
from planner.model.charter import Charter, creation
from planner.model.kinds import (
    Choice,
    Day,
    Duration,
    Flag,
    Image,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)
from planner.model.records.front import Control, Partner
from planner.model.values import Value
from planner.store.library import Library
from ui.editor.choices import ChoiceEditor, FlagEditor
from ui.editor.field import Field
from ui.editor.links import LinkEditor, LinksEditor
from ui.editor.pane import EditorPane
from ui.editor.picture import PictureEditor
from ui.editor.text_editor import TextEditor
from ui.session import CharterSession

HUB = "Riverside <Hub> & Friends"


def tiny(form: str) -> bytes:
    content = BytesIO()
    PIL.Image.new("L", (1, 1)).save(content, form)
    return content.getvalue()


PNG = tiny("png")
VALUES: dict[type[Kind], Value] = {
    Day: date(2027, 6, 30),
    Flag: False,
    Number: 12.5,
    Money: 120050,
    Span: Duration(6, "weeks"),
    Picture: Image("image/png", PNG),
}
Put = Callable[[Field], None]


@pytest.fixture
def one_of_each(library: Library) -> Charter:
    """Return a charter with one empty record of every list, its id the name of the table."""
    records = [kind(id=table) for table, kind in RECORDS.items() if kind.many]
    named = [Control(title="Telford", currency="GBP"), Partner(id="partner", name=HUB)]
    rest = [one for one in records if not isinstance(one, Partner)]
    charter = Charter.of("c1", [*named, *rest])
    library.apply(charter.id, creation(charter))
    return charter


@pytest.fixture
def session(qtbot: QtBot, library: Library, one_of_each: Charter) -> CharterSession:  # noqa: ARG001 # qtbot for the application
    return CharterSession(library, one_of_each.id)


@pytest.fixture
def pane(qtbot: QtBot, session: CharterSession) -> EditorPane:
    return shown(qtbot, session)


@pytest.fixture
def reopened(qtbot: QtBot, path: Path, pane: EditorPane) -> Iterator[Callable[[], EditorPane]]:
    """Return what closes the window, and opens it again from the file alone."""
    libraries: list[Library] = []

    def again() -> EditorPane:
        pane.commit()
        pane.close()
        libraries.append(Library.open(path, who="Ann"))
        return shown(qtbot, CharterSession(libraries[0], "c1"))

    yield again
    for each in libraries:
        each.close()


@pytest.fixture
def field(pane: EditorPane) -> Callable[[str, str, str], Field]:
    """Return what shows a field, and gives it."""

    def find(table: str, record_id: str, name: str) -> Field:
        pane.show_field(table, record_id, name)
        return next(
            one
            for one in pane.page.findChildren(Field)
            if one.place == (RECORDS[table], record_id, name)
        )

    return find


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Return what puts a typical answer into a field, the way a person does."""
    picture = tmp_path / "logo.png"
    picture.write_bytes(PNG)

    def answer(field: Field) -> None:
        match field.editor:
            case TextEditor() as editor:
                editor.box.selectAll()
                editor.box.insert(typed_for(field.kind))
            case ChoiceEditor() as editor:
                choose(editor.list, editor.list.count() - 1)
            case LinkEditor() as editor:
                choose(editor.list, 1)
            case FlagEditor() as editor:
                editor.answers[1].click()
            case LinksEditor() as editor:
                editor.list.item(0).setCheckState(Qt.CheckState.Checked)
            case PictureEditor() as editor:
                editor.take(picture)
        field.commit()

    return answer


@pytest.fixture
def answer_of() -> Callable[[Kind], Value]:
    """Return what gives the value that a typical answer stands for."""
    return value_of


def shown(qtbot: QtBot, session: CharterSession) -> EditorPane:
    pane = EditorPane(session)
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    pane.show()
    pane.activateWindow()
    return pane


def choose(dropdown: QWidget, row: int) -> None:
    """Choose by keyboard, as a person does."""
    QTest.keyClick(dropdown, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(dropdown, Qt.Key.Key_Down)


def typed_for(kind: Kind) -> str:
    match kind:
        case Line():
            return HUB
        case Prose():
            return "It’s **one** </para>\n\n- contact <jane@example.org>"
        case Day():
            return "30/6/2027"
        case Number():
            return "12.5"
        case Money():
            return "£1,200.50"
        case _:
            return "every six weeks"


def value_of(kind: Kind) -> Value:
    match kind:
        case Line() | Prose():
            return typed_for(kind)
        case Choice():
            return kind.values[-1]
        case Link():
            return kind.to
        case Links():
            return (kind.to,)
        case _:
            return VALUES[type(kind)]
