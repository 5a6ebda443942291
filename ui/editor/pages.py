"""The page of each section: the generated one, unless the section has one made by hand."""

from PySide6.QtWidgets import QWidget

from planner.model.record import Section
from ui.editor.charted import ChartedPage
from ui.editor.objectives import ObjectivesPage
from ui.editor.page import SectionPage
from ui.editor.resources import ResourcesPage
from ui.editor.roles import RolesPage
from ui.editor.signatures import SignaturesPage
from ui.editor.vision import VisionPage
from ui.session import CharterSession

PAGES: dict[str, type[SectionPage]] = {
    "vision": VisionPage,
    "objectives": ObjectivesPage,
    "roles": RolesPage,
    "resources": ResourcesPage,
    "structure": ChartedPage,
    "workplan": ChartedPage,
    "signatures": SignaturesPage,
}


def page_for(
    session: CharterSession, section: Section, parent: QWidget | None = None
) -> SectionPage:
    """Return the page of a section."""
    return PAGES.get(section.key, SectionPage)(session, section, parent)
