"""Pictures as they come in: unpacked once before they are kept, so that every one prints."""

import struct
import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import Literal

from planner.errors import ExchangeError
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Picture

Trouble = Literal["", "damaged", "too large"]

KINDS = {"image/png": "PNG", "image/jpeg": "JPEG"}
MOST_PIXELS = 60_000_000  # as many as a document prints
BROKEN = (OSError, SyntaxError, ValueError, struct.error, EOFError)


def trouble_with(content: bytes, media: str, most: int = MOST_PIXELS) -> Trouble:
    """Return what is wrong with a picture; how large it is, is asked before it is unpacked."""
    from PIL import Image  # most charters have no picture, and need not wait for it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=(KINDS[media],)) as picture:
                across, down = picture.size
                if across * down > most:
                    return "too large"
                picture.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return "too large"
    except BROKEN:
        return "damaged"
    return ""


def check_pictures(charter: Charter) -> None:
    """Refuse a charter that has a picture which could not be printed.

    Raises:
        ExchangeError: there is one; the text begins with its place
    """
    for place, content, media in _pictures(charter):
        match trouble_with(content, media):
            case "too large":
                raise ExchangeError(
                    "{place}: has more than {limit} million dots, which is the most",
                    place=place,
                    limit=MOST_PIXELS // 1_000_000,
                )
            case "damaged":
                raise ExchangeError(
                    "{place}: is a damaged picture, or none at all", place=place
                )


def _pictures(charter: Charter) -> Iterator[tuple[str, bytes, str]]:
    """Yield where a picture stands in the JSON form, what it holds and its type."""
    for kind, records in charter.tables.items():
        names = [name for name, field in fields_of(kind) if isinstance(field, Picture)]
        for at, record in enumerate(records.values() if names else ()):
            place = f"{kind.table}[{at}]" if kind.many else kind.table
            for name in names:
                if picture := getattr(record, name):
                    yield f"{place}.{name}.data", picture.content, picture.type
