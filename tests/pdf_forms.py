"""The fields of a PDF file as a person who fills them in meets them, and what is amiss."""

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Name, Object

PRINTS = 4  # the one flag of an annotation that a printed form may have


@dataclass(frozen=True)
class Asked:
    """A field to fill in, or one of its boxes: what is read aloud, and what it says."""

    name: str
    tip: str
    sort: str
    value: str
    box: tuple[float, float, float, float]
    size: float  # of what is typed; 0 where nothing is


def field_of(widget: Object) -> Asked:
    """Return the field that a widget belongs to; what it lacks itself, its parent says."""
    given: dict[str, Object] = {}
    names: list[str] = []
    step: Object | None = widget
    while step is not None:
        given = {**{str(key): value for key, value in step.items()}, **given}
        names += [str(step.T)] if Name.T in step else []
        step = step.get(Name.Parent)
    value = str(given.get("/V", ""))
    edges = [float(edge) for edge in given["/Rect"]]
    size = float(str(given["/DA"]).split()[1]) if "/DA" in given else 0.0
    return Asked(
        ".".join(reversed(names)),
        str(widget.get(Name.TU, "")),
        str(given["/FT"]),
        value,
        (edges[0], edges[1], edges[2], edges[3]),
        size,
    )


def form_faults(pdf: pikepdf.Pdf, read: list[Asked]) -> Iterator[str]:
    """Yield what is wrong with the fields of a file, which are read in this order."""
    drawn = [
        annotation
        for one in pdf.pages
        for annotation in one.get(Name.Annots, [])
        if annotation.Subtype == Name.Widget
    ]
    if [field_of(one) for one in drawn] != read:
        yield "fields stand in another order than they are read in"
    seen: dict[str, Object] = {}
    for widget in drawn:
        field = field_of(widget)
        whole = widget if Name.T in widget else widget.Parent
        if seen.setdefault(field.name, whole).objgen != whole.objgen:
            yield f"two fields are called {field.name}"
        if not field.tip:
            yield f"{field.name} is not named aloud"
        if set(widget.AP.keys()) != {"/N"}:
            yield f"{field.name} has more than one look"
        if int(widget.F) != PRINTS:
            yield f"{field.name} does not print"
    yield from _lost(pdf, seen)


def _lost(pdf: pikepdf.Pdf, seen: dict[str, Object]) -> Iterator[str]:
    """Yield the fields that the list of all fields does not lead to."""
    form = pdf.Root.get(Name.AcroForm)
    found = set(_leaves(form.Fields)) if form is not None else set()
    yield from (f"{name} is in no list" for name in {*seen} ^ found)


def _leaves(fields: Object, above: str = "") -> Iterator[str]:
    for one in fields:
        name = f"{above}{one.T}"
        if any(Name.T in kid for kid in one.get(Name.Kids, [])):
            yield from _leaves(one.Kids, f"{name}.")
        else:
            yield name
