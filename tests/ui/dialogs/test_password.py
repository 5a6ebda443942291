"""A PDF that is saved with a password, from the window."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.robots.fitting import unfit
from tests.ui.asked import Asked
from ui.dialogs.export import Exporting
from ui.dialogs.password import PasswordDialog
from ui.preview.rendering import Choice
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import dress

PASSWORD = "three small words"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent: QWidget) -> PasswordDialog:
    dialog = PasswordDialog(parent)
    dialog.show()
    return dialog


def type_in(dialog: PasswordDialog, first: str, second: str) -> None:
    dialog.first.setText(first)
    dialog.second.setText(second)
    dialog.go_on.click()


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("short", "short", "at least 8 characters"),
        (PASSWORD, "three small worms", "not the same"),
        ("🙂" * 40, "🙂" * 40, "too long"),
    ],
)
def test_a_password_that_does_not_do_says_why(
    dialog: PasswordDialog, first: str, second: str, why: str
) -> None:
    type_in(dialog, first, second)

    assert why in dialog.refusal.text()
    assert dialog.isVisible()


def test_large_text_is_read_in_full_with_the_reason_too(parent: QWidget) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, "light", 150)
    try:
        dialog = PasswordDialog(parent)
        dialog.show()
        type_in(dialog, "short", "short")
        QTest.qWait(50)

        assert list(unfit(dialog)) == []
    finally:
        dress(application, "light", 100)


def test_the_same_password_twice_will_do(dialog: PasswordDialog) -> None:
    type_in(dialog, PASSWORD, PASSWORD)

    assert dialog.result() == QDialog.DialogCode.Accepted


def test_what_is_typed_is_seen_only_when_that_is_wanted(dialog: PasswordDialog) -> None:
    assert dialog.first.echoMode() == QLineEdit.EchoMode.Password

    dialog.shown.setChecked(True)

    assert dialog.second.echoMode() == QLineEdit.EchoMode.Normal


def test_the_file_that_is_saved_opens_with_the_password_and_nothing_remembers_it(
    qtbot: QtBot,
    parent: QWidget,
    session: CharterSession,
    settings_path: Path,
    tmp_path: Path,
    asked: Asked,
) -> None:
    settings, target = Settings(settings_path), tmp_path / "locked.pdf"
    exporting = Exporting(settings, parent)
    asked.act(PasswordDialog, lambda dialog: type_in(dialog, PASSWORD, PASSWORD))
    asked.name(target)

    with qtbot.waitSignal(exporting.saved, timeout=30_000):
        exporting.ask_and_lock(session.charter, Choice("charter"))

    settings.write()
    with pikepdf.open(BytesIO(target.read_bytes()), password=PASSWORD) as pdf:
        assert len(pdf.pages) == 1
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path != target]
    assert kept
    assert not [path for path in kept if PASSWORD.encode() in path.read_bytes()]
