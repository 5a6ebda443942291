"""Who knows how words are spelt: a process of its own, while one can be had.

Hunspell holds the interpreter while it works, so on any thread of the program it would hold up
whoever types. The process is started for the first question and again when it has died. It ends
with the program, however that ends: then nothing more comes through its pipe.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress
from json import loads
from pathlib import Path
from threading import Lock, Timer
from typing import IO, TYPE_CHECKING, cast

from planner.health.dictionary import unreadable
from planner.health.spelling_apart import READY, Answer, Question, answer, line

if TYPE_CHECKING:
    from subprocess import Popen

PROGRAM = Path(__file__).parents[2]
PATIENCE = 20.0  # seconds for an answer; a slow computer reads a large dictionary in less
FAREWELL = 1.0  # seconds for what is being answered, once nobody wants to know any more
ATTEMPTS = 2
WITHOUT_CONSOLE = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW of Windows


class Speller:
    """Answers questions about spelling, one at a time; any thread may ask.

    Where no process can be started, it answers from this one. A process that dies of a question
    gets it once more; then nothing is known, for this process might die of it as well.
    """

    def __init__(self, command: Sequence[str] = ()) -> None:
        """Take how the process is started, if not by the Python that runs."""
        self._command = command or (sys.executable, "-m", "planner.health.spelling_apart")
        self._process: Popen[bytes] | None = None
        self._lock = Lock()
        self._is_apart = True
        self._is_ending = False

    @property
    def is_apart(self) -> bool:
        """Return whether questions hold nobody up: as far as is known, a process can be had."""
        return self._is_apart

    @property
    def process_id(self) -> int | None:
        """Return by what the system knows the process, while there is one."""
        return None if self._process is None else self._process.pid

    def lacks(self, dictionary: Path, words: Sequence[str]) -> list[str]:
        """Return the words that a dictionary does not have.

        Raises:
            PlannerError: it cannot be read
        """
        return self._answer(dictionary, list(words))

    def suggestions(self, dictionary: Path, word: str) -> tuple[str, ...]:
        """Return what was probably meant, the likeliest first.

        Raises:
            PlannerError: the dictionary cannot be read
        """
        return tuple(self._answer(dictionary, word))

    def end(self) -> None:
        """End the process, if there is one; the next question would start another."""
        self._is_ending = True
        if not self._lock.acquire(timeout=FAREWELL):
            if self._process is not None:
                self._process.kill()  # so that whoever waits for its answer waits no longer
            self._lock.acquire()
        self._let_go()
        self._is_ending = False
        self._lock.release()

    def _answer(self, dictionary: Path, asked: list[str] | str) -> list[str]:
        with self._lock:
            answered = self._answered((str(dictionary), asked))
        if answered is None:
            raise unreadable(dictionary)
        return answered

    def _answered(self, question: Question) -> Answer:
        for _ in range(ATTEMPTS):
            process = self._process or self._begun()
            if self._is_ending:
                break
            if process is None:
                return answer(question)
            try:
                return cast("Answer", _exchanged(process, line(question)))
            except (OSError, ValueError):
                self._let_go()
        return []

    def _begun(self) -> "Popen[bytes] | None":
        """Return a process that is ready for questions, or nothing where none can be had."""
        from subprocess import PIPE, Popen

        if not self._is_apart:
            return None
        try:
            self._process = Popen(
                self._command,
                stdin=PIPE,
                stdout=PIPE,
                cwd=PROGRAM,
                start_new_session=True,  # Ctrl+C in a terminal is not meant for it
                creationflags=WITHOUT_CONSOLE,
            )
            is_ready = _exchanged(self._process) == READY
        except (OSError, ValueError):
            is_ready = False
        if not is_ready:
            self._let_go()
            self._is_apart = self._is_ending  # ended by us, it says nothing about the next one
        return self._process

    def _let_go(self) -> None:
        """End the process in peace, so that it leaves no files behind; or else by force."""
        from subprocess import TimeoutExpired

        process, self._process = self._process, None
        if process is None:
            return
        questions, answers = _pipes(process)
        with suppress(OSError):
            questions.close()
        try:
            process.wait(FAREWELL)
        except TimeoutExpired:
            process.kill()
            process.wait()
        answers.close()


def _exchanged(process: "Popen[bytes]", sent: bytes = b"") -> object:
    """Return the next thing that the process says, once a question was sent.

    Raises:
        OSError: it has died
        ValueError: it has died, was ended because nothing came, or speaks in riddles
    """
    questions, answers = _pipes(process)
    limit = Timer(PATIENCE, process.kill)
    limit.daemon = True
    limit.start()
    try:
        questions.write(sent)
        questions.flush()
        return loads(answers.readline())
    finally:
        limit.cancel()


def _pipes(process: "Popen[bytes]") -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None, "it is asked through a pipe"
    assert process.stdout is not None, "it answers through a pipe"
    return process.stdin, process.stdout
