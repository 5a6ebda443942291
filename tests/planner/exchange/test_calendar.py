"""A calendar file, read back by another reader and by the letter of RFC 5545."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.calendar import Entry, calendar_file

REVIEW = Entry(
    key=("telford", "review", "only", "next", "0"),
    day=date(2027, 1, 31),
    title="Review of the agreement · Telford Food Partnership",
    notes="Telford Food Partnership\nReview and changes",
    category="Review and changes",
    revision=7,
    changed=datetime(2026, 11, 25, 9, 30, 12, 345, tzinfo=UTC),
    reminds=True,
)
MEETING = replace(
    REVIEW,
    key=("telford", "meeting", "m", "next", "1"),
    title="Meeting expected",
    is_expected=True,
    reminds=False,
)
HOSTILE = [
    "Commas, semicolons; colons: and \\n backslashes \\",
    "END:VEVENT\r\nEND:VCALENDAR",
    "👩‍👩‍👧‍👦" * 40,
    "é" * 500,
    "word " * 300,
    'BEGIN:VALARM\nTRIGGER:-PT1M;VALUE="DATE"',
    "مرحبا، اجتماع الجيران",
    "a\u2028b\u2029c\x85d\x0be\x0cf",
    "",
    "=1+1 <b>R&D</b> ^n ^' \t tab",
]


def events(content: bytes) -> list[Any]:
    """Return the events that another reader finds."""
    [calendar] = vobject.readComponents(content.decode())
    return list(getattr(calendar, "vevent_list", ()))


def unfolded(content: bytes) -> list[str]:
    """Return the content lines of a file, of which each line is checked.

    Source: RFC 5545, 3.1: lines end with CRLF and have at most 75 octets
    """
    assert content.endswith(b"\r\n")
    lines = content.removesuffix(b"\r\n").split(b"\r\n")
    assert [line for line in lines if b"\n" in line or b"\r" in line] == []
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # a fold never stands inside a letter
    return content.decode().replace("\r\n ", "").split("\r\n")[:-1]


def components(lines: list[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each component and its properties by their names, which are checked as well.

    Source: RFC 5545, 3.1 and 3.3.11: names and values; text escapes commas, semicolons and
        backslashes, and has no control characters
    """
    inside: list[tuple[str, dict[str, str]]] = []
    for line in lines:
        found = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=[^:;,\"]+)*):(.*)", line, re.DOTALL)
        assert found, line
        name, parameters, value = found.groups()
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value)
        if name == "BEGIN":
            inside.append((value, {}))
        elif name == "END":
            assert inside[-1][0] == value
            yield inside.pop()
        else:
            assert name not in inside[-1][1]
            inside[-1][1][name] = value
            if name in ("SUMMARY", "DESCRIPTION", "CATEGORIES"):
                assert re.fullmatch(r"(?:[^\\,;]|\\[\\,;nN])*", value, re.DOTALL), value
            if name in ("DTSTART", "DTEND"):
                assert (parameters, len(value)) == (";VALUE=DATE", 8)
    assert inside == []


def checked(content: bytes) -> list[tuple[str, dict[str, str]]]:
    found = list(components(unfolded(content)))
    for kind, said in found:
        match kind:
            case "VCALENDAR":
                assert said.keys() >= {"PRODID", "VERSION"}
                assert said["VERSION"] == "2.0"
            case "VEVENT":
                assert said.keys() >= {"UID", "DTSTAMP", "DTSTART", "SUMMARY"}
                assert re.fullmatch(r"\d{8}T\d{6}Z", said["DTSTAMP"])
            case "VALARM":
                assert said.keys() >= {"ACTION", "TRIGGER", "DESCRIPTION"}
            case _:
                pytest.fail(f"no {kind} is written")
    return found


def test_another_reader_finds_what_was_written() -> None:
    [review, meeting] = events(calendar_file("Telford", [REVIEW, MEETING]))

    assert review.summary.value == REVIEW.title
    assert review.description.value == REVIEW.notes
    assert (review.dtstart.value, review.dtend.value) == (REVIEW.day, date(2027, 2, 1))
    assert review.dtstamp.value == datetime(2026, 11, 25, 9, 30, 12, tzinfo=UTC)
    assert (review.sequence.value, meeting.status.value) == ("7", "TENTATIVE")
    assert review.valarm.trigger.value == timedelta(days=-7)
    assert not hasattr(meeting, "valarm")


def test_the_file_is_as_the_rules_want_it() -> None:
    kinds = [kind for kind, _ in checked(calendar_file("Telford", [REVIEW, MEETING]))]

    assert kinds == ["VALARM", "VEVENT", "VEVENT", "VCALENDAR"]


def test_a_day_keeps_its_id_whatever_else_changes() -> None:
    moved = replace(REVIEW, day=date(2028, 1, 1), title="Other", revision=8)

    before, after, other = events(calendar_file("T", [REVIEW, moved, MEETING]))

    assert before.uid.value == after.uid.value != other.uid.value


def test_the_same_days_give_the_same_file() -> None:
    assert calendar_file("T", [REVIEW, MEETING]) == calendar_file("T", [REVIEW, MEETING])


def test_a_calendar_without_days_is_a_file_all_the_same() -> None:
    assert [kind for kind, _ in checked(calendar_file("T", []))] == ["VCALENDAR"]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_typed_stays_words(words: str) -> None:
    odd = replace(
        REVIEW, key=(words,), title=f"Review {words}", notes=words, category=f"{words}"
    )

    content = calendar_file(words, [odd, REVIEW])

    assert [kind for kind, _ in checked(content)].count("VEVENT") == 2
    [first, _] = events(content)
    assert first.summary.value == " ".join(f"Review {words}".split())


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_words_give_a_file_that_follows_the_rules(words: str) -> None:
    odd = replace(REVIEW, key=(words,), title=words, notes=words, category=words)

    assert len(checked(calendar_file(words, [odd]))) == 3
