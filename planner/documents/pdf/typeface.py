"""The font of what people will type into a file: whole, because nobody knows what they will."""

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from planner.documents.pdf.fonts import FOLDER, Face

FILE = "AtkinsonHyperlegibleNext-Regular"
LATIN = 32  # the flag of a font whose letters are those of Latin script
BLOCK = 100  # entries that a table of characters may have in one block


def whole_font(document: PDFDocument) -> PDFObjectReference:
    """Put the font into a file, with a code for every glyph, and return a reference to it."""
    face = Face(FILE)
    characters = {
        glyph: code for code, glyph in sorted(face.face.charToGlyph.items(), reverse=True)
    }
    widths = [
        part
        for glyph, code in sorted(characters.items())
        for part in (glyph, PDFArray([round(1000 * face.width(chr(code)))]))
    ]
    inner = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("CIDFontType2"),
        "BaseFont": PDFName(FILE),
        "CIDSystemInfo": PDFDictionary(
            {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
        ),
        "CIDToGIDMap": PDFName("Identity"),
        "W": PDFArray(widths),
        "FontDescriptor": document.Reference(_descriptor(face, document)),
    }
    entries = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("Type0"),
        "BaseFont": PDFName(FILE),
        "Encoding": PDFName("Identity-H"),
        "DescendantFonts": PDFArray([document.Reference(PDFDictionary(inner))]),
        "ToUnicode": document.Reference(_characters(characters)),
    }
    return document.Reference(PDFDictionary(entries))


def _characters(characters: dict[int, int]) -> PDFStream:
    """Return the table from glyphs to the characters they stand for."""
    lines = [
        f"<{glyph:04X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for glyph, code in sorted(characters.items())
    ]
    blocks = [lines[start : start + BLOCK] for start in range(0, len(lines), BLOCK)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    table = (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )
    return PDFStream(PDFDictionary({}), table.encode("ascii"), [PDFZCompress])


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
