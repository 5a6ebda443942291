"""Writing documents from the command line: how far it is, what went wrong, and stopping it."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import click

from planner.errors import DocumentError
from planner.model.words import counted
from planner.publishing import Outcome, Sheet, published

CLEARED = "\r\x1b[K"  # the line on which a bar is
TOLD = 5  # sentences about documents that could not be made


def write(library: Path, sheets: Sequence[Sheet], jobs: int) -> None:
    """Write documents, and print the path of each as soon as it is there.

    Raises:
        DocumentError: some could not be made, or the person stopped; the others are there.
    """
    troubles: list[str] = []
    written = 0
    try:
        with closing(published(library, sheets, workers=jobs)) as outcomes:
            for outcome in _shown(outcomes, len(sheets)):
                if outcome.trouble:
                    troubles.append(str(outcome.trouble))
                else:
                    click.echo(outcome.target)
                    written += 1
    except KeyboardInterrupt:
        raise DocumentError(
            f"You stopped after {written:,} of {counted(len(sheets), 'document')};"
            " each file that is there is whole."
        ) from None
    if troubles:
        more = len(troubles) - TOLD
        others = [f"{more:,} more could not be written either."] if more > 0 else []
        raise DocumentError("\n".join([*troubles[:TOLD], *others]))


def _shown(outcomes: Iterator[Outcome], number: int) -> Iterator[Outcome]:
    """Yield outcomes, with a bar on a terminal that says how far the work is."""
    if number == 1 or not sys.stderr.isatty():
        yield from outcomes
        return
    with click.progressbar(length=number, show_pos=True, file=sys.stderr) as bar:
        for outcome in outcomes:
            click.echo(CLEARED, err=True, nl=False)  # a path may go to the same terminal
            yield outcome
            bar.update(1)
