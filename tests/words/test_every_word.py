"""Whatever is printed or found was typed by somebody or said by the voice it is told in."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from planner.documents import DOCUMENTS, DocumentKind, Options
from planner.documents.check import check
from planner.documents.telling import Told
from planner.documents.words import words
from planner.health import findings
from planner.health.benefits import wanting
from planner.health.coming import coming, notes_of
from planner.health.signals import signals
from planner.health.signals.telling import short
from planner.model import check_form
from planner.model.benefits import BENEFITS
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.kinds import Duration
from planner.model.own import Unfinished
from planner.model.records.decide import Channel, Say
from planner.model.records.deliver import CheckRound, Response
from planner.model.records.front import Partner
from planner.model.records.resources import Contribution, Expertise, Posting
from planner.model.records.why import Beneficiary
from planner.model.voice import Voice
from planner.model.worksheet import reference
from tests.answering import answering
from tests.awaiting import awaiting
from tests.build import full_charter
from tests.full import turned, typed_in
from tests.troubled import troubled
from tests.words.collect import ROOT, Message, messages_of

SIGNALS = ROOT / "planner/health/signals"
DAY = date(2026, 11, 24)
TODAY = Options(today=DAY)
REPEATED = ("[insert place]", "bi-annually", "Treasurer")  # parts of what was typed
LITERAL = re.compile(r"(\{[^}]*\})")
LETTERS = {"R", "A", "C", "I"}  # which stand for parts in the work; a sentence explains them


class Marking(Voice):
    """A voice that puts all it says in brackets, but for what fills its gaps."""

    def word(self, words: str, context: str = "") -> str:
        del context
        parts = LITERAL.split(words)
        return "".join(part if LITERAL.match(part) else f"⟦{part}⟧" for part in parts if part)

    def counted(self, number: float, one: str, several: str) -> str:
        return self.word(super().counted(number, one, several))

    def day(self, day: date) -> str:
        return f"⟦{day}⟧"

    def money(self, amount: int, currency: str) -> str:
        return f"⟦{amount} {currency}⟧"

    def link(self, last: str) -> str:
        return f"⟦{super().link(last)}⟧"

    def length(self, length: Duration) -> str:
        return f"⟦{length}⟧"

    def each(self, length: Duration) -> str:
        return f"⟦every {length}⟧"


class Marked(Told):
    """A charter told in such a voice."""

    @property
    def voice(self) -> Voice:
        return Marking()


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("turn", range(12))  # the most choices that a field has
def test_no_word_gets_past_the_voice(kind: DocumentKind, turn: int) -> None:
    charter = Charter.of("full", [turned(one, turn) for one in full_charter().records()])

    document = kind.make(Marked(charter.id, charter.tables), TODAY)

    own = "\n".join((*words(document.blocks), *document.footer, document.watermark))
    not_words = [reference(charter), fingerprint(charter), check_form.reference(charter.id, "")]
    assert left(own, [*typed_in(charter), *not_words]) == []


def left(printed: str, typed: list[str]) -> list[str]:
    """Return the words in a text that were neither said nor typed."""
    rest = re.sub(r"⟦[^⟧]*⟧", "", printed)
    for one in sorted(filter(None, typed), key=len, reverse=True):
        rest = re.sub(
            re.escape(one), "", rest, flags=re.IGNORECASE
        )  # a line starts with a capital
    return [one for one in re.findall(r"[^\W\d_]+", rest) if one not in LETTERS]


def test_no_word_of_what_a_round_of_the_check_found_gets_past_the_voice() -> None:
    lines = ("a1 5, a2 1, i1 3", "a1 1, a2 1, i1 4", "a1 5, a2 2, i1 9", "b1 4")
    rounds = [CheckRound(id=one, name="Spring") for one in ("old", "new")]
    forms = [
        Response(id=f"{one.id}{at}", round=one.id, number=str(at % 3), answers=line)
        for one in rounds
        for at, line in enumerate(lines)
    ]
    charter = Charter.of("full", [*full_charter().records(), *rounds, *forms])

    document = check(Marked(charter.id, charter.tables), replace(TODAY, round="new"))

    own = "\n".join(words(document.blocks))
    assert left(own, [*typed_in(charter)]) == []


@dataclass(frozen=True)
class Heard(Charter):
    """A charter whose voice is listened to."""

    heard: list[Message] = field(default_factory=list)

    @property
    def voice(self) -> Voice:
        """Return a voice that notes what it says."""
        return Listening(self.heard)


class Listening(Voice):
    """A voice that notes what it is given to say."""

    def __init__(self, heard: list[Message]) -> None:
        self._heard = heard

    def word(self, words: str, context: str = "") -> str:
        self._heard.append(Message(words))
        return super().word(words, context)

    def counted(self, number: float, one: str, several: str) -> str:
        self._heard.append(Message(one, several))
        return super().counted(number, one, several)


def lacking() -> Charter:
    """Return a charter of which each gain has begun and still lacks something."""
    hub, mill = Partner(id="h", name="The Hub"), Partner(id="m", rank=1, name="The Mill")
    return Charter.of(
        "lacking",
        [
            *(hub, mill),
            Say(id="s"),
            Say(id="t", rank=1, matter="Prices", group="Members", level="informed"),
            Beneficiary(id="b", group="Young carers"),
            *(Channel(id="c"), Channel(id="d", audience="Members")),
            *(Contribution(id="e"), Contribution(id="f", kind="equipment", partner="h")),
            *(Expertise(id="x"), Expertise(id="y", topic="Grants", partner="h")),
            Posting(id="p", post="Ann", kind="shadowing", end=DAY - timedelta(days=1)),
        ],
    )


def test_every_finding_there_is_is_found_here() -> None:
    heard: list[Message] = []
    for charter in troubled():
        findings(Heard(charter.id, charter.tables, heard), DAY)
    for charter in (Charter("c", {}), lacking()):
        told = Heard(charter.id, charter.tables, heard)
        for gain in BENEFITS:
            list(wanting(told, gain.key, DAY))

    for charter in awaiting(DAY):
        awaited = coming(Heard(charter.id, charter.tables, heard), DAY)
        for one in awaited:
            notes_of(one.due, Heard(charter.id, charter.tables, heard))

    answered = set(messages_of(SIGNALS))
    assert (
        set(messages_of(ROOT / "planner/health", kept=False)) - answered - set(heard) == set()
    )


def test_every_answer_there_is_is_given_here() -> None:
    heard: list[Message] = []
    for charter in answering():
        signals(Heard(charter.id, charter.tables, heard), DAY)

    assert set(messages_of(SIGNALS)) - set(heard) == set()


@pytest.mark.parametrize("charter", [*answering(), full_charter()])
def test_no_word_of_an_answer_gets_past_the_voice(charter: Charter) -> None:
    found = signals(Marked(charter.id, charter.tables), DAY)

    said = "\n".join(f"{one.asks} {one.because} {one.plain}" for one in found)
    typed = [*typed_in(charter)]
    assert left(said, [*typed, *map(short, typed)]) == []


@pytest.mark.parametrize("charter", awaiting(DAY))
def test_no_word_of_what_is_coming_gets_past_the_voice(charter: Charter) -> None:
    found = coming(Marked(charter.id, charter.tables), DAY)

    assert left("\n".join(one.sentence for one in found), [*typed_in(charter)]) == []


@pytest.mark.parametrize("charter", [*troubled(), full_charter()])
def test_no_word_of_a_finding_gets_past_the_voice(charter: Charter) -> None:
    found = findings(Marked(charter.id, charter.tables), DAY)

    kept = [one.words for one in charter.all(Unfinished)]
    said = "\n".join(one.sentence for one in found)
    assert said
    assert left(said, [*typed_in(charter), *kept, *REPEATED]) == []
