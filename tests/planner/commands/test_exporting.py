import json
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pikepdf
import pytest
from docx.shared import Inches
from pypdf import PdfReader

from planner.commands.exporting import BILINGUAL, EDITIONS, FORMATS, PAPERS
from planner.documents import DOCUMENTS
from planner.documents.layout import Edition, Paper
from planner.documents.options import Bilingual
from tests.word_reading import WordFile

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

TITLE = "Telford Food Partnership"


def words_of(path: str | Path) -> str:
    """Return the text of a PDF, with its lines run together."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_choices_are_those_that_documents_know() -> None:
    assert get_args(Edition) == EDITIONS
    assert get_args(Paper) == PAPERS
    assert get_args(Bilingual) == ("", *BILINGUAL)


def test_a_document_is_named_after_the_charter_and_goes_here(telford: "Run") -> None:
    answer = telford("export", "telford", "--document", "agreement")

    assert answer == (0, f"{TITLE} - agreement.pdf\n", "")
    assert "Riverside <Hub> & Friends" in words_of(answer.out.strip())


def test_a_document_can_be_read_as_a_page_of_text(telford: "Run") -> None:
    path = Path(
        telford("export", "telford", "--document", "charter", "--format", "html").out.strip()
    )

    assert "Riverside &lt;Hub&gt; &amp; Friends" in path.read_text("utf-8")


@pytest.mark.parametrize("document", ["agreement", "charter"])
def test_a_document_can_be_gone_on_with_in_word(telford: "Run", document: str) -> None:
    options = ("--document", document, "--format", "docx", "--edition", "clear")
    path = Path(telford("export", "telford", *options, "--paper", "letter").out.strip())
    file = WordFile(path.read_bytes())

    assert path.suffix == ".docx"
    assert "Riverside <Hub> & Friends" in file.text
    assert min(file.sizes) == 14
    assert round((file.file.sections[0].page_width or 0) / Inches(1), 1) == 8.5


@pytest.mark.parametrize(("edition", "size"), [("clear", "14pt"), ("large", "18pt")])
def test_a_page_of_text_has_the_size_of_its_edition(
    telford: "Run", edition: str, size: str
) -> None:
    options = ("--format", "html", "--edition", edition, "--output", "a.html")
    telford("export", "telford", "--document", "charter", *options)

    assert f"font-size: {size}" in Path("a.html").read_text("utf-8")


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_charter_gives_the_same_bytes(telford: "Run", ending: str) -> None:
    for name in ("one", "two"):
        options = ("--document", "charter", "--format", ending, "--output", name)
        assert telford("export", "telford", *options).status == 0

    assert Path("one").read_bytes() == Path("two").read_bytes()


@pytest.mark.parametrize(
    ("options", "width"),
    [([], 595), (["--paper", "letter"], 612), (["--edition", "large"], 595)],
    ids=["plain", "letter", "large"],
)
def test_paper_and_edition_are_as_asked(telford: "Run", options: list[str], width: int) -> None:
    telford("export", "telford", "--document", "charter", "--output", "a.pdf", *options)

    assert round(PdfReader("a.pdf").pages[0].mediabox.width) == width


def test_every_document_goes_into_a_folder_of_the_charter(telford: "Run") -> None:
    there = [kind for kind in DOCUMENTS if kind.key != "comparison"]

    written = telford("export", "telford", "--all").out.splitlines()

    assert written == [f"{TITLE}/{TITLE} - {kind.key}.pdf" for kind in there]
    assert all(words_of(path) for path in written)


def test_documents_of_several_charters_go_into_a_folder(telford: "Run") -> None:
    form = json.loads(telford("show", "telford").out) | {"id": "shropshire"}
    form["records"]["charter"]["title"] = "Shropshire"
    telford("import", "-", given=json.dumps(form))

    answer = telford(
        *("export", "telford", "shropshire", "telford", "--document", "charter"),
        *("--format", "html", "--output", "posters"),
    )

    assert sorted(path.name for path in Path("posters").iterdir()) == [
        "Shropshire - charter.html",
        f"{TITLE} - charter.html",
    ]
    assert len(answer.out.splitlines()) == 2


@pytest.mark.parametrize("folder", ["there", "not there yet/"])
def test_one_document_goes_into_a_folder_that_is_named(telford: "Run", folder: str) -> None:
    Path("there").mkdir()

    written = telford("export", "telford", "--document", "charter", "--output", folder).out

    assert Path(written.strip()) == Path(folder) / f"{TITLE} - charter.pdf"
    assert words_of(written.strip())


def test_a_file_that_is_there_is_replaced_only_when_it_was_named(telford: "Run") -> None:
    path = Path(telford("export", "telford", "--document", "charter").out.strip())
    path.write_text("mine")

    refused = telford("export", "telford", "--document", "charter")
    assert refused.err == f"“{path}” is there already; to replace it, name it with --output.\n"
    assert path.read_text() == "mine"

    telford("export", "telford", "--document", "charter", "--output", str(path))
    assert words_of(path)


def test_two_charters_of_one_title_are_not_written_over_each_other(telford: "Run") -> None:
    copy = telford("import", "--as-copy", "-", given=telford("show", "telford").out).out.strip()

    answer = telford("export", "telford", copy, "--document", "charter")

    assert answer.status == 1
    assert answer.err.startswith("Two documents would both be “")
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--document", "poem"], "There is no document “poem”; there are: agreement, charter"),
        (
            ["--document", "charter", "--language", "xx"],
            "There is no language “xx”; there are:",
        ),
        (
            ["--document", "charter", "--edition", "huge"],
            "Invalid value for '--edition': 'huge'",
        ),
        (
            ["--document", "charter", "--output", "no/a.pdf"],
            "“a.pdf” could not be written to ",
        ),
        (["--document", "charter", "--output", "x" * 300], f"{'x' * 300}: file name too long"),
        (["--all", "--output", "taken"], "“taken” is a file; several documents need a folder."),
        (["--all", "--output", "taken/in"], "The folder “taken/in” cannot be made: "),
    ],
    ids=["document", "language", "edition", "no folder", "long", "a file", "in a file"],
)
def test_what_cannot_be_written_is_refused_in_a_sentence(
    telford: "Run", options: list[str], sentence: str
) -> None:
    Path("taken").touch()

    answer = telford("export", "telford", *options)

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)
    assert [path.name for path in Path().iterdir()] == ["taken"]


def test_one_document_or_all_of_them_must_be_asked_for(telford: "Run") -> None:
    assert telford("export", "telford").status == 2
    assert telford("export", "telford", "--all", "--document", "charter").status == 2


def test_a_comparison_is_exported_between_two_versions(telford: "Run") -> None:
    telford("keep", "telford", "--name", "First")
    telford("set", "telford", "vision.statement", "Nobody in Telford goes hungry or alone.")
    telford("keep", "telford", "--name", "Second")
    telford("set", "telford", "vision.statement", "")
    pages = "--format", "html", "--output", "changes.html"

    document = "--document", "comparison", "--from", "First", "--to", "Second"
    telford("export", "telford", *document, *pages)

    page = Path("changes.html").read_text(encoding="utf-8")
    assert "or alone" in page
    assert "Second" in page


def test_a_review_looks_back_to_a_version(telford: "Run") -> None:
    telford("keep", "telford", "--name", "First")
    telford("set", "telford", "vision.statement", "")

    document = "--document", "review", "--from", "First"
    telford("export", "telford", *document, "--format", "html", "--output", "review.html")

    assert "What changed since “First”" in Path("review.html").read_text(encoding="utf-8")


def test_a_comparison_without_an_earlier_version_is_refused(telford: "Run") -> None:
    answer = telford("export", "telford", "--document", "comparison")

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith("A comparison needs an earlier version: name it with --from;")


def test_only_what_looks_back_takes_an_earlier_version(telford: "Run") -> None:
    assert telford("export", "telford", "--document", "charter", "--from", "now").status == 2


@pytest.fixture
def welsh(telford: "Run") -> "Run":
    telford("set", "telford", "charter.second_language", "cy")
    telford("set", "telford", "vision.statement", "Neb yn llwglyd.", "--language", "cy")
    return telford


def test_a_document_comes_in_the_second_language(welsh: "Run") -> None:
    path = welsh("export", "telford", "--document", "charter", "--language", "cy").out.strip()

    assert "Neb yn llwglyd." in words_of(path)
    assert "Nobody in Telford goes hungry." not in words_of(path)


@pytest.mark.parametrize("how", BILINGUAL)
def test_a_document_comes_in_both_languages_welsh_first(welsh: "Run", how: str) -> None:
    path = welsh("export", "telford", "--document", "charter", "--bilingual", how).out.strip()

    words = words_of(path)
    assert 0 < words.index("Neb yn llwglyd.") < words.index("Nobody in Telford goes hungry.")


def test_both_languages_are_refused_where_there_is_one(telford: "Run") -> None:
    answer = telford("export", "telford", "--all", "--bilingual", "beside", "--output", "all")

    assert answer.status == 1
    assert answer.err.startswith(f"“{TITLE}” has no second language; choose one")
    assert list(Path().iterdir()) == []


def test_one_language_or_both(welsh: "Run") -> None:
    both = ("--bilingual", "first", "--language", "cy")

    assert welsh("export", "telford", "--document", "charter", *both).status == 2


def test_a_pdf_is_written_that_opens_with_a_password_alone(telford: "Run") -> None:
    answer = telford(
        "export", "telford", "--document", "charter", "--password",
        given="three small words\nthree small words\n",
    )  # fmt: skip

    path = answer.out.splitlines()[-1]
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password="three small words") as pdf:
        assert len(pdf.pages) == 1


def test_only_a_pdf_can_have_a_password(telford: "Run") -> None:
    options = ("--document", "charter", "--password", "--format", "docx")

    assert telford("export", "telford", *options).status == 2
