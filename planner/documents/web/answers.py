"""Places to write in on a page that is printed: to sign, and to answer a question."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Question, SignatureBlock
from planner.documents.filling import box, is_ticked, is_written, scale
from planner.documents.web.markup import AUTO, lines, tongue

EMPTY = '<p class="answer">&nbsp;</p>'


def signed(block: SignatureBlock) -> Iterator[str]:
    """Yield who signs and what for, and a line each for what is to be written."""
    told = (block, *((block.also,) if block.also else ()))
    yield '<div class="signature">'
    yield f"<p{AUTO}><strong>{_in_each([one.partner for one in told], told)}</strong></p>"
    if any(one.statement for one in told):
        yield f"<p{AUTO}>{_in_each([one.statement for one in told], told)}</p>"
    yield "<table>"
    yield from _to_write_on(told)
    yield "</table>"
    if block.note:
        yield f'<p class="note">{_in_each([one.note for one in told], told)}</p>'
    yield "</div>"


def _to_write_on(told: Sequence[SignatureBlock]) -> Iterator[str]:
    for pairs in zip(*(one.lines for one in told), strict=True):
        label = _in_each([label for label, _ in pairs], told)
        known = _in_each([words for _, words in pairs], told) or "&nbsp;"
        yield f'<tr><th scope="row"{AUTO}>{label}</th><td{AUTO}>{known}</td></tr>'


def _in_each(words: Sequence[str], told: Sequence[SignatureBlock]) -> str:
    """Return what is said in each language, once where it is the same."""
    if len(set(words)) == 1:
        return lines(words[0])
    return "<br>".join(
        f"<span{tongue(one.language)}>{lines(said)}</span>"
        for said, one in zip(words, told, strict=True)
    )


def _asked(one: Question, before: str) -> Iterator[str]:
    """Yield what is asked in one language, after a box to tick or nothing, and its help."""
    spoken_in = f' lang="{one.language}"' if one.language else ""
    label = f"{before}<strong{spoken_in}>{lines(one.label)}</strong>"
    yield f"<p{AUTO}>{label}</p>" if one.label.strip() else ""
    if one.help.strip():
        yield f'<p class="note"{spoken_in}{AUTO}>{lines(one.help)}</p>'


def answered(block: Question) -> Iterator[str]:
    """Yield a question, what helps to answer it, and a place for the answer."""
    yield '<div class="question">'
    before = f"{box(is_ticked(block))} " if block.answer == "tick" else ""
    for one in block.told:
        yield from _asked(one, before if one is block else "")
    if any(block.ends):
        yield f"<p>{lines(scale(block))}</p>"
    elif block.answer == "choice":
        boxed = (f"{box(choice == block.value)} {lines(choice)}" for choice in block.choices)
        yield f"<p>{'<br>'.join(boxed)}</p>"
    if is_written(block):
        known = f'<p class="answer">{lines(block.value)}</p>' if block.value.strip() else ""
        yield known or EMPTY * max(block.lines, 1)
    yield "</div>"
