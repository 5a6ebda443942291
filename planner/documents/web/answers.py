"""Places to write in on a page that is printed: to sign, and to answer a question."""

from collections.abc import Iterator

from planner.documents.blocks import Question, SignatureBlock
from planner.documents.filling import box, is_ticked, is_written
from planner.documents.web.markup import lines

EMPTY = '<p class="answer">&nbsp;</p>'


def signed(block: SignatureBlock) -> Iterator[str]:
    """Yield who signs and what for, and a line each for what is to be written."""
    yield '<div class="signature">'
    yield f"<p><strong>{lines(block.partner)}</strong></p>"
    yield f"<p>{lines(block.statement)}</p>"
    yield "<table>"
    for label, words in block.lines:
        known = lines(words) or "&nbsp;"
        yield f'<tr><th scope="row">{lines(label)}</th><td>{known}</td></tr>'
    yield "</table>"
    yield "</div>"


def answered(block: Question) -> Iterator[str]:
    """Yield a question, what helps to answer it, and a place for the answer."""
    label = f"<strong>{lines(block.label)}</strong>"
    if block.answer == "tick":
        label = f"{box(is_ticked(block))} {label}"
    yield f'<div class="question"><p>{label}</p>'
    if block.help.strip():
        yield f'<p class="note">{lines(block.help)}</p>'
    if block.answer == "choice":
        boxed = (f"{box(choice == block.value)} {lines(choice)}" for choice in block.choices)
        yield f"<p>{'<br>'.join(boxed)}</p>"
    if is_written(block):
        known = f'<p class="answer">{lines(block.value)}</p>' if block.value.strip() else ""
        yield known or EMPTY * max(block.lines, 1)
    yield "</div>"
