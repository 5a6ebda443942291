"""How a file keeps the answers of its fields, within the lengths that PDF/A-2 allows.

ISO 19005-2, 6.1.13: a name has 127 bytes at most, a string 32,767.
"""

from codecs import BOM_UTF16_BE
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

LONGEST_NAME, LONGEST_STRING = 127, 32_767  # bytes
OFF = "Off"  # the state of a box that is not ticked


def kept(words: str, document: PDFDocument) -> PDFString | PDFObjectReference:
    """Return an answer as a string, or as a stream when it is too long for one."""
    content = BOM_UTF16_BE + words.encode("utf-16-be")
    if len(content) <= LONGEST_STRING:
        return PDFString(words)
    return document.Reference(PDFStream(PDFDictionary({}), content, [PDFZCompress]))


@dataclass(frozen=True)
class States:
    """What the boxes of one field are called: as their choices are, or by their numbers.

    Numbers stand for choices of which one cannot be a name; the field then lists them all
    (ISO 32000-1, table 227).
    """

    choices: Sequence[str]

    @property
    def entries(self) -> dict[str, object]:
        """Return what the field says of its choices, where their names do not say it."""
        if self._are_names:
            return {}
        return {"Opt": PDFArray([PDFString(choice) for choice in self.choices])}

    def name(self, choice: str) -> str:
        """Return the name of the state in which a choice is made."""
        if choice not in self.choices:
            return OFF
        if not self._are_names:
            return str(self.choices.index(choice))
        return choice.encode().decode("latin-1")  # reportlab writes names byte by byte

    @property
    def _are_names(self) -> bool:
        return all(map(_is_name, self.choices))


def _is_name(choice: str) -> bool:
    fits = 0 < len(choice.encode()) <= LONGEST_NAME
    return fits and choice.isprintable() and "/" not in choice and choice != OFF
