"""What the steps of a history are called, and how a reader is told of them in another language.

The history keeps English words, those of earlier releases too. Whoever shows a step finds in
them which of these it was; words that are none of them are shown as they stand. The catalogue
is asked only then: a register names steps, and is there before anybody has read it.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from planner.model.changes import Change
from planner.model.words import LANGUAGES
from planner.saying import Counted, Said, Speaker, Word

GAP = re.compile(r"\\{(\w+)\\}")  # as `re.escape` leaves it
OF_OURS = (
    "noun",
    "nouns",
    "label",
    "section",
    "language",
)  # gaps that never have quotation marks
FIGURES = {"number": r"\d[\d,]*", "places": r"\d[\d,]* places?"}
UNNAMED = ("Not named yet", "The whole partnership", "Untitled")  # what the program calls so


class Called(StrEnum):
    """What a step is called, its gaps in braces; where two fit, the first is meant."""

    ADDED_ONE_FROM_A_TABLE = "Add 1 {noun} from a table"
    ADDED_FROM_A_TABLE = "Add {number} {nouns} from a table"
    ADDED_BY_NAME = "Add {noun} “{name}”"
    ADDED = "Add {noun}"
    WHO_DOES = "Change who does “{name}”"
    ANSWERS_CHANGED = "Change answers"
    TRANSLATED = "Change {label} in {language}"
    CHANGED = "Change {label}"
    CHANGED_ELSEWHERE = "Changes made elsewhere"
    MOVED = "Move {noun}"
    SCAN_ATTACHED = "Attach “{file}” to the signature of “{name}”"
    SCAN_REMOVED = "Remove the scan “{file}”"
    REMOVED_WITH_MENTIONS = "Remove {noun} “{name}” and its mention in {places}"
    REMOVED = "Remove {noun} “{name}”"
    PUT_BACK_WITH_MENTIONS = "Put back {noun} “{name}” and its mention in {places}"
    PUT_BACK = "Put back {noun} “{name}”"
    SWITCHED_ON = "Switch on “{section}”"
    SWITCHED_OFF = "Switch off “{section}”"
    COPIED = "Copy “{section}” from “{title}”"
    STARTED = "Start “{title}”"
    BROUGHT_IN = "Bring in “{title}”"
    BROUGHT_BACK = "Bring back from an earlier copy"
    BINNED = "Move “{title}” to the bin"
    OUT_OF_THE_BIN = "Take “{title}” out of the bin"
    KEPT = "Keep version “{version}”"
    WENT_BACK = "Go back to version “{version}”"
    AGREED = "Agree this charter as “{version}”"
    NEW_DRAFT = "Start a new draft"
    REVIEW_BEGUN = "Begin a review meeting"
    REVIEW_ENDED = "End the review meeting"
    DECISION_NOTED = "Note a decision"
    WORKSHEET_FROM = "Take in a worksheet filled in by {name}"
    WORKSHEET = "Take in a worksheet"
    CHECK_TAKEN_IN = "Take in answers to the partnership check"
    INTO_A_ROUND = "Put forms into a round"
    ERASED = "A person was erased"


class Several(Word):
    """What several records are called, which other languages say as they do of one."""

    def told(self, voice: Speaker) -> str:
        """Return the word as the language of the sentence around it says it."""
        around = Called.ADDED_FROM_A_TABLE
        return self.english if voice.word(around) == around else voice.word(self.words)


def step_of(change: Change) -> Said:
    """Return what a change is called, as any language can say it."""
    for pattern, called in _patterns():
        found = pattern.fullmatch(change.text)
        if found is None:
            continue
        gaps = {name: _gap(name, filled, change) for name, filled in found.groupdict().items()}
        known = {name: gap for name, gap in gaps.items() if gap is not None}
        if len(known) == len(gaps):
            return Said(called.value, **known)
    return Word(change.text)


def put_back(removal: Change) -> str:
    """Return what it is called to take back a removal after other steps."""
    return f"Put back{removal.text.removeprefix('Remove')}"


def _gap(name: str, filled: str, change: Change) -> object:
    """Return what fills a gap; `None` where it cannot be that."""
    match name:
        case "noun":
            return _one_of(_nouns().values(), filled)
        case "nouns":
            return _several(filled)
        case "label":
            return _label(filled, change)
        case "section":
            return _one_of(_titles(), filled)
        case "language":
            return _one_of(LANGUAGES.values(), filled)
        case "number":
            return int(filled.replace(",", ""))
        case "places":
            return _places(filled)
        case _:
            return Word(filled) if filled in UNNAMED else filled


def _one_of(known: Iterable[str], filled: str) -> Word | None:
    return Word(filled) if filled in known else None


def _several(filled: str) -> Word | None:
    """Return what several records are called; `None` where none are called so.

    An earlier release put an s to everything: `beneficiarys`.
    """
    known = _nouns().items()
    found = ((one, more) for more, one in known if filled in (more, f"{one}s"))
    return next((Several(one, english=more) for one, more in found), None)


def _label(filled: str, change: Change) -> Word | None:
    """Return the label of the field that was changed; any of its name where none is known."""
    here = {type(edit.record).table for edit in change.edits}
    fields = _fields().get(filled.casefold(), ())
    there = sorted(fields, key=lambda field: field[0] not in here)
    return next((Word(label, f"{table}.{name}", filled) for table, name, label in there), None)


def _places(filled: str) -> Counted:
    number = int(filled.split(maxsplit=1)[0].replace(",", ""))
    return Counted(number, "{number} place", "{number} places")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Called], ...]:
    """Return how each step is found in words, gaps and all."""
    return tuple(
        (re.compile(GAP.sub(_filling, re.escape(each)), re.DOTALL), each) for each in Called
    )


def _filling(gap: re.Match[str]) -> str:
    name = gap[1]
    what = FIGURES.get(name, "[^“”]+" if name in OF_OURS else ".*")
    return f"(?P<{name}>{what})"


@cache
def _nouns() -> dict[str, str]:
    """Return what one record is called, by what several are."""
    from planner.model.catalogue import RECORDS
    from planner.model.editing import noun, nouns  # it needs what the steps are called

    return {nouns(kind): noun(kind) for kind in RECORDS.values()}


@cache
def _titles() -> frozenset[str]:
    from planner.model.catalogue import SECTIONS

    return frozenset(section.title for section in SECTIONS)


@cache
def _fields() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Return the table, name and label of the fields with a label, in small letters."""
    from planner.model.catalogue import RECORDS, fields_of

    found: dict[str, tuple[tuple[str, str, str], ...]] = {}
    for table, record in RECORDS.items():
        for name, kind in fields_of(record):
            small = kind.label.casefold()
            found[small] = (*found.get(small, ()), (table, name, kind.label))
    return found
