"""What a step of the history is called is found in its words, and told in another language."""

import re

import pytest

from planner.documents.telling import voice_of
from planner.exchange.tables import Row, adding
from planner.model.catalogue import RECORDS
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.editing import noun, nouns
from planner.model.record import Record
from planner.model.records.why import Objective, Purpose
from planner.model.steps import Called, put_back, step_of
from planner.model.voice import ENGLISH, Voice

FILLED = {
    "noun": "budget line",
    "nouns": "beneficiaries",
    "label": "purpose",
    "language": "Welsh",
    "number": "1,200",
    "places": "3 places",
    "section": "Vision",
    "name": "Ann’s “{Hub}”",
    "file": "signed.pdf",
    "title": "Telford Food",
    "version": "In May",
}
MANY = [kind for kind in RECORDS.values() if kind.many]
OF_PEOPLE = ("Ann’s “{Hub}”", "signed.pdf", "Telford Food", "In May", "1,200")


class Marking(Voice):
    """A voice that puts all it says in brackets, but for what fills its gaps."""

    def word(self, words: str, context: str = "") -> str:
        del context
        return re.sub(r"([^{}]+)(?=\{|$)", r"⟦\1⟧", words)

    def counted(self, number: float, one: str, several: str) -> str:
        return self.word(super().counted(number, one, several))


def step(called: Called) -> Change:
    return Change(called.format(**FILLED), ())


@pytest.mark.parametrize("called", Called, ids=lambda each: each.name)
def test_every_step_is_found_again_in_its_words(called: Called) -> None:
    said = step_of(step(called))

    assert said.words == called
    assert str(said) == said.told(ENGLISH) == step(called).text


@pytest.mark.parametrize("called", Called, ids=lambda each: each.name)
def test_no_word_of_a_step_gets_past_the_voice(called: Called) -> None:
    told = step_of(step(called)).told(Marking())

    for each in OF_PEOPLE:
        told = told.replace(each, "")
    assert re.findall(r"[^\W\d_]+", re.sub(r"⟦[^⟧]*⟧", "", told)) == []


@pytest.mark.parametrize("called", Called, ids=lambda each: each.name)
def test_every_step_has_welsh_words(called: Called) -> None:
    assert step_of(step(called)).told(voice_of("cy")) != step(called).text


@pytest.mark.parametrize("kind", MANY, ids=lambda kind: kind.table)
def test_rows_of_a_table_are_called_what_several_records_are(kind: type[Record]) -> None:
    change = adding(Charter("c", {}), kind, [Row(kind(id=each), {}) for each in "abc"])
    one, more = noun(kind), nouns(kind)
    welsh = voice_of("cy")

    assert change.text == f"Add 3 {more} from a table"
    assert str(step_of(change)) == change.text
    assert step_of(change).told(welsh) == f"Ychwanegu 3 o dabl: {welsh.word(one)}"


@pytest.mark.parametrize(
    ("earlier", "now"),
    [("beneficiarys", "beneficiaries"), ("aims", "aims"), ("says", "groups with a say")],
)
def test_what_an_earlier_release_called_several_is_told_in_english(
    earlier: str, now: str
) -> None:
    step = step_of(Change(f"Add 3 {earlier} from a table", ()))

    assert str(step) == f"Add 3 {now} from a table"


def test_a_field_is_named_as_the_form_names_it() -> None:
    welsh = voice_of("cy")
    before, after = Objective(id="o"), Objective(id="o", statement="Open a hub")

    told = step_of(Change("Change by", (Edit(before, after),))).told(welsh)

    assert told == f"Newid: {welsh.word('By', 'objective.due')}"


@pytest.mark.parametrize(
    "words", ["Rename the hub", "Add wombat", "Change colour", "Switch on “Wombats”", ""]
)
def test_words_of_another_kind_are_shown_as_they_stand(words: str) -> None:
    assert step_of(Change(words, ())).told(voice_of("cy")) == words


def test_a_record_without_a_name_is_said_to_have_none() -> None:
    told = step_of(Change("Remove aim “Not named yet”", ())).told(voice_of("cy"))

    assert told == "Tynnu (nod): “Heb ei enwi eto”"


def test_a_removal_that_is_taken_back_later_is_told_too() -> None:
    removal = Change("Remove aim “Bread” and its mention in 2 places", ())

    said = step_of(Change(put_back(removal), removal.edits))

    assert said.words == Called.PUT_BACK_WITH_MENTIONS
    assert said.gaps["name"] == "Bread"
    assert str(said) == "Put back aim “Bread” and its mention in 2 places"


def test_the_words_of_a_person_are_never_taken_for_those_of_the_program() -> None:
    change = Change("Remove aim “Purpose”", (Edit(Purpose(), None),))

    assert step_of(change).told(voice_of("cy")) == "Tynnu (nod): “Purpose”"
