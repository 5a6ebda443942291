"""The eleven kinds of value a field can have, and how a record says which.

A kind describes a field to whoever stores, edits or prints it:
`Annotated[date | None, Day("By")]`. It knows nothing of columns, widgets or styles.
"""

from dataclasses import dataclass
from typing import Literal, get_args

Unit = Literal["hours", "days", "weeks", "months", "years"]
UNITS: tuple[Unit, ...] = get_args(Unit)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as people say it: a whole number of a unit."""

    number: int
    unit: Unit

    def __str__(self) -> str:
        """Return the form that is stored: `14 days`, and `1 months`."""
        return f"{self.number} {self.unit}"

    @property
    def words(self) -> str:
        """Return the length in words for a sentence: `14 days`, `1 month`."""
        return f"{self.number} {self.unit[:-1] if self.number == 1 else self.unit}"

    @property
    def each(self) -> str:
        """Return the rhythm in words: `every 6 weeks`, `every month`."""
        return f"every {self.unit[:-1] if self.number == 1 else self.words}"

    @property
    def days(self) -> float:
        """Return the length in days, to compare lengths with (a month is 1/12 of 365.25)."""
        in_days = {
            "hours": 1 / 24,
            "days": 1,
            "weeks": 7,
            "months": 365.25 / 12,
            "years": 365.25,
        }
        return self.number * in_days[self.unit]


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as it was given: its media type (`image/png`, `image/jpeg`) and its bytes."""

    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text (`str`; empty is `""`)."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs, bold, italic, links and lists, as Markdown (`str`; empty is `""`)."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day without a time zone (`date | None`)."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values (`str`; empty is `""`, whether or not the values name it)."""

    label: str
    values: tuple[str, ...]
    help: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes, no, or not said (`bool | None`)."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A whole or decimal number of at most 15 digits (`int | float | None`)."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of the charter's currency (`int | None`)."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time (`Duration | None`)."""

    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """The id of a record of the table `to` in the same charter (`str`; none is `""`)."""

    label: str
    to: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Links:
    """Ids of records of the table `to` in the same charter, in order (`tuple[str, ...]`)."""

    label: str
    to: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (`Image | None`)."""

    label: str
    help: str = ""


Kind = Line | Prose | Day | Choice | Flag | Number | Money | Span | Link | Links | Picture
