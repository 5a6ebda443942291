"""The templates a charter can start from: charters without a name, and words about each.

A template is a JSON file of two parts: `template` says what it is called, whom it is for and
how an example of it is filled in; `charter` is a charter in the JSON form. Its partners have no
names: they stand in for the partners that a person names, in order.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from planner.errors import ExchangeError
from planner.exchange.json_form import plain_form
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.form import charter_from
from planner.model.kinds import Line, Prose
from planner.model.own_form import as_list, as_mapping, refuse_unknown
from planner.model.record import Record
from planner.model.start import started
from planner.model.values import PROSE_LIMIT, line, text
from planner.places import RESOURCES

FOLDER = RESOURCES / "templates"
ABOUT = {"key", "also", "title", "for", "good_for", "first", "example"}
IN_AN_EXAMPLE = {"title", "partners", "purpose", "fills"}


@dataclass(frozen=True, slots=True)
class Example:
    """What a partnership that nobody knows would say where a template leaves room."""

    title: str
    partners: tuple[str, ...]
    purpose: str
    fills: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A charter to start from, under the title and the words by which people choose it.

    `also` are keys by which it is known besides; `first` says what becomes of the partner that
    is named first.
    """

    key: str
    also: tuple[str, ...]
    title: str
    whom: str
    good_for: str
    first: str
    charter: Charter
    example: Example | None

    def as_example(self) -> Charter | None:
        """Return the charter that the example makes of this template; none without one."""
        if self.example is None:
            return None
        wanted = self.example
        begun = started(wanted.title, wanted.partners, wanted.purpose, self.charter)
        filled = (_filled(record, wanted.fills) for record in begun.records())
        return Charter.of(begun.id, filled)


def templates(folder: Path = FOLDER) -> tuple[Template, ...]:
    """Return the templates in a folder, by the names of their files."""
    return tuple(_template(path) for path in sorted(folder.glob("*.json")))


def template(key: str) -> Template:
    """Return the template of a key, or of one that it is also known by.

    Raises:
        ExchangeError: there is none.
    """
    there = templates()
    for one in there:
        if key in (one.key, *one.also):
            return one
    keys = ", ".join(one.key for one in there)
    raise ExchangeError("There is no template “{key}”; there are: {keys}.", key=key, keys=keys)


def _template(path: Path) -> Template:
    form = plain_form(path.read_bytes())
    refuse_unknown(form, {"template", "charter"}, "")
    about = as_mapping(form.get("template"), "template")
    refuse_unknown(about, ABOUT, "template")
    key, title, whom, good_for, first = (
        line(about.get(name, ""), f"template.{name}")
        for name in ("key", "title", "for", "good_for", "first")
    )
    return Template(
        key=key,
        also=tuple(_lines(about.get("also", []), "template.also")),
        title=title,
        whom=whom,
        good_for=good_for,
        first=first,
        charter=charter_from(form.get("charter")),
        example=_example(about["example"]) if "example" in about else None,
    )


def _example(plain: object) -> Example:
    place = "template.example"
    form = as_mapping(plain, place)
    refuse_unknown(form, IN_AN_EXAMPLE, place)
    return Example(
        title=line(form.get("title", ""), f"{place}.title"),
        partners=tuple(_lines(form.get("partners", []), f"{place}.partners")),
        purpose=text(form.get("purpose", ""), f"{place}.purpose", PROSE_LIMIT),
        fills=tuple(_fills(form.get("fills", []), f"{place}.fills")),
    )


def _fills(plain: object, place: str) -> Iterator[tuple[str, str]]:
    for rank, each in enumerate(as_list(plain, place)):
        form = as_mapping(each, f"{place}[{rank}]")
        refuse_unknown(form, {"gap", "words"}, f"{place}[{rank}]")
        gap, words = (line(form.get(name, ""), f"{place}.{name}") for name in ("gap", "words"))
        yield gap, words


def _lines(plain: object, place: str) -> Iterator[str]:
    for rank, each in enumerate(as_list(plain, place)):
        yield line(each, f"{place}[{rank}]")


def _filled(record: Record, fills: tuple[tuple[str, str], ...]) -> Record:
    """Return a record with words in every gap of its texts."""
    texts = {
        name: getattr(record, name)
        for name, kind in fields_of(type(record))
        if isinstance(kind, Line | Prose)
    }
    told = dict(texts)
    for gap, words in fills:
        told = {name: said.replace(gap, words) for name, said in told.items()}
    return record if told == texts else replace(record, **told)
