"""The notes of a review that were written into the review pack come back as a meeting."""

from datetime import date

from planner.documents.options import Options
from planner.documents.pdf import render
from planner.documents.review import review
from planner.exchange.answers import proposal, taking_in
from planner.exchange.worksheet import read
from planner.model.charter import Charter
from planner.model.records.change import ReviewMeeting
from planner.model.records.front import Control
from tests.sheets import filled

CHARTER = Charter.of("c", [Control(title="Food")])
NOTES = {
    "review_meeting.new1.progress": "Two hubs are open.",
    "review_meeting.new1.points": "Ann asks the council.",
    "review_meeting.new1.next": "3 May 2027",
}


def test_they_become_a_review_meeting() -> None:
    pack = render(review(CHARTER, Options(today=date(2026, 11, 25))))

    found = proposal(read(filled(pack, NOTES)), CHARTER).found
    after = CHARTER.after(taking_in(CHARTER, found))

    [meeting] = after.all(ReviewMeeting)
    assert meeting.next == date(2027, 5, 3)
    assert (meeting.progress, meeting.points) == ("Two hubs are open.", "Ann asks the council.")
    assert meeting.version == ""
