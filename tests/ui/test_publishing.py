"""Documents of every charter in the list, from the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter, creation
from planner.model.start import started
from planner.store.library import Library
from tests.pdf_reading import invalid
from ui.dialogs.publishing import PublishingDialog
from ui.main_window import MainWindow
from ui.register.model import RegisterModel

Dialogs = Callable[[], PublishingDialog]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "posters"
    folder.mkdir()
    return folder


@pytest.fixture
def dialogs(qtbot: QtBot, library: Library, opened: Callable[[], MainWindow]) -> Dialogs:
    """Return what opens the dialog for every charter of the library."""

    def show() -> PublishingDialog:
        window = opened()
        listed = library.page(0, 100)
        dialog = PublishingDialog(library.path, listed, window)
        qtbot.addWidget(dialog)
        dialog.document.setCurrentIndex(dialog.document.findData("charter"))
        return dialog

    return show


def test_the_way_on_stands_last_as_in_every_question(dialogs: Dialogs) -> None:
    dialog = dialogs()
    dialog.show()

    assert dialog.leave.geometry().right() < dialog.go.geometry().left()


def add(library: Library, *titles: str) -> None:
    for title in titles:
        charter = started(title, ("Hub",), "To feed everybody.")
        library.apply(charter.id, creation(charter))


def test_every_charter_in_the_list_gets_its_file(
    qtbot: QtBot, library: Library, dialogs: Dialogs, folder: Path
) -> None:
    add(library, "Telford", "Oswestry")
    dialog = dialogs()

    with qtbot.waitSignal(dialog.publishing.finished, timeout=30_000):
        dialog.start(folder)

    made = sorted(path.name for path in folder.iterdir())
    assert made == ["Oswestry - charter.pdf", "Telford - charter.pdf"]
    assert [invalid(path.read_bytes()) for path in folder.iterdir()] == [[], []]
    assert dialog.state.text() == "2 documents saved."


def test_nothing_in_the_folder_is_replaced(
    qtbot: QtBot, library: Library, dialogs: Dialogs, folder: Path
) -> None:
    add(library, "Telford", "telford")
    (folder / "Telford - charter.pdf").write_bytes(b"ours")
    dialog = dialogs()

    with qtbot.waitSignal(dialog.publishing.finished, timeout=30_000):
        dialog.start(folder)

    assert (folder / "Telford - charter.pdf").read_bytes() == b"ours"
    assert len(list(folder.iterdir())) == 3


def test_cancel_stops_before_the_next_document_and_says_so(
    qtbot: QtBot, library: Library, dialogs: Dialogs, folder: Path
) -> None:
    add(library, *(f"Partnership {number}" for number in range(80)))
    dialog = dialogs()
    dialog.publishing.advanced.connect(lambda _: dialog.reject())

    with qtbot.waitSignal(dialog.publishing.finished, timeout=30_000):
        dialog.start(folder)

    assert 0 < len(list(folder.iterdir())) < 80
    assert "left out, because you stopped" in dialog.state.text()
    assert not dialog.publishing.is_busy


def test_a_folder_that_cannot_be_written_to_is_told_of(
    qtbot: QtBot, library: Library, dialogs: Dialogs, tmp_path: Path
) -> None:
    add(library, "Telford")
    dialog = dialogs()

    with qtbot.waitSignal(dialog.publishing.finished, timeout=30_000):
        dialog.start(tmp_path / "not there")

    assert dialog.state.text().startswith("0 documents saved.\n“Telford - charter.pdf”")


@pytest.mark.usefixtures("qapp")
def test_charters_not_read_yet_are_in_the_list_too(library: Library, telford: Charter) -> None:
    from datetime import date

    add(library, *(f"Partnership {number}" for number in range(120)))
    model = RegisterModel(library, date(2026, 11, 24))
    model.refresh()

    assert model.rowCount() == 100
    assert len(model.listed()) == 121
    assert telford.id in {holding.id for holding in model.listed()}
