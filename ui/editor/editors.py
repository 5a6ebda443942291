"""The editor for each kind of field."""

from typing import assert_never

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


def editor_for(kind: Kind) -> Editor:
    """Return an editor for a kind of field."""
    match kind:
        case Line() | Prose() | Number() | Money() | Span():
            return TextEditor(kind)
        case Day():
            return DayEditor(kind)
        case Choice():
            return ChoiceEditor(kind)
        case Flag():
            return FlagEditor(kind)
        case Link():
            return LinkEditor(kind)
        case Links():
            return LinksEditor(kind)
        case Picture():
            return PictureEditor(kind)
        case _:
            assert_never(kind)
