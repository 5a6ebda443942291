"""The power goes at any moment: what was said to be saved is there, nothing by halves."""

from functools import partial
from pathlib import Path

import pytest

from tests.robots.images import images
from tests.robots.power import cut_the_power, cut_the_power_while_upgrading
from tests.robots.recording import Call, is_possible, recorded

can_record = pytest.mark.skipif(not is_possible(), reason="there is no strace here")


@pytest.mark.long
@can_record
def test_what_was_said_to_be_saved_outlives_a_power_cut(tmp_path: Path) -> None:
    tally = cut_the_power(tmp_path, 200)

    assert tally.trials > 150
    assert tally.losses == []


@pytest.mark.long
@can_record
def test_an_upgrade_that_loses_power_leaves_the_old_library_or_the_new(tmp_path: Path) -> None:
    tally = cut_the_power_while_upgrading(tmp_path, 30)

    assert tally.trials > 20
    assert tally.losses == []


@can_record
def test_a_document_that_was_said_to_be_written_outlives_a_power_cut(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"old")
    code = (
        "import os; from pathlib import Path; from planner.files import write_checked;"
        f"write_checked(Path({str(folder / 'a.pdf')!r}), b'new' * 999); os.write(1, b'.')"
    )

    calls = recorded(["-c", code], folder)
    found = [(one.files["a.pdf"], one.said) for one in images(calls, folder, {"a.pdf": b"old"})]

    assert {content for content, _ in found} == {b"old", b"new" * 999}
    assert {content for content, said in found if said} == {b"new" * 999}


def test_the_images_tell_a_program_that_does_not_sync() -> None:
    folder = Path("/work")
    make = [Call("make", "/work/a", 1), Call("write", "/work/a", 1, content=b"new")]
    safe = [Call("sync", "/work/a", 1), Call("sync folder", "/work")]
    say = Call("say", content=b".")
    there = partial(_there, folder=folder)

    assert there([*make, say]) == {b"", b"new", None}
    assert there([*make, safe[0], say]) == {b"new", None}
    assert there([*make, *safe, say]) == {b"new"}


def _there(calls: list[Call], folder: Path) -> set[bytes | None]:
    """Return what may be in the file once it was said to be written."""
    return {one.files.get("a") for one in images(calls, folder, {}) if one.said}
