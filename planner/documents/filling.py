"""How a question shows what is known already, wherever it is no field to type in."""

from planner.documents.blocks import Question

TICKED = "Yes"


def box(is_set: bool) -> str:
    """Return a box to tick, or one that is ticked."""
    return "☑" if is_set else "☐"


def scale(question: Question) -> str:
    """Return the boxes of a scale on one line, between the words of its ends."""
    boxes = (f"{box(one == question.value)}\u00a0{one}" for one in question.choices)
    low, high = question.ends
    return "   ".join((low, *boxes, high))


def is_ticked(question: Question) -> bool:
    """Return whether the one box of a question is ticked."""
    return question.value == TICKED


def is_written(question: Question) -> bool:
    """Return whether an answer is written out: one that is none of the choices is, too."""
    if question.answer == "choice":
        return bool(question.value.strip()) and question.value not in question.choices
    return question.answer != "tick"
