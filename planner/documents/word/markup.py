"""The XML that a Word file is made of, as text: the one place that escapes people's words."""

import unicodedata
from xml.sax.saxutils import escape, quoteattr

LINE_ENDS = dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
NOT_IN_XML = ("Cc", "Cs")  # control characters and halves of surrogate pairs
NONCHARACTERS = ("\ufffe", "\uffff")


def writable(words: str) -> str:
    """Return words as XML can hold them: composed, every kind of line end a line feed."""
    words = words.replace("\r\n", "\n").replace("\t", " ").translate(LINE_ENDS)
    if words.isascii() and words.isprintable():
        return words
    return "".join(filter(_is_writable, unicodedata.normalize("NFC", words)))


def _is_writable(character: str) -> bool:
    if character in NONCHARACTERS:
        return False
    return character == "\n" or unicodedata.category(character) not in NOT_IN_XML


def on_one_line(words: str) -> str:
    """Return words as they can be written, with single spaces between them."""
    return " ".join(writable(words).split())


def tag(name: str, /, *content: str, **attributes: object) -> str:
    """Return an element; content is markup, and attributes of Word's own names are prefixed."""
    prefix = "w:" if name.startswith("w:") else ""
    pairs = [
        f" {prefix}{key.rstrip('_')}={quoteattr(str(value))}"
        for key, value in attributes.items()
        if value is not None
    ]
    opening = f"{name}{''.join(pairs)}"
    return f"<{opening}>{''.join(content)}</{name}>" if content else f"<{opening}/>"


def text(words: str) -> str:
    """Return one stretch of words, spaces and all, as the inside of a run."""
    return f'<w:t xml:space="preserve">{escape(words)}</w:t>'


def lines(words: str) -> str:
    """Return words as the inside of a run, with breaks where lines end."""
    return tag("w:br").join(text(line) if line else "" for line in words.split("\n"))


def field(instruction: str, shown: str) -> str:
    """Return a field that Word works out itself, and what stands there until it does."""
    return tag("w:fldSimple", tag("w:r", text(shown)), instr=f" {instruction} ")


TAB = tag("w:r", tag("w:tab"))
