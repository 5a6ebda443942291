from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from planner.model.charter import Charter, creation
from planner.model.records.front import Control, Partner, Person
from planner.model.records.why import Objective
from planner.store.library import Library

TELFORD = Charter.of(
    "telford",
    [
        Control(title="Telford Food Partnership", status="draft"),
        Partner(id="p1", name="Riverside <Hub> & Friends"),
        Partner(id="p2", rank=1.0, name="St Chad’s Église"),
        Person(id="jane", name="Jane", partner="p1", email="contact <jane@example.org>"),
        Objective(id="o1", statement="It's time to open two hubs", lead="p2"),
    ],
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path, who="Ann") as library:
        yield library


@pytest.fixture
def telford(library: Library) -> Charter:
    library.apply(TELFORD.id, creation(TELFORD))
    return TELFORD


@pytest.fixture
def damage() -> Callable[[Path, str], None]:
    """Return what wipes the page of a file where words stand, as a bad disk does."""

    def wipe(path: Path, words: str) -> None:
        whole = path.read_bytes()
        page = whole.index(words.encode()) // 4096 * 4096
        path.write_bytes(whole[:page] + b"\xff" * 4096 + whole[page + 4096 :])

    return wipe
