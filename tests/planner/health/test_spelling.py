"""Spelling: what is marked, what is left alone, and where dictionaries come from."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from planner.errors import DocumentError, PlannerError
from planner.health.dictionary import SHIPPED, Dictionary, find, folders_of_system
from planner.health.own_words import OwnWords
from planner.health.spelling import misspelt, names_of
from planner.model.charter import Charter
from planner.model.records.back import Term
from planner.model.records.front import Control, Partner, Person


@pytest.fixture(scope="module")
def british() -> Dictionary:
    return Dictionary(SHIPPED / "en_GB.dic")


def make(folder: Path, name: str, words: Sequence[str], encoding: str = "utf-8") -> Path:
    """Make a small dictionary as Hunspell reads it."""
    folder.mkdir(parents=True, exist_ok=True)
    rules = f"SET {'UTF-8' if encoding == 'utf-8' else 'ISO8859-1'}\nTRY abcdefghiw\n"
    (folder / f"{name}.aff").write_text(rules, encoding="ascii")
    path = folder / f"{name}.dic"
    path.write_bytes("\n".join([str(len(words)), *words, ""]).encode(encoding))
    return path


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("We recieve teh money.", ["recieve", "teh"]),
        ("**Recieve** it", ["Recieve"]),
        ("The partners’ food-bank isn’t Telford's.", []),
        ("organise and organize, colour and café", []),
        ("color", ["color"]),
        ("clawback for quorate wellbeing", []),
        ("See https://exampel.org/recieve or ann@exampel.org", []),
        ("[recieve](https://exampel.org)", ["recieve"]),
        ("The GDPR, the CICs, 3rd of June, TF3, A4b", []),
        ("co-recieved", ["co-recieved"]),
        ("日本 and שלום", ["日本", "שלום"]),
    ],
)
def test_words_that_the_dictionary_lacks_are_found(
    words: str, wrong: list[str], british: Dictionary
) -> None:
    assert [found.word for found in misspelt(words, british.lacks)] == wrong


def test_a_misspelt_word_says_where_it_is(british: Dictionary) -> None:
    words = "👩‍👩‍👧 Ann’s\n\n- recieve"
    [found] = misspelt(words, british.lacks)

    assert words[found.start :] == "recieve"


def test_names_of_the_charter_are_right(british: Dictionary) -> None:
    charter = Charter.of(
        "c1",
        [
            Control(title="Zxqford Food Partnership"),
            Partner(id="p", name="Brvnside <Hub> & Friends"),
            Person(id="a", name="Ann Llwydqvist"),
            Term(id="t", term="Wibbling"),
        ],
    )
    words = "Zxqford and Brvnside’s Llwydqvist do WIBBLING, wibbling and recieve."

    found = [one.word for one in misspelt(words, british.lacks, names_of(charter))]

    assert found == ["recieve"]


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("recieve", "receive"),
        ("partnerhsip", "partnership"),
        ("dont", "don’t"),
        ("don't't", "don't"),
    ],
)
def test_what_was_meant_is_suggested(wrong: str, meant: str, british: Dictionary) -> None:
    assert meant in british.suggestions(wrong)


def test_a_word_without_an_end_has_no_suggestions(british: Dictionary) -> None:
    assert british.suggestions("x" * 21) == ()


def test_a_dictionary_of_the_computer_serves_its_language(tmp_path: Path) -> None:
    make(tmp_path / "hunspell", "cy_GB", ["bwyd", "neb"])

    path = find("cy", [tmp_path / "nowhere", tmp_path / "hunspell"])

    assert path is not None
    assert [one.word for one in misspelt("Bwyd i neb", Dictionary(path).lacks)] == []
    assert Dictionary(path).suggestions("nebb") == ("neb",)
    assert find("ga", [tmp_path / "hunspell"]) is None


def test_an_older_dictionary_with_its_own_letters_is_read(tmp_path: Path) -> None:
    french = Dictionary(make(tmp_path, "fr_FR", ["été"], "latin-1"))

    assert french.knows("été")
    assert not french.knows("日本")
    assert french.suggestions("日本") == ()


def test_the_shipped_english_goes_before_any_other(tmp_path: Path) -> None:
    make(tmp_path, "en_US", ["color"])

    assert find("en", [tmp_path]) == SHIPPED / "en_GB.dic"


def test_a_list_without_rules_is_no_dictionary(tmp_path: Path) -> None:
    make(tmp_path, "cy", ["bwyd"]).with_suffix(".aff").unlink()

    assert find("cy", [tmp_path]) is None


def test_a_dictionary_of_many_words_has_the_last_of_them(tmp_path: Path) -> None:
    words = [
        f"a{'b' * (number % 7)}{'cdefgh'[number % 6]}{number}z" for number in range(80_000)
    ]

    read = Dictionary(make(tmp_path, "cy", words))

    assert read.knows(words[0])
    assert read.knows(words[40_000])
    assert read.knows(words[-1])


def test_a_dictionary_that_went_away_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PlannerError, match=r"The dictionary cy\.dic could not be read"):
        Dictionary(tmp_path / "cy.dic")


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_every_system_has_folders_to_look_in(system: str, tmp_path: Path) -> None:
    welsh = tmp_path / "LibreOffice" / "share" / "extensions" / "dict-cy"
    welsh.mkdir(parents=True)
    variables = {"APPDATA": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path)}

    folders = list(folders_of_system(system, variables))

    assert folders
    assert (welsh in folders) == (system == "win32")
    assert (tmp_path / "hunspell" in folders) == (system != "darwin")


def test_a_word_of_ours_is_right_everywhere_and_one_of_a_charter_only_there(
    tmp_path: Path,
) -> None:
    ours = OwnWords.beside(tmp_path / "library.db")
    ours.add("Wibbling")
    ours.add("zxq", "c1")
    ours.add("zxq", "c1")

    again = OwnWords(tmp_path / "library.words.txt")
    assert again.words("c1") == {"wibbling", "zxq"}
    assert again.words("c2") == {"wibbling"}
    assert (tmp_path / "library.words.txt").read_text() == "Wibbling\nzxq\tc1\n"


def test_what_was_written_into_the_file_by_hand_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.words.txt"
    ours = OwnWords(path)
    path.write_bytes("\ufeffCwmbrân\r\n\r\nodd ".encode() + b"\xff\n")

    ours.add("zxq")

    assert path.read_bytes() == "Cwmbrân\nodd ".encode() + b"\xff\nzxq\n"


def test_words_that_cannot_be_read_are_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "library.words.txt"
    path.mkdir()

    ours = OwnWords(path)

    assert ours.words("c1") == frozenset()
    with pytest.raises(DocumentError, match="cannot be read"):
        ours.add("zxq")
