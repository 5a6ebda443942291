"""How large a window opens: with room for its words, however large, and all of it in sight."""

from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import BASE_SIZE

OF_SCREEN = 0.9  # of the screen at most, since its frame and the task bar take some


def give_room(window: QWidget, width: int, height: int = 0) -> None:
    """Make a window so large, and larger where text is larger or its words need it.

    Units: pixels at the usual size of text
    """
    scale = max(1.0, QApplication.font().pointSizeF() / BASE_SIZE)
    screen = window.screen().availableSize() * OF_SCREEN
    for each in (window, *window.findChildren(QWidget)):
        each.ensurePolished()  # else it does not know yet how large its words are
    wide = min(round(max(width * scale, window.minimumSizeHint().width())), screen.width())
    layout = window.layout()
    needed = layout.totalHeightForWidth(wide) if layout is not None else 0
    window.resize(wide, min(round(max(height * scale, needed)), screen.height()))
