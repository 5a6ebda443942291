"""Charters that come in from files: every one of them, or none."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.errors import ExchangeError, UnknownCharterError
from planner.exchange.json_form import read
from planner.model.changes import Change
from planner.model.charter import Charter, creation, new_id
from planner.model.steps import Called
from planner.store.library import Library
from ui.tongue import tr


def ask_for_files(parent: QWidget) -> list[Path]:
    """Return the files the person chooses; none when they change their mind."""
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        tr("Bring in a charter file"),
        str(Path.home()),
        tr("Charters and worksheets (*.json *.pdf)"),
    )
    return [Path(name) for name in names]


def bring_in(library: Library, paths: list[Path]) -> list[str]:
    """Add the charters of files to a library, and return their ids.

    Every file is read before anything is written. A charter whose id the library has already
    comes in beside it, with an id of its own.

    Raises:
        PlannerError: a file cannot be read, or the library not be written; it says which.
    """
    charters = [_own_id(library, _read(path)) for path in paths]
    for charter in charters:
        text = Called.BROUGHT_IN.format(title=charter.title)
        library.apply(charter.id, Change(text, creation(charter).edits))
    return [charter.id for charter in charters]


def _read(path: Path) -> Charter:
    try:
        return read(path.read_bytes())
    except (OSError, ExchangeError) as error:
        raise ExchangeError.of_file(path.name, error) from error


def _own_id(library: Library, charter: Charter) -> Charter:
    try:
        library.charter(charter.id)
    except UnknownCharterError:
        return charter
    return replace(charter, id=new_id())
