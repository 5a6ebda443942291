"""The command line: what the program does without a window.

Results go to standard output and messages to standard error. The exit status is 0 when it is
done, 1 when it was refused with a sentence, and 2 when the command was not understood.
"""

from collections.abc import Callable
from pathlib import Path

import click

from planner import VERSION
from planner.commands import (
    answering,
    awaiting,
    bringing,
    charters,
    common,
    comparing,
    exporting,
    keeping,
    people,
    reading,
    reference,
    signing,
)
from planner.places import default_library

Window = Callable[[Path | None], int]


@click.group(
    cls=common.Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
    epilog=common.examples(
        'main.py new --title Telford --partner "Food Bank" --partner Council --purpose "…"',
        "main.py list",
        'main.py export "Telford Food Partnership" --document agreement',
        "main.py --library trial.db import telford.json",
    ),
)
@click.option(
    "--library",
    metavar="PATH",
    type=click.Path(path_type=Path),
    help="The library to use, made when it is not there yet; else the one in your data folder.",
)
@click.version_option(VERSION, prog_name="Partnership Planner", message="%(prog)s %(version)s")
@click.pass_context
def command_line(ctx: click.Context, library: Path | None) -> None:
    """Draft, keep and print partnership charters.

    Without a command, the window opens. The commands need no window and no network.
    CHARTER is the id of a charter, the beginning of one, or its exact title.
    """
    if ctx.invoked_subcommand is None:
        open_window: Window | None = ctx.obj
        if open_window is None:
            click.echo(ctx.get_help())
            return
        ctx.exit(open_window(library))
    ctx.obj = library or default_library()


for command in (
    charters.new,
    charters.list_charters,
    charters.show,
    bringing.import_charters,
    answering.answers,
    exporting.export,
    reference.documents,
    reference.templates,
    reference.sections,
    charters.set_field,
    reading.check,
    reading.signals,
    reading.search,
    awaiting.calendar,
    keeping.keep,
    keeping.versions,
    comparing.compare,
    signing.agree,
    signing.draft,
    signing.attach,
    signing.attachments,
    signing.attachment,
    keeping.verify,
    keeping.backup,
    keeping.restore,
    charters.delete,
    people.person,
    reference.schema,
):
    command_line.add_command(command)
