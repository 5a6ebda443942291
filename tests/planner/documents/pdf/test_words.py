import sys
from collections.abc import Callable
from time import process_time

import pytest

from planner.documents.blocks import (
    Block,
    Cell,
    Entry,
    Figure,
    Heading,
    Paragraph,
    Run,
    SignatureBlock,
    Table,
)
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.errors import DocumentError
from planner.model.markdown import passages, plain
from tests.pdf_blocks import document, painted, words_of
from tests.pdf_reading import Reading, invalid

HOSTILE = (
    "Riverside <Hub> & Friends",
    "</para><para>",
    '<img src="/etc/passwd"/>',
    "<font color=\"[[[getattr(pow,'x')]]]\">x</font>",
    '<a href="http://example.org">x</a>',
    "contact <jane@example.org>",
    "it's \\(not\\) BT ET (( )) \\",
    "&amp; &#65; &nbsp; %PDF /Artifact BMC",
    "{0} {title} %s %n",
    "Ŵŷ Żółć Tiếng Việt Ελλάδα Україна",
    "☐ ☑ ✓ → • – “quoted” £5 €6 ½ ²",
    "😀 🎉 🏴 ① ﬁne",
)


def text(*blocks: Block, layout: Layout | None = None) -> str:
    return Reading(render(document(*blocks), layout or Layout())).text


def everywhere(words: str) -> tuple[Block, ...]:
    """Return blocks that hold words wherever a block can hold any."""
    here = plain(words)
    row = (Cell((here,)), Cell((here, here)))
    return (
        Heading(1, words, words),
        here,
        Entry(words, (here,)),
        Table(words, (words, "B"), (row,), total=row),
        Figure(painted(), words, caption=words),
        SignatureBlock(words, words, ((words, words), (words, ""))),
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_words_print_as_typed_in_every_block(
    words: str, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    content = render(document(*everywhere(words)))

    assert pdf_faults(content) == []
    assert Reading(content).text == words_of(*everywhere(words))


def test_words_open_no_file_and_no_connection() -> None:
    text(plain("warm"))  # fonts are read before anybody watches
    watching, opened = True, []

    def watch(event: str, given: tuple[object, ...]) -> None:
        if watching and event in ("open", "socket.connect", "socket.getaddrinfo"):
            opened.append((event, given))

    sys.addaudithook(watch)  # for good, as Python has it
    printed = text(plain(HOSTILE[2]), plain(HOSTILE[3]))
    watching = False

    assert "/etc/passwd" in printed
    assert opened == []


@pytest.mark.parametrize(
    "typed",
    ["Chari\u00adty", "Chari\u200bty", "\ufeffCharity", "\u202eCharity\u202c", "Chari\u2060ty"],
    ids=["soft hyphen", "zero width", "byte order mark", "override", "joiner"],
)
def test_what_has_no_shape_is_not_drawn(typed: str) -> None:
    assert text(plain(typed)) == "Charity"


@pytest.mark.parametrize(
    "typed",
    ["☑\ufe0f", "👍\U0001f3fd", "🏴\U000e0067\U000e007f", "👨\u200d👩"],
    ids=["variation", "skin", "tags", "joined"],
)
def test_a_picture_of_several_characters_is_drawn_by_its_parts(typed: str) -> None:
    drawn = text(plain(typed))

    assert typed[0] in drawn
    assert set(drawn) <= set(typed)


def test_decomposed_letters_are_composed() -> None:
    assert text(plain("w\u0302y\u0302")) == "ŵŷ"


@pytest.mark.parametrize("gap", ["\t", "\u00a0", "\u2003", "\u202f", "\r\n", "\u2028", "\x0b"])
def test_every_kind_of_space_parts_words(gap: str) -> None:
    assert text(plain(f"one{gap}two")) == "one two"


def test_a_line_end_is_a_line_end() -> None:
    shown = Reading(render(document(plain("1 High Street\nTelford")))).pages[0].shown

    lines = [(one.words.strip(), one.left) for one in shown if one.tag == "P"]
    assert lines == [("1 High Street", lines[0][1]), ("Telford", lines[0][1])]


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("the 中 sign", r"U\+4E2D \(中\).*“the 中 sign”"),
        ("so ܫܠܡܐ it", r"U\+072B \(ܫ\).*“so ܫܠܡܐ it”"),
        ("नमस्ते", r"U\+0928"),
        ("a\x00b", r"U\+0000"),
        ("a\ud800b", r"U\+D800"),
        ("a\ue000b", r"U\+E000"),
    ],
    ids=["Chinese", "Syriac", "Devanagari", "control", "surrogate", "private"],
)
def test_a_character_that_cannot_be_printed_is_named_with_its_place(
    typed: str, named: str
) -> None:
    with pytest.raises(DocumentError, match=named):
        text(plain(typed))


def test_a_character_in_a_cell_is_named_with_its_place() -> None:
    table = Table("", ("A", "B"), ((Cell((plain("the 中 sign"),)), Cell(())),))

    with pytest.raises(DocumentError, match="“the 中 sign”"):
        text(table)


def test_the_place_of_such_a_character_is_cut_to_a_line() -> None:
    with pytest.raises(DocumentError, match=r"“…[ab ]{20,}中[ab ]{20,}…”"):
        text(plain("a b " * 100 + "中" + "a b " * 100))


def test_the_foot_and_the_watermark_are_words_too() -> None:
    draft = document(plain("Words"))

    with pytest.raises(DocumentError, match="中"):
        render(type(draft)(draft.title, "en", draft.blocks, footer=("中",)))
    with pytest.raises(DocumentError, match="中"):
        render(type(draft)(draft.title, "en", draft.blocks, watermark="中"))


@pytest.mark.parametrize(("title", "language"), [(" ", "en"), ("Title", ""), ("\u200b", "en")])
def test_a_document_without_a_title_or_language_is_refused(title: str, language: str) -> None:
    draft = document(plain("Words"))

    with pytest.raises(DocumentError, match="a title and a language"):
        render(type(draft)(title, language, draft.blocks))


def test_a_title_may_hold_anything() -> None:
    draft = document(plain("Words"))
    title = "A & <b> ]]> 😀 \x01 \ud800"

    assert invalid(render(type(draft)(title, "en", draft.blocks, author="<&>"))) == []


@pytest.mark.parametrize("word", ["x" * 5000, f"https://example.org/{'path/' * 900}"])
def test_a_word_longer_than_a_line_is_broken_and_read_whole(word: str) -> None:
    row = (Cell((plain(word),)), Cell((plain("b"),)))

    assert text(plain(word), Table("", ("A", "B"), (row,))) == f"{word} A B {word} b"


def test_an_address_breaks_after_a_sign() -> None:
    word = "https://example.org/" + "riverside-hub/" * 9
    shown = Reading(render(document(plain(word)))).pages[0].shown

    lines = [one.words.strip() for one in shown if one.tag == "P"]
    assert len(lines) > 1
    assert all(line[-1] in "-/" for line in lines)


def test_spaces_between_words_are_kept() -> None:
    run = Paragraph((Run("two  spaces"), Run("  bold", bold=True)))

    shown = Reading(render(document(run))).pages[0].shown

    assert "".join(one.words for one in shown if one.tag == "P") == "two  spaces  bold "


def test_very_many_words_are_printed_in_order() -> None:
    words = " ".join(f"word{number}" for number in range(10_000))

    assert text(plain(words)) == words


@pytest.mark.long
def test_a_megabyte_of_words_is_printed_in_seconds() -> None:
    words = " ".join(f"word{number}" for number in range(100_000))

    start = process_time()
    content = render(document(plain(words)))

    assert process_time() - start < 8
    assert Reading(content).text == words


def test_lists_as_deep_as_prose_can_be_are_printed() -> None:
    prose = "\n".join("  " * depth + f"- level {depth}" for depth in range(18))

    assert text(*passages(prose), layout=Layout("large")) == words_of(*passages(prose))


def test_a_header_may_hold_what_has_no_shape() -> None:
    table = Table("", ("Chari\u00adty", "B"), ((Cell(()), Cell(())),))

    assert text(table) == "Charity B"


def test_blank_words_leave_no_trace() -> None:
    blocks = (*passages("One"), plain("  "), plain("\u200b"), plain(""), *passages("Two"))

    reading = Reading(render(document(*blocks)))

    assert [one.text for one in reading.root.all("P")] == ["One ", "Two "]
