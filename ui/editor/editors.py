"""The editor for each kind of field."""

from typing import assert_never

from PySide6.QtWidgets import QWidget

from planner.model.kinds import (
    Choice,
    Day,
    Flag,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)
from ui.editor.choices import ChoiceEditor, FlagEditor
from ui.editor.editor import Editor
from ui.editor.links import LinkEditor, LinksEditor
from ui.editor.picture import PictureEditor
from ui.editor.text_editor import DayEditor, TextEditor


def editor_for(kind: Kind, parent: QWidget | None = None) -> Editor:
    """Return an editor for a kind of field."""
    match kind:
        case Line() | Prose() | Number() | Money() | Span():
            return TextEditor(kind, parent)
        case Day():
            return DayEditor(kind, parent)
        case Choice():
            return ChoiceEditor(kind, parent)
        case Flag():
            return FlagEditor(kind, parent)
        case Link():
            return LinkEditor(kind, parent)
        case Links():
            return LinksEditor(kind, parent)
        case Picture():
            return PictureEditor(kind, parent)
        case _:
            assert_never(kind)
