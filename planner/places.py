"""Where things are: the person's library, and the files the program brings with it."""

from pathlib import Path

RESOURCES = Path(__file__).parent.parent / "resources"


def default_library() -> Path:
    """Return the library that is opened when none is named, in the user's data folder."""
    import platformdirs

    return platformdirs.user_data_path("PartnershipPlanner", appauthor=False) / "library.db"
