"""The real editor, for the pages that show charts."""

from tests.ui.editor.conftest import one_of_each, pane, session

__all__ = ["one_of_each", "pane", "session"]
