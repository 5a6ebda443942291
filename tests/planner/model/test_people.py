"""A person is recognised however the name, the address or the number is written."""

import pytest

from planner.model.form import OWN
from planner.model.people import ERASED, OWN_WORDS, Sought


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Margaret Ellis", "margaret  ELLIS"),
        ("Margaret Ellis", "Margaret\n_Ellis"),
        ("Zoë Nuñez", "Zoe Nun\u0303ez"),
        ("Anne-Marie O'Neill", "Anne\u2011Marie O’Neill"),
        ("m_ellis@example.org", "m\\_ellis@example.org"),
        ("01952 123456", "(01952) 123-456"),
        ("+44 1952 123456", "+441952123456"),
        ("Straße", "STRASSE"),
    ],
)
def test_a_person_is_found_and_erased_however_written(phrase: str, words: str) -> None:
    sought = Sought([phrase])

    assert sought.may_stand_in(words)
    assert sought.erased_from(f"é {words}, é") == f"é {ERASED}, é"


@pytest.mark.parametrize("words", ["Annual", "Joanna Ann-like", "An n"])
def test_a_name_is_not_found_inside_another_word(words: str) -> None:
    assert Sought(["Anna"]).erased_from(words) == words


def test_half_a_name_in_bold_leaves_no_stray_stars() -> None:
    assert Sought(["Margaret Ellis"]).erased_from("**Margaret** Ellis") == "**[erased]**"


def test_a_name_that_was_being_typed_goes_as_well() -> None:
    assert (
        Sought(["Margaret Ellis"]).erased_from("Ask Margaret El", typing=True) == "Ask [erased]"
    )


def test_words_never_outgrow_their_field() -> None:
    assert Sought(["Ann"]).erased_from("Ann " * 500) == "… " * 500


def test_every_text_of_the_program_s_own_records_is_looked_at_or_is_no_words() -> None:
    no_words = {
        "id", "record", "of", "field", "language", "source", "fingerprint", "content", "erased",
        "version", "signature", "media", "sha256",
    }  # fmt: skip

    for kind in OWN.values():
        texts = {name for name, empty in kind.empty.items() if isinstance(empty, str)}
        assert texts - no_words == set(OWN_WORDS.get(kind, ()))
