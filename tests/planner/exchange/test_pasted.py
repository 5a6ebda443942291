"""What other programs copy comes into a charter as paragraphs and lists."""

import pytest

from planner.exchange.pasted import pasted

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><style>p {}</style></head>
<body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal><b>Our aims</b><o:p></o:p></p>
<p class=MsoNormal>We will
work together &amp; share what we have.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Food
banks<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>In the north</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·</span><![endif]>Gardens</p>
<p class=MsoNormal>&nbsp;</p>
<!--EndFragment--></body></html>"""


def test_a_page_of_word_keeps_its_paragraphs_and_lists() -> None:
    assert pasted(WORD) == (
        "Our aims\n\nWe will work together & share what we have.\n\n"
        "- Food banks\n  - In the north\n- Gardens"
    )


def test_numbers_of_a_list_of_word_stay_the_same() -> None:
    item = (
        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>{}.<span>&nbsp;"
        "</span></span>{}</p>"
    )
    page = item.format(3, "Notice") + item.format(4, "Leaving")

    assert pasted(page) == "3. Notice\n4. Leaving"


@pytest.mark.parametrize(
    ("page", "prose"),
    [
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<ol start=2><li>two</li><li>three</li></ol>", "2. two\n3. three"),
        ("<ul><li><p>one</p><p>more of it</p></li></ul>", "- one\n\n  more of it"),
        (
            "<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol>",
            "1. one\n   - inner\n2. two",
        ),
        ("<p>before</p><ul><li>one</li></ul><p>after</p>", "before\n\n- one\n\nafter"),
        ("<p>a line<br>and another</p>", "a line\nand another"),
        ("<h2>A heading</h2><p>words</p>", "A heading\n\nwords"),
        ("<div>one<div>two</div>three</div>", "one\n\ntwo\n\nthree"),
        ("<p>never  <i>cut</i>   short</p>", "never cut short"),
        ("<table><tr><td>A<td><p>B</p><tr><td>C<td>D</table>", "A\tB\nC\tD"),
        ("<p>10&nbsp;000 &lt;b&gt;R&amp;D&lt;/b&gt;</p>", "10\N{NO-BREAK SPACE}000 <b>R&D</b>"),
        ("just words", "just words"),
    ],
)
def test_what_stands_on_a_page_is_kept(page: str, prose: str) -> None:
    assert pasted(page) == prose


@pytest.mark.parametrize(
    ("link", "prose"),
    [
        (
            "<a href='https://example.org/a b'>our site</a>",
            "[our site](https://example.org/a%20b)",
        ),
        ("<a href='mailto:a@example.org'>a@example.org</a>", "a@example.org"),
        ("<a href='javascript:alert(1)'>this</a>", "this"),
        ("<a href='https://example.org'></a>", ""),
    ],
)
def test_a_link_keeps_its_address_where_that_can_be_followed(link: str, prose: str) -> None:
    assert pasted(link) == prose


@pytest.mark.parametrize(
    "page",
    ["", " ", "<!-- nothing -->", "<script>run()</script>", "<title>Page</title>", "\0", "<"],
)
def test_what_has_no_words_to_read_gives_none(page: str) -> None:
    assert pasted(page).strip("<") == ""


def test_a_page_is_read_whole_or_not_at_all() -> None:
    nested = "<div>{}</div>"
    page = "deep"
    for _ in range(250):
        page = nested.format(page)
    assert pasted(page) == "deep"
    for _ in range(5_000):
        page = nested.format(page)
    assert pasted(page) == ""
