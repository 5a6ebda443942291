"""Questions and news that cannot wait; nothing else in the program opens a message box."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from planner.errors import PlannerError
from ui.labels import begin_at_the_side
from ui.tongue import retold, tr


def tell(parent: QWidget | None, sentence: str, *, more: str = "") -> None:
    """Say something that work cannot go on without knowing."""
    _box(parent, sentence, more).exec()


def ask(parent: QWidget | None, question: str, *, more: str, yes: str, no: str) -> bool:
    """Return whether the person chose `yes`; both are verbs, and Escape is `no`."""
    box = _box(parent, question, more)
    wanted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(other)
    box.setEscapeButton(other)
    box.exec()
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
    box.setDetailedText(report)
    copy: QPushButton = box.addButton(tr("Copy the details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: _copy(report))
    box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def _box(parent: QWidget | None, sentence: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Partnership Planner"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setInformativeText(more)
    for each in box.findChildren(QLabel):
        begin_at_the_side(each)
    return box


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
