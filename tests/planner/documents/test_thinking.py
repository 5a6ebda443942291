import pytest

from planner.documents.layout import Layout
from planner.documents.options import Options
from planner.documents.pdf import render
from planner.documents.thinking import thinking
from planner.errors import ExchangeError
from planner.exchange.answers import proposal, taking_in
from planner.exchange.beginning import begun
from planner.exchange.worksheet import read
from planner.model.charter import Charter
from planner.model.records.front import Control, Partner
from planner.model.records.why import Background, Interest, Purpose
from planner.model.start import started
from tests.pdf_reading import invalid
from tests.sheets import filled

BLANK = render(thinking(Charter("c", {}), Options(blank=True)))
ANSWERS = {
    "background.story": "A garden for the street.",
    "partner.new1.name": "The Hub",
    "partner.new2.name": "St Chad’s",
    "purpose.statement": "So that all may eat.",
    "interest.new1.partner": "the hub",
    "interest.new1.benefit": "New members.",
    "interest.new2.partner": "St Chad’s",
    "interest.new2.concern": "Too much work.",
    "purpose.advantage": "One van for all.",
    "charter.title": "Good Food",
}


def test_a_filled_sheet_begins_a_charter() -> None:
    charter = begun(read(filled(BLANK, ANSWERS)))

    assert charter.title == "Good Food"
    assert charter.one(Background).story == "A garden for the street."
    assert [one.name for one in charter.all(Partner)] == ["The Hub", "St Chad’s"]
    assert charter.one(Purpose).statement == "So that all may eat."
    assert charter.one(Purpose).advantage == "One van for all."
    first, second = charter.all(Interest)
    assert (first.partner, first.benefit) == (charter.partners[0].id, "New members.")
    assert (second.partner, second.concern) == (charter.partners[1].id, "Too much work.")
    assert charter.sections_on == ("background", "interests")
    assert charter.control.status == "draft"


def test_a_sheet_on_which_nothing_is_written_begins_nothing() -> None:
    with pytest.raises(ExchangeError, match="nothing is written"):
        begun(read(BLANK))


def test_the_sheet_of_a_charter_comes_back_to_it() -> None:
    charter = started("Good Food", ("The Hub", "St Chad’s"), "")
    sheet = render(thinking(charter))
    answers = {"interest.new2.benefit": "A warm room.", "purpose.statement": "All eat."}

    found = proposal(read(filled(sheet, answers)), charter)
    after = charter.after(taking_in(charter, found.found))

    assert after.one(Purpose).statement == "All eat."
    (hope,) = after.all(Interest)
    assert (hope.partner, hope.benefit) == (charter.partners[1].id, "A warm room.")


def test_a_sheet_that_was_only_opened_and_saved_says_nothing_new() -> None:
    charter = started("Good Food", ("The Hub", "St Chad’s"), "All eat.")

    assert proposal(read(filled(render(thinking(charter)), {})), charter).found == ()


def test_what_a_partner_has_said_already_is_asked_in_its_own_record() -> None:
    hub = Partner(id="p", name="The Hub")
    said = Interest(id="i", partner="p", benefit="New members.")
    charter = Charter.of("c", [Control(title="Good Food"), hub, said])

    answers = read(render(thinking(charter))).answers

    assert answers["interest.i.benefit"].words == "New members."
    assert "interest.new1.benefit" not in answers


@pytest.mark.parametrize("edition", ["standard", "clear", "large"])
def test_the_sheet_is_accessible_in_every_edition(edition: str) -> None:
    layout = Layout(edition)  # type: ignore[arg-type]  # one of the editions

    assert invalid(render(thinking(Charter("c", {}), Options(blank=True)), layout)) == []
