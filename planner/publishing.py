"""Documents of many charters as files, made on every core, one charter in memory at a time.

Here library and documents meet, for the command line and for the window alike.
"""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from planner.documents.formats import Ending, rendered
from planner.documents.layout import Layout
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.errors import DocumentError, PlannerError
from planner.files import write_checked

if TYPE_CHECKING:
    from planner.model.charter import Charter

FEW = 20  # documents: starting a second Python takes as long as making these
BATCH = 8  # documents between two opportunities to stop


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document of one charter, and the file it goes into."""

    charter_id: str
    document: str
    target: Path
    layout: Layout
    ending: Ending = "pdf"
    options: Options = AS_THE_CHARTER_SAYS


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a sheet: nothing to say when its file is there, else the sentence."""

    target: Path
    trouble: str = ""


def published(
    library: Path,
    sheets: Sequence[Sheet],
    is_wanted: Callable[[], bool] = lambda: True,
    workers: int = 0,
) -> Iterator[Outcome]:
    """Yield what came of each sheet, as soon as it is there; a file is whole or not at all.

    Sheets that are not begun when `is_wanted` says no are left. `workers` is how many processes
    share the work; 0 is one for each core, and few sheets are made by this process alone.

    Raises:
        DocumentError: a process was ended from outside; every file that is there is whole
    """
    workers = workers or min(os.cpu_count() or 1, 8)
    if len(sheets) <= FEW or workers == 1:
        for sheet in sheets:
            if not is_wanted():
                return
            yield from made(library, (sheet,))
        return
    # A forked process would share locks with threads that are not there in it.
    surroundings = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=surroundings) as pool:
        starts = range(0, len(sheets), BATCH)
        batches = [pool.submit(made, library, sheets[at : at + BATCH]) for at in starts]
        try:
            yield from _collected(batches, is_wanted)
        except BrokenProcessPool as error:
            raise DocumentError(
                "The system ended the work before all documents were made, perhaps because"
                " memory ran out. Those in the folder are whole; start again for the others."
            ) from error


def made(library: Path, sheets: Sequence[Sheet]) -> list[Outcome]:
    """Make sheets one after the other, and return what came of each."""
    from planner.store.library import Library

    with Library.open(library, who="", read_only=True) as books:
        return [_made(books.charter, sheet) for sheet in sheets]


def _collected(
    batches: Sequence[Future[list[Outcome]]], is_wanted: Callable[[], bool]
) -> Iterator[Outcome]:
    for batch in as_completed(batches):
        if not batch.cancelled():
            yield from batch.result()
        if not is_wanted():
            for waiting in batches:
                waiting.cancel()


def _made(charter: "Callable[[str], Charter]", sheet: Sheet) -> Outcome:
    from planner.documents import DOCUMENTS

    try:
        kind = next(each for each in DOCUMENTS if each.key == sheet.document)
        document = kind.make(charter(sheet.charter_id), sheet.options)
        write_checked(sheet.target, rendered(document, sheet.layout, sheet.ending))
    except PlannerError as error:
        return Outcome(sheet.target, str(error))
    return Outcome(sheet.target)
