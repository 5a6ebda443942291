"""Any charter at all is answered, and every answer can be followed."""

from collections.abc import Iterator

from hypothesis import given, settings

from planner.health.signals import first, signals
from planner.health.signals.signal import Place, Signal
from planner.model.catalogue import RECORDS
from planner.model.charter import Charter
from planner.model.record import Single
from tests.answering import TODAY
from tests.strategies import charters


@settings(max_examples=150)
@given(charters())
def test_any_charter_is_answered_from_records_that_it_has(charter: Charter) -> None:
    found = signals(charter, TODAY)

    assert all(one.plain for one in found)
    assert len(first(found)) <= 3
    assert [place for one in found for place in led_to(one) if not there(place, charter)] == []


def led_to(answer: Signal) -> Iterator[Place]:
    for sentence in answer.says:
        yield from sentence.places
    for seat in answer.seats:
        yield from (place for one in seat.holders for place in one.name.places)
    if answer.spread is not None:
        yield from (place for one in answer.spread.shares for place in one.places)


def there(place: Place, charter: Charter) -> bool:
    kind = RECORDS[place.table]
    is_known = charter.get(kind, place.record_id) is not None
    return is_known or issubclass(kind, Single) or not place.record_id


@settings(max_examples=150)
@given(charters())
def test_shares_make_up_the_whole_and_unevenness_lies_between_its_ends(
    charter: Charter,
) -> None:
    for spread in (one.spread for one in signals(charter, TODAY)):
        if spread is not None and spread.gini is not None:
            assert 0 <= spread.gini < 1
            assert [one.amount for one in spread.shares] == sorted(
                (one.amount for one in spread.shares), reverse=True
            )
