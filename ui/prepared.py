"""What is needed soon, made ready beside the main thread while the person looks at the rest."""


def get_charters_ready() -> None:
    """Import what the first charter and its first change need, which takes half a second."""
    import planner.store.writing  # noqa: F401 # it is there when it is wanted
    import ui.charter_page
    import ui.charts  # noqa: F401 # the same
    from planner.documents.charts import given, places, reached, work  # noqa: F401 # the same
    from planner.model.markdown import passages
    from ui.editor.example import sample

    passages("")  # what reads prose is made with the first of it
    sample()
    import_rooms()  # which are wanted later than all of that


def import_rooms() -> None:
    """Import what is beside the form of a charter: its rooms, its meetings and the help."""
    import ui.help.window
    import ui.meeting.thinking
    import ui.working.benefits
    import ui.working.check
    import ui.working.coming
    import ui.working.results
    import ui.working.review
    import ui.working.signals  # noqa: F401 # the same
