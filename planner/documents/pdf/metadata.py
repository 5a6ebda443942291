"""What a file says of itself: title, language, and the two standards it keeps to."""

from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream

from planner.documents.blocks import Document
from planner.documents.pdf.canvas import TaggedCanvas
from planner.documents.pdf.fonts import drawable

# sRGB, made once with littlecms, its date and id set to zero so that files stay the same.
PROFILE = Path(__file__).with_name("srgb.icc")
MAKER = "Partnership Planner"
STAMP = "2000-01-01T00:00:00+00:00"  # what reportlab writes for a file that has no clock
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt>
</dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{maker}</xmp:CreatorTool>
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<pdf:Producer>{maker}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that is kept to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def describe(canvas: TaggedCanvas, document: Document) -> None:
    """Write a document's title, author, language and standards into its file."""
    title, author, subject = map(_line, (document.title, document.author, document.subject))
    author = author or MAKER
    subject = subject or title
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator(MAKER)
    canvas.setProducer(MAKER)
    packet = XMP.format(
        title=escape(title),
        author=escape(author),
        subject=escape(subject),
        language=escape(document.language),
        maker=MAKER,
        stamp=STAMP,
    )
    entries = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    metadata = PDFStream(PDFDictionary(entries), packet.encode())
    canvas.setCatalogEntry("Metadata", metadata)
    canvas.setCatalogEntry("MarkInfo", {"Marked": "true"})
    preferences = {"DisplayDocTitle": "true"}
    if document.direction == "rtl":
        preferences["Direction"] = "/R2L"
    canvas.setCatalogEntry("ViewerPreferences", preferences)
    canvas.add_output_intent(_profile())


@cache
def _profile() -> bytes:
    return PROFILE.read_bytes()


def _line(words: str) -> str:
    """Return words on one line, without what XML cannot hold."""
    return " ".join("".join(filter(str.isprintable, part)) for part in drawable(words).split())
