"""The private parts of reportlab that are relied upon: each test names one that went away."""

from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfgen.canvas import Canvas

from planner.documents.pdf.canvas import TaggedCanvas
from planner.documents.pdf.fonts import FOLDER


def a_font() -> ttfonts.TTFont:
    file = FOLDER / "AtkinsonHyperlegibleNext-Regular.ttf"
    return ttfonts.TTFont("A", str(file), asciiReadable=0)


def test_a_page_tells_of_its_annotations_before_it_is_kept() -> None:
    kept: list[int] = []

    class Watched(Canvas):  # type: ignore[misc]  # reportlab ships no types
        def _setAnnotations(self, page: object) -> None:  # noqa: N802
            super()._setAnnotations(page)
            kept.append(len(self._doc.Pages.pages))

    canvas = Watched(BytesIO())
    canvas.showPage()
    assert kept == [0]


def test_pages_and_the_catalogue_still_lack_what_is_added() -> None:
    assert {"StructParents"}.isdisjoint(pdfdoc.PDFPage.__NoDefault__)
    assert "OutputIntents" not in pdfdoc.PDFCatalog.__NoDefault__
    assert {"StructTreeRoot", "MarkInfo", "Metadata"} <= set(pdfdoc.PDFCatalog.__NoDefault__)


def test_the_preamble_is_still_where_it_is_emptied() -> None:
    assert "Tf" in Canvas(BytesIO())._preamble


def test_pages_are_still_named_by_number() -> None:
    assert Canvas(BytesIO())._doc.thisPageName() == "Page1"


def test_annotations_are_still_named_with_a_prefix() -> None:
    canvas = Canvas(BytesIO())
    canvas._addAnnotation(pdfdoc.PDFDictionary({}), "Link1")

    assert "Annot.Link1" in canvas._doc.idToObject


def test_bookmarks_are_still_kept_by_their_keys() -> None:
    canvas = Canvas(BytesIO())
    canvas.bookmarkHorizontalAbsolute("aims", 100)

    assert canvas._bookmarkReference("aims") is canvas._destinations["aims"]


def test_an_object_of_the_file_may_still_be_bytes_under_a_name_and_a_number() -> None:
    canvas = Canvas(BytesIO())
    number = canvas._doc.objectcounter + 1
    canvas._doc.Reference(b"", "Mine")
    canvas._doc.idToObject["Mine"] = b"<< /Kept true >>"

    assert canvas._doc.idToObjectNumberAndVersion["Mine"] == (number, 0)
    assert b"/Kept true" in canvas.getpdfdata()


def test_streams_still_need_their_end_mended() -> None:
    stream = pdfdoc.PDFStream(content="x")
    mended = stream.format(Canvas(BytesIO())._doc)

    assert mended.endswith(b"x\r\nendstream\n")


def test_fonts_still_keep_what_was_drawn_for_each_file() -> None:
    font, canvas = a_font(), Canvas(BytesIO())
    ((subset, codes),) = font.splitString("ab", canvas._doc)

    assert (subset, len(codes)) == (0, 2)
    assert font.state[canvas._doc].subsets[0][:3] == [0, ord("a"), ord("b")]


def test_embedded_fonts_still_name_their_table_of_characters() -> None:
    font, document = a_font(), Canvas(BytesIO())._doc
    font.splitString("a", document)
    name = font.getSubsetInternalName(0, document)[1:]
    font.addObjects(document)

    embedded = document.idToObject["BasicFonts"].dict[name]
    assert document.idToObject[embedded.ToUnicode.name].content


def test_a_font_still_knows_its_glyphs_and_their_widths() -> None:
    face = a_font().face

    assert face.charToGlyph[ord("a")] > 0
    assert face.charWidths[ord("a")] > 300


def test_reportlab_is_bolted() -> None:
    TaggedCanvas((100, 100), "en")

    assert rl_config.toColorCanUse is None
    assert rl_config.trustedHosts == rl_config.trustedSchemes == []
