"""Commands about agreeing a charter, and about the scans of what was signed."""

from datetime import UTC, date, datetime
from pathlib import Path

import click

from planner.commands.common import CHARTER, WORDS, examples, opened, tell
from planner.commands.keeping import check_name
from planner.errors import ExchangeError


@click.command(epilog=examples('main.py agree 9b1d --name "Agreed by the trustees"'))
@CHARTER
@click.option("--name", required=True, type=WORDS, help="What the agreed version is called.")
@click.pass_obj
def agree(library: Path, charter: str, name: str) -> None:
    """Agree a charter, and keep it as a named version.

    From then on it is changed only by starting a new draft from it; see `draft`. Prints the
    name and the fingerprint of the version.
    """
    from planner.store.agreeing import agreement

    check_name(name)
    with opened(library) as books:
        charter_id = books.find(charter)
        others = books.versions(charter_id)
        books.apply(charter_id, agreement(books.charter(charter_id), name, others, books.who))
        version = books.versions(charter_id)[-1]
    tell(version.name, version.fingerprint)


@click.command(epilog=examples('main.py draft "Telford Food Partnership"'))
@CHARTER
@click.pass_obj
def draft(library: Path, charter: str) -> None:
    """Start a new draft from a charter that has been agreed.

    The agreed version stays among its `versions`.
    """
    from planner.store.agreeing import new_draft

    with opened(library) as books:
        charter_id = books.find(charter)
        change = new_draft(books.charter(charter_id), books.who, date.today())
        books.apply(charter_id, change)


@click.command(epilog=examples("main.py attach 9b1d s1 signed-by-the-hub.pdf"))
@CHARTER
@click.argument("signature", type=WORDS)
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def attach(library: Path, charter: str, signature: str, file: Path) -> None:
    """Attach the scan of a signed sheet to a signature.

    SIGNATURE is the id of the signature, as `show --section signatures` prints it. FILE is a
    PDF, PNG or JPEG of up to 10 MB. Prints the id of the scan. The JSON form carries no scans.
    """
    from planner.exchange.scans import scan_from
    from planner.model.records.sign import Signature
    from planner.model.scans import attaching
    from planner.model.words import joined

    scan = scan_from(file)
    with opened(library) as books:
        charter_id = books.find(charter)
        now = books.charter(charter_id)
        given = now.get(Signature, signature)
        if given is None:
            ids = [one.id for one in now.all(Signature)]
            there = f"the ids are {joined(ids)}" if ids else "this charter has none yet"
            raise ExchangeError(f"There is no signature “{signature}”; {there}.")
        change = attaching(now, given, scan, datetime.now(UTC))
        books.apply(charter_id, change)
    click.echo(change.edits[0].record.id)


@click.command(epilog=examples("main.py attachments 9b1d"))
@CHARTER
@click.pass_obj
def attachments(library: Path, charter: str) -> None:
    """List the scans of signed sheets that are attached to a charter.

    Columns: id, signature, name of the file, type, bytes, SHA-256.
    """
    from planner.model.own import Attachment

    with opened(library) as books:
        for one in books.charter(books.find(charter)).all(Attachment):
            tell(one.id, one.signature, one.name, one.media, one.size, one.sha256)


@click.command(epilog=examples("main.py attachment 9b1d 77aa --output signed.pdf"))
@CHARTER
@click.argument("scan", type=WORDS)
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="File to write; one that is there is replaced.",
)
@click.pass_obj
def attachment(library: Path, charter: str, scan: str, output: Path) -> None:
    """Save the scan of a signed sheet as a file.

    SCAN is the id that `attachments` prints, or the beginning of one.
    """
    from planner.files import write_checked
    from planner.model.own import Attachment

    with opened(library) as books:
        charter_id = books.find(charter)
        every = books.charter(charter_id).all(Attachment)
        found = [one.id for one in every if one.id.startswith(scan)] if scan else []
        content = books.scan(charter_id, found[0] if len(found) == 1 else scan)
    write_checked(output, content)
    click.echo(output)
