"""What the window remembers for a person, and does without where it cannot."""

from pathlib import Path

import pytest

from ui.settings import DOCUMENT, TAB, Settings


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    return tmp_path / "library.settings.ini"


def test_what_was_kept_is_there_the_next_time(ini: Path) -> None:
    settings = Settings(ini)
    settings.theme = "dark"
    settings.text_size = 150
    settings.keep(TAB, 3)
    settings.write()

    again = Settings(ini)

    assert (again.theme, again.text_size, again.number(TAB, 0)) == ("dark", 150, 3)


def test_the_language_of_the_window_is_that_of_the_system_until_one_is_chosen(
    ini: Path,
) -> None:
    settings = Settings(ini)
    assert settings.language == "system"

    settings.language = "cy"
    settings.write()

    assert Settings(ini).language == "cy"


def test_a_language_that_the_window_does_not_speak_is_that_of_the_system(ini: Path) -> None:
    ini.write_text("[look]\nlanguage=tlh", encoding="utf-8")

    assert Settings(ini).language == "system"


def test_settings_lie_beside_their_library(tmp_path: Path, ini: Path) -> None:
    settings = Settings.beside(tmp_path / "library.db")
    settings.keep(DOCUMENT, "charter")
    settings.write()

    assert ini.exists()


@pytest.mark.parametrize(
    ("line", "theme", "size"),
    [
        ("[look]\ntheme=puce\ntext_size=large", "system", 100),
        ("[look]\ntheme=dark\ntext_size=5000", "dark", 300),
        ("[look]\ntheme=@ByteArray(dark)\ntext_size=1", "system", 80),
        ("", "system", 100),
    ],
    ids=["other words", "out of bounds", "other kinds", "empty"],
)
def test_a_value_that_cannot_be_is_its_default(
    ini: Path, line: str, theme: str, size: int
) -> None:
    ini.write_text(line, encoding="utf-8")

    settings = Settings(ini)

    assert (settings.theme, settings.text_size) == (theme, size)


def test_settings_that_cannot_be_written_cost_nothing_but_the_memory(tmp_path: Path) -> None:
    (tmp_path / "window.ini").mkdir()
    settings = Settings(tmp_path / "window.ini")

    settings.theme = "dark"
    settings.write()

    assert settings.theme == "dark"
