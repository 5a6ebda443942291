"""What the records of a list are called in its heading and on its buttons."""

from typing import NamedTuple

from planner.model.record import Record
from ui.saying import capital
from ui.tongue import later, tr


class Noun(NamedTuple):
    """What a record is called, what several are, and what the button says that adds one."""

    one: str
    several: str
    add: str


NOUNS = {
    "revision": Noun(later("revision"), later("revisions"), later("Add a revision")),
    "partner": Noun(later("partner"), later("partners"), later("Add a partner")),
    "person": Noun(later("person"), later("people"), later("Add a person")),
    "milestone": Noun(later("milestone"), later("milestones"), later("Add a milestone")),
    "aim": Noun(later("aim"), later("aims"), later("Add an aim")),
    "objective": Noun(later("objective"), later("objectives"), later("Add an objective")),
    "interest": Noun(later("interest"), later("interests"), later("Add an interest")),
    "beneficiary": Noun(
        later("beneficiary"), later("beneficiaries"), later("Add a beneficiary")
    ),
    "value": Noun(later("value"), later("values"), later("Add a value")),
    "practice": Noun(later("practice"), later("practices"), later("Add a practice")),
    "membership_type": Noun(
        later("membership type"), later("membership types"), later("Add a membership type")
    ),
    "body": Noun(later("group"), later("groups"), later("Add a group")),
    "seat": Noun(later("seat"), later("seats"), later("Add a seat")),
    "role": Noun(later("role"), later("roles"), later("Add a role")),
    "assignment": Noun(later("assignment"), later("assignments"), later("Add an assignment")),
    "representative": Noun(
        later("representative"), later("representatives"), later("Add a representative")
    ),
    "meeting": Noun(later("meeting"), later("meetings"), later("Add a meeting")),
    "matter": Noun(later("matter"), later("matters"), later("Add a matter")),
    "say": Noun(later("say"), later("groups with a say"), later("Add a group and its say")),
    "decision": Noun(later("decision"), later("decisions"), later("Add a decision")),
    "report": Noun(later("report"), later("reports"), later("Add a report")),
    "declared_interest": Noun(
        later("declared interest"),
        later("declared interests"),
        later("Add a declared interest"),
    ),
    "channel": Noun(later("channel"), later("channels"), later("Add a channel")),
    "message": Noun(later("message"), later("messages"), later("Add a message")),
    "task": Noun(later("task"), later("tasks"), later("Add a task")),
    "standard": Noun(later("standard"), later("standards"), later("Add a standard")),
    "indicator": Noun(later("indicator"), later("indicators"), later("Add an indicator")),
    "reading": Noun(later("reading"), later("readings"), later("Add a reading")),
    "lesson": Noun(later("lesson"), later("lessons"), later("Add a lesson")),
    "risk": Noun(later("risk"), later("risks"), later("Add a risk")),
    "contribution": Noun(
        later("contribution"), later("contributions"), later("Add a contribution")
    ),
    "expertise": Noun(later("expertise"), later("expertise"), later("Add expertise")),
    "funder": Noun(later("funder"), later("funders"), later("Add a funder")),
    "budget_line": Noun(
        later("budget line"), later("budget lines"), later("Add a budget line")
    ),
    "instalment": Noun(later("instalment"), later("instalments"), later("Add an instalment")),
    "posting": Noun(later("post"), later("posts"), later("Add a post")),
    "cover": Noun(later("insurance"), later("insurance"), later("Add insurance")),
    "asset": Noun(later("asset"), later("assets"), later("Add an asset")),
    "safeguarding_lead": Noun(
        later("safeguarding lead"),
        later("safeguarding leads"),
        later("Add a safeguarding lead"),
    ),
    "controller": Noun(later("controller"), later("controllers"), later("Add a controller")),
    "policy": Noun(later("policy"), later("policies"), later("Add a policy")),
    "dispute_step": Noun(
        later("dispute step"), later("dispute steps"), later("Add a dispute step")
    ),
    "approval": Noun(later("approval"), later("approvals"), later("Add an approval")),
    "signature": Noun(later("signature"), later("signatures"), later("Add a signature")),
    "term": Noun(later("definition"), later("definitions"), later("Add a definition")),
    "appendix": Noun(later("appendix"), later("appendices"), later("Add an appendix")),
    "linked_document": Noun(
        later("linked document"), later("linked documents"), later("Add a linked document")
    ),
}


def one(kind: type[Record]) -> str:
    """Return what a record is called: `budget line`."""
    return tr(NOUNS[kind.table].one)


def several(kind: type[Record]) -> str:
    """Return what several records of a type are called: `budget lines`."""
    return tr(NOUNS[kind.table].several)


def add(kind: type[Record]) -> str:
    """Return what the button says that adds one: `Add an aim`."""
    return tr(NOUNS[kind.table].add)


def heading(kind: type[Record]) -> str:
    """Return the heading of a list: `Budget lines`."""
    return capital(several(kind))
