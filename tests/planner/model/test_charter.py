from hypothesis import given
from hypothesis import strategies as st

from planner.model.charter import Charter, creation
from tests.strategies import changes, charters


@given(charters())
def test_a_charter_is_made_of_its_records_and_nothing_else(charter: Charter) -> None:
    assert Charter.of(charter.id, charter.records()) == charter


@given(charters())
def test_the_change_that_makes_a_charter_makes_that_charter(charter: Charter) -> None:
    assert Charter.of(charter.id, ()).after(creation(charter)) == charter


@given(charters(), st.data())
def test_a_reversed_change_restores_the_charter(charter: Charter, data: st.DataObject) -> None:
    change = data.draw(changes(charter))

    assert charter.after(change).after(change.reversed()) == charter
