"""Which page of the help speaks about a part of the window."""

from PySide6.QtWidgets import QWidget

from planner.model.catalogue import section
from planner.model.guidance import CONTENTS, place

# By the name of the class, so that help imports nothing of what it helps with.
PLACES = {
    "AgreeDialog": "guide/sign",
    "AgreedBar": "guide/sign#changing-it-later",
    "BinPage": "guide/charters#the-bin",
    "ComparePane": "guide/versions#what-has-changed",
    "CopyDialog": "guide/fill-in#take-a-section-from-another-charter",
    "DoingsDialog": "guide/trouble#what-the-program-did",
    "DocumentPane": "guide/print",
    "FindBar": "guide/fill-in#find-words-again",
    "GoBackPage": "guide/trouble#go-back-to-an-earlier-copy",
    "HistoryPane": "guide/versions#who-changed-what",
    "KeepDialog": "guide/versions",
    "KeysDialog": "guide/comfort#keys",
    "MeetingPage": "guide/meeting",
    "NextBar": "guide/what-next",
    "PasswordDialog": "guide/print#with-a-password",
    "PersonDialog": "guide/people",
    "PublishingDialog": "guide/charters#all-documents-at-once",
    "ReadPane": "guide/print#read-aloud",
    "RegisterPage": "guide/charters",
    "SettlePane": "guide/what-next",
    "SignalsPage": "guide/standing",
    "StartPage": "guide/start",
    "TableDialog": "guide/lists#from-a-spreadsheet",
    "TroublePage": "guide/trouble#the-charters-cannot-be-opened",
    "WordingsDialog": "guide/fill-in#when-you-do-not-know-what-to-write",
    "WorksheetDialog": "guide/worksheets#after-the-meeting",
}


def place_of(part: QWidget | None) -> str:
    """Return where help on a part of the window stands; the contents where there is none.

    In a charter that is its section, and the field that has the keyboard where that has help
    of its own.
    """
    from ui.charter_page import CharterPage  # not needed before help is asked for
    from ui.editor.field import Field
    from ui.editor.page import SectionPage

    kind = None
    while part is not None:
        known = PLACES.get(type(part).__name__)
        if known:
            return known
        match part:
            case Field():
                kind = part.kind
            case SectionPage():
                return place(part.section, kind)
            case CharterPage():
                return place(section(part.editor.section))
            case _:
                pass
        part = part.parentWidget()
    return CONTENTS
