"""The page of each section: the generated one, unless the section has one made by hand."""

from planner.model.record import Section
from ui.editor.page import SectionPage
from ui.session import CharterSession

PAGES: dict[str, type[SectionPage]] = {}


def page_for(session: CharterSession, section: Section) -> SectionPage:
    """Return the page of a section."""
    return PAGES.get(section.key, SectionPage)(session, section)
