"""Texts in a second language: what is kept of them, and when they are out of date."""

from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import removal, writing
from planner.model.form import charter_form, fingerprint
from planner.model.own import Translation
from planner.model.records.front import Control, Partner
from planner.model.records.why import Aim, Vision
from planner.model.translations import (
    second_language,
    state_of,
    translated,
    translating,
)

VISION = Vision(statement="Nobody goes hungry")
AIM = Aim(id="a1", statement="Enough to eat", meaning="Food is near")
NEB = "Neb yn llwglyd"
START = Charter.of("c", [Control(language="en", second_language="cy"), VISION, AIM])


def after(charter: Charter, change: Change | None) -> Charter:
    assert change is not None
    return charter.after(change)


WELSH = after(START, translating(START, VISION, "statement", NEB, "cy"))


def test_a_translation_is_current_until_its_text_changes() -> None:
    changed = after(WELSH, writing(WELSH, VISION, "statement", "Nobody eats alone"))

    assert state_of(START, VISION, "statement", "cy") == "missing"
    assert state_of(WELSH, VISION, "statement", "cy") == "current"
    assert state_of(changed, changed.one(Vision), "statement", "cy") == "stale"


def test_a_text_that_is_put_back_has_its_translation_again() -> None:
    change = writing(WELSH, VISION, "statement", "Nobody eats alone")
    assert change is not None

    assert WELSH.after(change).after(change.reversed()) == WELSH


def test_what_says_nothing_needs_no_translation() -> None:
    assert state_of(START, Vision(), "statement", "cy") == "none"


def test_the_same_words_may_be_right_for_a_changed_text() -> None:
    changed = after(WELSH, writing(WELSH, VISION, "statement", "Nobody eats alone"))
    vision = changed.one(Vision)
    again = after(changed, translating(changed, vision, "statement", NEB, "cy"))

    assert state_of(again, vision, "statement", "cy") == "current"
    assert translating(again, vision, "statement", NEB, "cy") is None


def test_empty_words_take_a_translation_away() -> None:
    change = translating(WELSH, VISION, "statement", " ", "cy")

    assert change is not None
    assert change.text == "Change vision in Welsh"
    assert WELSH.after(change) == START


def test_each_language_has_its_own_words() -> None:
    both = after(WELSH, translating(WELSH, VISION, "statement", "Nikt głodny", "pl"))

    assert translated(both, "cy").one(Vision).statement == NEB
    assert translated(both, "pl").one(Vision).statement == "Nikt głodny"


def test_a_translated_charter_says_the_rest_as_it_was_written() -> None:
    welsh = translated(WELSH, "cy")

    assert welsh.all(Aim) == (AIM,)
    assert welsh.one(Vision).statement == NEB
    assert translated(welsh, "en") == WELSH


def test_a_text_that_was_emptied_is_empty_in_every_language() -> None:
    emptied = after(WELSH, writing(WELSH, VISION, "statement", ""))

    assert translated(emptied, "cy").one(Vision).statement == ""
    assert state_of(emptied, emptied.one(Vision), "statement", "cy") == "stale"


def test_a_removed_record_takes_its_translations_along_and_brings_them_back() -> None:
    told = after(WELSH, translating(WELSH, AIM, "meaning", "Mae bwyd yn agos", "cy"))
    change = removal(told, AIM)

    assert [one.record for one in told.after(change).all(Translation)] == ["vision"]
    assert told.after(change).after(change.reversed()) == told


def test_a_translation_counts_in_the_fingerprint_in_whichever_language_it_is_read() -> None:
    assert fingerprint(WELSH) != fingerprint(START)
    assert fingerprint(translated(WELSH, "cy")) == fingerprint(WELSH)


def test_a_charter_without_translations_has_the_form_it_always_had() -> None:
    assert list(charter_form(START)) == ["format", "version", "id", "sections_on", "records"]
    assert fingerprint(Charter.of("c", [Partner(id="p")])) == "d2ee-f397-a7c1-ac57"


def test_a_second_language_that_is_the_first_is_none() -> None:
    assert second_language(Charter.of("c", [Control(second_language="en")])) == ""
    assert second_language(START) == "cy"
