"""Every place of the window by its name, and the way to it: what `every_page.py` takes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton, QWidget

from planner.errors import LibraryError, Trouble
from planner.exchange.answers import proposal
from planner.exchange.worksheet import read
from planner.model.catalogue import SECTIONS
from planner.model.changes import Change, Edit
from planner.model.records.why import Purpose, Vision
from tests.robots.looking import BEGUN, DRAFT, DRAWN, Looker
from tests.sheets import filled, printed
from ui import messages
from ui.action import find
from ui.dialogs.agree import AgreeDialog
from ui.dialogs.copying import CopyDialog
from ui.dialogs.keeping import KeepDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.publishing import PublishingDialog
from ui.dialogs.trouble import TroublePage
from ui.dialogs.worksheet import WorksheetDialog
from ui.editor.record_list import RecordList
from ui.editor.table_button import TableButton
from ui.editor.translation import TranslationBox
from ui.help.asking import open_help
from ui.main_window import MENUS
from ui.register.example import ExampleDialog
from ui.register.starts import STARTS
from ui.tongue import tr
from ui.working.views import VIEWS
from ui.writing.offer import WordingsOffer

Shown = QWidget | Sequence[QPixmap]
Keep = Callable[[Shown], None]
Place = Callable[[Looker, Keep], None]
SEARCHED = "meal"
LONG = (
    "It has been decided that the utilisation of the hall shall be facilitated by the partners"
    " in accordance with the MOU, and that thier volunteers are to be trained in good time"
    " before each and every meeting that takes place there in the winter and in the spring."
)
ROWS = "Objective\tBy\tTheirs\nOpen two hubs\t30 June 2027\tx\nTrain the cooks\t31/6\t\n"
WHY = "library.db is open in another program. Close it there, and try again."


def _register(looker: Looker, keep: Keep) -> None:
    looker.window.pages.show_register()
    looker.settled()
    keep(looker.window)


def _register_search(looker: Looker, keep: Keep) -> None:
    find(looker.window)
    search = looker.window.pages.register.search
    search.setText(SEARCHED)
    looker.settled(DRAWN)
    keep(looker.window)
    search.setText("xyzzy")
    looker.settled(DRAWN)
    keep(looker.window)
    search.clear()
    looker.settled(DRAWN)


def _register_deleted(looker: Looker, keep: Keep) -> None:
    pages = looker.window.pages
    pages.show_register()
    pages.register.table.choose(BEGUN)
    pages.register.table.delete_chosen()
    looker.settled()
    keep(looker.window)
    pages.show_bin()
    looker.settled()
    keep(looker.window)
    looker.library.restore_charter(BEGUN)
    pages.show_bin()
    looker.settled()
    keep(looker.window)


def _register_empty(looker: Looker, keep: Keep) -> None:
    library = looker.library
    ids = [each.id for each in library.page(0, 99)]
    for each in ids:
        library.delete(each)
    looker.window.pages.show_register()
    looker.settled()
    keep(looker.window)
    for each in ids:
        library.restore_charter(each)


def _start(looker: Looker, keep: Keep) -> None:
    looker.window.pages.show_start()
    asked = looker.window.pages.start.questions
    asked.clear()
    looker.settled(DRAWN)
    keep(looker.window)
    asked.partners.setPlainText("Elm Street Hall\nFriends of Elm Park\nSt Chad’s Church")
    asked.purpose.setPlainText("So that nobody in our street is cold or alone in winter.")
    asked.gallery.choose(STARTS[1])
    asked.gallery.come_into_sight()
    looker.settled(DRAWN)
    keep(looker.window)
    asked.partners.setPlainText("x" * 3000)
    looker.settled(DRAWN)
    keep(looker.window)
    asked.clear()


def _example(looker: Looker, keep: Keep) -> None:
    looker.window.pages.show_start()
    start = looker.window.pages.start
    start.questions.gallery.choose(STARTS[1])
    start.bar.example.click()
    dialog = start.findChildren(ExampleDialog)[-1]
    looker.settled(DRAWN)
    for tab in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(tab)
        looker.settled()
        keep(dialog)
    dialog.close()
    start.questions.clear()


def _section(key: str, looker: Looker, keep: Keep) -> None:
    page = looker.charter(key)
    page.editor.show_section(key)
    looker.settled()
    keep(looker.window)
    keep(page.editor.page)


def _record(key: str, looker: Looker, keep: Keep) -> None:
    page = looker.charter(key)
    for kind, block in page.editor.page.blocks.items():
        first = next(iter(page.session.charter.all(kind)), None)
        if kind.many and first is not None:
            block.show_field(first.id, "")
    looker.settled()
    keep(page.editor.page)
    looker.afresh()


def _empty(key: str, looker: Looker, keep: Keep) -> None:
    page = looker.charter(key, BEGUN)
    looker.settled()
    keep(page.editor.page)


def _charter(charter: str, looker: Looker, keep: Keep) -> None:
    looker.afresh("vision", charter)
    looker.settled(DRAWN)
    keep(looker.window)


def _only_form(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("partners")
    page.sides.turn()
    looker.settled()
    keep(looker.window)
    page.sides.turn()


def _next(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("vision", BEGUN)
    page.guide.bar.why.click()
    looker.settled(DRAWN)
    keep(looker.window)
    page.guide.put_off()
    looker.settled(DRAWN)
    keep(looker.window)


def _find(looker: Looker, keep: Keep) -> None:
    page = looker.afresh()
    page.finding.open()
    page.finding.box.setText(SEARCHED)
    looker.settled(DRAWN)
    keep(looker.window)
    page.finding.box.setText("xyzzy")
    looker.settled(DRAWN)
    keep(looker.window)
    page.finding.close_up()


def _tab(number: int, looker: Looker, keep: Keep) -> None:
    page = looker.afresh()
    page.show_tab(number)
    looker.settled(DRAWN)
    keep(looker.window)
    keep(page.tabs)


def _documents(looker: Looker, keep: Keep) -> None:
    page = looker.afresh()
    page.show_tab(0)
    for document in ("agreement", "signing", "roles", "comparison", "review", "check"):
        page.document.chooser.choose_document(document)
        looker.settled(DRAWN)
        looker.settled(DRAWN)  # what was laid out beside the window is shown
        keep(page.tabs)
    page.document.chooser.choose_document("charter")


def _compare(looker: Looker, keep: Keep) -> None:
    page = looker.afresh()
    page.session.keep("Sent to the partners in May")
    vision = page.session.charter.one(Vision)
    words = "Nobody in Brindlemere goes hungry or eats alone."
    page.session.do(Change("Edit", (Edit(vision, replace(vision, statement=words)),)))
    page.session.keep("After the autumn meeting with everybody")
    page.show_tab(4)
    looker.settled(DRAWN)
    looker.settled(DRAWN)
    keep(looker.window)
    keep(page.tabs)
    page.show_tab(3)
    looker.settled()
    keep(page.tabs)


def _hints(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("aims")
    purpose = page.session.charter.one(Purpose)
    page.session.do(Change("Edit", (Edit(purpose, replace(purpose, statement=LONG)),)))
    looker.settled()
    page.editor.show_field("purpose", purpose.id, "statement")
    looker.settled(DRAWN)
    looker.settled(DRAWN)
    keep(looker.window)
    keep(page.editor.page)
    page.undo()


def _languages(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("vision")
    for each in page.editor.page.findChildren(TranslationBox):
        each.open()
    looker.settled()
    keep(page.editor.page)


def _example_of_section(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("partners")
    for each in page.editor.page.findChildren(QPushButton):
        if each.text() == tr("Show an example"):
            each.click()
    looker.settled()
    keep(page.editor.page)
    looker.afresh("vision")


def _removed(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("risk")
    block = next(iter(page.editor.page.blocks.values()))
    assert isinstance(block, RecordList), "risks are a list"
    block.remove(block.records[0].id)
    looker.settled()
    keep(page.editor.page)
    page.undo()
    page.notice.say("Saved as /home/ann/Documents/Brindlemere agreement.pdf", "Open it")
    looker.settled()
    keep(looker.window)
    page.notice.say(WHY, "Try again", role="care")
    looker.settled()
    keep(looker.window)
    page.notice.hide()


def _dialog(make: Callable[[Looker], QWidget], looker: Looker, keep: Keep) -> None:
    looker.afresh()
    dialog = make(looker)
    dialog.show()
    looker.settled(DRAWN)
    keep(dialog)
    dialog.close()
    dialog.deleteLater()


def _worksheet(looker: Looker) -> QWidget:
    answers = {"purpose.statement": "So that all eat.", "aim.new1.statement": "Enough"}
    sheet = filled(printed(looker.draft, "aims"), answers | {"worksheet.by": "Ann"})
    return WorksheetDialog(proposal(read(sheet), looker.draft), looker.window)


def _copy(looker: Looker) -> QWidget:
    charter = looker.window.page.session.charter
    aims = next(one for one in SECTIONS if one.key == "aims")
    return CopyDialog(looker.library, charter, aims, looker.window)


def _publish(looker: Looker) -> QWidget:
    return PublishingDialog(looker.library.path, looker.library.page(0, 9), looker.window)


def _table(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("objectives")
    QGuiApplication.clipboard().setText(ROWS)
    table = page.editor.page.findChildren(TableButton)[0]
    looker.asked(table.take_copied, keep)


def _wordings(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("review")
    offer = page.editor.page.findChildren(WordingsOffer)[0]
    looker.asked(offer.open.click, keep)


def _messages(looker: Looker, keep: Keep) -> None:
    window = looker.window
    looker.asked(
        lambda: messages.tell(window, tr("The worksheet was not read."), more=WHY), keep
    )
    ways = {"yes": "Close without saving", "no": "Go back"}
    looker.asked(lambda: messages.ask(window, "Close anyway?", more=WHY, **ways), keep)

    def look(box: QWidget) -> None:
        keep(box)
        assert isinstance(box, QMessageBox)
        for each in box.buttons():
            if box.buttonRole(each) == QMessageBox.ButtonRole.ActionRole:
                each.click()  # shows the details, or copies them
        looker.settled()
        keep(box)

    looker.asked(lambda: messages.own_up(window, "Traceback\n" + "line\n" * 40), look)


def _trouble(looker: Looker, keep: Keep) -> None:
    error = LibraryError(looker.window.pages.library.path, WHY, Trouble.IN_USE)
    trouble = TroublePage(error)
    trouble.resize(looker.window.size())
    trouble.show()
    looker.settled()
    keep(trouble)
    trouble.close()


def _help(looker: Looker, keep: Keep) -> None:
    looker.afresh()
    for place in ("guide/contents", "guide/fill-in", "sections/risk", "glossary"):
        shown = open_help(looker.window, place)
        looker.settled(DRAWN)
        keep(shown)
        shown.close()


def _menus(looker: Looker, keep: Keep) -> None:
    page = looker.afresh("partners")
    block = next(iter(page.editor.page.blocks.values()))
    assert isinstance(block, RecordList), "partners are a list"
    table = page.editor.page.findChildren(TableButton)[0].menu()
    own = [looker.window.menus[key] for key in MENUS]
    for menu in (*own, block.menu_of(block.records[0].id), table):
        _drop(menu, looker, keep)


def _drop(menu: QMenu, looker: Looker, keep: Keep) -> None:
    menu.popup(looker.window.mapToGlobal(QPoint(60, 40)))
    looker.settled()
    keep(menu)
    menu.close()


def _meeting(charter: str, looker: Looker, keep: Keep) -> None:
    page = looker.afresh("vision", charter)
    page.guide.hall.turn()
    meeting = page.guide.hall.meeting
    assert meeting is not None, "the meeting has just begun"
    for _ in range(6):
        looker.settled()
        keep(looker.window)
        meeting.go_on()
    meeting.open_note()
    looker.settled()
    keep(looker.window)
    meeting.noting.words.give("We buy a van together, and share its costs.")
    meeting.noting.note()
    looker.settled()
    keep(looker.window)
    while meeting.summary is None:
        meeting.go_on()
    looker.settled()
    keep(looker.window)
    keep(meeting.summary)
    meeting.leave_now()


def _room(looker: Looker, keep: Keep) -> None:
    page = looker.afresh()
    for view in VIEWS:
        page.look_how_it_goes(view.key)
        looker.settled(DRAWN)
        keep(looker.window)
    page.room.leave()


PLACES: dict[str, Place] = {
    "register-full": _register,
    "register-search": _register_search,
    "register-deleted-and-bin": _register_deleted,
    "register-empty": _register_empty,
    "start": _start,
    "start-example": _example,
    "charter-agreed": partial(_charter, "sample-brindlemere-good-food"),
    "charter-draft": partial(_charter, DRAFT),
    "charter-begun": partial(_charter, BEGUN),
    "charter-form-alone": _only_form,
    "next-bar": _next,
    "find-bar": _find,
    "tab-read": partial(_tab, 1),
    "tab-settle": partial(_tab, 2),
    "tab-history": partial(_tab, 3),
    "tab-compare-none": partial(_tab, 4),
    "tab-compare": _compare,
    "tab-preview": _documents,
    "text-hints": _hints,
    "text-languages": _languages,
    "example-of-section": _example_of_section,
    "notices": _removed,
    "dialog-agree": partial(
        _dialog, lambda look: AgreeDialog(look.window.page.session, look.window)
    ),
    "dialog-keep": partial(
        _dialog, lambda look: KeepDialog(look.window.page.session, look.window)
    ),
    "dialog-keys": partial(_dialog, lambda look: KeysDialog(look.window)),
    "dialog-worksheet": partial(_dialog, _worksheet),
    "dialog-copy": partial(_dialog, _copy),
    "dialog-publish": partial(_dialog, _publish),
    "dialog-table": _table,
    "dialog-wordings": _wordings,
    "messages": _messages,
    "trouble": _trouble,
    "help": _help,
    "menus": _menus,
    "meeting-begun": partial(_meeting, BEGUN),
    "room": _room,
    **{f"section-{one.key}": partial(_section, one.key) for one in SECTIONS},
    **{f"record-{one.key}": partial(_record, one.key) for one in SECTIONS},
    **{f"empty-{one.key}": partial(_empty, one.key) for one in SECTIONS},
}
