"""What the records of a list are called in its heading and on its buttons."""

from planner.model.editing import noun
from planner.model.record import Record

SEVERAL = {"person": "people", "appendix": "appendices"}
UNCOUNTED = ("expertise", "insurance")


def several(kind: type[Record]) -> str:
    """Return what several records of a type are called: `budget lines`."""
    one = noun(kind)
    if one in UNCOUNTED:
        return one
    ending = f"{one[:-1]}ies" if one.endswith("y") else f"{one}s"
    return SEVERAL.get(one, ending)


def heading(kind: type[Record]) -> str:
    """Return the heading of a list: `Budget lines`."""
    words = several(kind)
    return words[:1].upper() + words[1:]


def a(kind: type[Record]) -> str:
    """Return what one record is called, with its article: `an aim`, `a partner`."""
    one = noun(kind)
    if one in UNCOUNTED:
        return one
    return f"an {one}" if one[0] in "aeiou" else f"a {one}"
