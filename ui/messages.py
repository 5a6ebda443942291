"""Questions and news that cannot wait; nothing else in the program opens a message box."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from planner.errors import PlannerError
from ui.labels import begin_at_the_side
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import retold, tr

LINES = 12  # of the details, where the screen has room
WIDEST = 960  # pixels of a box’s buttons
BESIDE = 520  # pixels of the screen that a box leaves free


def tell(parent: QWidget | None, sentence: str, *, more: str = "") -> None:
    """Say something that work cannot go on without knowing."""
    _wait(_box(parent, sentence, more))


def ask(parent: QWidget | None, question: str, *, more: str, yes: str, no: str) -> bool:
    """Return whether the person chose `yes`; both are verbs, and Escape is `no`."""
    box = _box(parent, question, more)
    wanted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(other)
    box.setEscapeButton(other)
    _wait(box)
    return box.clickedButton() is wanted


def may_drop_answers(parent: QWidget | None) -> bool:
    """Return whether the person lets go of answers that are no charter yet."""
    return ask(
        parent,
        tr("Your answers are not a charter yet."),
        more=tr("Close now, and what you wrote about the new charter is gone."),
        yes=tr("Close without it"),
        no=tr("Go back to it"),
    )


def own_up(parent: QWidget | None, report: str) -> None:
    """Say that the program has a fault, and give what a helper needs to mend it."""
    box = _box(
        parent,
        tr("Something went wrong in the program."),
        tr(
            "Everything up to your last step is saved. You can go on working; if it happens"
            " again, close the program and open it again. The details help whoever mends it."
        ),
    )
    details = _details(box, report)
    show = _staying(box, tr("Show the details"))
    _staying(box, tr("Copy the details")).clicked.connect(lambda: _copy(report))
    go_on = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go_on)
    box.setEscapeButton(go_on)

    def turn() -> None:
        details.setHidden(not details.isHidden())
        hidden = details.isHidden()
        show.setText(tr("Show the details") if hidden else tr("Hide the details"))

    show.clicked.connect(turn)
    _wait(box)


def _box(parent: QWidget | None, sentence: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Partnership Planner"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setInformativeText(more)
    for each in box.findChildren(QLabel):
        begin_at_the_side(each)
    return box


def _wait(box: QMessageBox) -> None:
    """Wait for an answer; Qt would cut the buttons that are wider than it lets a box be."""
    buttons = box.findChildren(QDialogButtonBox)[0]
    for each in box.buttons():
        each.ensurePolished()
    if buttons.sizeHint().width() > min(box.screen().size().width() - BESIDE, WIDEST):
        buttons.setOrientation(Qt.Orientation.Vertical)
    _space(box, buttons)
    box.exec()
    box.deleteLater()  # what was answered can still be asked of it here


def _space(box: QMessageBox, buttons: QDialogButtonBox) -> None:
    """Let the words begin where the buttons may, with the same air around all of them."""
    grid, row = box.layout(), buttons.layout()
    assert isinstance(grid, QGridLayout), "Qt lays a message box out in a grid"
    assert row is not None, "and its buttons in a row"
    grid.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
    grid.setHorizontalSpacing(0)
    row.setSpacing(SMALL)


def _staying(box: QMessageBox, words: str) -> QPushButton:
    """Add a button that does not put the box away."""
    made: QPushButton = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
    made.clicked.disconnect()
    return made


def _details(box: QMessageBox, report: str) -> QPlainTextEdit:
    """Add what is read only by whoever wants to; Qt’s own box for it has one height."""
    details = QPlainTextEdit(report)
    details.setReadOnly(True)
    details.setTabChangesFocus(True)
    details.setAccessibleName(tr("Details"))
    lines = LINES * details.fontMetrics().lineSpacing() + MEDIUM
    details.setFixedHeight(min(lines, box.screen().availableSize().height() // 3))
    details.hide()
    grid = box.layout()
    assert isinstance(grid, QGridLayout), "Qt lays a message box out in a grid"
    grid.addWidget(details, grid.rowCount(), 0, 1, grid.columnCount())
    return details


def _copy(words: str) -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(words)


@contextmanager
def telling(parent: QWidget, sentence: str) -> Iterator[None]:
    """Do what is inside, or say what could not be done, and why."""
    try:
        yield
    except PlannerError as error:
        tell(parent, sentence, more=retold(error))
