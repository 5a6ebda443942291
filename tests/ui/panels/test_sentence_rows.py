"""Rows of sentences have the height that their words take."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.panels.sentences import Sentence, SentenceList
from ui.theme import dress, load_fonts

WORDS = "What brings a review forward\nChoose it so that change does not wait for the date."
WRAP = Qt.TextFlag.TextWordWrap
# Pixels: padding and border of a row in the style sheet, and what Qt leaves beside words.
BESIDE, ABOVE = 2 * (8 + 2 + 4), 2 * (6 + 2)


@pytest.mark.parametrize("width", range(330, 390, 6))
def test_the_last_word_of_a_sentence_is_never_cut(
    qtbot: QtBot, qapp: QApplication, width: int
) -> None:
    load_fonts()
    dress(qapp, "light", 100)
    rows = SentenceList("Ready wordings")
    qtbot.addWidget(rows)
    rows.rows.show([Sentence(WORDS, None)])
    rows.resize(width, 300)
    with qtbot.waitExposed(rows):
        rows.show()
    row = rows.visualRect(rows.rows.index(0))
    room = QRect(0, 0, row.width() - BESIDE, 1 << 10)

    needed = rows.fontMetrics().boundingRect(room, WRAP, WORDS).height()
    assert row.height() - ABOVE >= needed
