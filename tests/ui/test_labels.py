"""Words on buttons, however long they are."""

from pytestqt.qtbot import QtBot

from ui.labels import WrappingButton

LONG = "Next: Keeping people safe and within the law"


def test_a_button_with_little_room_has_its_words_on_more_lines(qtbot: QtBot) -> None:
    button = WrappingButton(LONG, "next", "plus")
    qtbot.addWidget(button)
    beside = button.sizeHint()

    assert button.heightForWidth(beside.width()) == beside.height()
    assert button.heightForWidth(beside.width() // 2) > beside.height()
    assert button.minimumSizeHint().width() < beside.width() // 2


def test_a_button_on_more_lines_shows_all_of_its_words(qtbot: QtBot) -> None:
    button = WrappingButton(LONG)
    qtbot.addWidget(button)
    wide = button.sizeHint().width() // 2
    button.resize(wide, button.heightForWidth(wide))
    tall = button.grab().toImage()

    button.resize(wide, button.sizeHint().height())

    assert button.text() == LONG
    assert tall.height() > button.grab().toImage().height()
