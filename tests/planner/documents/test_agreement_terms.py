from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from planner.documents.agreement import agreement
from planner.documents.agreement.terms import Marker
from planner.documents.blocks import (
    Block,
    Entry,
    Heading,
    Listing,
    Paragraph,
    Run,
    Table,
    Together,
)
from planner.documents.words import words
from planner.model.charter import Charter
from planner.model.markdown import Passage, passages, plain
from planner.model.own import SectionOn
from planner.model.records.back import Term
from planner.model.records.why import Vision
from tests.pdf_blocks import EVERY_BLOCK, cell
from tests.section_words import sections
from tests.strategies import lines


def bold(blocks: Sequence[Block | Passage]) -> Iterator[str]:
    """Yield the words in bold, in order."""
    for block in blocks:
        match block:
            case Paragraph():
                yield from (run.words for run in block.runs if run.bold)
            case Listing():
                yield from (found for entry in block.items for found in bold(entry))
            case Entry():
                yield from bold(block.content)
            case Table():
                cells = [one for row in block.rows for one in row]
                yield from (found for one in cells for found in bold(one.content))
            case Together():
                yield from bold(block.blocks)
            case _:
                pass


def test_a_term_is_bold_where_it_is_first_used_and_nowhere_else() -> None:
    every = Entry("hub", (plain("Guests"),))
    blocks: list[Block] = [plain("A hub is warm."), plain("Every hub is."), every]

    assert list(bold(list(Marker(["Hub", "Guest"]).marked(blocks)))) == ["hub", "Guests"]


def test_a_term_is_a_whole_word_and_the_longest_that_fits() -> None:
    blocks = [plain("A github. A steering group. A group.")]

    assert list(bold(list(Marker(["hub", "group", "steering group"]).marked(blocks)))) == [
        "steering group",
        "group",
    ]


def test_headings_are_left_alone_and_tables_and_lists_are_not() -> None:
    table = Table("Hubs", ("Hub",), ((cell("A hub"),),))
    blocks: list[Block] = [Heading(1, "Hub"), Together((table,)), *passages("- a guest")]

    assert list(bold(list(Marker(["hub", "guest"]).marked(blocks)))) == ["hub", "guest"]


def test_a_term_keeps_the_manner_it_was_typed_in() -> None:
    (block,) = Marker(["hub"]).marked([Paragraph((Run("the hub!", italic=True),))])

    assert isinstance(block, Paragraph)
    assert block.runs == (
        Run("the ", italic=True),
        Run("hub", bold=True, italic=True),
        Run("!", italic=True),
    )


@given(st.lists(lines))
def test_marking_changes_no_word(terms: list[str]) -> None:
    marked = list(Marker(terms).marked(EVERY_BLOCK))

    assert list(words(marked)) == list(words(EVERY_BLOCK))


def test_terms_are_explained_at_the_back_in_the_order_of_the_alphabet() -> None:
    charter = Charter.of(
        "c",
        [
            SectionOn(id="definitions"),
            Term(id="t1", rank=1, term="hub", meaning="A warm hall."),
            Term(id="t2", rank=2, term="Guest", other_term="Gwestai"),
        ],
    )

    printed = sections(charter)["Definitions"]

    assert printed.endswith("Guest\nIn the second language: Gwestai\nhub\nA warm hall.")


def test_terms_of_a_section_that_is_off_are_not_marked() -> None:
    charter = Charter.of("c", [Term(id="t", term="hub"), Vision(statement="A hub for all.")])

    assert "hub" not in list(bold(agreement(charter).blocks))
