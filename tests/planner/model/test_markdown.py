import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.model.markdown import Listing, Paragraph, Passage, Run, passages, plain, spoken
from tests.strategies import proses

MARKER = re.compile(r"^[ \t]*([-+*]|\d{1,9}[.)])(?=[ \t]|$)", re.MULTILINE)


def solid(words: str) -> str:
    """Return words without the spaces and line ends between them."""
    return "".join(words.split())


def paragraph(*runs: Run) -> Paragraph:
    return Paragraph(runs)


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("one\n\ntwo", (plain("one"), plain("two"))),
        ("**bold** text", (paragraph(Run("bold", bold=True), Run(" text")),)),
        ("*italic* text", (paragraph(Run("italic", italic=True), Run(" text")),)),
        (
            "***both***",
            (paragraph(Run("both", bold=True, italic=True)),),
        ),
        (
            "see [our page](https://example.org)",
            (paragraph(Run("see "), Run("our page", link="https://example.org")),),
        ),
        ("- one\n- two", (Listing(((plain("one"),), (plain("two"),))),)),
        ("3. one\n4. two", (Listing(((plain("one"),), (plain("two"),)), True, 3),)),
        (
            "- one\n  - inner",
            (Listing(((plain("one"), Listing(((plain("inner"),),))),)),),
        ),
    ],
)
def test_five_things_are_markup(prose: str, expected: tuple[Passage, ...]) -> None:
    assert passages(prose) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Riverside <Hub> & Friends",
        "</para>",
        '<img src="/etc/passwd">',
        "contact <jane@example.org>",
        "it's",
        "# not a heading",
        "> not a quotation",
        "`not code`",
        "---",
        "| not | a table |",
        "&amp; &lt; &#65;",
        "snake_case_name and 2 * 3 * 4",
        r"back\slash",
        "~~not struck~~",
        "[a][b]",
        "https://example.org",
        "[click](javascript:alert(1))",
        "[click](file:///etc/passwd)",
        "[click](data:text/html,x)",
    ],
)
def test_everything_else_is_words_as_typed(words: str) -> None:
    assert [part.words for part in passages(words) if isinstance(part, Paragraph)] == [words]


def test_what_looks_like_code_is_a_paragraph() -> None:
    assert passages("    four spaces\n\n\tand a tab") == (
        plain("four spaces"),
        plain("and a tab"),
    )


def test_an_address_keeps_its_lines() -> None:
    assert (
        spoken(passages("1 High Street\nTelford\nTF1 1AA")) == "1 High Street\nTelford\nTF1 1AA"
    )


@pytest.mark.parametrize(
    "scheme", ["http://a.org", "HTTPS://a.org", "mailto:a@b.org", "tel:01"]
)
def test_a_link_leads_where_people_may_be_sent(scheme: str) -> None:
    assert passages(f"[here]({scheme})") == (paragraph(Run("here", link=scheme)),)


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        ("[](https://a.org)", "https://a.org"),
        ('[here](https://a.org "Our page")', "here (Our page)"),
        ('[](https://a.org "Our page") [there](tel:01)', "https://a.org (Our page) there"),
    ],
)
def test_what_a_link_says_only_in_its_markup_is_read_out(prose: str, words: str) -> None:
    assert spoken(passages(prose)) == words


@pytest.mark.parametrize(
    "prose",
    [
        "- " * 1000 + "deep",
        "\n".join(f"{'  ' * depth}- level {depth}" for depth in range(100)),
        "[" * 500 + "deep" + "]" * 500,
        "> " * 500 + "deep",
    ],
    ids=["lists on one line", "lists inside lists", "brackets", "quotations"],
)
def test_words_nested_too_deep_for_markup_are_not_lost(prose: str) -> None:
    assert solid(spoken(passages(prose))) == solid(prose)


def test_a_list_as_deep_as_lists_go_keeps_every_item() -> None:
    prose = "\n".join(f"{'  ' * depth}- level {depth}" for depth in range(19))

    assert spoken(passages(prose)).split("\n") == [f"level {depth}" for depth in range(19)]


@given(proses.filter(lambda prose: not MARKER.search(prose) and not set("*_[") & set(prose)))
@example("a\u2028b\u00a0c\u200bd\ufeff")
@example("line\r\nline")
def test_words_without_markup_are_read_as_typed(prose: str) -> None:
    assert solid(spoken(passages(prose))) == solid(prose)


@given(st.text("ab* _-[]()\n1.>`\\", max_size=60))
def test_markup_never_swallows_a_letter(prose: str) -> None:
    letters = [character for character in prose if character in "ab"]

    assert [character for character in spoken(passages(prose)) if character in "ab"] == letters


@pytest.mark.parametrize(
    "words",
    [
        "![logo](http://example.org/a.png) stays",
        r"C:\*x\* and \_y\_",
        "* * *",
        "- - -",
        "-",
        "1.",
    ],
)
def test_what_looks_like_markup_but_says_nothing_stands_as_typed(words: str) -> None:
    assert spoken(passages(words)) == words


def test_a_line_of_stars_between_paragraphs_stays() -> None:
    assert spoken(passages("before\n\n* * *\n\nafter")) == "before\n* * *\nafter"
