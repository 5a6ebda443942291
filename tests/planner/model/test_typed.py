"""What people type, read as values, and values shown as people write them."""

from datetime import date

import pytest

from planner.model.charter import Charter
from planner.model.kinds import (
    Choice,
    Day,
    Duration,
    Flag,
    Kind,
    Line,
    Money,
    Number,
    Prose,
    Span,
)
from planner.model.naming import shown
from planner.model.typed import NotUnderstoodError, typed
from planner.model.values import LINE_LIMIT, PROSE_LIMIT, Value
from planner.model.words import counted, day_words, joined, money_words, number_words

UNDERSTOOD: list[tuple[Kind, str, Value]] = [
    (Day("By"), "30 June 2027", date(2027, 6, 30)),
    (Day("By"), "30/6/2027", date(2027, 6, 30)),
    (Day("By"), "30.06.2027", date(2027, 6, 30)),
    (Day("By"), "2027-06-30", date(2027, 6, 30)),
    (Day("By"), "Wednesday 30th of June, 2027", date(2027, 6, 30)),
    (Day("By"), "  ", None),
    (Money("Amount"), "£1,200.50", 120_050),
    (Money("Amount"), "1 200", 120_000),
    (Money("Amount"), "gbp 80", 8_000),
    (Span("Notice"), "14 days", Duration(14, "days")),
    (Span("Notice"), "every six weeks", Duration(6, "weeks")),
    (Span("Notice"), "Quarterly", Duration(3, "months")),
    (Span("Notice"), "a month", Duration(1, "months")),
    (Number("How many"), "1,234.5", 1234.5),
    (Number("How many"), "12", 12),
    (Flag("Agreed"), "Yes", True),
    (Flag("Agreed"), "no", False),
    (Choice("Status", ("draft", "agreed")), "Agreed", "agreed"),
    (Line("Name"), " as typed ", " as typed "),
]

ODD: list[tuple[Kind, str]] = [
    (Day("By"), "31/6"),
    (Day("By"), "31 June 2027"),
    (Day("By"), "1/2/27"),
    (Day("By"), "soon"),
    (Money("Amount"), "12k"),
    (Money("Amount"), "0.555"),
    (Span("Notice"), "every other week"),
    (Number("How many"), "1,23"),
    (Number("How many"), "nan"),
    (Number("How many"), "1234567890123456"),
    (Flag("Agreed"), "perhaps"),
    (Choice("Status", ("draft", "agreed")), "done"),
    (Line("Name"), "two\nlines"),
    (Line("Name"), "x" * (LINE_LIMIT + 1)),
    (Prose("Story"), "x" * (PROSE_LIMIT + 1)),
]


@pytest.mark.parametrize(("kind", "words", "value"), UNDERSTOOD)
def test_what_a_person_types_is_understood(kind: Kind, words: str, value: Value) -> None:
    assert typed(kind, words) == value


@pytest.mark.parametrize(("kind", "words"), ODD, ids=lambda case: str(case)[:30])
def test_odd_words_are_answered_with_what_the_field_can_hold(kind: Kind, words: str) -> None:
    with pytest.raises(NotUnderstoodError) as refusal:
        typed(kind, words)

    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize("odd", ["\x00", "\x07", "\x9f", "\ud800"], ids=ascii)
def test_characters_that_nobody_sees_are_left_out(odd: str) -> None:
    assert typed(Line("Name"), f"Jane{odd} Doe") == "Jane Doe"


@pytest.mark.parametrize("odd", ["\r\n", "\r", "\x0b", "\x0c", "\u2028"], ids=ascii)
def test_whatever_ends_a_line_is_a_line_break(odd: str) -> None:
    assert typed(Prose("Purpose"), f"Milk{odd}Bread") == "Milk\nBread"


def test_a_sentence_about_long_words_repeats_only_their_beginning() -> None:
    with pytest.raises(NotUnderstoodError, match=r"^“when it rains.*…” is not a day") as caught:
        typed(Day("By"), "when it rains " * 1_000)

    assert len(str(caught.value)) < 150


@pytest.mark.parametrize(
    "value", [date(2027, 6, 3), Duration(1, "years"), Duration(12, "days")], ids=str
)
def test_a_value_shown_is_understood_when_it_is_typed_again(value: Value) -> None:
    kind = Day("By") if isinstance(value, date) else Span("Notice")

    assert typed(kind, shown(kind, value, Charter.of("c", ()))) == value


@pytest.mark.parametrize("amount", [0, 5, 120_000, 120_050, -300])
@pytest.mark.parametrize("currency", ["GBP", "EUR", "JPY", "KWD"])
def test_an_amount_shown_is_understood_when_it_is_typed_again(
    amount: int, currency: str
) -> None:
    assert typed(Money("Amount"), money_words(amount, currency), currency) == amount


def test_values_read_as_people_write_them() -> None:
    assert day_words(date(2027, 6, 30)) == "30 June 2027"
    assert (money_words(120_000, "GBP"), money_words(5, "GBP")) == ("£1,200", "£0.05")
    assert (number_words(12_500), number_words(2.5)) == ("12,500", "2.5")


def test_lists_and_counts_read_as_sentences_do() -> None:
    assert joined(["a", "b", "c"]) == "a, b and c"
    assert joined(["a", "b"], "or") == "a or b"
    assert (counted(1, "partner"), counted(2, "body", "bodies")) == ("1 partner", "2 bodies")
