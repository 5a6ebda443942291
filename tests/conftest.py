"""What every test stands on: no window on the screen, no library but the test's own."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the program.
# What decides whether a change is kept tries the same examples each time; at a desk, others.
settings.register_profile(
    "planner",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("planner")

FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")


@pytest.fixture(autouse=True, scope="session")
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the person's own library and settings out of reach."""
    with pytest.MonkeyPatch.context() as surroundings:
        for folder in FOLDERS:
            surroundings.setenv(folder, str(tmp_path_factory.mktemp(folder.lower())))
        yield
