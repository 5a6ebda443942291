"""Lines that were typed and are in no charter yet: told once, when the program begins again."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from planner.store.drafts import Lines
from ui.register.model import UNNAMED
from ui.tongue import tr

if TYPE_CHECKING:
    from planner.store.library import Library
    from ui.charter_page import CharterPage
    from ui.pages import Pages


Way = Callable[["CharterPage"], object]


def _task(page: "CharterPage") -> None:
    from ui.editor.roles import GridBlock

    page.show_section("roles")
    page.editor.page.finish()
    if block := page.editor.page.findChild(GridBlock):
        block.new_task.box.setFocus()
        page.editor.follow_keyboard()


def _reading(page: "CharterPage") -> None:
    from ui.working.reading import ReadingForm

    page.look_how_it_goes("results")
    if form := page.room.findChild(ReadingForm):
        form.value.setFocus()


def _review(page: "CharterPage") -> None:
    from ui.meeting.noting import NoteForm

    page.look_how_it_goes("meeting")
    if form := page.room.findChild(NoteForm):
        form.words.setFocus()


def _meeting(page: "CharterPage") -> None:
    hall = page.guide.hall
    if hall.meeting is None:
        page.hold_meeting()
    hall.open_note()


# Where a line waits, by the name under which it is kept, and how one gets there.
WAYS: Mapping[str, Way] = {
    "roles.task": _task,
    "results.reading": _reading,
    "review.note": _review,
    "meeting.note": _meeting,
}


def tell_what_waits(pages: "Pages", open_charter: Callable[[str], object]) -> None:
    """Say that a line waits, on the page that is shown, with a button that leads to it.

    Of several charters the one that is open is told of.
    """
    library = pages.library
    here = _here(pages)
    waiting = [] if library.is_read_only else _waiting(library)
    if not waiting:
        return
    charter_id, way = next((one for one in waiting if one[0] == here), waiting[0])
    if charter_id == here:
        words = tr("You wrote a line here that is not in the charter yet. It was kept.")
    else:
        title = library.title(charter_id) or tr(UNNAMED)
        words = tr("You wrote a line in “{title}” that is not in it yet. It was kept.")
        words = words.format(title=title)

    def go() -> None:
        if _here(pages) != charter_id:
            open_charter(charter_id)
        if pages.charter is not None and _here(pages) == charter_id:
            way(pages.charter)

    pages.notice.say(words, tr("Go there"), go, "care")


def _here(pages: "Pages") -> str:
    """Return the id of the charter that is open; empty when none is."""
    return pages.charter.session.charter_id if pages.charter is not None else ""


def _waiting(library: "Library") -> list[tuple[str, Way]]:
    """Return in which charters that are not in the bin lines wait, and how one gets there."""
    binned = {each.id for each in library.bin()}
    return [
        (charter_id, way)
        for charter_id, places in Lines(library.path).all().items()
        for place, way in WAYS.items()
        if place in places and charter_id not in binned
    ]
