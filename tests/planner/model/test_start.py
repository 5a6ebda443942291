"""What a charter is called before anybody names it."""

from planner.documents.telling import voice_of
from planner.model.start import working_title

NAMES = ["The Hub", "St Chad’s", "Yr Urdd", "Merched y Wawr", "The Mill"]


def test_up_to_four_partners_are_named() -> None:
    assert working_title(NAMES[:2], voice_of("en")) == "The Hub and St Chad’s"
    assert working_title(NAMES[:4], voice_of("en")).endswith("Yr Urdd and Merched y Wawr")


def test_more_are_counted() -> None:
    assert working_title(NAMES, voice_of("en")) == "The Hub, St Chad’s, Yr Urdd and 2 others"


def test_a_welsh_charter_is_called_by_welsh_words() -> None:
    assert working_title(NAMES[2:4], voice_of("cy")) == "Yr Urdd a Merched y Wawr"


def test_without_partners_there_is_no_name() -> None:
    assert working_title([], voice_of("en")) == ""
