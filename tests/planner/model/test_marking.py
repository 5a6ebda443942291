from time import process_time

import pytest
from hypothesis import given

from planner.model.markdown import Listing, Paragraph, Passage, passages, plain, spoken
from planner.model.marking import is_marked, marked, signed
from tests.strategies import proses


def between(before: str, after: str) -> str:
    return signed(marked(passages(before), passages(after))).replace("−", "-")  # noqa: RUF001


BOTH = "On [- a May day -] [+ my May morning +] in town"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("We meet here now.", "We sit here now.", "We [- meet -] [+ sit +] here now."),
        ("We meet.", "We meet here.", "We meet [+ here +]."),
        ("We meet here.", "We meet.", "We meet [- here -]."),
        ("Nobody is hungry.", "Nobody is hungry!", "Nobody is hungry[- . -] [+ ! +]"),
        ("A share of £1,200.", "A share of £1,250.", "A share of [- £1,200 -] [+ £1,250 +]."),
        ("On a May day in town", "On my May morning in town", BOTH),
        ("Food for all.", "Bread", "[- Food for all. -] [+ Bread +]"),
        ("", "Bread", "[+ Bread +]"),
        ("Bread", "", "[- Bread -]"),
    ],
    ids=[
        *("word", "came", "went", "sign", "amount", "a word between two changes"),
        *("little in common", "from nothing", "to nothing"),
    ],
)
def test_words_that_came_and_went_are_marked(before: str, after: str, expected: str) -> None:
    assert between(before, after) == expected


def test_a_new_paragraph_leaves_the_others_alone() -> None:
    before = "We give food.\n\nWe listen to everybody."
    after = "We are three.\n\nWe give food.\n\nWe listen to nearly everybody."

    assert between(before, after).splitlines() == [
        "[+ We are three. +]",
        "We give food.",
        "We listen to [+ nearly +] everybody.",
    ]


def test_lists_are_compared_item_by_item() -> None:
    found = marked(
        passages("- red apples\n- figs"), passages("- red and green apples\n- plums\n- figs")
    )

    assert signed(found) == "red [+ and green +] apples\n[+ plums +]\nfigs"


def test_a_long_text_that_is_another_one_gets_a_paragraph_of_its_own() -> None:
    before, after = "one " * 20, "two " * 20

    assert len(marked((plain(before),), (plain(after),))) == 2


def test_bold_that_came_is_a_change() -> None:
    assert between("We share food and time.", "We share **food** and time.") == (
        "We share [- food -] [+ food +] and time."
    )


@given(proses)
def test_a_text_compared_with_itself_has_no_marks(prose: str) -> None:
    assert not is_marked(marked(passages(prose), passages(prose)))


@given(proses, proses)
def test_what_is_not_marked_as_gone_is_the_new_text_and_the_other_way_round(
    before: str, after: str
) -> None:
    old, new = passages(before), passages(after)

    both = marked(old, new)

    assert kept(both, "removed") == spoken(new).split()
    assert kept(both, "added") == spoken(old).split()


def kept(content: tuple[Passage, ...], without: str) -> list[str]:
    """Return the words of a text but those with a mark, cut at spaces."""
    lines: list[str] = []
    for passage in content:
        match passage:
            case Paragraph():
                lines.append("".join(run.words for run in passage.runs if run.mark != without))
            case Listing():
                lines += [" ".join(kept(item, without)) for item in passage.items]
    return "\n".join(lines).split()


def numbered(words: str, most: int, between: str = " ", count: int = 40_000) -> str:
    return between.join(words.format(n % most) for n in range(count))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("word " * 39_999 + "one", "word " * 20_000 + "two " + "word " * 19_999),
        (numbered("w{}.", 97), numbered("w{}", 89)),
        (numbered("a{}", 5, "\n\n", 4_000), numbered("a{}", 7, "\n\n", 4_000)),
    ],
    ids=["one word", "another text", "many paragraphs"],
)
def test_long_texts_are_compared_in_a_moment(before: str, after: str) -> None:
    old, new = passages(before), passages(after)
    start = process_time()

    marked(old, new)

    assert process_time() - start < 5  # seconds of work; less than one on a quiet machine
