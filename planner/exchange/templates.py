"""The templates a charter can start from: charters without a name, and words about each.

A template is a file in the JSON form with three entries more: its key, its title and whom it is
for.
"""

from dataclasses import dataclass
from pathlib import Path

from planner.errors import ExchangeError
from planner.exchange.json_form import plain_form
from planner.model.charter import Charter
from planner.model.form import charter_from
from planner.model.values import line
from planner.places import RESOURCES

FOLDER = RESOURCES / "templates"


@dataclass(frozen=True, slots=True)
class Template:
    """A charter to start from, under the title and the words by which people choose it."""

    key: str
    title: str
    whom: str
    charter: Charter


def templates(folder: Path = FOLDER) -> tuple[Template, ...]:
    """Return the templates in a folder, by the names of their files."""
    return tuple(_template(path) for path in sorted(folder.glob("*.json")))


def template(key: str) -> Template:
    """Return the template of a key.

    Raises:
        ExchangeError: there is none.
    """
    there = {one.key: one for one in templates()}
    if key not in there:
        raise ExchangeError(f"There is no template “{key}”; there are: {', '.join(there)}.")
    return there[key]


def _template(path: Path) -> Template:
    form = plain_form(path.read_bytes())
    key, title, whom = (line(form.pop(name, ""), name) for name in ("key", "title", "for"))
    return Template(key, title, whom, charter_from(form))
