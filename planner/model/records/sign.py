"""Agreement: the boards' approval and the signatures."""

from datetime import date
from typing import Annotated, ClassVar

from planner.model.kinds import Day, Flag, Line, Link, Prose
from planner.model.record import Record, Section, record

ADOPTED = ("terms of reference",)  # kinds of document adopted at a meeting, not signed


@record
class Approval(Record):
    """The decision of one partner's board."""

    table: ClassVar[str] = "approval"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    body: Annotated[str, Line("Approved by")] = ""
    day: Annotated[date | None, Day("Date of meeting")] = None
    minute: Annotated[str, Line("Minute")] = ""
    conditions: Annotated[str, Prose("Conditions")] = ""


@record
class Signature(Record):
    """Who signs for a partner."""

    table: ClassVar[str] = "signature"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    person: Annotated[str, Link("Name", "person")] = ""
    capacity: Annotated[str, Line("Signs as")] = ""
    second: Annotated[str, Link("Second signatory", "person")] = ""
    second_capacity: Annotated[str, Line("Second signs as")] = ""
    signed: Annotated[date | None, Day("Signed")] = None
    original: Annotated[str, Line("Where the original is kept")] = ""
    counterpart: Annotated[bool | None, Flag("Signed in counterpart")] = None


SECTIONS = (
    Section(
        key="approval",
        title="Trustees' approval",
        chapter="sign",
        asks="Has each partner's board agreed?",
        records=(Approval,),
        must=True,
        also=("board sign-off",),
    ),
    Section(
        key="signatures",
        title="Signatures",
        chapter="sign",
        asks="Who signs for each partner?",
        records=(Signature,),
        must=True,
        also=(
            "acceptance",
            "execution",
        ),
    ),
)
