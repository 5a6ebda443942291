import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import ExchangeError
from planner.exchange.json_form import FILE_LIMIT, read, write
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.records.why import Beneficiary
from tests.strategies import charters

CHARTER = """{ "format": "partnership-charter", "version": 1, "id": "c1", "records": {%s} }"""


def reading(records: str) -> Charter:
    return read((CHARTER % records).encode())


def refusal(content: bytes) -> str:
    with pytest.raises(ExchangeError) as refused:
        read(content)
    sentence = str(refused.value)
    assert "\n" not in sentence
    return sentence


def answer(content: bytes) -> str:
    """Return the refusal of a file, or nothing when it is a charter."""
    try:
        read(content)
    except ExchangeError as error:
        return str(error)
    return ""


def refused(records: str) -> str:
    return refusal((CHARTER % records).encode())


@given(charters())
def test_a_charter_written_and_read_is_the_same_charter(charter: Charter) -> None:
    assert read(write(charter).encode()) == charter


@given(st.binary(max_size=200) | st.text(alphabet='{}[]",:\\u0d8e1 \n').map(str.encode))
def test_any_bytes_are_a_charter_or_refused_in_a_sentence(content: bytes) -> None:
    assert answer(content).isprintable()


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.data())
def test_any_value_in_any_place_is_kept_or_refused_in_a_sentence(data: st.DataObject) -> None:
    form = json.loads(write(data.draw(charters(most=4))))
    place = form
    while isinstance(place, dict | list) and place:
        parent = place
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        place = place[key]
        if data.draw(st.booleans()):
            break
    parent[key] = data.draw(json_values)

    assert answer(json.dumps(form).encode()).isprintable()


@given(charters(most=4), st.data())
def test_a_damaged_charter_file_never_ends_in_a_traceback(
    charter: Charter, data: st.DataObject
) -> None:
    content = bytearray(write(charter).encode())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=3))

    assert answer(bytes(content)).isprintable()


def test_a_charter_is_written_to_be_read_by_people() -> None:
    charter = reading('"vision": {"statement": "Nid oes neb yn llwgu ŵ"}')

    assert '\n      "statement": "Nid oes neb yn llwgu ŵ"\n' in write(charter)
    assert write(charter).endswith("}\n")


def test_a_byte_order_mark_is_no_part_of_a_charter() -> None:
    content = (CHARTER % '"charter": {"title": "Telford"}').encode()

    assert read(b"\xef\xbb\xbf" + content) == read(content)


def test_what_a_person_typed_comes_back_exactly_as_typed() -> None:
    words = r"Riverside <Hub> & Friends </para> <img src=\"/etc/passwd\"> it's \\ 😀"

    charter = reading(f'"charter": {{"title": "{words}"}}')

    assert charter.title == json.loads(f'"{words}"')


@pytest.mark.parametrize(
    ("records", "sentence"),
    [
        pytest.param(
            '"objective": [{"id": "a"}, {"id": "b"}, {"id": "c", "due": "31/6"}]',
            'objective[2].due: "31/6" is not a day (such as 2027-06-30)',
            id="a day that is none",
        ),
        pytest.param('"vison": {}', "vison: there is no such record", id="a record of no sort"),
        pytest.param(
            '"vision": {"words": ""}', "vision.words: there is no such field", id="no field"
        ),
        pytest.param(
            '"objective": [{"id": "a", "due": "2027-01-01", "due": "2027-02-01"}]',
            'objective[0]: the name "due" is there twice',
            id="a field twice",
        ),
        pytest.param(
            '"vision": {}, "vision": {}',
            'records: the name "vision" is there twice',
            id="twice",
        ),
        pytest.param(
            '"budget_line": [{"id": "a", "amount": NaN}]',
            "budget_line[0].amount: NaN is not a number",
            id="not a number",
        ),
        pytest.param(
            '"budget_line": [{"id": "a", "amount": -Infinity}]',
            "budget_line[0].amount: -Infinity is not a number",
            id="infinity",
        ),
        pytest.param(
            '"budget_line": [{"id": "a", "amount": 12.5}]',
            "budget_line[0].amount: 12.5 is not an amount in whole minor units, such as pence",
            id="half a penny",
        ),
        pytest.param(
            '"vision": {"statement": "\\ud800"}',
            "vision.statement: has half a character in it (a lone surrogate)",
            id="half a character",
        ),
        pytest.param(
            '"vision": {"statement": "a\\u0000b"}',
            "vision.statement: has a control character in it (U+0000)",
            id="a control character",
        ),
        pytest.param(
            '"vision": {"\\ud800": ""}', 'vision: nothing is called "\\ud800"', id="an odd name"
        ),
        pytest.param(
            '"objective": [{"id": "a", "lead": "p9"}]',
            'objective[0].lead: there is no partner "p9"',
            id="a link to nobody",
        ),
        pytest.param(
            '"partner": [{"id": "a"}, {"id": "a"}]',
            'partner: the id "a" is already that of a partner',
            id="an id twice",
        ),
        pytest.param(
            '"partner": [{"id": "a b"}]',
            'partner[0].id: "a b" is not an id: it needs 1 to 64 characters without spaces',
            id="an id with a space",
        ),
        pytest.param(
            '"partner": [{"id": "a", "logo": {"type": [], "data": ""}}]',
            "partner[0].logo.type: a list is not image/png or image/jpeg",
            id="a picture of no type",
        ),
        pytest.param(
            '"charter": {"title": null}', "charter.title: null is not text", id="nothing"
        ),
    ],
)
def test_what_is_wrong_is_refused_by_its_place(records: str, sentence: str) -> None:
    assert refused(records) == sentence


@pytest.mark.parametrize(
    "number",
    [
        "1234567890123456",
        "0.1234567890123456",
        "0.1000000000000000000000000000000000000001",
        "1e15",
        "1e-16",
        "1e99999999999999999999",
        "9" * 5_000,
    ],
    ids=["whole", "decimal", "far decimal", "large", "small", "no computer", "5000 digits"],
)
def test_a_number_of_more_than_15_digits_is_refused_and_never_rounded(number: str) -> None:
    sentence = refused(f'"contribution": [{{"id": "c", "amount": {number}}}]')

    assert sentence == "contribution[0].amount: a number has at most 15 digits"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{\n  "format": 1,\n}', "line 3, column 1: a name in double quotes is missing"),
        ('{"format" 1}', "line 1, column 11: a colon is missing"),
        ('{"a": 1 "b": 2}', "line 1, column 9: a comma or a closing bracket is missing"),
        ("{} {}", "line 1, column 4: something follows after the end of the charter"),
        ('{"a": "b', "line 1, column 7: the quotation marks that open here never close"),
        (
            "Dear all",
            "line 1, column 1: a value is missing, or is not written as JSON writes it",
        ),
    ],
    ids=["comma", "colon", "no comma", "more", "open text", "a letter"],
)
def test_a_slip_in_the_writing_is_shown_by_line_and_column(text: str, sentence: str) -> None:
    assert refusal(text.encode()) == sentence


@pytest.mark.parametrize(
    ("content", "seems"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b"PK\x03\x04...word/document.xml", "a Word file"),
        (b"PK\x03\x04...manifest.json", "a review copy"),
        (b"PK\x03\x04", "a ZIP file"),
        (b"SQLite format 3\0", "a library"),
        (b"\x89PNG\r\n", "a picture"),
        ('{"a": 1}'.encode("utf-16"), "text in UTF-16"),
        (b"<html>", "a web page"),
    ],
    ids=["pdf", "word", "review copy", "zip", "library", "picture", "utf-16", "web page"],
)
def test_another_sort_of_file_is_called_what_it_is(content: bytes, seems: str) -> None:
    assert f"it seems to be {seems}" in refusal(content)


def test_a_text_in_another_encoding_is_refused_with_what_to_do() -> None:
    assert refusal('{"a": "café"}'.encode("cp1252")) == (
        "the file is not in UTF-8 (see byte 11); save it again in UTF-8"
    )


def test_a_file_that_is_too_large_or_empty_is_refused() -> None:
    assert refusal(b" " * (FILE_LIMIT + 1)).startswith("the file is larger than 20 MB")
    assert refusal(b" \n") == "the file is empty"


@pytest.mark.parametrize("depth", [33, 1_000, 100_000])
def test_a_file_nested_too_deep_is_refused_with_the_number(depth: int) -> None:
    assert "nested more than 32 deep" in refusal(b"[" * depth + b"]" * depth)


def test_a_file_nested_as_deep_as_it_may_be_is_refused_for_what_it_is() -> None:
    assert refusal(b"[" * 32 + b"]" * 32) == "the file: must be an object, in curly brackets"


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ('{"format": "word"}', "the file is not a charter"),
        ('{"format": "partnership-charter"}', "version: must be a whole number"),
        (
            '{"format": "partnership-charter", "version": 1.0}',
            "version: must be a whole number",
        ),
        ('{"format": "partnership-charter", "version": 2}', "A program that reads version 2"),
        (
            '{"format": "partnership-charter", "version": 1, "sections_on": [1.5]}',
            "no section 1",
        ),
        (
            '{"format": "partnership-charter", "version": 1, "date": 1}',
            "date: there is no such",
        ),
        (
            '{"format": "partnership-charter", "version": 1, "unfinished": [%s, %s]}'
            % (('{"record": "objective", "id": "a", "field": "due", "words": "31/6"}',) * 2),
            'unfinished[1]: "objective.a.due" is there twice',
        ),
    ],
    ids=["format", "no version", "decimal version", "newer", "section", "entry", "unfinished"],
)
def test_a_file_that_is_not_of_this_form_says_so(form: str, sentence: str) -> None:
    assert sentence in refusal(form.encode())


def test_a_whole_number_has_one_fingerprint_however_it_came() -> None:
    counted, measured = (
        Charter.of("c", [Beneficiary(id="b", number=number)]) for number in (1_200, 1_200.0)
    )

    assert fingerprint(counted) == fingerprint(measured)
