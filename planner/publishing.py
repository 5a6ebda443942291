"""Documents of many charters as files, made on every core, one charter in memory at a time.

Here library, documents and findings meet, for the command line and for the window alike.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from planner.documents.formats import Ending, protected, rendered
from planner.documents.layout import Layout
from planner.documents.options import AS_THE_CHARTER_SAYS, Before, Options
from planner.errors import DocumentError, PlannerError
from planner.files import write_checked
from planner.model.own import NOW
from planner.saying import Said

if TYPE_CHECKING:
    from planner.health import Finding
    from planner.model.charter import Charter
    from planner.store.library import Library

FEW = 20  # documents: starting a second Python takes as long as making these
BATCH = 8  # documents between two opportunities to stop
LOOKING_BACK = ("review", "comparison")  # documents that may look back to an earlier version

Read = Callable[[str, str], "Charter"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document of one charter, and the file it goes into.

    Which charter, and what is found in it, is read when the document is made: as it is in the
    version `until`, looking back to the version `since` if one is named. With a `password`, a
    PDF opens with that alone.
    """

    charter_id: str
    document: str
    target: Path
    layout: Layout
    ending: Ending = "pdf"
    options: Options = AS_THE_CHARTER_SAYS
    since: str = ""
    until: str = NOW
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a sheet: no trouble when its file is there, else the sentence."""

    target: Path
    trouble: Said | None = None


def published(
    library: Path,
    sheets: Sequence[Sheet],
    is_wanted: Callable[[], bool] = lambda: True,
    workers: int = 0,
) -> Generator[Outcome, None, None]:
    """Yield what came of each sheet, as soon as it is there; a file is whole or not at all.

    Sheets that are not begun when `is_wanted` says no, or when nobody waits for the outcome any
    more, are left. `workers` is how many processes share the work; 0 is one for each core, and
    few sheets are made by this process alone.

    Raises:
        DocumentError: a process was ended from outside; every file that is there is whole
    """
    workers = workers or min(os.cpu_count() or 1, 8)
    if len(sheets) <= FEW or workers == 1:
        yield from _made_here(library, sheets, is_wanted)
        return
    # A forked process would share locks with threads that are not there in it.
    surroundings = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, surroundings, initializer=_uninterrupted) as pool:
        starts = range(0, len(sheets), BATCH)
        with _interruptions_left_out():
            batches = [pool.submit(made, library, sheets[at : at + BATCH]) for at in starts]
        try:
            yield from _collected(batches, is_wanted)
        except BrokenProcessPool as error:
            raise DocumentError(
                "The system ended the work before all documents were made, perhaps because"
                " memory ran out. Those in the folder are whole; start again for the others."
            ) from error
        finally:
            for batch in batches:
                batch.cancel()


def made(library: Path, sheets: Sequence[Sheet]) -> list[Outcome]:
    """Make sheets one after the other, and return what came of each."""
    return list(_made_here(library, sheets, lambda: True))


def state(books: "Library", charter_id: str, name: str) -> "Charter":
    """Return a charter as it is in a version, or as it is `now`.

    Raises:
        PlannerError: it is not there, or has no such version
    """
    return books.charter(charter_id) if name == NOW else books.version(charter_id, name)


def _made_here(
    library: Path, sheets: Sequence[Sheet], is_wanted: Callable[[], bool]
) -> Iterator[Outcome]:
    from planner.store.library import Library

    with Library.open(library, who="", read_only=True) as books:

        @lru_cache(maxsize=2)  # all documents of a charter stand together, and some look back
        def read(charter_id: str, name: str) -> "Charter":
            """Return a charter as it is in a version, read once for all its documents."""
            return state(books, charter_id, name)

        for sheet in sheets:
            if not is_wanted():
                return
            yield _made(read, sheet)


def _uninterrupted() -> None:
    """Leave it to the program that a person stops to end this process, between two files."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _interruptions_left_out() -> Iterator[None]:
    """Start processes that do not take Ctrl+C, which a terminal sends to all, for theirs."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _collected(
    batches: Sequence[Future[list[Outcome]]], is_wanted: Callable[[], bool]
) -> Iterator[Outcome]:
    for batch in as_completed(batches):
        if not batch.cancelled():
            yield from batch.result()
        if not is_wanted():
            for waiting in batches:
                waiting.cancel()


def _made(read: Read, sheet: Sheet) -> Outcome:
    from planner.documents import DOCUMENTS

    try:
        kind = next(each for each in DOCUMENTS if each.key == sheet.document)
        charter = read(sheet.charter_id, sheet.until)
        document = kind.make(charter, _options(read, sheet, charter))
        content = rendered(document, sheet.layout, sheet.ending)
        write_checked(sheet.target, protected(content, sheet.password))
    except PlannerError as error:
        return Outcome(sheet.target, error.said)
    return Outcome(sheet.target)


def _options(read: Read, sheet: Sheet, charter: "Charter") -> Options:
    """Return the options of a sheet with what is read from the library for it."""
    options = sheet.options
    if sheet.document not in LOOKING_BACK:
        return options
    if sheet.since:
        options = replace(
            options, before=Before(sheet.since, read(sheet.charter_id, sheet.since))
        )
    options = reviewed(charter, options)
    return replace(options, state="" if sheet.until == NOW else sheet.until)


def found_for(charter: "Charter", options: Options) -> "tuple[Finding, ...]":
    """Return what is to be settled on the day of a document, in each language that it speaks.

    Nothing is found where the options give no day.

    Raises:
        DocumentError: the document is to be in two languages, and the charter has one.
    """
    from planner.health import findings

    if options.today is None:
        return ()
    told = _spoken_by(charter, options)
    return tuple(one for each in told for one in findings(each, options.today))


def reviewed(charter: "Charter", options: Options) -> Options:
    """Return options with what a review needs to know of a charter, where they lack it.

    Raises:
        DocumentError: the document is to be in two languages, and the charter has one.
    """
    from planner.health.signals import signals

    today = options.today
    if today is None:
        return options
    found = options.findings or found_for(charter, options)
    told = _spoken_by(charter, options)
    answers = options.signals or tuple(one for each in told for one in signals(each, today))
    return replace(options, findings=found, signals=answers)


def _spoken_by(charter: "Charter", options: Options) -> "list[Charter]":
    """Return a charter as each language of a document says it, its texts as written."""
    from planner.documents.bilingual import languages_of
    from planner.documents.telling import as_written, telling

    languages = languages_of(charter) if options.bilingual else (options.language,)
    told = [telling(charter, replace(options, language=each)) for each in languages]
    return list({each.spoken: as_written(each) for each in told}.values())
