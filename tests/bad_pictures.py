"""Pictures that a person might choose: odd ones that print, and such as cannot."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zlib import compress, crc32

from PIL import Image

from planner.model.values import SIGNATURES
from tests.pdf_blocks import painted

Make = Callable[[], bytes]
SIGN = SIGNATURES["image/png"]


def media_of(content: bytes) -> str:
    """Return the type that a picture begins as; PNG where it is neither."""
    return "image/jpeg" if content.startswith(SIGNATURES["image/jpeg"]) else "image/png"


def png(across: int, down: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return a grey PNG file that says it is as large as this, whatever is in it."""
    head = across.to_bytes(4, "big") + down.to_bytes(4, "big") + b"\x08\0\0\0\0"
    every = ((b"IHDR", head), *chunks, (b"IDAT", compress(bytes(across + 1))), (b"IEND", b""))
    return SIGN + b"".join(
        len(said).to_bytes(4, "big") + name + said + crc32(name + said).to_bytes(4, "big")
        for name, said in every
    )


def sideways() -> bytes:
    """Return a photograph that was taken with the camera turned by a quarter."""
    out = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (60, 30)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def moving(kind: str) -> bytes:
    """Return a picture of two frames."""
    out = BytesIO()
    frames = [Image.new("RGB", (60, 30), colour) for colour in ("red", "blue")]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


def swelling() -> bytes:
    """Return a small PNG file whose remark unpacks to 200 MB."""
    return png(1, 1, (b"zTXt", b"Comment\0\0" + compress(bytes(200_000_000), 9)))


GOOD: Mapping[str, Make] = {
    "one dot": lambda: painted("RGB", size=(1, 1)),
    "very wide": lambda: painted("1", size=(20_000, 1)),
    "very tall": lambda: painted("L", size=(1, 20_000)),
    "photograph": lambda: painted(kind="JPEG"),
    "CMYK": lambda: painted("CMYK", "JPEG"),
    "grey JPEG": lambda: painted("L", "JPEG"),
    "16 bits": lambda: painted("I;16"),
    "transparent": lambda: painted("RGBA"),
    "palette": lambda: painted("P"),
    "sideways": sideways,
    "moving PNG": lambda: moving("PNG"),
    "two pictures in one": lambda: moving("MPO"),
}
NOT_PRINTED: Mapping[str, Make] = {
    "only its signature": lambda: SIGN,
    "words after its signature": lambda: SIGN + b"not a picture",
    "cut off": lambda: painted()[:60],
    "cut off at its dots": lambda: painted(kind="JPEG", size=(600, 600))[:900],
    "100 megapixels of few bytes": lambda: png(10_000, 10_000),
    "70 megapixels": lambda: png(10_000, 7_000),
    "10 gigapixels": lambda: png(100_000, 100_000),
    "no dots at all": lambda: png(0, 0),
    "a remark of 200 MB": swelling,
}
OTHERS: Mapping[str, Make] = {
    "nothing": lambda: b"",
    "words": lambda: b"not a picture",
    "SVG": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>run()</script></svg>',
    "moving GIF": lambda: moving("GIF"),
    "BMP": lambda: painted("RGB", "BMP"),
    "TIFF": lambda: painted("RGB", "TIFF"),
    "a program": lambda: b"MZ\x90\0",
}
