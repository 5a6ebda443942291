"""What a meeting asks to make a charter, in the order in which a meeting takes it.

Who, why, what together, who does what, how we decide, what each puts in, how we stay in touch,
people’s safety, disagreeing and leaving, and at last the name, the term and the signatures.
A section asks its own question; where it needs more than one, the others stand here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.model.catalogue import fields_of, section_of
from planner.model.charter import Charter
from planner.model.record import ONLY, Record, Section
from planner.model.records import (
    back,
    change,
    decide,
    deliver,
    front,
    resources,
    safe,
    sign,
    who,
    why,
)

NOTHING = ("", None, ())

# What happens on the way and who people are: none of it answers what a section asks.
BESIDE: frozenset[type[Record]] = frozenset(
    (
        front.Person,
        front.Revision,
        why.Milestone,
        decide.Decision,
        decide.DeclaredInterest,
        deliver.Reading,
        deliver.Lesson,
    )
)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that a meeting is asked, and the fields that hold the answer.

    Without `own` words it is the question of its section, which any record of it answers.
    Something is said in a record of a list once one of `tells` is; the first field by itself.
    """

    kind: type[Record]
    fields: tuple[str, ...]
    own: str = ""
    tells: tuple[str, ...] = ()
    least: int = 1  # records of a list that make an answer

    @property
    def key(self) -> str:
        """Return what it is known by from one day to another: `purpose.advantage`."""
        return f"{self.kind.table}.{self.fields[0]}"

    @property
    def section(self) -> Section:
        """Return the section that the answer belongs to."""
        found = section_of(self.kind)
        assert found is not None, "questions are about records of the catalogue"
        return found

    @property
    def ask(self) -> str:
        """Return the question."""
        return self.own or self.section.asks

    @property
    def because(self) -> str:
        """Return why it is asked, where the field itself says so; else the section does."""
        return dict(fields_of(self.kind))[self.fields[0]].help if self.own else ""

    def is_answered(self, charter: Charter) -> bool:
        """Return whether the charter holds an answer."""
        told = self.tells or (self.fields[:1] if self.kind.many or self.own else ())
        answers = [one for one in charter.all(self.kind) if _says(one, told)]
        if len(answers) >= self.least:
            return True
        return not self.own and self.least == 1 and any(self._others(charter))

    def _others(self, charter: Charter) -> Iterator[bool]:
        for kind in self.section.records:
            if kind is not self.kind and kind not in BESIDE:
                yield from (_says(one, ()) for one in charter.all(kind))

    def place(self, charter: Charter) -> tuple[str, str, str]:
        """Return where the answer is given: table, record and field.

        A list leads to its first record that says too little; to none where it is complete.
        """
        if not self.kind.many:
            return self.kind.table, ONLY, self.fields[0]
        told = self.tells or self.fields[:1]
        wanting = (one.id for one in charter.all(self.kind) if not _says(one, told))
        return self.kind.table, next(wanting, ""), self.fields[0]


QUESTIONS = (
    Question(front.Partner, ("name", "part", "kind"), least=2),
    Question(why.Purpose, ("statement",), "What is the purpose?"),
    Question(
        why.Purpose,
        ("advantage",),
        "What can you do together that none of you could do alone?",
    ),
    Question(why.Background, ("story", "need")),
    Question(why.Vision, ("statement",)),
    Question(why.Aim, ("statement", "meaning"), "What are your aims, in a few words each?"),
    Question(why.Interest, ("partner", "reason", "own_aims"), tells=("reason", "own_aims")),
    Question(why.Scope, ("area", "included", "excluded")),
    Question(why.Value, ("name", "behaviour")),
    Question(why.Objective, ("statement", "due", "measure", "lead")),
    Question(deliver.Task, ("title", "lead", "due")),
    Question(deliver.Standard, ("standard", "threshold")),
    Question(deliver.Indicator, ("name", "target", "unit", "every")),
    Question(deliver.Risk, ("risk", "mitigation", "owner")),
    Question(who.Role, ("title", "partner", "duties"), tells=("title", "duties")),
    Question(who.Body, ("name", "kind", "remit")),
    Question(
        who.Representative,
        ("partner", "person", "authority"),
        tells=("partner", "person", "authority"),
    ),
    Question(who.Membership, ("eligibility", "joining")),
    Question(decide.DecisionRule, ("method", "quorum_kind", "quorum", "procedure")),
    Question(
        decide.Meeting,
        ("every", "when", "notice"),
        tells=("every", "when", "minimum", "notes", "agenda"),
    ),
    Question(decide.ConflictRule, ("rule",)),
    Question(
        resources.Contribution,
        ("partner", "kind", "what", "amount", "unit"),
        tells=("what", "kind"),
    ),
    Question(resources.Finance, ("statement", "accountable_body", "shortfall")),
    Question(resources.Posting, ("post", "kind", "employer", "host")),
    Question(resources.Cover, ("cover", "partner", "sum")),
    Question(resources.Asset, ("asset", "owner", "at_end")),
    Question(decide.Channel, ("audience", "message", "means", "every")),
    Question(decide.Report, ("to", "what", "every"), tells=("to", "what")),
    Question(safe.Safeguarding, ("statement", "incidents")),
    Question(safe.DataProtection, ("shared", "agreement")),
    Question(safe.Confidentiality, ("statement", "exceptions")),
    Question(safe.Equality, ("statement", "access")),
    Question(safe.Policy, ("policy", "partner", "dated")),
    Question(change.DisputeStep, ("who", "within", "what"), tells=("who", "what")),
    Question(change.Breach, ("what", "who", "effect")),
    Question(change.Ending, ("how", "notice", "closing")),
    Question(change.Review, ("every", "next", "who")),
    Question(front.Period, ("start", "ends", "end")),
    Question(front.Legal, ("binding", "model", "statement")),
    Question(front.Control, ("title", "document_type"), "What is this agreement called?"),
    Question(back.Term, ("term", "meaning")),
    Question(back.Appendix, ("title", "body")),
    Question(sign.Approval, ("partner", "body", "day"), tells=("partner", "body", "day")),
    Question(sign.Signature, ("partner", "person", "capacity")),
)


def asked_of(charter: Charter) -> Iterator[Question]:
    """Yield the questions that this charter is asked: those of its sections, in order.

    What is adopted at a meeting is not signed.
    """
    adopted = charter.control.document_type in sign.ADOPTED
    for each in QUESTIONS:
        if charter.is_on(each.section) and not (adopted and each.kind is sign.Signature):
            yield each


def _says(record: Record, names: tuple[str, ...]) -> bool:
    told = names or tuple(name for name, _ in fields_of(type(record)))
    return any(getattr(record, name) not in NOTHING for name in told)
