"""Commands that read a charter: what is to settle, how things stand, and where words are."""

from datetime import date
from pathlib import Path

import click

from planner.commands.common import CHARTER, WORDS, examples, opened, tell

MOST_HITS = 1_000


@click.command(epilog=examples('main.py check "Telford Food Partnership"'))
@CHARTER
@click.pass_obj
@click.pass_context
def check(ctx: click.Context, library: Path, charter: str) -> None:
    """List what a charter still has to settle.

    Columns: severity, section, sentence. The exit status is 1 when one of them is an error.
    """
    from planner.health import findings

    with opened(library) as books:
        found = findings(books.charter(books.find(charter)), date.today())
    for finding in found:
        tell(finding.severity, finding.section, finding.sentence)
    ctx.exit(int(any(finding.severity == "error" for finding in found)))


@click.command(epilog=examples('main.py signals "Telford Food Partnership"'))
@CHARTER
@click.pass_obj
def signals(library: Path, charter: str) -> None:
    """Say how things stand: each question, and what the charter answers.

    Columns: what the answer is like, question, sentences.
    """
    from planner.health.signals import signals as answers
    from planner.health.signals.signal import TONES

    with opened(library) as books:
        found = answers(books.charter(books.find(charter)), date.today())
    for one in found:
        tell(TONES[one.tone], one.asks, one.plain)


@click.command(epilog=examples("main.py search food hub"))
@click.argument("words", nargs=-1, required=True, type=WORDS)
@click.pass_obj
def search(library: Path, words: tuple[str, ...]) -> None:
    """Find words in every charter.

    Columns: charter, section, excerpt.
    """
    from planner.model.catalogue import section_of
    from planner.model.form import TABLES

    with opened(library) as books:
        hits = books.search(" ".join(words), MOST_HITS)
    for hit in hits:
        section = section_of(TABLES[hit.table])
        tell(hit.title, section.key if section else "", hit.excerpt)
    if len(hits) == MOST_HITS:
        click.echo(f"These are the first {MOST_HITS:,}; more words find fewer.", err=True)
