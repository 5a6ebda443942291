"""What all commands share: how they refuse, how they read their words, how they print."""

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from planner.errors import PlannerError
from planner.places import person

if TYPE_CHECKING:
    from planner.store.library import Library


class Refusal(click.ClickException):
    """One plain sentence on standard error, and exit status 1."""

    def show(self, file: IO[str] | None = None) -> None:
        """Print the sentence as it stands."""
        click.echo(self.message, file=file, err=True)


class Commands(click.Group):
    """Commands that refuse in a sentence; only what is wrongly put together is wrong usage."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's own name
        """Return the commands in the order in which one needs them."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command, and say in one sentence why it was refused."""
        try:
            return super().invoke(ctx)
        except click.MissingParameter:
            raise
        except click.BadParameter as error:
            raise Refusal(error.format_message()) from error
        except PlannerError as error:
            raise Refusal(str(error)) from error
        except OSError as error:
            if error.filename is None:  # a reader that went away, which click ends quietly
                raise
            name = click.format_filename(error.filename)
            raise Refusal(f"{name}: {(error.strerror or str(error)).lower()}") from error


class Words(click.ParamType[str]):
    """Text from the command line that is whole: the shell can pass on half characters."""

    name = "text"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Return the text, or refuse it."""
        try:
            value.encode()
        except UnicodeEncodeError:
            self.fail("it has bytes in it that are not UTF-8.", param, ctx)
        return value


WORDS = Words()
CHARTER = click.argument("charter", type=WORDS)


def examples(*lines: str) -> str:
    """Return examples for the end of a help page, each on a line of its own."""
    unwrapped = "\b\n"  # click's sign for lines that stay as they are
    return f"{unwrapped}Example{'s' if len(lines) > 1 else ''}:\n  " + "\n  ".join(lines)


def opened(path: Path) -> "Library":
    """Return the library at a path, open in the name of the person at the keyboard.

    One that may not be written to is open for reading.
    """
    from planner.store.library import Library

    ours = all(os.access(place, os.W_OK) for place in (path, path.parent))
    return Library.open(path, who=person(), read_only=path.exists() and not ours)


def on_one_line(words: str) -> str:
    """Return words without tabs and line breaks, which separate columns and rows here."""
    return re.sub(r"[\t\n\r\u2028\u2029]+", " ", words)


def tell(*columns: object) -> None:
    """Print a line of columns with tabs between them."""
    click.echo("\t".join(on_one_line(str(column)) for column in columns))


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows under a header, in columns that are as wide as they need to be."""
    lines = [list(header), *([on_one_line(words) for words in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            words.ljust(width) for words, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def clipped(words: str, most: int) -> str:
    """Return words cut to a length, with the cut shown."""
    return words if len(words) <= most else words[: most - 1] + "…"
