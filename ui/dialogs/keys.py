"""The list of keys: everything that can be done without a mouse."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.actions import ACTIONS
from ui.labels import button, label
from ui.menus import keys_in_words
from ui.panels.sentences import Sentence, SentenceList
from ui.room import give_room
from ui.theme import LARGE, MEDIUM
from ui.tongue import later, tr

ELSEWHERE = (
    (later("Move to the next field, or back"), "Tab, Shift+Tab"),
    (later("Open the charter that is chosen in the list"), "Enter"),
    (later("Put it in the bin"), "Delete"),
    (later("What could be better at this place of a text"), "Alt+Enter"),
    (later("Bring the preview closer, further, to its width"), "+, -, 0"),
)


class KeysDialog(QDialog):
    """Keys beside what they do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        listed = SentenceList(tr("Keys and what they do"))
        listed.rows.show([Sentence(f"{key}\n{words}", words) for words, key in all_keys()])
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("Keys"), "title"))
        column.addWidget(listed, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        give_room(self, 520, 620)


def all_keys() -> tuple[tuple[str, str], ...]:
    """Return everything that can be done by keys, in the menus and elsewhere."""
    in_menus = ((words, keys) for words, keys in keys_in_words() if keys)
    return (*in_menus, *((tr(words), keys) for words, keys in ELSEWHERE))


def keys_on_paper() -> tuple[tuple[str, str], ...]:
    """Return the same for a page, where one line stands for all chapters, one for all tabs.

    The keys of a meeting are told where a meeting is.
    """
    tabs = [each for each in ACTIONS if str(each.keys).startswith("Alt+")]
    meeting = [each for each in ACTIONS if each.when == "meeting"]
    chapters = [each for each in ACTIONS if each.number]
    apart = {each.words.rstrip("…") for each in (*tabs, *meeting, *chapters)}
    listed = [each for each in all_keys() if each[0] not in apart]
    return (
        *listed,
        (tr("What stands beside the form"), f"Alt+1 – Alt+{len(tabs)}"),
        (tr("Go to a chapter"), f"Ctrl+1 – Ctrl+{len(chapters)}"),
    )
