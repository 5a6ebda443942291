"""A section of another charter comes into this one, and nothing that is here goes."""

from hypothesis import given

from planner.model.catalogue import SECTIONS, fields_of, section
from planner.model.charter import Charter
from planner.model.copying import copying
from planner.model.kinds import Link, Links
from planner.model.record import Record
from planner.model.records.decide import DecisionRule
from planner.model.records.front import Control, Partner
from planner.model.records.who import Body
from planner.model.records.why import Aim, Objective, Vision
from tests.strategies import charters

THEIRS = Charter.of(
    "theirs",
    [
        Control(title="Food for All"),
        Partner(id="p1", name="Food Bank"),
        Partner(id="p2", name="Allotments", rank=1),
        Vision(statement="Nobody hungry"),
        Aim(id="a1", statement="Feed people"),
        Aim(id="a2", statement="Grow food", rank=1),
        Objective(id="o1", statement="Open two hubs", lead="p1", aim="a1"),
        Objective(id="o2", statement="Dig", lead="p2", rank=1),
    ],
)
OURS = Charter.of(
    "ours",
    [Control(title="Ours"), Partner(id="x", name="food bank"), Aim(id="a", statement="Meet")],
)


def copied(ours: Charter, theirs: Charter, key: str) -> Charter:
    change = copying(ours, theirs, section(key)).change
    assert change is not None
    return ours.after(change)


def holding(kind: type[Record]) -> str:
    """Return the section of a type of record."""
    return next(each.key for each in SECTIONS if kind in each.records)


def test_a_list_is_added_after_what_is_here() -> None:
    after = copied(OURS, THEIRS, "aims")

    assert [aim.statement for aim in after.all(Aim)] == ["Meet", "Feed people", "Grow food"]


def test_a_link_leads_to_the_partner_of_the_same_name() -> None:
    after = copied(OURS, THEIRS, "objectives")

    leads = {each.statement: each.lead for each in after.all(Objective)}
    assert leads == {"Open two hubs": "x", "Dig": ""}
    assert copying(OURS, THEIRS, section("objectives")).unlinked == 2  # the lead, and the aim


def test_links_between_records_that_come_together_stay() -> None:
    theirs = Charter.of(
        "theirs",
        [
            Body(id="b1", name="Finance group", reports_to="b2"),
            Body(id="b2", name="Board", rank=1),
        ],
    )
    after = copied(OURS, theirs, holding(Body))

    by_name = {one.name: one for one in after.all(Body)}
    assert by_name["Finance group"].reports_to == by_name["Board"].id
    assert [one.name for one in after.all(Body)] == ["Finance group", "Board"]


def test_what_is_said_here_is_kept() -> None:
    ours = copied(OURS, THEIRS, "vision")
    theirs = Charter.of("other", [Vision(statement="Another")])

    assert copying(ours, theirs, section("vision")).change is None
    assert copying(ours, theirs, section("vision")).kept == 1


def test_copying_twice_adds_nothing_the_second_time() -> None:
    once = copied(OURS, THEIRS, "aims")

    assert copying(once, THEIRS, section("aims")).change is None


def test_a_section_that_is_off_is_switched_on_with_what_comes() -> None:
    off = next(
        each for each in SECTIONS if not each.must and any(kind.many for kind in each.records)
    )
    kind = next(kind for kind in off.records if kind.many)
    name = next(name for name, of in fields_of(kind) if not isinstance(of, Link | Links))
    theirs = Charter.of("theirs", [kind(id="1", **{name: "words"})])

    assert copied(OURS, theirs, off.key).is_on(off)


def test_the_undo_menu_says_where_it_came_from() -> None:
    change = copying(OURS, THEIRS, section("aims")).change

    assert change is not None
    assert change.text == "Copy “Purpose and aims” from “Food for All”"


@given(charters(), charters())
def test_whatever_two_charters_say_nothing_of_this_one_is_lost(
    ours: Charter, theirs: Charter
) -> None:
    for each in SECTIONS:
        change = copying(ours, theirs, each).change
        if change is None:
            continue
        after = ours.after(change)
        for record in ours.records():
            kept = after.get(type(record), record.id)
            assert kept is not None
            for name, _ in fields_of(type(record)):
                said = getattr(record, name)
                assert said in ("", None, ()) or getattr(kept, name) == said
        assert after.after(change.reversed()) == ours


def test_a_decision_rule_fills_only_what_is_empty() -> None:
    ours = Charter.of("ours", [DecisionRule(quorum=3)])
    theirs = Charter.of("theirs", [DecisionRule(quorum=5, quorum_kind="a number")])

    rule = copied(ours, theirs, holding(DecisionRule)).one(DecisionRule)
    assert (rule.quorum, rule.quorum_kind) == (3, "a number")
