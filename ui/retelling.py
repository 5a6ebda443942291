"""Another language for a window that is open: everything is said afresh, at the same place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import messages
from ui.background import Latest
from ui.main_window import LANGUAGE
from ui.menus import mark_language, rename
from ui.settings import TOLD_OF_WELSH
from ui.tongue import WELSH, language_for, later, speak, tr, voice

if TYPE_CHECKING:
    from planner.model.voice import Voice
    from ui.main_window import MainWindow
    from ui.pages import Pages

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
AWAITS = later("The Welsh of this window awaits review by a Welsh speaker.")
HOW_TO_HELP = later(
    "If a word is wrong or could be plainer, please say so where you got the program from."
)


def retell(window: "MainWindow", key: str) -> None:
    """Let a window speak a language; nothing changes where words cannot be saved first."""
    before = window.pages
    shown, sought = type(window.stack.currentWidget()), before.overview.sought
    is_pondering = before.pondering.is_on
    if before.put_away(closing=True):
        window.settings.language = key
        speak(language_for(key))
        _leave(window)
        rename(window)
        window.open(before.library)
        if before.keeper.is_started:
            window.pages.keeper.start()
        _return(window.pages, shown, sought, before.beginning.answers)
        if is_pondering:
            window.pages.show_start()
        before.leave()
    mark_language(window.choices, window.settings.language)


def read_ahead(window: "MainWindow") -> None:
    """Read what another language says beside the main thread, once its menu is opened."""
    work: Latest[Voice] = Latest(window)
    window.menus[LANGUAGE].aboutToShow.connect(lambda: work.run(_welsh))


def mention_welsh(window: "MainWindow") -> None:
    """Say once, where the window speaks Welsh, that its Welsh awaits review."""
    if voice().code == WELSH and not window.settings.word(TOLD_OF_WELSH):
        window.settings.keep(TOLD_OF_WELSH, "yes")
        window.pages.notice.say(f"{tr(AWAITS)}\n{AWAITS}")


def explain_welsh(window: "MainWindow") -> None:
    """Say in both languages that the Welsh awaits review, and what a reader can do."""
    messages.tell(window, f"{tr(AWAITS)}\n{AWAITS}", more=f"{tr(HOW_TO_HELP)}\n{HOW_TO_HELP}")


def _welsh() -> "Voice":
    from planner.documents.telling import voice_of  # it needs the catalogue

    return voice_of(WELSH)


def _leave(window: "MainWindow") -> None:
    """Let go of every page, and of help beside them; what they are about is in the library."""
    for beside in window.findChildren(QWidget, options=DIRECT):
        if beside.isWindow():
            beside.close()
            beside.deleteLater()
    while (page := window.stack.widget(0)) is not None:
        window.stack.removeWidget(page)
        page.deleteLater()


def _return(pages: "Pages", shown: type[object], sought: str, answers: tuple[str, ...]) -> None:
    """Go back to where the person was, with what was sought and answered there."""
    if sought:
        pages.register.search.setText(sought)
    if any(answers):
        pages.start.questions.answer(answers)
    if pages.charter is not None:
        return
    from ui.register.bin import BinPage
    from ui.register.coming import ComingPage
    from ui.register.start import StartPage

    if shown is StartPage:
        pages.show_start()
    elif shown is BinPage:
        pages.show_bin()
    elif shown is ComingPage:
        pages.show_coming()
