"""Commands that say what there is: sections, templates, documents and the form of a file."""

import json
from typing import TYPE_CHECKING

import click

from planner.commands.common import examples, tell
from planner.errors import ExchangeError

if TYPE_CHECKING:
    from planner.model.record import Section


@click.command(epilog=examples("main.py sections"))
def sections() -> None:
    """List the sections a charter can have: key and title."""
    from planner.model.catalogue import SECTIONS

    for section in SECTIONS:
        tell(section.key, section.title)


@click.command(epilog=examples("main.py templates"))
def templates() -> None:
    """List the templates a charter can start from: key and title."""
    from planner.exchange.templates import templates as there_are

    for template in there_are():
        tell(template.key, template.title)


@click.command(epilog=examples("main.py documents"))
def documents() -> None:
    """List the documents there are: key and title."""
    from planner.documents import DOCUMENTS

    for document in DOCUMENTS:
        tell(document.key, document.title)


@click.command(epilog=examples("main.py schema > charter.schema.json"))
def schema() -> None:
    """Print the JSON Schema of the JSON form of a charter."""
    from planner.exchange.schema import schema as charter_schema

    click.echo(json.dumps(charter_schema(), ensure_ascii=False, indent=2))


def section_of_key(key: str) -> "Section":
    """Return a section by its key.

    Raises:
        ExchangeError: there is no such section.
    """
    from planner.model.catalogue import section

    try:
        return section(key)
    except KeyError:
        raise ExchangeError(
            f"There is no section “{key}”; the command `sections` lists them."
        ) from None
