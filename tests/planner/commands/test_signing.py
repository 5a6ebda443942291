import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from planner.model.scans import SCAN_LIMIT
from tests.pdf_blocks import painted

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

SIGNED = {
    "format": "partnership-charter",
    "version": 1,
    "id": "signed",
    "records": {
        "charter": {"title": "Good Food", "status": "draft", "document_type": "charter"},
        "partner": [{"id": "hub", "name": "The Hub"}, {"id": "hall", "name": "The Hall"}],
        "signature": [{"id": "s1", "partner": "hub"}],
    },
}


@pytest.fixture
def signed(run: "Run") -> "Run":
    """Return how to run a command on a library with a charter that has a signature."""
    assert run("import", "-", given=json.dumps(SIGNED)).status == 0
    return run


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Return a picture of a signed sheet."""
    path = tmp_path / "signed by the hub.png"
    path.write_bytes(painted())
    return path


def test_an_agreed_charter_is_kept_and_changed_only_by_a_new_draft(telford: "Run") -> None:
    name, mark = telford("agree", "telford", "--name", "In May").out.strip().split("\t")

    assert (name, telford("versions", "telford").out.split("\t")[-1].strip()) == (
        "In May",
        mark,
    )
    assert telford("set", "telford", "vision.statement", "None.") == (
        1,
        "",
        "This charter has been agreed; start a new draft from it to change it.\n",
    )
    assert telford("draft", "telford") == (0, "", "")
    assert telford("set", "telford", "vision.statement", "None.") == (0, "", "")
    assert mark in telford("versions", "telford").out


def test_a_version_that_is_agreed_is_not_called_now(telford: "Run") -> None:
    assert telford("agree", "telford", "--name", "now").err.startswith(
        "“now” means the charter"
    )


def test_a_charter_that_is_set_to_agreed_is_kept(telford: "Run") -> None:
    telford("set", "telford", "charter.status", "agreed")

    assert telford("versions", "telford").out.startswith("Agreed on ")


def test_a_draft_is_no_start_of_a_draft(telford: "Run") -> None:
    assert telford("draft", "telford").err == (
        "This charter is a draft already; change it as it is.\n"
    )


def test_a_scan_is_attached_listed_and_saved(
    signed: "Run", sheet: Path, tmp_path: Path
) -> None:
    scan = signed("attach", "signed", "s1", str(sheet)).out.strip()

    columns = signed("attachments", "signed").out.strip().split("\t")
    assert columns[:5] == [scan, "s1", sheet.name, "image/png", str(len(painted()))]
    out = tmp_path / "out.png"
    assert signed("attachment", "signed", scan[:8], "--output", str(out)).out == f"{out}\n"
    assert out.read_bytes() == painted()


def test_the_json_form_carries_no_scans(signed: "Run", sheet: Path) -> None:
    before = signed("show", "signed").out

    signed("attach", "signed", "s1", str(sheet))

    assert signed("show", "signed").out == before


@pytest.mark.parametrize(
    ("signature", "content", "told"),
    [
        ("s2", painted(), "There is no signature “s2”; the ids are s1."),
        ("s1", b"MZ\x90\0", "“signed by the hub.png” is a program; attach a PDF, PNG or"),
        ("s1", bytes(SCAN_LIMIT + 1), "“signed by the hub.png” is larger than 10 MB; scan"),
    ],
    ids=["no signature", "a program", "too large"],
)
def test_what_cannot_be_attached_leaves_the_library_as_it_is(
    signed: "Run", sheet: Path, signature: str, content: bytes, told: str
) -> None:
    sheet.write_bytes(content)
    library = sheet.parent / "library.db"
    before = library.read_bytes()

    status, out, err = signed("attach", "signed", signature, str(sheet))

    assert (status, out) == (1, "")
    assert err.startswith(told)
    assert library.read_bytes() == before


def test_a_scan_that_is_not_there_writes_no_file(signed: "Run", tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"

    assert signed("attachment", "signed", "x", "--output", str(out)).err == (
        "This charter has no scan “x”.\n"
    )
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "there", "missing"),
    [
        ((), ["Signature sheet: The Hub", "Signature sheet: The Hall"], "all partners"),
        (("--partner", "hall"), ["Signature sheet: The Hall"], "Signature sheet: The Hub"),
        (("--together",), ["Signature sheet for all partners"], "Signature sheet: "),
    ],
    ids=["each", "one", "together"],
)
def test_signature_sheets_are_for_each_for_one_or_for_all(
    signed: "Run", options: tuple[str, ...], there: list[str], missing: str
) -> None:
    made = signed(
        "export", "signed", "--document", "signing", "--format", "html", *options
    ).out.strip()

    page = Path(made).read_text("utf-8")
    assert [words for words in there if words not in page] == []
    assert missing not in page
