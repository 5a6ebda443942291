"""Commands about what is held of a person, who may ask to see it or to have it erased."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands.common import WORDS, Commands, clipped, examples, tell
from planner.errors import PlannerError
from planner.places import person as at_the_keyboard

if TYPE_CHECKING:
    from planner.documents.formats import Ending
    from planner.model.people import Sought

FORMATS = ("json", "pdf", "docx", "html")
EXCERPT = 80  # characters
PHRASES = click.argument("words", metavar="WORDS...", nargs=-1, required=True, type=WORDS)


@click.group(cls=Commands)
def person() -> None:
    """Find, export or erase what is held of a person.

    Each of the WORDS is one way in which the person is named, such as a name, an e-mail address
    or a telephone number: put quotes round a name of several words.
    """


@person.command("find", epilog=examples('main.py person find "Margaret Ellis"'))
@PHRASES
@click.pass_obj
def find(library: Path, words: Sequence[str]) -> None:
    """List every place where a person is named.

    Charters in the bin, versions, the history, the names of scans and what was typed and is in
    no charter yet are looked through as well. Columns: charter, where, which version or moment,
    field, words. What else is known of the person is named on standard error.
    """
    from planner.store.traces import belonging, traces

    sought = _sought(words)
    for one in traces(library, sought):
        tell(one.title, one.where.value, one.of, one.place, clipped(one.words, EXCERPT))
    others = [each for each in belonging(library, sought) if not sought.is_all_of(each)]
    if others:
        click.echo(f"The same person: {', '.join(others)}", err=True)


@person.command(
    "export",
    epilog=examples('main.py person export "Margaret Ellis" --format pdf --output m.pdf'),
)
@PHRASES
@click.option(
    "--format", "ending", type=click.Choice(FORMATS), default="json", help="json unless said."
)
@click.option(
    "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where it is written."
)
@click.pass_obj
def export(library: Path, words: Sequence[str], ending: str, output: Path | None) -> None:
    """Write all that is held of a person, to be given to them.

    JSON goes to standard output unless a file is named; the other formats need one.
    """
    from planner.files import write_checked
    from planner.store.traces import traces

    if output is None and ending != "json":
        raise click.UsageError("Name the file with --output.")
    sought = _sought(words)
    found = traces(library, sought)
    if ending == "json":
        from planner.exchange.held import held as as_json

        content = as_json(sought.phrases, found)
        if output is None:
            click.echo(content)
            return
        write_checked(output, content.encode())
    else:
        from planner.documents.formats import rendered
        from planner.documents.held import held
        from planner.documents.layout import Layout

        document = held(sought.phrases, found, date.today())
        kind: Ending = "docx" if ending == "docx" else "html" if ending == "html" else "pdf"
        write_checked(output or Path(), rendered(document, Layout(), kind))
    click.echo(output)


@person.command(
    "erase", epilog=examples('main.py person erase "Margaret Ellis" m.ellis@example.org --yes')
)
@PHRASES
@click.option("--scans", is_flag=True, help="Remove scans of what the person signed as well.")
@click.option("--backups", is_flag=True, help="Erase from the backups beside the library too.")
@click.option(
    "--second",
    type=click.Path(path_type=Path),
    help="The second place of backups, to be erased from with --backups.",
)
@click.option("--yes", is_flag=True, help="Do it; without this, nothing is done.")
@click.pass_obj
def erase(
    library: Path,
    words: Sequence[str],
    *,
    scans: bool,
    backups: bool,
    second: Path | None,
    yes: bool,
) -> None:
    """Erase a person from the library for good.

    What `person find` lists for the same WORDS is replaced by “[erased]”, in versions and in
    the history too. It cannot be undone. A version keeps the fingerprint it was agreed with and
    says that a person was erased. Files that were saved elsewhere stay as they are.

    Prints how many charters were changed, the files of what was typed and is in no charter yet,
    and the backups that were changed or could not be.
    """
    from planner.model.held import Where
    from planner.store.erasing import erase as erase_for_good
    from planner.store.traces import traces

    sought = _sought(words)
    if not yes:
        found = traces(library, sought)
        charters = len({one.charter_id for one in found if one.where is not Where.DRAFT})
        raise PlannerError(
            f"Nothing was erased. This would change {len(found)} places in {charters} charters"
            " for good; say --yes to do it."
        )
    who = at_the_keyboard()
    done = erase_for_good(library, sought, who, scans=scans, backups=backups, second=second)
    click.echo(done.charters)
    for path in (*done.drafts, *done.backups):
        tell("erased", path)
    for path in done.left:
        tell("not opened", path)
    if done.unreached is not None:
        tell("not there", done.unreached)


def _sought(words: Sequence[str]) -> "Sought":
    from planner.model.people import Sought

    return Sought(words)
