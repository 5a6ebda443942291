"""How a page looks: on a telephone, on a screen by day and by night, and on paper."""

from collections.abc import Mapping

from planner.documents.layout import Layout

USUAL = 12  # points, for which a browser's usual size stands
MEASURE = 34.0  # ems: about 70 characters
PAPERS: Mapping[str, float] = {"A4": 170, "Letter": 175, "A5": 108, "A3": 257}  # mm to print on

STYLE = """
:root { color-scheme: light dark; --ink: #1d2326; --quiet: #4a5257; --paper: #fff;
  --accent: #0b5c5c; --rule: #8a9297; --tint: #edf4f4; --care: #7a4300; --grid: #a8aeb2;
  --pale: #d3e3e3; font-size: {percent}%; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6eaec; --quiet: #b4bdc2;
  --paper: #14191b; --accent: #7fd0cd; --rule: #76828a; --tint: #1e2a2c; --care: #f0b070;
  --grid: #66727a; --pale: #2f4a4b; } }
* { box-sizing: border-box; }
body { font-family: "Atkinson Hyperlegible Next", system-ui, sans-serif; line-height: 1.5;
  margin: 1rem; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
main { max-width: 34em; margin: auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.4em 0 0.4em; font-size: 1.1rem; }
h1 { font-size: 2rem; color: var(--accent); margin-top: 0.5em; }
h2 { font-size: 1.5rem; border-top: 2px solid var(--accent); padding-top: 0.5em;
  color: var(--accent); }
h3 { font-size: 1.25rem; }
a { color: var(--accent); }
p { margin: 0 0 0.6em; }
nav ul { list-style: none; padding-left: 0; }
nav ul ul { padding-left: 1.2em; }
nav li { margin: 0.2em 0; }
.scroll { overflow-x: auto; margin: 0.8em 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; padding: 0.3em 0; }
th, td { border-bottom: 1px solid var(--rule); padding: 0.3em 0.5em; text-align: start;
  vertical-align: top; overflow-wrap: normal; }
thead th, tfoot th, tfoot td { background: var(--tint); font-weight: bold;
  border-bottom: 2px solid var(--accent); }
td p, th p, li p, dd p { margin: 0 0 0.2em; }
tbody th * + * { font-weight: normal; }
dt { font-weight: bold; margin-top: 0.6em; }
dd { margin: 0; }
figure { margin: 1em 0; overflow-x: auto; }
figure svg { display: block; }
svg .line { stroke: var(--ink); }
svg .quiet { stroke: var(--grid); }
svg .solid { fill: var(--accent); }
svg .pale { fill: var(--pale); }
svg .filling { fill: var(--accent); stroke: var(--accent); }
svg text { fill: var(--ink); }
figcaption { color: var(--quiet); }
figcaption.above { color: inherit; font-weight: bold; padding: 0.3em 0; }
img { max-width: 100%; height: auto; object-fit: contain; }
.logos { display: flex; flex-wrap: wrap; align-items: center; gap: 1em 2em; }
.logos img { max-width: 40%; }
.instead { display: none; }
.right { text-align: end; }
.centre { text-align: center; }
.lead { font-size: 1.25em; }
.note { color: var(--quiet); border-inline-start: 3px solid var(--rule);
  padding-inline-start: 0.8em; }
.missing { color: var(--care); border-inline-start: 3px solid; padding-inline-start: 0.8em; }
ins { text-decoration: underline double; }
.signature { border-top: 3px solid var(--accent); padding-top: 0.6em; margin: 1.6em 0; }
.signature th { width: 33%; border: 0; font-weight: normal; vertical-align: bottom; }
.signature td { height: 2.6em; vertical-align: bottom; border-bottom: 1px solid var(--ink); }
.question { margin: 1em 0; }
.answer { border-bottom: 1px solid var(--rule); min-height: 2.2em; padding-top: 0.5em;
  margin: 0; }
footer { border-top: 1px solid var(--rule); margin-top: 2em; color: var(--quiet); }
@media (max-width: 36em) { .scroll th, .scroll td { min-width: 6em; } }
@media print, (min-width: 45em) { nav > ul { columns: 2; }
  nav > ul > li { break-inside: avoid; } }
@page { size: {paper}; margin: 20mm; }
@media print { :root { font-size: {points}pt; } body { margin: 0; } main { max-width: none; }
  p, li, dd { max-width: 34em; } h1, h2, h3, h4, h5, h6, caption, dt { break-after: avoid; }
  tr, figure, .signature, .question, .together { break-inside: avoid; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  .scroll, figure { overflow: visible; } .break { break-before: page; } a { color: inherit; } }
.beside { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2em; }
main:has(.beside) { max-width: 64em; }
@media (max-width: 40em) { .beside { display: block; } }
"""


def style(layout: Layout) -> str:
    """Return the style of a page; nothing on it is smaller than the edition says."""
    points = layout.text_size
    percent = round(100 * points / USUAL, 1)
    filled = STYLE.replace("{percent}", f"{percent:g}").replace("{points}", str(points))
    return filled.replace("{paper}", layout.paper)


def room(layout: Layout) -> float:
    """Return how wide a page is, on screen and on paper.

    Units: ems
    """
    return min(MEASURE, PAPERS[layout.paper] / 25.4 * 72 / layout.text_size)
