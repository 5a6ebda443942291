"""The font of what people will type into a file: whole, because nobody knows what they will."""

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFZCompress,
)

from planner.documents.pdf.fonts import FOLDER, Face

FILE = "AtkinsonHyperlegibleNext-Regular"
LATIN = 32  # the flag of a font whose letters are those of Latin script
# Letters of Welsh and Polish stand where the usual 256 codes have nothing to be seen.
MORE = {
    1: "Ŵ Wcircumflex ŵ wcircumflex Ŷ Ycircumflex ŷ ycircumflex Ą Aogonek ą aogonek",
    14: "Ć Cacute ć cacute Ę Eogonek ę eogonek Ł Lslash ł lslash Ń Nacute ń nacute"
    " Ś Sacute ś sacute Ź Zacute ź zacute Ż Zdotaccent ż zdotaccent",
}


def whole_font(document: PDFDocument) -> PDFObjectReference:
    """Put the font into a file, and return a reference to it."""
    face = Face(FILE)
    letters = {code: bytes([code]).decode("cp1252", "ignore") for code in range(32, 256)}
    names: list[object] = []
    for start, more in MORE.items():
        letters |= dict(enumerate(more.split()[::2], start))
        names += [start, *map(PDFName, more.split()[1::2])]
    entries = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("TrueType"),
        "BaseFont": PDFName(FILE),
        "FirstChar": 1,
        "LastChar": 255,
        "Widths": PDFArray([_width(face, letters.get(code, "")) for code in range(1, 256)]),
        "Encoding": PDFDictionary(
            {"BaseEncoding": PDFName("WinAnsiEncoding"), "Differences": PDFArray(names)}
        ),
        "FontDescriptor": document.Reference(_descriptor(face, document)),
    }
    return document.Reference(PDFDictionary(entries))


def _width(face: Face, letter: str) -> int:
    return round(1000 * face.width(letter)) if letter and face.has(letter) else 0


def _descriptor(face: Face, document: PDFDocument) -> PDFDictionary:
    whole = (FOLDER / f"{FILE}.ttf").read_bytes()
    stream = PDFStream(PDFDictionary({"Length1": len(whole)}), whole, [PDFZCompress])
    measures = face.face
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": PDFName(FILE),
            "Flags": LATIN,
            "FontBBox": PDFArray(measures.bbox),
            "ItalicAngle": 0,
            "Ascent": measures.ascent,
            "Descent": measures.descent,
            "CapHeight": measures.capHeight,
            "StemV": measures.stemV,
            "FontFile2": document.Reference(stream),
        }
    )
