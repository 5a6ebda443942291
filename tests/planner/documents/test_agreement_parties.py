from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from planner.documents.agreement import agreement
from planner.documents.blocks import (
    Document,
    Figure,
    Heading,
    Logos,
    SignatureBlock,
    Together,
)
from planner.documents.one_page import one_page
from planner.documents.words import words
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.kinds import Image
from planner.model.record import Record
from planner.model.records.front import Control, Partner, Person, Revision
from planner.model.records.sign import Signature
from tests.section_words import sections
from tests.strategies import tiny_picture

HUB = Partner(
    id="hub",
    rank=1,
    name="Riverside <Hub> & Friends",
    legal_form="CIO",
    regulator="England and Wales",
    charity_number="1098765",
    part="lead",
    address="The Old Mill\nRiverside RV1 2AB",
)
COUNCIL = Partner(id="council", rank=2, name="The Council", kind="organisation")
JANE = Person(
    id="jane", name="Jane Doe", position="Chair", partner="hub", email="j@example.org"
)


def with_logo(name: str) -> Partner:
    return Partner(id=name, name=name, logo=Image("image/png", tiny_picture("png").content))


HOSTILE = [
    "Riverside <Hub> & Friends",
    "</para>",
    '<img src="/etc/passwd">',
    "contact <jane@example.org>",
    "it's",
    "*not bold* [not a link](https://example.org)",
    "# 1. &amp; {braces} {}",
]


def opening(*partners: Partner) -> str:
    """Return what stands before the first section, summed up by who the parties are."""
    return sections(Charter.of("c", partners))[""]


def blocks(*records: Record) -> tuple[SignatureBlock, ...]:
    every = agreement(Charter.of("c", records)).blocks
    inner = [one for block in every for one in getattr(block, "blocks", (block,))]
    return tuple(block for block in inner if isinstance(block, SignatureBlock))


def test_the_parties_stand_in_one_sentence_under_the_title() -> None:
    found = opening(HUB, COUNCIL)

    assert (
        "An agreement between Riverside <Hub> & Friends (registered charity number 1098765)"
        " and The Council."
    ) in found


def test_fifteen_parties_are_all_named_and_their_numbers_follow_later() -> None:
    many = [replace(HUB, id=str(at), rank=at, name=f"Friends of Park {at}") for at in range(15)]

    found = opening(*many)

    assert "1098765" not in found
    assert all(one.name in found for one in many)


def test_two_hundred_parties_leave_room_for_the_rest_of_the_first_page() -> None:
    found = opening(*(Partner(id=str(at), rank=at, name=f"Park {at}") for at in range(200)))

    assert found.endswith(" more, all listed under “Partners”.")
    assert 1000 < len(found) < 1400


@pytest.mark.parametrize(
    ("partner", "words"),
    [
        (HUB, "The one partner named so far is Riverside <Hub> & Friends ("),
        (Partner(id="x", kind="organisation"), "so far is a partner not named yet."),
    ],
    ids=["named", "unnamed"],
)
def test_a_partner_alone_is_no_agreement_yet(partner: Partner, words: str) -> None:
    assert words in opening(partner)


def test_a_partner_that_has_left_is_no_party() -> None:
    found = opening(HUB, COUNCIL, Partner(id="x", name="The Hall", left=date(2026, 1, 1)))

    assert "The Hall" not in found


def test_how_to_reach_somebody_moves_to_the_next_line_whole() -> None:
    jane = replace(JANE, position="Chair of the trustees", phone="01632 960000")

    assert (
        "Jane Doe, Chair of the trustees,\nj@example.org, 01632 960000"
        in (sections(Charter.of("c", [HUB, jane]))["Partners"])
    )


def test_each_partner_has_a_block_that_stays_together() -> None:
    every = agreement(Charter.of("c", [HUB, COUNCIL, JANE])).blocks
    names = [
        block.blocks[0].words
        for block in every
        if isinstance(block, Together) and isinstance(block.blocks[0], Heading)
    ]

    assert names == ["Riverside <Hub> & Friends", "The Council"]


def test_a_partner_says_what_it_is_and_whom_to_ask() -> None:
    found = sections(Charter.of("c", [HUB, JANE]))["Partners"]

    assert (
        "Lead partner. Charitable incorporated organisation (CIO)."
        " Registered charity number 1098765."
    ) in found
    assert "Address: The Old Mill, Riverside RV1 2AB" in found
    assert "Contact: Jane Doe, Chair, j@example.org" in found


def test_partners_known_by_name_alone_share_a_table() -> None:
    bare = [Partner(id=str(at), name=f"Team {at}", part="partner") for at in range(3)]

    assert "Team 0\npartner\nTeam 1\npartner" in sections(Charter.of("c", bare))["Partners"]


@pytest.mark.parametrize("document", [agreement, one_page], ids=lambda one: one.__name__)
def test_logos_stand_at_the_top_of_the_first_page(
    document: Callable[[Charter], Document],
) -> None:
    every = document(Charter.of("c", [with_logo("The Council"), with_logo("The Hub")])).blocks

    assert isinstance(every[0], Logos)
    assert [one.alternative for one in every[0].figures] == [
        "Logo of The Council",
        "Logo of The Hub",
    ]
    assert not any(isinstance(one, Logos | Figure) for one in every[1:])


def test_the_logo_of_a_partner_that_left_stands_with_its_name() -> None:
    gone = replace(with_logo("The Hub"), left=date(2026, 7, 1))
    first, *others = agreement(Charter.of("c", [gone])).blocks
    (inner,) = (one.blocks for one in others if isinstance(one, Together))

    assert not isinstance(first, Logos)
    assert any(isinstance(one, Logos) for one in inner)


def test_people_of_no_partner_are_named_after_the_partners() -> None:
    chair = Person(id="x", position="Independent chair", phone="01632 960000")

    found = sections(Charter.of("c", [HUB, chair]))["Partners"]

    assert "Others named in this agreement\nIndependent chair, 01632 960000" in found


def test_every_partner_has_one_block_to_sign_and_nobody_else_has() -> None:
    signed = Signature(id="s", partner="hub", person="jane")

    assert [block.partner for block in blocks(HUB, COUNCIL, JANE, signed)] == [
        "Riverside <Hub> & Friends",
        "The Council",
    ]


def test_a_block_to_write_on_asks_two_trustees_where_the_law_does() -> None:
    of_hub, of_council = blocks(HUB, COUNCIL)

    assert [label for label, _ in of_council.lines] == ["Signature", "Name", "Position", "Date"]
    assert ("Second signature", "") in of_hub.lines
    assert of_hub.statement == "Signed for and on behalf of Riverside <Hub> & Friends"


def test_a_signature_says_who_signs_as_what_and_when() -> None:
    given = Signature(
        id="s", partner="hub", person="jane", capacity="Trustee", signed=date(2027, 5, 3)
    )

    (block,) = blocks(HUB, JANE, given)

    assert block.lines[1:3] == (("Name", "Jane Doe"), ("Position", "Chair, Trustee"))
    assert ("Date", "3 May 2027") in block.lines


def test_signing_is_for_one_version_with_its_fingerprint() -> None:
    charter = Charter.of("c", [HUB, Revision(id="v", version="1.0")])

    assert (
        f"version 1.0, fingerprint {fingerprint(charter)}." in sections(charter)["Signatures"]
    )


@pytest.mark.parametrize(
    ("kind", "count"), [("terms of reference", 0), ("partnership agreement", 2)]
)
def test_adopted_terms_of_reference_have_nothing_to_sign(kind: str, count: int) -> None:
    control = Control(status="agreed", document_type=kind)

    assert len(blocks(HUB, COUNCIL, control)) == count


def test_a_partner_that_has_left_is_not_asked_to_sign() -> None:
    gone = Partner(id="x", rank=3, name="The Hall", left=date(2026, 1, 1))

    assert [block.partner for block in blocks(COUNCIL, gone)] == ["The Council"]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_prints_as_typed_wherever_it_is_mentioned(name: str) -> None:
    charter = Charter.of("c", [Partner(id="p", name=name), Control(title=name)])

    printed = list(words(agreement(charter).blocks))

    assert agreement(charter).title == name
    assert printed.count(name) >= 3
    assert f"Signed for and on behalf of {name}" in printed


def test_a_partner_that_left_before_it_was_named_still_says_what_it_was_part_of() -> None:
    gone = Partner(id="x", parent="The University", left=date(2026, 1, 1))

    printed = list(words(agreement(Charter.of("c", [gone])).blocks))

    assert "Not named yet, part of The University" in printed
