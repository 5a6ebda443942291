"""Writes the list of what the program stands on: `python tests/robots/licences.py`.

What a release brings along, with the version that the lock file pins, the licence that the
package itself states and what it is for. A licence that nobody has looked at ends the work.
"""

import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata, requires
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
LIST = ROOT / "LICENCES.md"

PURPOSES = {
    "babel": "Reads the translations of documents",
    "chunspell": "Checks spelling",
    "click": "The command line",
    "icalendar": "Writes calendar files",
    "lxml": "Reads and writes XML in Word documents",
    "markdown-it-py": "Reads bold, italic, links and lists",
    "pikepdf": "Puts a password on a PDF",
    "pillow": "Reads pictures",
    "platformdirs": "Knows where each system keeps a person’s files",
    "pypdf": "Reads filled worksheets",
    "pyside6-essentials": "The window",
    "pyside6-pdf": "Shows pages in the window",
    "python-docx": "Writes Word documents",
    "reportlab": "Draws PDF pages",
    "sqlite-utils": "Keeps the library",
    "uharfbuzz": "Shapes letters of every script",
}
# What packages say of their licence, and what it is called in the list of SPDX.
ALLOWED = {
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache-2.0": "Apache-2.0",
    "Apache-2.0 OR BSD-2-Clause": "Apache-2.0 or BSD-2-Clause",
    "BSD-2-Clause": "BSD-2-Clause",
    "BSD license (see license.txt for details)": "BSD-3-Clause",
    "BSD-3-Clause": "BSD-3-Clause",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
    "MIT": "MIT",
    "MIT + MPL 1.1/GPL 2.0/LGPL 2.1": "MIT and MPL-1.1",
    "MIT License": "MIT",
    "MIT-CMU": "MIT-CMU",
    "MPL-2.0": "MPL-2.0",
    "PSF-2.0": "PSF-2.0",
    "Public Domain": "Public domain",
}
BROUGHT = (  # each beside its own licence, by the beginning of the name of its file
    ("fonts/AtkinsonHyperlegibleNext", "Atkinson Hyperlegible Next", "OFL-1.1", "Text"),
    ("fonts/NotoSans", "Noto Sans", "OFL-1.1", "Letters that the first font lacks"),
    ("fonts/NotoNaskhArabic", "Noto Naskh Arabic", "OFL-1.1", "Arabic and Urdu"),
    ("fonts/NotoEmoji", "Noto Emoji", "OFL-1.1", "Emoji"),
    ("fonts/DejaVuSans", "DejaVu Sans", "Bitstream Vera", "Signs that no other font has"),
    ("icons/Lucide", "Lucide", "ISC", "Icons"),
    ("dictionaries/en_GB", "British English dictionary", "LGPL-3.0", "Spelling"),
)
HEAD = """# What the program stands on

Partnership Planner is under the [MIT licence](LICENSE). It brings along what others made, each
under its own licence. `make licences` writes this list anew.

## Packages

| Package | Version | Licence | What for |
| --- | --- | --- | --- |
"""
MIDDLE = """
## Fonts, icons and the dictionary

| What | Licence | What for |
| --- | --- | --- |
"""


class Pinned(NamedTuple):
    """A package in a lock file: its version, and how many files of it are allowed."""

    name: str
    version: str
    hashes: int


def pinned(lock: Path) -> Iterator[Pinned]:
    """Yield each package of a lock file, in its order."""
    for entry in re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip()):
        match = re.match(r"([a-z0-9.-]+)==([^\s;\\]+)", entry)
        if match is None:
            raise ValueError(f"not pinned: {entry.splitlines()[0]}")
        yield Pinned(match[1], match[2], len(re.findall(r"--hash=sha256:[0-9a-f]{64}", entry)))


def licence(name: str) -> str:
    """Return the licence that an installed package states.

    Raises:
        ValueError: it states none that is known here.
    """
    said = metadata(name)
    classifiers = [each for each in said.get_all("Classifier") or [] if "License ::" in each]
    stated = [said["License-Expression"], said["License"], *classifiers]
    for each in filter(None, stated):
        words = each.rsplit(" :: ", 1)[-1].split(", Copyright")[0].strip()
        if words in ALLOWED:
            return ALLOWED[words]
    raise ValueError(f"{name} has a licence that nobody has looked at: {stated}")


def needed_by(names: list[str]) -> dict[str, set[str]]:
    """Return which of these packages needs each other one, extras left out."""
    found: dict[str, set[str]] = {name: set() for name in names}
    for name in names:
        try:
            wanted = requires(name) or []
        except PackageNotFoundError:  # not for this system
            continue
        for each in wanted:
            match = re.match(r"[A-Za-z0-9._-]+", each)
            other = match[0].lower().replace("_", "-") if match else ""
            if other in found and "extra ==" not in each:
                found[other].add(name)
    return found


def listed() -> str:
    """Return the list as it should be."""
    packages = list(pinned(ROOT / "requirements.lock"))
    needing = needed_by([each.name for each in packages])
    rows = [
        f"| {each.name} | {each.version} | {licence(each.name)} |"
        f" {PURPOSES.get(each.name) or 'Needed by ' + ', '.join(sorted(needing[each.name]))} |"
        for each in packages
    ]
    brought = [
        f"| [{what}](resources/{path}-LICENCE.txt) | {under} | {purpose} |"
        for path, what, under, purpose in BROUGHT
    ]
    return HEAD + "\n".join(rows) + "\n" + MIDDLE + "\n".join(brought) + "\n"


if __name__ == "__main__":
    LIST.write_text(listed(), encoding="utf-8")
