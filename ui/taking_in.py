"""Files that come in: charters for the register, and worksheets for the charters they fill."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.store.kept import Why
from ui import messages
from ui.tongue import tr

if TYPE_CHECKING:
    from planner.exchange.answers import Filled
    from ui.pages import Pages


def ask_and_take_in(pages: "Pages", window: QWidget) -> None:
    """Ask for charter files and add them to the library."""
    from ui.register.incoming import ask_for_files

    take_in(pages, window, ask_for_files(window))


def take_in(pages: "Pages", window: QWidget, paths: list[Path]) -> None:
    """Add charters of files to the library and open the last, or show what a worksheet says."""
    from ui.register.incoming import bring_in

    if any(path.suffix.lower() == ".pdf" for path in paths):
        _take_in_worksheet(pages, window, paths)
        return
    with messages.telling(window, tr("Nothing was brought in.")):
        pages.keeper.keep_now(Why.BRINGING_IN)
        for charter_id in bring_in(pages.library, paths)[-1:]:
            pages.open_charter(charter_id)


def _take_in_worksheet(pages: "Pages", window: QWidget, paths: list[Path]) -> None:
    """Open the charter that a worksheet belongs to, and show what the worksheet says."""
    from planner.model.worksheet import NEW
    from ui.worksheets import read_one

    with messages.telling(window, tr("The worksheet was not read.")):
        filled = read_one(pages.library, paths)
        if filled.charter_id == NEW:
            _begin(pages, filled)
            return
        if pages.charter is None or pages.charter.session.charter_id != filled.charter_id:
            pages.open_charter(filled.charter_id)
        if pages.charter is not None:
            pages.charter.worksheets.show(filled)


def _begin(pages: "Pages", filled: "Filled") -> None:
    """Make the charter that a worksheet begins, and open it."""
    from planner.exchange.beginning import begun
    from planner.model.charter import creation

    charter = begun(filled)
    pages.library.apply(charter.id, creation(charter))
    pages.open_charter(charter.id)
