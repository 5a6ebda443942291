"""Pictures: taken from a file, or refused in one sentence."""

from collections.abc import Callable
from pathlib import Path

import PIL.Image
import pytest

from planner.errors import PlannerError
from planner.model.records.front import Partner
from planner.model.values import PICTURE_LIMIT
from ui.editor.field import Field
from ui.editor.picture import PictureEditor, picture_from, small
from ui.session import CharterSession


@pytest.fixture
def logo(field: Callable[[str, str, str], Field]) -> PictureEditor:
    editor = field("partner", "partner", "logo").editor
    assert isinstance(editor, PictureEditor)
    return editor


@pytest.mark.parametrize(("form", "kind"), [("png", "image/png"), ("jpeg", "image/jpeg")])
def test_a_picture_is_kept_byte_for_byte(form: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"logo.{form}"
    PIL.Image.new("RGB", (40, 30)).save(path)

    picture = picture_from(path)

    assert (picture.type, picture.content) == (kind, path.read_bytes())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"GIF89a", "“logo.png” is not a PNG or JPEG picture. Choose another file."),
        (b"\x89PNG\r\n\x1a\n broken", "“logo.png” is a damaged picture. Choose another file."),
        (b"MZ\x90\0 a program", "“logo.png” is not a PNG or JPEG picture."),
        (b"\x89PNG" * (PICTURE_LIMIT // 4 + 1), "“logo.png” is larger than 5 MB."),
        (None, "“logo.png” cannot be read. Choose another file."),
    ],
    ids=["another kind", "broken", "a program", "too large", "not there"],
)
def test_what_is_no_picture_is_refused_in_a_sentence(
    content: bytes | None, why: str, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(PlannerError) as refused:
        picture_from(path)

    assert str(refused.value).startswith(why)


def test_a_picture_of_too_many_dots_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "poster.png"
    PIL.Image.new("1", (10_000, 10_000)).save(path)

    with pytest.raises(PlannerError) as refused:
        picture_from(path)

    assert str(refused.value) == (
        "“poster.png” has more than 60 million dots. Choose a smaller copy."
    )


def test_a_picture_that_ends_too_early_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    PIL.Image.effect_noise((200, 200), 50).save(path)
    path.write_bytes(path.read_bytes()[:2_000])

    with pytest.raises(PlannerError, match="is a damaged picture"):
        picture_from(path)


def test_what_a_picture_is_counts_and_not_what_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    PIL.Image.new("RGB", (40, 30)).save(path, "JPEG")

    assert picture_from(path).type == "image/jpeg"


def test_a_wide_picture_is_shown_small_and_in_its_shape(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    PIL.Image.new("RGB", (4_800, 600)).save(path)

    shown = small(path.read_bytes())

    assert (shown.width(), shown.height()) == (240, 30)


def test_a_picture_that_is_refused_leaves_the_one_before(
    logo: PictureEditor, session: CharterSession, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    PIL.Image.new("L", (4, 4)).save(good)
    bad.write_bytes(b"GIF89a")
    logo.take(good)

    logo.take(bad)

    kept = session.charter.all(Partner)[0].logo
    assert kept is not None
    assert kept.content == good.read_bytes()
    assert "“bad.png”" in logo._trouble.text()


def test_a_picture_is_removed(
    logo: PictureEditor, session: CharterSession, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    PIL.Image.new("L", (4, 4)).save(path)
    logo.take(path)

    logo._remove.click()

    assert session.charter.all(Partner)[0].logo is None
    assert logo._remove.isHidden()
