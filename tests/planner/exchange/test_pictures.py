"""Pictures of charters as they come in: only such as can be printed."""

import pytest

from planner.errors import ExchangeError
from planner.exchange.json_form import read, write
from planner.model.charter import Charter
from planner.model.kinds import Image
from planner.model.records.front import Partner
from tests.bad_pictures import GOOD, NOT_PRINTED, media_of


def with_logo(content: bytes, media: str = "") -> bytes:
    """Return the JSON form of a charter whose second partner has a logo."""
    logo = Image(media or media_of(content), content)
    partners = [Partner(id="p1"), Partner(id="p2", rank=1.0, name="The hub", logo=logo)]
    return write(Charter.of("telford", partners)).encode()


@pytest.mark.parametrize("kind", GOOD)
def test_a_picture_of_any_colours_and_shape_comes_in_as_it_is(kind: str) -> None:
    content = GOOD[kind]()

    partner = read(with_logo(content)).all(Partner)[1]

    assert partner.logo == Image(media_of(content), content)


@pytest.mark.parametrize("kind", NOT_PRINTED)
def test_a_picture_that_could_not_be_printed_is_refused_by_its_place(kind: str) -> None:
    content = NOT_PRINTED[kind]()

    with pytest.raises(ExchangeError, match=r"^partner\[1\]\.logo\.data: [^.]+$"):
        read(with_logo(content))


def test_a_hundred_million_dots_are_told_to_be_too_many() -> None:
    with pytest.raises(ExchangeError, match="has more than 60 million dots"):
        read(with_logo(NOT_PRINTED["100 megapixels of few bytes"]()))


@pytest.mark.parametrize(
    ("content", "media"),
    [(GOOD["one dot"](), "image/jpeg"), (GOOD["photograph"](), "image/png")],
    ids=["a PNG called a JPEG", "a JPEG called a PNG"],
)
def test_a_picture_that_lies_about_its_type_is_refused(content: bytes, media: str) -> None:
    with pytest.raises(ExchangeError, match=f"is not a picture of type {media}"):
        read(with_logo(content, media))


def test_a_type_that_is_written_in_another_way_is_looked_at_all_the_same() -> None:
    broken = with_logo(NOT_PRINTED["cut off"]())

    with pytest.raises(ExchangeError, match="is a damaged picture"):
        read(broken.replace(b"image/png", rb"image\/png"))
