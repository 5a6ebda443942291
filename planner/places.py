"""Where things are and who is there: the library, what the program brings, the person."""

from pathlib import Path

RESOURCES = Path(__file__).parent.parent / "resources"


def default_library() -> Path:
    """Return the library that is opened when none is named, in the user's data folder."""
    import platformdirs

    return platformdirs.user_data_path("PartnershipPlanner", appauthor=False) / "library.db"


def diary() -> Path:
    """Return the file in which is noted what the program did, in a folder of the user's."""
    import platformdirs

    return platformdirs.user_log_path("PartnershipPlanner", appauthor=False) / "diary.log"


def person() -> str:
    """Return the name under which the person is logged in; empty when nobody knows."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # by system: no such user, no variables, no pwd
        return ""
