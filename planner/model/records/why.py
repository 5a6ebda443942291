"""Why we work together: the need, the vision, the aims and what each partner hopes for."""

from datetime import date
from typing import Annotated, ClassVar, NamedTuple

from planner.model.kinds import Choice, Day, Flag, Line, Link, Number, Prose
from planner.model.record import Record, Section, Single, record


@record
class Background(Single):
    """The need that brought the partners together."""

    table: ClassVar[str] = "background"

    story: Annotated[str, Prose("Background")] = ""
    need: Annotated[str, Prose("The need, and the evidence for it")] = ""
    achievements: Annotated[str, Prose("What has been achieved so far")] = ""


@record
class Milestone(Record):
    """Something that happened on the way here."""

    table: ClassVar[str] = "milestone"

    day: Annotated[date | None, Day("Date")] = None
    event: Annotated[str, Line("What happened")] = ""


@record
class Vision(Single):
    """What will be different for people if this works."""

    table: ClassVar[str] = "vision"

    statement: Annotated[str, Prose("Vision", "One sentence works best.")] = ""


@record
class Purpose(Single):
    """What the partnership is for, and its collaborative advantage."""

    table: ClassVar[str] = "purpose"

    statement: Annotated[str, Prose("Purpose")] = ""
    advantage: Annotated[
        str,
        Prose(
            "What we can do together that none of us could do alone",
            "The collaborative advantage. "
            "If you cannot name it, ask why you are doing this together.",
        ),
    ] = ""


@record
class Aim(Record):
    """Something broad that the partnership works towards."""

    table: ClassVar[str] = "aim"

    statement: Annotated[str, Line("Aim")] = ""
    meaning: Annotated[str, Prose("What it means")] = ""


class Smart(NamedTuple):
    """Which of the five SMART tests an objective passes."""

    specific: bool
    measurable: bool
    achievable: bool
    relevant: bool
    time_bound: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the tests that it does not pass, in words."""
        return tuple(
            name.replace("_", "-")
            for name, passed in zip(self._fields, self, strict=True)
            if not passed
        )


@record
class Objective(Record):
    """A measurable step towards an aim, with somebody who answers for it."""

    table: ClassVar[str] = "objective"

    statement: Annotated[str, Line("Objective", "Start with a verb.")] = ""
    aim: Annotated[str, Link("Aim it serves", "aim")] = ""
    measure: Annotated[str, Line("How we will know")] = ""
    baseline: Annotated[str, Line("Where we start")] = ""
    target: Annotated[str, Line("Target")] = ""
    due: Annotated[date | None, Day("By")] = None
    lead: Annotated[str, Link("Who answers for it", "partner")] = ""
    achievable: Annotated[bool | None, Flag("We believe it can be done")] = None
    relevant: Annotated[bool | None, Flag("It matters to the people we serve")] = None
    status: Annotated[
        str,
        Choice(
            "Progress",
            (
                "not started",
                "on track",
                "at risk",
                "late",
                "achieved",
                "dropped",
            ),
        ),
    ] = ""
    reviewed: Annotated[date | None, Day("Last looked at")] = None
    outcome: Annotated[str, Prose("The change for people")] = ""

    @property
    def smart(self) -> Smart:
        """Return which SMART tests it passes.

        Whether it is achievable is for people to say. An objective that serves an aim is taken
        to be relevant until somebody says that it is not.
        """
        return Smart(
            specific=bool(self.statement.strip() and self.lead),
            measurable=bool(self.measure.strip() and self.target.strip()),
            achievable=self.achievable is True,
            relevant=bool(self.aim) if self.relevant is None else self.relevant,
            time_bound=self.due is not None,
        )

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be reached."""
        return self.status not in ("achieved", "dropped")

    def is_late(self, today: date) -> bool:
        """Return whether it is still open after its day, or said to be late."""
        return self.is_open and (
            self.status == "late" or (self.due is not None and self.due < today)
        )


@record
class Interest(Record):
    """What one partner hopes to gain, and what stays its own."""

    table: ClassVar[str] = "interest"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    reason: Annotated[str, Prose("Why it joins")] = ""
    benefit: Annotated[str, Prose("Benefit it expects")] = ""
    own_aims: Annotated[str, Prose("Aims of its own that stay separate")] = ""
    dependence: Annotated[str, Prose("What it depends on others for")] = ""
    concern: Annotated[str, Prose("What it worries about")] = ""
    touches: Annotated[str, Link("Joint aim that its own aims touch", "aim")] = ""
    effect: Annotated[
        str,
        Choice(
            "What its own aims do to that aim",
            (
                "help",
                "stay apart",
                "may conflict",
            ),
        ),
    ] = ""


@record
class CommunityBenefit(Single):
    """How people outside the partnership gain."""

    table: ClassVar[str] = "community_benefit"

    statement: Annotated[str, Prose("How the wider community benefits")] = ""


@record
class Scope(Single):
    """What the partnership covers, and what it does not."""

    table: ClassVar[str] = "scope"

    area: Annotated[str, Prose("Area")] = ""
    included: Annotated[str, Prose("What is in scope")] = ""
    excluded: Annotated[str, Prose("What is out of scope")] = ""


@record
class Beneficiary(Record):
    """A group of people that the work is for, and its part in decisions."""

    table: ClassVar[str] = "beneficiary"

    group: Annotated[str, Line("Who benefits")] = ""
    number: Annotated[int | float | None, Number("How many")] = None
    involvement: Annotated[
        str,
        Choice(
            "How they take part in decisions",
            (
                "",
                "informed",
                "consulted",
                "involved",
                "deciding together",
                "in charge",
            ),
        ),
    ] = ""
    how: Annotated[str, Prose("How that happens")] = ""


@record
class Value(Record):
    """Something the partners hold to, and what it looks like."""

    table: ClassVar[str] = "value"

    name: Annotated[str, Line("Value")] = ""
    behaviour: Annotated[str, Prose("What it looks like in practice")] = ""


@record
class Practice(Record):
    """A working practice that has been agreed."""

    table: ClassVar[str] = "practice"

    topic: Annotated[
        str,
        Line(
            "Working practice",
            "Punctuality, reply times, how you disagree: the way we do things around here.",
        ),
    ] = ""
    rule: Annotated[str, Prose("What we have agreed")] = ""


SECTIONS = (
    Section(
        key="background",
        title="Background and need",
        chapter="why",
        asks="What need brought you together, and how do you know?",
        records=(
            Background,
            Milestone,
        ),
        also=(
            "context",
            "foreword",
            "recitals",
        ),
    ),
    Section(
        key="vision",
        title="Vision",
        chapter="why",
        asks="What will be different for people if this works?",
        records=(Vision,),
        must=True,
        also=("shared vision",),
    ),
    Section(
        key="aims",
        title="Purpose and aims",
        chapter="why",
        asks="What is the purpose?",
        records=(
            Purpose,
            Aim,
        ),
        must=True,
        also=(
            "mission",
            "goal",
        ),
    ),
    Section(
        key="objectives",
        title="Objectives and outcomes",
        chapter="why",
        asks="What exactly will be achieved, by when, and how will you know?",
        records=(Objective,),
        must=True,
        also=(
            "targets",
            "priorities",
            "SMART objectives",
        ),
    ),
    Section(
        key="interests",
        title="Benefits and partners' own interests",
        chapter="why",
        asks="What does each partner hope to gain, and what stays its own?",
        records=(
            Interest,
            CommunityBenefit,
        ),
        also=(
            "drivers",
            "added value",
        ),
    ),
    Section(
        key="scope",
        title="Scope and people served",
        chapter="why",
        asks="Who and where is this for, and what is it not for?",
        records=(
            Scope,
            Beneficiary,
        ),
        must=True,
        also=(
            "beneficiaries",
            "area of benefit",
            "boundaries",
        ),
    ),
    Section(
        key="values",
        title="Values and working practices",
        chapter="why",
        asks="How do you want to treat one another?",
        records=(
            Value,
            Practice,
        ),
        also=(
            "principles",
            "ground rules",
            "code of conduct",
        ),
    ),
)
