"""What every test stands on: no window on the screen, a library of its own, sound PDFs."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.every_pdf import EveryPdf, watch

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

EVERY_PDF = pytest.StashKey[EveryPdf]()


def pytest_sessionstart(session: pytest.Session) -> None:
    """See every PDF from now on: modules make some that their tests share."""
    patch = pytest.MonkeyPatch()
    session.config.add_cleanup(patch.undo)
    session.config.stash[EVERY_PDF] = watch(patch)


@pytest.fixture(autouse=True)
def every_pdf(request: pytest.FixtureRequest) -> Iterator[EveryPdf]:
    """Fail a test in which the program made a file that does not keep to both standards."""
    every = request.config.stash[EVERY_PDF]
    yield every
    if folder := request.node.funcargs.get("tmp_path"):
        every.add_from(folder)
    assert every.faults() == []


@pytest.fixture(autouse=True, scope="session")
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the person's own library and settings out of reach."""
    with pytest.MonkeyPatch.context() as surroundings:
        for folder in FOLDERS:
            surroundings.setenv(folder, str(tmp_path_factory.mktemp(folder.lower())))
        yield
