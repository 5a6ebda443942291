"""The process that knows how words are spelt: asked, killed, stopped, refused, left alone."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from planner.errors import PlannerError
from planner.health import speller as spelling
from planner.health.dictionary import SHIPPED
from planner.health.speller import PROGRAM, Speller

BRITISH = SHIPPED / "en_GB.dic"
PATIENCE = 20  # seconds, on a computer with much else to do
by_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
seen = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows its processes")

# Answers the first question of its life in the way that is put in, and then as it should.
ODD = """
import sys
from planner.health.spelling_apart import serve
print('"ready"', flush=True)
question = sys.stdin.buffer.readline()
{what}
"""
# A program that asks, says what its process is called, and waits for its end.
ASKING = """
import sys
from pathlib import Path
from planner.health.speller import Speller
speller = Speller()
speller.lacks(Path(sys.argv[1]), ["recieve"])
print(speller.process_id, "hunspell" in sys.modules, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def speller() -> Iterator[Speller]:
    made = Speller()
    yield made
    made.end()


def odd(what: str) -> Speller:
    """Return a speller whose process does something odd when it is asked."""
    return Speller((sys.executable, "-c", ODD.format(what=what)))


def is_there(process: int | None) -> bool:
    """Return whether a process runs; one that only waits to be noticed does not."""
    assert process is not None
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] not in "ZX"


def wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < end, "it should have happened by now"
        time.sleep(0.01)


def test_nothing_is_started_before_somebody_asks(speller: Speller) -> None:
    assert speller.process_id is None


def test_words_are_looked_up_in_a_process_of_its_own(speller: Speller) -> None:
    assert speller.lacks(BRITISH, ["recieve", "receive", "co-op", "Égl\udcff", "👩‍👩‍👧"]) == [
        "recieve",
        "Égl\udcff",
        "👩‍👩‍👧",
    ]
    assert speller.suggestions(BRITISH, "recieve")[0] == "receive"
    assert speller.process_id not in (None, os.getpid())
    assert speller.is_apart


def test_a_process_that_is_killed_is_started_again(speller: Speller) -> None:
    speller.lacks(BRITISH, ["recieve"])
    before = speller.process_id
    assert before is not None

    os.kill(before, getattr(signal, "SIGKILL", signal.SIGTERM))

    assert speller.suggestions(BRITISH, "recieve")[0] == "receive"
    assert speller.process_id not in (None, before)


@by_signals
def test_a_process_that_is_killed_while_it_thinks_is_asked_again(speller: Speller) -> None:
    speller.lacks(BRITISH, [])
    before = speller.process_id
    assert before is not None
    os.kill(before, signal.SIGSTOP)
    found: list[tuple[str, ...]] = []
    asking = Thread(target=lambda: found.append(speller.suggestions(BRITISH, "recieve")))
    asking.start()
    time.sleep(0.1)  # until the question is under way

    os.kill(before, signal.SIGKILL)
    asking.join(PATIENCE)

    assert [one[0] for one in found] == ["receive"]


def test_a_process_that_dies_of_a_question_gets_it_twice_and_then_nothing_is_known() -> None:
    speller = odd("sys.exit(1)")

    assert speller.suggestions(BRITISH, "recieve") == ()
    assert speller.is_apart
    speller.end()


def test_a_process_that_says_something_else_is_not_believed() -> None:
    speller = odd("print('Segmentation', flush=True); sys.stdin.read()")

    assert speller.lacks(BRITISH, ["recieve"]) == []
    speller.end()


def test_a_process_that_says_nothing_is_waited_for_no_longer_than_that(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spelling, "PATIENCE", 0.5)
    speller = odd("import time; time.sleep(60)")

    assert speller.suggestions(BRITISH, "recieve") == ()
    speller.end()


@pytest.mark.parametrize(
    "command",
    [
        ("/nowhere/python",),
        (sys.executable, "-c", "raise SystemExit(1)"),
        (sys.executable, "-c", "print('Please log in')"),
    ],
)
def test_without_a_process_the_answers_are_the_same(command: tuple[str, ...]) -> None:
    speller = Speller(command)

    assert speller.lacks(BRITISH, ["recieve", "receive"]) == ["recieve"]
    assert speller.suggestions(BRITISH, "recieve")[0] == "receive"
    assert not speller.is_apart
    assert speller.process_id is None


def test_a_dictionary_that_cannot_be_read_is_said_in_a_sentence(
    speller: Speller, tmp_path: Path
) -> None:
    with pytest.raises(PlannerError, match=r"The dictionary cy\.dic could not be read"):
        speller.lacks(tmp_path / "cy.dic", ["bwyd"])

    assert speller.lacks(BRITISH, ["recieve"]) == ["recieve"]


@seen
def test_the_process_is_gone_once_it_was_ended_and_comes_back_when_it_is_asked(
    speller: Speller,
) -> None:
    speller.lacks(BRITISH, [])
    before = speller.process_id

    speller.end()

    assert speller.process_id is None
    assert not is_there(before)
    assert speller.lacks(BRITISH, ["recieve"]) == ["recieve"]


@by_signals
def test_who_ends_it_does_not_wait_for_a_process_that_hangs(speller: Speller) -> None:
    speller.lacks(BRITISH, [])
    assert speller.process_id is not None
    os.kill(speller.process_id, signal.SIGSTOP)
    asking = Thread(target=speller.suggestions, args=(BRITISH, "recieve"))
    asking.start()
    begun = time.monotonic()

    speller.end()
    asking.join(PATIENCE)

    assert time.monotonic() - begun < 3 * spelling.FAREWELL
    assert speller.is_apart


@seen
@pytest.mark.parametrize("ended", ["closed", "killed"])
def test_no_process_is_left_when_the_program_has_ended(ended: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ASKING, str(BRITISH)],
        cwd=PROGRAM,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        process, in_the_program = program.stdout.readline().split()
        assert is_there(int(process))
        assert in_the_program == "False"

        if ended == "killed":
            program.kill()

    wait(lambda: not is_there(int(process)))
