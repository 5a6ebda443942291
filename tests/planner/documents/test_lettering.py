import pytest

from planner.documents.lettering import measure, pieces


def test_words_are_as_wide_as_their_letters_and_bold_ones_are_wider() -> None:
    assert measure("", False) == 0
    assert measure("mm", False) == pytest.approx(2 * measure("m", False), rel=0.02)
    assert measure("partners", True) > measure("partners", False)


def test_what_the_first_font_lacks_comes_from_one_that_has_it() -> None:
    parts = list(pieces("box ☑ box", False, 20))
    named = [(part, font.getname()[0]) for part, font in parts]

    assert [part for part, _ in named] == ["box ", "☑", " box"]
    assert named[0][1] == named[2][1] != named[1][1]
    assert parts[1][1].getmask("☑").getbbox() is not None
