"""What to settle next: every step to an agreed charter, in the order a meeting would take.

First what a meeting is asked, then what contradicts itself or needs a look, at last what else
the charter might need. It reads and says; whoever walks the steps may put any of them off.
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.health.finding import Finding, Severity
from planner.health.offers import offers
from planner.health.questions import QUESTIONS, Question, asked_of
from planner.model.agreed import is_open
from planner.model.catalogue import RECORDS, section
from planner.model.charter import Charter
from planner.model.record import Record

State = Literal["open", "skipped", "settled"]
Way = Literal["question", "finding", "offer"]
Place = tuple[str, str, str]  # table, record and field; the last two may be empty

REASONS: dict[Severity, str] = {
    "error": "It contradicts something else that the charter says.",
    "warning": "It is needed, and missing or in doubt.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to settle: what is asked, where the answer goes, and how far it is."""

    way: Way
    key: str
    section: str
    ask: str
    because: str = ""  # why it comes up, where the section itself does not say why it matters
    place: Place
    fields: tuple[str, ...] = ()  # of the record, that hold the answer
    state: State = "open"
    is_fixed: bool = False  # whether the charter is agreed and this can wait for a new draft
    in_second: bool = False  # whether it is about what the field says in the second language

    @property
    def kind(self) -> type[Record] | None:
        """Return the type of record that holds the answer; none where a section is meant."""
        return RECORDS.get(self.place[0])

    @property
    def is_due(self) -> bool:
        """Return whether it can be settled now."""
        return self.state == "open" and not self.is_fixed


def steps(
    charter: Charter, found: Sequence[Finding], skipped: Collection[str] = ()
) -> tuple[Step, ...]:
    """Return every step for a charter, given its findings and what has been put off."""
    asked = [of_question(each, charter, skipped) for each in asked_of(charter)]
    news = [each for each in found if not _is_asked_already(each, asked)]
    return (
        *asked,
        *_of_findings(charter, news, skipped),
        *_of_offers(charter, skipped),
    )


def next_step(among: Sequence[Step]) -> Step | None:
    """Return the first step that can be settled now; none when there is nothing left."""
    return next((each for each in among if each.is_due), None)


def is_answered(charter: Charter, key: str) -> bool:
    """Return whether every question of a section has an answer; its key is given."""
    return all(
        each.is_answered(charter) for each in asked_of(charter) if each.section.key == key
    )


def of_question(question: Question, charter: Charter, skipped: Collection[str] = ()) -> Step:
    """Return a question as a step, settled or put off or open."""
    state = _state(question.key, skipped)
    return Step(
        way="question",
        key=question.key,
        section=question.section.key,
        ask=question.ask,
        because=question.because,
        place=question.place(charter),
        fields=question.fields,
        state="settled" if question.is_answered(charter) else state,
        is_fixed=charter.is_agreed and not _may_be_recorded(question.kind, question.fields),
    )


def _is_asked_already(finding: Finding, asked: Sequence[Step]) -> bool:
    """Return whether a question that is still open asks for the same.

    What is wanting in a section as a whole waits until all that it asks is answered; a section
    of which nothing is asked wants nothing.
    """
    there = [each for each in asked if each.section == finding.section]
    unsettled = [each for each in there if each.state != "settled"]
    if not finding.record_id and finding.table:
        return bool(unsettled) or not there
    return any(
        each.place[0] == finding.table and finding.field in each.fields for each in unsettled
    )


def _of_findings(
    charter: Charter, found: Sequence[Finding], skipped: Collection[str]
) -> Iterator[Step]:
    """Yield a step for each error, then for each warning; notes can wait."""
    for severity, because in REASONS.items():
        for finding in found:
            if finding.severity != severity:
                continue
            place = finding.table, finding.record_id, finding.field
            key = _key_of(finding)
            yield Step(
                way="finding",
                key=key,
                section=finding.section,
                ask=finding.sentence,
                because=because,
                place=place,
                fields=(finding.field,) if finding.field else (),
                state=_state(key, skipped),
                is_fixed=charter.is_agreed and not _may_be_mended(finding),
                in_second=finding.in_second,
            )


def _of_offers(charter: Charter, skipped: Collection[str]) -> Iterator[Step]:
    for offer in offers(charter):
        question = next(each for each in QUESTIONS if each.section == offer.section)
        key = f"offer:{offer.key}"
        yield Step(
            way="offer",
            key=key,
            section=offer.key,
            ask=section(offer.key).asks,
            because=offer.because,
            place=question.place(charter),
            fields=question.fields,
            state=_state(key, skipped),
            is_fixed=charter.is_agreed,
        )


def _key_of(finding: Finding) -> str:
    """Return what a finding is known by, whichever language it is said in.

    Its words are there only as digits, for they may name people.
    """
    words = finding.english or finding.sentence
    digits = hashlib.sha256(words.encode()).hexdigest()[:12]
    return f"finding:{finding.section}:{digits}"


def _state(key: str, skipped: Collection[str]) -> State:
    return "skipped" if key in skipped else "open"


def _may_be_recorded(kind: type[Record], fields: tuple[str, ...]) -> bool:
    """Return whether an answer can still come once the charter has been agreed."""
    return is_open(kind) or any(is_open(kind, name) for name in fields)


def _may_be_mended(finding: Finding) -> bool:
    kind = RECORDS.get(finding.table)
    return kind is not None and is_open(kind, finding.field)
