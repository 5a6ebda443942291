from pathlib import Path

import pytest

from planner.errors import ExchangeError
from planner.exchange.templates import FOLDER, template, templates
from planner.model.records.front import Partner
from planner.model.records.why import Purpose
from planner.model.start import started


def test_every_template_has_a_title_and_says_whom_it_is_for() -> None:
    there = templates()

    assert [one.key for one in there] == [path.stem for path in sorted(FOLDER.glob("*.json"))]
    assert all(one.title and one.whom for one in there)


def test_a_template_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(
        ExchangeError, match=r"There is no template “x”; there are: agreement, "
    ):
        template("x")


def test_a_charter_from_a_template_says_what_was_asked_and_what_the_template_says() -> None:
    base = template("agreement").charter

    charter = started("Telford", ["Food Bank", "it's"], "Food", base)

    assert (charter.title, charter.one(Purpose).statement) == ("Telford", "Food")
    assert [one.name for one in charter.all(Partner)] == ["Food Bank", "it's"]
    assert set(base.tables) <= set(charter.tables)


def test_two_charters_from_one_template_are_two_charters() -> None:
    base = template("agreement").charter

    assert started("A", ["P"], "", base).id != started("A", ["P"], "", base).id


def test_a_template_that_is_no_charter_is_refused_by_its_place(tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text(
        '{"format": "partnership-charter", "version": 1, "title": "Odd", "records": {"x": {}}}'
    )

    with pytest.raises(ExchangeError, match="x: there is no such record"):
        templates(tmp_path)
