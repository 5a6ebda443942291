"""The notes of a review meeting: progress, problems, priorities and points for action."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Document, Entry, Heading
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import content, says
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.change import ReviewMeeting

HEADINGS = ("progress", "problems", "priorities", "points")


def review_notes(
    charter: Charter, meeting_id: str, options: Options = AS_THE_CHARTER_SAYS
) -> Document:
    """Return the notes of a review meeting, to file or to send round.

    Raises:
        KeyError: there is no such meeting.
    """
    told = telling(charter, options)
    meeting = told.get(ReviewMeeting, meeting_id)
    if meeting is None:
        raise KeyError(meeting_id)
    title = told.say("Notes of a review meeting")
    blocks = (Heading(1, title), plain(name_of_partnership(told)), *_noted(told, meeting))
    return framed(told, title, blocks)


def _noted(told: Told, meeting: ReviewMeeting) -> Iterator[Block]:
    for name in ("day", "present"):
        if says(told, meeting, name):
            yield Entry(told.label(ReviewMeeting, name), content(told, meeting, name))
    for name in HEADINGS:
        yield Heading(2, told.label(ReviewMeeting, name))
        said = content(told, meeting, name)
        yield from said or (plain(told.say("Nothing was noted."), "missing"),)
    for name in ("next", "version"):
        if says(told, meeting, name):
            yield Entry(told.label(ReviewMeeting, name), content(told, meeting, name))
