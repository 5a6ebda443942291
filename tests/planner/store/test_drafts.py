"""What was typed and is in no charter yet is kept beside the library."""

from pathlib import Path

import pytest

from planner.store.drafts import Draft, Lines

WORDS = ("Riverside <Hub> & Friends", "", "31 Mai 🎈")


def test_lines_are_kept_by_charter_and_place(tmp_path: Path) -> None:
    lines = Lines(tmp_path / "library.db")
    lines.keep("a", "note", WORDS)
    lines.keep("a", "reading", ("48",))
    lines.keep("b", "note", ("Other",))

    assert Lines(tmp_path / "library.db").of("a") == {"note": WORDS, "reading": ("48",)}
    assert lines.of("b") == {"note": ("Other",)}
    assert lines.of("c") == {}


def test_nothing_is_left_once_nothing_waits(tmp_path: Path) -> None:
    lines = Lines(tmp_path / "library.db")
    lines.keep("a", "note", WORDS)

    lines.keep("a", "note", ())

    assert list(tmp_path.iterdir()) == []


def test_what_waits_for_a_charter_that_has_gone_goes(tmp_path: Path) -> None:
    lines = Lines(tmp_path / "library.db")
    lines.keep("a", "note", WORDS)
    lines.keep("b", "note", WORDS)

    lines.keep_those(lambda charter_id: charter_id == "b")

    assert list(lines.all()) == ["b"]


def test_answers_and_lines_are_kept_apart(tmp_path: Path) -> None:
    draft, lines = Draft(tmp_path / "library.db"), Lines(tmp_path / "library.db")
    draft.keep(WORDS)
    lines.keep("a", "note", ("Other",))

    draft.drop()

    assert lines.of("a") == {"note": ("Other",)}


@pytest.mark.parametrize(
    "there",
    [b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b'{"a": 1}', b'{"a": {"note": [1]}}'],
)
def test_lines_that_are_damaged_are_none(tmp_path: Path, there: bytes) -> None:
    lines = Lines(tmp_path / "library.db")
    lines.path.write_bytes(there)

    assert lines.of("a") == {}
    assert lines.keep("a", "note", WORDS)
    assert lines.of("a") == {"note": WORDS}


def test_lines_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    lines = Lines(tmp_path / "nowhere" / "library.db")

    assert not lines.keep("a", "note", WORDS)
