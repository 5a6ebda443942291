"""Definitions and appendices: definitions and appendices."""

from datetime import date
from typing import Annotated, ClassVar

from planner.model.kinds import Day, Flag, Image, Line, Picture, Prose
from planner.model.record import Record, Section, record


@record
class Term(Record):
    """A word that is explained."""

    table: ClassVar[str] = "term"

    term: Annotated[str, Line("Term")] = ""
    meaning: Annotated[str, Prose("Meaning")] = ""
    other_term: Annotated[str, Line("In the second language")] = ""


@record
class Appendix(Record):
    """Something that belongs to the agreement and stands at its end."""

    table: ClassVar[str] = "appendix"

    title: Annotated[str, Line("Title")] = ""
    body: Annotated[str, Prose("Text")] = ""
    picture: Annotated[Image | None, Picture("Picture")] = None
    printed: Annotated[bool | None, Flag("Printed with the agreement")] = None


@record
class LinkedDocument(Record):
    """Another document that matters here."""

    table: ClassVar[str] = "linked_document"

    title: Annotated[str, Line("Document")] = ""
    between: Annotated[str, Line("Between")] = ""
    where: Annotated[str, Line("Where it is kept")] = ""
    day: Annotated[date | None, Day("Dated")] = None


SECTIONS = (
    Section(
        key="definitions",
        title="Definitions",
        chapter="back",
        asks="Which words need explaining?",
        records=(Term,),
        also=("glossary",),
    ),
    Section(
        key="appendices",
        title="Appendices",
        chapter="back",
        asks="What else belongs to the agreement?",
        records=(
            Appendix,
            LinkedDocument,
        ),
        also=(
            "annexes",
            "schedules",
        ),
    ),
)
