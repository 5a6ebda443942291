"""Questions about spelling, and the process of its own that answers them for the window.

Run as `-m planner.health.spelling_apart`: every line that comes in is a question in JSON, every
line that goes out is an answer. It ends when no more can come, so with whoever started it.
"""

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO

from planner.errors import PlannerError
from planner.health.dictionary import Dictionary

READY = "ready"  # the first line, before any question

Question = tuple[str, list[str] | str]  # a dictionary; words to look up, or one to be guessed
Answer = list[str] | None  # None where the dictionary cannot be read


def answer(question: Question) -> Answer:
    """Return the words that a dictionary lacks, or what was meant by the one that is asked."""
    path, asked = question
    try:
        words = _dictionary(path)
    except PlannerError:
        return None
    return words.lacks(asked) if isinstance(asked, list) else list(words.suggestions(asked))


def line(said: Question | Answer | str) -> bytes:
    """Return a question or an answer as it is sent: letters beyond ASCII are escaped."""
    return json.dumps(said).encode("ascii") + b"\n"


def serve(questions: Iterable[bytes], answers: BinaryIO) -> None:
    """Answer every question, in turn, until no more come or nobody listens."""
    with suppress(OSError):
        _send(answers, READY)
        for asked in questions:
            _send(answers, answer(json.loads(asked)))


def _send(answers: BinaryIO, said: Answer | str) -> None:
    answers.write(line(said))
    answers.flush()


@cache
def _dictionary(path: str) -> Dictionary:
    """Return a dictionary, read once for as long as the process runs."""
    return Dictionary(Path(path))


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
