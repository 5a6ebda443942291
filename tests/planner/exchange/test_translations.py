"""Translations in the JSON form: read strictly, given back as they were."""

import json
from typing import cast

import pytest
from jsonschema import Draft202012Validator

from planner.errors import ExchangeError
from planner.exchange.json_form import read, write
from planner.exchange.schema import schema
from planner.model.records.why import Aim
from planner.model.translations import source_of, state_of
from tests.welsh import welsh_sample

KEPT = {
    "record": "aim",
    "id": "a1",
    "field": "statement",
    "language": "cy",
    "words": "Digon i’w fwyta",
}
VISION = KEPT | {"record": "vision", "id": "", "field": "statement"}


def of(*translations: object) -> bytes:
    aim = {"id": "a1", "statement": "Enough to eat"}
    form = {
        "format": "partnership-charter",
        "version": 1,
        "id": "c",
        "records": {"aim": [aim]},
        "translations": translations,
    }
    return json.dumps(form).encode()


def test_a_bilingual_charter_is_written_and_read_back_the_same() -> None:
    charter = welsh_sample()
    written = write(charter)

    assert write(read(written.encode())) == written
    assert Draft202012Validator(schema()).is_valid(json.loads(written))


def test_a_translation_without_a_source_is_of_the_text_as_it_stands() -> None:
    charter = read(of(KEPT))

    assert state_of(charter, charter.all(Aim)[0], "statement", "cy") == "current"


def test_a_translation_of_another_text_is_out_of_date() -> None:
    charter = read(of(KEPT | {"source": source_of("Too little to eat")}))

    assert state_of(charter, charter.all(Aim)[0], "statement", "cy") == "stale"


REFUSED: dict[str, tuple[tuple[object, ...], str]] = {
    "no object": (("x",), "translations[0]: must be an object"),
    "unknown entry": ((KEPT | {"by": "Siân"},), "translations[0].by: there is no such field"),
    "no field": ((KEPT | {"field": "end"},), 'translations[0]: there is no field "aim.end"'),
    "no record": (
        (KEPT | {"record": "x"},),
        'translations[0]: there is no field "x.statement"',
    ),
    "no text": (
        (KEPT | {"record": "period", "id": "", "field": "start"},),
        '"period.start" is not a text that can be translated',
    ),
    "nobody": ((KEPT, KEPT | {"id": "a9"}), 'translations[1].id: there is no aim "a9"'),
    "one only": ((VISION | {"id": "v"},), 'translations[0].id: there is no vision "v"'),
    "language": (
        (KEPT | {"language": "welsh"},),
        'translations[0].language: "welsh" is not one of: en, cy',
    ),
    "no words": ((KEPT | {"words": " "},), "translations[0].words: a translation needs words"),
    "two lines": ((KEPT | {"words": "a\nb"},), "translations[0].words: must be one line"),
    "source": ((KEPT | {"source": "abc"},), "translations[0].source: must be a SHA-256"),
    "twice": ((KEPT, KEPT), '"aim.a1.statement.cy" is there twice'),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_amiss_with_a_translation_is_said_with_its_place(what: str) -> None:
    translations, sentence = REFUSED[what]

    with pytest.raises(ExchangeError) as refused:
        read(of(*translations))

    assert sentence in str(refused.value)


def test_a_list_is_asked_for() -> None:
    form = cast("dict[str, object]", json.loads(of())) | {"translations": {}}

    with pytest.raises(ExchangeError, match="translations: must be a list"):
        read(json.dumps(form).encode())
