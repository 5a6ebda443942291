"""Filled forms of the partnership check, read back: a PDF, or a list of answers in a CSV file.

A CSV file has a line for each statement: its number on the form or its key, and the answer. A
line may also begin with `form`, `round`, `organisation` or `remark`. Whatever a form says is
kept as it stands; what of it counts is the business of those who count.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.errors import ExchangeError
from planner.exchange.worksheet import fields, is_pdf
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, new_id
from planner.model.check_form import (
    NUMBER,
    PARTNER,
    REFERENCE,
    ROUND,
    VERSION,
    belonging,
    line_of,
    statement_of,
)
from planner.model.naming import name_of
from planner.model.records.deliver import CheckRound, Response
from planner.model.steps import Called
from planner.model.typed import in_one_line, plain, quoted
from planner.saying import Said

LIMIT = 1_000_000  # bytes of a CSV file: a form of a thousand statements takes a twentieth
SEPARATORS = ",;\t"
HEADER = ("statement", "number")
NAMED = ("form", "round", "organisation", "remark")


@dataclass(frozen=True, slots=True)
class Form:
    """What a filled form says, and where it says that it belongs; empty where it does not."""

    charter_id: str = ""
    round_id: str = ""
    round_name: str = ""
    number: str = ""
    partner: str = ""
    remark: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """A form with the answer sheet that it becomes, and what is to be known about it."""

    form: Form
    response: Response
    notes: tuple[Said, ...] = ()
    is_again: bool = False  # the same answers are there, perhaps from the same form


def read(content: bytes) -> Form:
    """Return what a filled form says.

    Raises:
        ExchangeError: it cannot be read, or is no form of the check.
    """
    return _of_pdf(content) if is_pdf(content) else _of_list(content)


def taken(
    charter: Charter, round_: CheckRound, statements: Sequence[str], forms: Sequence[Form]
) -> tuple[Taken, ...]:
    """Return the answer sheets that forms become in a round, in their order.

    A form that says it is of another round of the charter goes there, and this is noted.

    Args:
        charter: with what is there already
        round_: where forms go that do not say where they belong
        statements: the keys of what the round asks, in the order of the form
        forms: as they were read

    Raises:
        ExchangeError: a form belongs to another charter.
    """
    every: list[Taken] = []
    for form in forms:
        if form.charter_id not in ("", charter.id):
            raise ExchangeError("the form belongs to another charter")
        every.append(_taken(charter, round_, statements, form, [one.response for one in every]))
    return tuple(every)


def taking_in(charter: Charter, chosen: Sequence[Taken]) -> Change:
    """Return one change that puts answer sheets into a charter, after those that are there."""
    last = charter.all(Response)[-1].rank if charter.all(Response) else -1.0
    edits = tuple(
        Edit(None, replace(one.response, rank=last + at))
        for at, one in enumerate(chosen, start=1)
    )
    return Change(Called.CHECK_TAKEN_IN, edits)


def rewriting(form: Response, number: str, partner: str, line: str) -> Change | None:
    """Return the change that puts other answers on a form; `None` where they are the same."""
    after = replace(form, number=number, partner=partner, answers=line)
    return Change(Called.ANSWERS_CHANGED, (Edit(form, after),)) if after != form else None


def gathering(forms: Sequence[Response], round_id: str) -> Change:
    """Return one change that puts forms into a round."""
    edits = tuple(Edit(one, replace(one, round=round_id)) for one in forms)
    return Change(Called.INTO_A_ROUND, edits)


def next_number(charter: Charter, round_id: str, others: Sequence[Response] = ()) -> str:
    """Return the lowest number that no form of a round has."""
    taken_ = {
        one.number.strip() for one in (*charter.all(Response), *others) if one.round == round_id
    }
    return next(str(at) for at in range(1, len(taken_) + 2) if str(at) not in taken_)


def _taken(
    charter: Charter,
    round_: CheckRound,
    statements: Sequence[str],
    form: Form,
    others: Sequence[Response],
) -> Taken:
    into, notes = _round_of(charter, round_, form)
    partner, unknown = _partner_of(charter, into, form)
    known = {str(at): key for at, key in enumerate(statements, start=1)}
    answers = {known.get(key, key): words for key, words in form.answers.items()}
    line = line_of(answers)
    number = form.number.strip() or next_number(charter, into, others)
    remark = "\n".join(filter(None, (form.remark, unknown and f"Organisation: {unknown}")))
    response = Response(
        id=new_id(), round=into, number=number, partner=partner, answers=line, note=remark
    )
    is_again = _is_again(form.number.strip(), response, (*charter.all(Response), *others))
    if unknown:
        notes.append(
            Said(
                "“{name}” is no partner of the charter; the remark says it.",
                name=quoted(unknown),
            )
        )
    if is_again:
        notes.append(Said("A form with the same answers is there already."))
    return Taken(form, response, tuple(notes), is_again)


def _round_of(charter: Charter, round_: CheckRound, form: Form) -> tuple[str, list[Said]]:
    """Return the round into which a form goes, and what is to be known about that."""
    if form.round_id:
        own = charter.get(CheckRound, form.round_id)
        if own is None:
            name = quoted(form.round_name) or Said("another round")
            gone = "It is of {name}, which is not there any more; it counts in no round."
            return "", [Said(gone, name=name)]
    else:
        own = _round_called(form.round_name, charter, round_)
        if own is None:
            other = Said("It says that it is of “{name}”.", name=quoted(form.round_name))
            return round_.id, [other]
    if own.id == round_.id:
        return own.id, []
    there = "It is of another round, “{name}”, and goes there."
    return own.id, [Said(there, name=quoted(own.name))]


def _round_called(name: str, charter: Charter, round_: CheckRound) -> CheckRound | None:
    """Return the round of a name, rather the one in hand, which it is without a name."""
    if not name:
        return round_
    named = [one for one in charter.all(CheckRound) if _same(one.name, name)]
    return round_ if round_ in named else next(iter(named), None)


def _is_again(number: str, response: Response, there: Sequence[Response]) -> bool:
    """Return whether the same answers are there: under a number, if the form has one."""
    return bool(response.answers) and any(
        one.round == response.round
        and one.answers == response.answers
        and number in ("", one.number)
        for one in there
    )


def _partner_of(charter: Charter, round_id: str, form: Form) -> tuple[str, str]:
    """Return the partner who answers where the round asks for it, and words that name none."""
    round_ = charter.get(CheckRound, round_id)
    words = form.partner.strip()
    if not words or round_ is None or not round_.by_partner:
        return "", ""
    found = [one.id for one in charter.partners if _same(name_of(one, charter), words)]
    return (found[0], "") if len(found) == 1 else ("", words)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def _of_pdf(content: bytes) -> Form:
    _, found = fields(content)
    words = {name: plain(each.words).strip() for name, each in found.items()}
    where = belonging(words.get(REFERENCE, ""))
    answers = {key: said for name, said in words.items() if (key := statement_of(name))}
    if where is None or not answers:
        raise ExchangeError("the PDF is not a form of the partnership check")
    if where.version > VERSION:
        raise ExchangeError(
            "the form is of version {version}; this program reads version {limit}",
            version=where.version,
            limit=VERSION,
        )
    return Form(
        where.charter_id,
        where.round_id,
        in_one_line(words.get(ROUND, "")),
        in_one_line(words.get(NUMBER, "")),
        in_one_line(words.get(PARTNER, "")),
        answers={key: said for key, said in answers.items() if said},
    )


def _of_list(content: bytes) -> Form:
    rows = list(_rows(content))
    named = dict.fromkeys(NAMED, "")
    answers: dict[str, str] = {}
    for row in rows:
        key, said = row[0].strip(), in_one_line(", ".join(row[1:])).strip()
        if key.casefold() in named:
            named[key.casefold()] = said
        elif key and key.casefold() not in HEADER:
            answers[key] = f"{answers[key]} / {said}" if key in answers else said
    if not any(answers.values()):
        raise ExchangeError("the file has no line with a statement and its answer")
    return Form(
        round_name=named["round"],
        number=named["form"],
        partner=named["organisation"],
        remark=named["remark"],
        answers=answers,
    )


def _rows(content: bytes) -> Sequence[Sequence[str]]:
    if len(content) > LIMIT:
        raise ExchangeError("the file is too large; the most is {limit} bytes", limit=LIMIT)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(
            "the file is neither a PDF nor a CSV file in UTF-8; save it as one of these"
        ) from error
    if "\0" in text:
        raise ExchangeError("the file is neither a PDF nor a CSV file")
    first = next((line for line in text.splitlines() if line.strip()), "")
    mark = max(SEPARATORS, key=first.count)
    try:
        rows = list(csv.reader(text.splitlines(), delimiter=mark))
    except csv.Error as error:
        raise ExchangeError("the file is not a CSV file that can be read") from error
    return [row for row in rows if any(cell.strip() for cell in row)]
