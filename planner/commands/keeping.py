"""Commands about versions, and about the library as a whole."""

from pathlib import Path

import click

from planner.commands.common import CHARTER, WORDS, examples, on_one_line, opened, tell
from planner.places import person


@click.command(epilog=examples('main.py keep 9b1d --name "Agreed by the trustees"'))
@CHARTER
@click.option("--name", required=True, type=WORDS, help="What the version is called.")
@click.pass_obj
def keep(library: Path, charter: str, name: str) -> None:
    """Keep a charter as it is now as a named version.

    Prints the name and the fingerprint of the version.
    """
    check_name(name)
    with opened(library) as books:
        version = books.keep(books.find(charter), name)
    tell(version.name, version.fingerprint)


def check_name(name: str) -> None:
    """Refuse what cannot be the name of a version.

    Raises:
        ExchangeError: it is not one line, or means something else.
    """
    from planner.model.values import line

    line(name, "--name")


@click.command(epilog=examples('main.py versions "Telford Food Partnership"'))
@CHARTER
@click.pass_obj
def versions(library: Path, charter: str) -> None:
    """List the kept versions of a charter.

    Columns: name, when, by whom, fingerprint. Where a person was erased from a version since,
    a fifth column says so, with the fingerprint of what is left.
    """
    with opened(library) as books:
        for version in books.versions(books.find(charter)):
            kept = version.kept.astimezone().isoformat(" ", "minutes") if version.kept else ""
            erased = (f"a person was erased: {version.erased}",) if version.erased else ()
            tell(version.name, kept, version.by, version.fingerprint, *erased)


@click.command(epilog=examples("main.py verify && main.py backup"))
@click.pass_obj
@click.pass_context
def verify(ctx: click.Context, library: Path) -> None:
    """Check the whole library, and print a line for each fault.

    Its structure, the digest of every record and every link are checked. The exit status is 1
    when there is a fault.
    """
    found = False
    with opened(library) as books:
        for fault in books.verify():
            click.echo(on_one_line(fault))
            found = True
    ctx.exit(int(found))


@click.command(epilog=examples("main.py backup /media/stick/charters.db"))
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def backup(library: Path, file: Path | None) -> None:
    """Make a verified copy of the library.

    Prints where it is. Without FILE it goes into the folder `backups` beside the library.
    """
    with opened(library) as books:
        click.echo(books.backup(file))


@click.command(epilog=examples("main.py restore /media/stick/charters.db"))
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def restore(library: Path, file: Path) -> None:
    """Put a copy made by `backup` back.

    The present library is put aside first; prints where.
    """
    from planner.store.backup import restore as put_back

    click.echo(put_back(library, file, person()))
