"""Days, numbers, amounts, lengths of time and lists in Welsh, each by the rules of Welsh."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from planner.documents.telling import voice_of
from planner.model.kinds import UNITS, Day, Duration, Flag, Span, Unit
from planner.model.typed import typed

ROOT = Path(__file__).parents[3]
WELSH = voice_of("cy")


def test_a_day_is_written_as_in_a_letter() -> None:
    assert WELSH.day(date(2027, 6, 30)) == "30 Mehefin 2027"
    assert WELSH.day(date(2026, 1, 1)) == "1 Ionawr 2026"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (12500, "12,500"),
        (2.5, "2.5"),
        (3.0, "3"),
        (0, "0"),
        (-7, "-7"),
        (10**15 - 1, "999,999,999,999,999"),
        (1e-15, f"0.{'0' * 14}1"),
    ],
)
def test_a_number_has_thousands_apart_and_no_idle_decimals(number: float, words: str) -> None:
    assert WELSH.number(number) == words


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        (120000, "GBP", "£1,200"),
        (120050, "", "£1,200.50"),
        (-50, "GBP", "-£0.50"),
        (8000, "CHF", "CHF\N{NO-BREAK SPACE}80"),
        (1500, "JPY", "JP¥1,500"),
        (1250, "KWD", "KWD\N{NO-BREAK SPACE}1.250"),
        (10**15 - 1, "GBP", "£9,999,999,999,999.99"),
        (100, "tokens", "tokens\N{NO-BREAK SPACE}1"),
    ],
)
def test_an_amount_is_written_with_the_sign_of_its_currency(
    amount: int, currency: str, words: str
) -> None:
    assert WELSH.money(amount, currency) == words


@pytest.mark.parametrize(
    ("number", "unit", "words"),
    [
        (1, "years", "1 flwyddyn"),
        (2, "years", "2 flynedd"),
        (3, "years", "3 blynedd"),
        (6, "years", "6 blynedd"),
        (7, "years", "7 mlynedd"),
        (0, "years", "0 mlynedd"),
        (2, "months", "2 fis"),
        (3, "months", "3 mis"),
        (2, "days", "2 ddiwrnod"),
        (14, "days", "14 diwrnod"),
        (6, "weeks", "6 wythnos"),
        (24, "hours", "24 awr"),
    ],
)
def test_the_noun_of_a_length_of_time_mutates_after_its_number(
    number: int, unit: Unit, words: str
) -> None:
    assert WELSH.length(Duration(number, unit)) == words
    if number != 1:
        assert WELSH.each(Duration(number, unit)) == f"bob {words}"


@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_in_welsh_is_understood_when_it_is_typed(month: int) -> None:
    day = date(2027, month, 3)

    assert typed(Day("By"), WELSH.day(day)) == day
    assert typed(Day("By"), f"3 {WELSH.month(month)} 2027") == day


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("number", [1, 2, 3, 5, 6, 7, 100])
def test_a_length_of_time_in_welsh_is_understood_when_it_is_typed(
    number: int, unit: Unit
) -> None:
    length = Duration(number, unit)

    assert typed(Span("Notice"), WELSH.length(length)) == length
    assert typed(Span("Notice"), WELSH.each(length)) == length


def test_yes_and_no_are_understood_in_welsh() -> None:
    said = [typed(Flag("Agreed"), WELSH.say(words)) for words in ("Yes", "No")]

    assert said == [True, False]


def test_once_in_a_while_needs_no_number() -> None:
    rhythms = [WELSH.each(Duration(1, unit)) for unit in UNITS]

    assert rhythms == ["bob awr", "bob dydd", "bob wythnos", "bob mis", "bob blwyddyn"]


@pytest.mark.parametrize(
    ("words", "listed"),
    [
        ((), ""),
        (("Mair",), "Mair"),
        (("Mair", "Huw"), "Mair a Huw"),
        (("Mair", "Huw", "Ann"), "Mair, Huw ac Ann"),
        (("y Cyngor", "ŵyn"), "y Cyngor ac ŵyn"),
        (("y Cyngor", "“Ynys”"), "y Cyngor ac “Ynys”"),
        (("y Cyngor", "wythnos"), "y Cyngor ac wythnos"),
        (("y Cyngor", "Wrecsam"), "y Cyngor a Wrecsam"),
        (("y Cyngor", "Ynys Môn"), "y Cyngor ac Ynys Môn"),
        (("y Cyngor", "York"), "y Cyngor a York"),
        (("y Cyngor", "…"), "y Cyngor a …"),
    ],
)
def test_and_has_another_form_before_a_vowel(words: tuple[str, ...], listed: str) -> None:
    assert WELSH.listed(words) == listed


def test_what_a_catalogue_does_not_know_is_said_in_english() -> None:
    assert WELSH.say("A word of {day}", day="today") == "A word of today"
    assert WELSH.say("") == ""


def test_one_english_label_can_be_two_in_welsh() -> None:
    assert WELSH.word("By", "objective.due") == "Erbyn"
    assert WELSH.word("By", "revision.by") == "Gan"
    assert WELSH.word("Due", "task.due") == "I’w orffen erbyn"
    assert WELSH.word("By") == "Gan"


def test_english_needs_no_catalogue() -> None:
    code = (
        "import sys; from planner.documents.agreement import agreement;"
        "from planner.model.charter import Charter; agreement(Charter.of('c', []));"
        "print(sorted({'babel', 'planner.documents.language'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
