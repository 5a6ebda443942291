"""What is needed soon, made ready beside the main thread while the person looks at the rest."""


def get_charters_ready() -> None:
    """Import what the first charter that is opened needs, which takes a third of a second."""
    import ui.charter_page  # noqa: F401 # it is there when it is wanted
    from planner.model.markdown import passages
    from ui.editor.example import sample

    passages("")  # what reads prose is made with the first of it
    sample()
