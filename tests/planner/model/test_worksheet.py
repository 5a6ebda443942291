import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.catalogue import RECORDS, SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import Link, Links, Picture
from planner.model.record import ONLY
from planner.model.records.front import Partner
from planner.model.records.why import Objective
from planner.model.typed import typed
from planner.model.worksheet import Place, Wording, asked, place_of
from tests.build import full_charter

IDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=64)


@given(IDS | st.sampled_from(["new1", "new99", "%6E", "..", "a.b"]))
def test_any_record_has_a_name_that_leads_back_to_it(record_id: str) -> None:
    place = Place(Objective, record_id, "due")

    assert place_of(place.name) == place
    assert place.name.isascii()
    assert place.name.count(".") == 2


def test_a_row_to_add_and_a_record_called_like_one_are_two() -> None:
    row, record = Place(Objective, "", "due", 1), Place(Objective, "new1", "due")

    assert row.name == "objective.new1.due"
    assert record.name != row.name
    assert (place_of(row.name), place_of(record.name)) == (row, record)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "vision",
        "vision.x",
        "vision.only.statement",
        "objective.due",
        "x.y.z",
        "objective.o1.due.due",
        "partner.p1.logo",
        "charter.status",
        "version.v1.content",
    ],
)
def test_a_name_that_no_worksheet_has_leads_nowhere(name: str) -> None:
    assert place_of(name) is None


def test_every_section_but_the_appendices_and_approvals_can_be_asked_for() -> None:
    askable = [one.key for one in SECTIONS if any(map(asked, one.records))]

    assert [one.key for one in SECTIONS if one.key not in askable] == ["approval"]


def test_what_a_field_says_can_be_typed_and_stands_for_the_same() -> None:
    charter = full_charter()
    wording = Wording(charter)

    for kind in RECORDS.values():
        for name, field in fields_of(kind):
            if not isinstance(field, Picture | Link | Links):
                record_id = kind.table if kind.many else ONLY
                said = wording.answer(Place(kind, record_id, name))
                record = charter.get(kind, record_id)
                assert typed(field, said, charter.control.currency) == getattr(record, name)


def test_partners_of_one_name_are_told_apart() -> None:
    charter = Charter.of("c", [Partner(id=str(n), name="Hub; Telford") for n in range(3)])

    assert Wording(charter).ids("partner") == {
        "Hub, Telford": "0",
        "Hub, Telford (2)": "1",
        "Hub, Telford (3)": "2",
    }
