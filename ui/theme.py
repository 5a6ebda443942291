"""How the window looks: colours by their use, the size of its text, and icons in its colours.

It alone knows colours, palettes and style sheets. Everyone else names a part (`set_part(label,
"muted")`) or an icon with a role (`icon("plus", "accent")`).
"""

import tomllib
from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from planner.places import RESOURCES

Role = Literal["text", "muted", "accent", "on_accent", "good", "care", "bad", "edge"]
Part = Literal[
    "next", "link", "plain", "page", "line", "header", "card", "news", "banner",
    "title", "question", "heading", "label", "muted", "good", "care", "bad",
    "asked",
]  # fmt: skip

SYSTEM = "system"
THEMES = ("light", "dark", "high-contrast")
FAMILY = "Atkinson Hyperlegible Next"
BASE_SIZE = 11.0  # points
SMALLEST, LARGEST = 80, 300  # per cent
ASKED, PROJECTED = 34.0, 20.0  # points: a question and its answer on the wall of a meeting
SPACE = (4, 8, 16, 24, 40)  # pixels: within a line, a field, a group, a section, a page
TINY, SMALL, MEDIUM, LARGE, HUGE = SPACE
ICON = 1.5  # pixels for each point of the text beside it
LINE, MARK = 20, 16  # pixels at the base size: a line of text, and a tick or an arrow
BESIDE = 12  # pixels: what is around the mark before the words of a menu
BAR = 14  # pixels at the base size: how wide a bar is by which one scrolls
HALF = 128  # of the 255 steps from black to white
MEASURE = 68  # characters a line of a form at most

Place = QPalette.ColorRole
WORN = {
    Place.Window: "window",
    Place.WindowText: "text",
    Place.Base: "surface",
    Place.AlternateBase: "window",
    Place.ToolTipBase: "surface",
    Place.ToolTipText: "text",
    Place.PlaceholderText: "muted",
    Place.Text: "text",
    Place.Button: "surface",
    Place.ButtonText: "text",
    Place.BrightText: "bad",
    Place.Mid: "hair",
    Place.Dark: "hair",  # behind the pages of the preview
    Place.Highlight: "accent",
    Place.HighlightedText: "on_accent",
    Place.Accent: "accent",
    Place.Link: "accent",
    Place.LinkVisited: "accent",
}


class Theme(NamedTuple):
    """A set of colours by role."""

    key: str
    name: str
    dark: bool
    colours: dict[str, str]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(self.colours[role])


@cache
def theme(key: str) -> Theme:
    """Return the theme of a key, read from its file."""
    with (RESOURCES / "themes" / f"{key}.toml").open("rb") as file:
        values = tomllib.load(file)
    return Theme(key, values.pop("name"), values.pop("dark"), values)


def in_use() -> Theme:
    """Return the theme that the program wears; the light one before it wears any."""
    # A widget's own palette may be changed by the style sheet; the program's is not.
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    worn = (each for each in map(theme, THEMES) if each.colour("window") == window)
    return next(worn, theme("light"))


def preferred(key: str) -> Theme:
    """Return the theme that a setting names; for the system's own choice, what that is now."""
    if key in THEMES:
        return theme(key)
    # Asking Qt for the scheme by its name costs a tenth of the time to the first paint.
    window = QApplication.style().standardPalette().color(QPalette.ColorRole.Window)
    return theme("dark" if window.lightness() < HALF else "light")


def dress(application: QApplication, key: str, size: int) -> None:
    """Give the whole program a theme and a text size.

    Units: per cent of the base size
    """
    if application.styleSheet():
        # Where one sheet takes another’s place, Qt dresses each widget anew for every widget it
        # is inside of; with none in between, once. Nothing is painted meanwhile.
        application.setStyleSheet("")
    else:
        application.setStyle("Fusion")
    chosen = preferred(key)
    points = BASE_SIZE * max(SMALLEST, min(size, LARGEST)) / 100
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    application.setFont(font)
    application.setPalette(_palette(chosen))
    application.setStyleSheet(_style_sheet(chosen, points))


def project(page: QWidget) -> None:
    """Give a page, in the look in use, the large type that is read from the end of a room."""
    sheet = _filled("meeting.qss", in_use().colours | _sizes(QApplication.font().pointSizeF()))
    if page.styleSheet() != sheet:
        page.setStyleSheet(sheet)


def bold() -> QFont:
    """Return the font of the program as a heading in a list has it."""
    font = QApplication.font()
    font.setBold(True)
    return font


def reading_style() -> str:
    """Return how a document looks as text to read, in the colours of the window."""
    return _filled("read.css", in_use().colours)


def load_fonts() -> None:
    """Make the shipped typeface known; without its files, the system's own serves."""
    for path in sorted((RESOURCES / "fonts").glob("AtkinsonHyperlegibleNext-*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def set_part(widget: QWidget, part: Part) -> None:
    """Say which part a widget plays, so that it looks like the others that play it."""
    widget.setProperty("part", part)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else the first show does
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def icon(name: str, role: Role = "text") -> QIcon:
    """Return a Lucide icon in the colour of a role in the theme in use when it is drawn."""
    from ui.icons import TintedEngine

    return QIcon(TintedEngine(RESOURCES / "icons" / f"{name}.svg", role))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette(theme.colour("surface"), theme.colour("window"))
    for place, role in WORN.items():
        palette.setColor(place, theme.colour(role))
    for place in (Place.WindowText, Place.Text, Place.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, theme.colour("off"))
    return palette


def _style_sheet(theme: Theme, points: float) -> str:
    pictures = {
        name: (RESOURCES / "themes" / f"{name}-{theme.key}.svg").as_posix()
        for name in ("chevron", "scroll", "check", "dot", "onward", "backward")
    }
    pictures |= {"right": pictures["onward"], "left": pictures["backward"]}
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        pictures["onward"] = pictures["backward"]
    return _filled("window.qss", theme.colours | pictures | _sizes(points))


def _sizes(points: float) -> dict[str, str]:
    """Return how large everything is for a size of text."""
    sizes = {
        name: f"{points * size / BASE_SIZE:g}"
        for name, size in (
            ("title", 20),
            ("question", 18),
            ("heading", 13),
            ("base", BASE_SIZE),
        )
    }
    scale = points / BASE_SIZE
    # What is large already need not become twice as large for whoever reads it from near by.
    projected, mark = PROJECTED * (1 + scale) / 2, round(MARK * scale)
    return sizes | {
        "asked": f"{ASKED * (2 + scale) / 3:.4g}",
        "projected": f"{projected:.4g}",
        "projected_icon": f"{projected * ICON:.0f}",
        "icon": f"{points * ICON:.0f}",
        "line": f"{LINE * scale:.0f}",
        "family": FAMILY,
        "mark": f"{mark}",
        "half_mark": f"{mark // 2}",
        "beside": f"{mark + BESIDE}",
        "scroller": f"{2 * (mark + BESIDE)}",
        "bar": f"{round(BAR * (1 + scale) / 2)}",
    }


def _filled(name: str, values: dict[str, str]) -> str:
    """Return a sheet from its file, with a value in place of each `{name}`."""
    sheet = (RESOURCES / "themes" / name).read_text(encoding="utf-8")
    for key, value in values.items():
        sheet = sheet.replace(f"{{{key}}}", value)
    return sheet
