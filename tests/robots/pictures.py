"""Takes the pictures of the guide from the real window: `make pictures`.

Each picture is a widget of a window that is led to a place in a library made for it. They are
small: a few dozen colours are enough for a page of words.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from planner.errors import LibraryError, Trouble
from planner.exchange.json_form import read
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.records.why import Vision
from planner.model.start import started
from planner.places import RESOURCES
from planner.store.file import IN_USE
from planner.store.library import Library
from tests.robots.looking import rest
from ui.background import finish
from ui.charter_page import CharterPage
from ui.dialogs.agree import AgreeDialog
from ui.dialogs.trouble import TroublePage
from ui.help.asking import open_help
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import load_fonts
from ui.tongue import speak

GUIDANCE = RESOURCES / "guidance"
PICTURES = GUIDANCE / "pictures"
FOLDERS = {"en": PICTURES, "cy": GUIDANCE / "cy" / "pictures"}
SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
SIZE = QSize(1160, 760)
COLOURS = 48
BEGUN = "Warm Halls"
MOMENT = 800  # milliseconds, until the window has done what was asked of it

W = TypeVar("W", bound=QWidget)


class Camera:
    """A window on a library of three charters, and a way to each picture."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._library = Library.open(folder / "library.db", who="Tom")
        self._charter = self._fill()
        self._window = MainWindow(Settings(folder / "window.ini"))
        self._window.settings.theme = "light"
        self._window.dress()
        self._window.resize(SIZE)
        self._window.show()
        self._window.open(self._library)
        self._window.resize(SIZE)

    def close(self) -> None:
        """Put the window and the library away."""
        self._window.hide()
        finish()
        self._library.close()

    def take(self, name: str, folder: Path = PICTURES) -> Path:
        """Take the picture of a name and return where it is."""
        path = folder / f"{name}.png"
        path.write_bytes(small(SHOTS[name](self)))
        self._window.settings.text_size = 100
        self._window.set_theme("light")
        return path

    def _fill(self) -> Charter:
        sample = draft(read(SAMPLE.read_bytes()))
        others = (
            started("Riverside Youth Together", ("Riverside Scouts", "St Chad’s Church"), ""),
            started(BEGUN, ("Elm Street Hall", "Friends of Elm Park"), "Keep warm."),
        )
        for each in (sample, *others):
            self._library.apply(each.id, creation(each))
        return sample

    def _page(
        self, section: str = "vision", document: str = "charter", charter: str = ""
    ) -> CharterPage:
        pages = self._window.pages
        pages.show_register()
        pages.open_charter(charter or self._charter.id, section)
        page = pages.charter
        assert page is not None, "a charter that opens is shown"
        page.document.chooser.choose_document(document)
        page.show_tab(0)
        page.sides.show_form()
        page.editor.setFocus()
        return self._settled(page)

    def _start(self) -> QWidget:
        self._window.pages.show_start()
        asked = self._window.pages.start.questions
        asked.partners.setPlainText("Elm Street Hall\nFriends of Elm Park\nSt Chad’s Church")
        asked.purpose.setPlainText("So that nobody in our street is cold or alone in winter.")
        asked.title.setText("Warm Halls")
        return self._settled(self._window)

    def _charters(self) -> QWidget:
        self._window.pages.show_register()
        return self._window

    def _whole(self) -> QWidget:
        self._page()
        return self._window

    def _help(self) -> QWidget:
        self._page("risk")
        return self._settled(open_help(self._window, "sections/risk"))

    def _list(self) -> QWidget:
        page = self._page("partners")
        page.sides.turn()
        page.editor.show_field("partner", "p-faiths", "known_as")
        return self._settled(page.editor)

    def _settle(self) -> QWidget:
        begun = next(each.id for each in self._library.page(0, 9) if each.title == BEGUN)
        page = self._page(charter=begun)
        page.show_tab(2)
        return self._settled(page.tabs)

    def _preview(self) -> QWidget:
        return self._page(document="agreement").document

    def _worksheet(self) -> QWidget:
        return self._page("aims", "worksheet").document.preview.pages

    def _agree(self) -> QWidget:
        dialog = AgreeDialog(self._page().session, self._window)
        dialog.show()
        return self._settled(dialog)

    def _signatures(self) -> QWidget:
        return self._page("signatures").editor

    def _compare(self) -> QWidget:
        page = self._page()
        page.session.keep("Sent to the partners in May")
        vision = page.session.charter.one(Vision)
        page.session.do(reworded(vision, "Nobody in Brindlemere goes hungry or eats alone."))
        page.show_tab(4)
        return self._settled(page.tabs)

    def _contrast(self) -> QWidget:
        self._page()
        self._window.settings.text_size = 130
        self._window.set_theme("high-contrast")
        return self._settled(self._window)

    def _trouble(self) -> QWidget:
        path = Path("library.db")
        trouble = TroublePage(LibraryError(path, IN_USE, Trouble.IN_USE))
        trouble.resize(720, 470)
        trouble.show()
        return self._settled(trouble)

    def _settled(self, shown: W) -> W:
        """Return a widget once the pages are laid out, a moment after the last change."""
        rest(MOMENT)
        QThreadPool.globalInstance().waitForDone()
        rest(MOMENT)
        return shown


SHOTS: dict[str, Callable[[Camera], QWidget]] = {
    "start": Camera._start,
    "charter": Camera._whole,
    "help": Camera._help,
    "list": Camera._list,
    "settle": Camera._settle,
    "preview": Camera._preview,
    "worksheet": Camera._worksheet,
    "agree": Camera._agree,
    "signatures": Camera._signatures,
    "compare": Camera._compare,
    "charters": Camera._charters,
    "contrast": Camera._contrast,
    "trouble": Camera._trouble,
}


def draft(charter: Charter) -> Charter:
    """Return a charter as it was before it was agreed."""
    control = charter.control
    return charter.after(Change("", (Edit(control, replace(control, status="draft")),)))


def reworded(vision: Vision, words: str) -> Change:
    """Return the change that says a vision in other words."""
    return Change("Edit vision", (Edit(vision, replace(vision, statement=words)),))


def small(shown: QWidget) -> bytes:
    """Return a picture of a widget, in few colours."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shown.grab().save(buffer, "PNG")
    picture = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    made = BytesIO()
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue()


@contextmanager
def camera() -> Iterator[Camera]:
    """Have a window on a library that goes when the pictures are taken."""
    with tempfile.TemporaryDirectory() as folder:
        made = Camera(Path(folder))
        try:
            yield made
        finally:
            made.close()


def main(names: Sequence[str]) -> None:
    """Take the pictures of these names in each language, all when none is named."""
    application = QApplication(sys.argv[:1])
    load_fonts()
    for language, folder in FOLDERS.items():
        speak(language)
        folder.mkdir(exist_ok=True)
        with camera() as taking:
            for name in names or SHOTS:
                path = taking.take(name, folder)
                sys.stdout.write(f"{language} {path.name}: {path.stat().st_size // 1024} KB\n")
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
