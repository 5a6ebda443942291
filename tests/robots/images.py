"""What a disk may hold after a power cut, for each moment of a recording.

A write that no sync came after may be there, be missing, or be there in some of its sectors,
and a later one may be there without an earlier. Names are made, changed and removed in their
order, but nobody knows how far: a file may be there empty, or one that was removed be there.

What is modelled is a disk that keeps what it said is synced, and a file system that keeps a
folder in order. Not modelled: a disk that lies about a sync, a new folder that goes missing.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.robots.recording import Call

SECTOR = 512  # bytes that a disk writes whole or not at all
AT_RANDOM = 6  # images for a moment, besides the four extremes

Names = dict[str, int]
Contents = dict[int, bytearray]


@dataclass(slots=True)
class Image:
    """What is on a disk, and what had been said until then."""

    files: dict[str, bytes]
    said: bytes

    def put(self, folder: Path) -> None:
        """Lay the files out under a folder; their names are relative."""
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


@dataclass(slots=True)
class Disk:
    """What is safe on a disk, what is still on its way, and what was said meanwhile."""

    names: Names
    contents: Contents
    pending: list[Call] = field(default_factory=list)
    moves: list[Call] = field(default_factory=list)
    said: bytes = b""

    def take(self, call: Call) -> None:
        """Take one more call."""
        match call.kind:
            case "say":
                self.said += call.content
            case "sync":
                self._make_safe([one for one in self.pending if one.file == call.file])
                self.pending = [one for one in self.pending if one.file != call.file]
            case "sync folder":
                for one in [each for each in self.moves if _is_in(each, call.name)]:
                    _move(self.names, one)
                self.moves = [each for each in self.moves if not _is_in(each, call.name)]
            case "write" | "cut":
                self.pending.append(call)
            case _:
                self.moves.append(call)

    def _make_safe(self, calls: Sequence[Call]) -> None:
        for call in calls:
            _write(self.contents, call)

    def images(self, root: Path, chance: random.Random) -> Iterator[Image]:
        """Yield what may be there if the power goes now."""
        everything, nothing = len(self.moves), 0
        yield self._image(root, [], nothing)
        yield self._image(root, self.pending, everything)
        yield self._image(root, [], everything)
        yield self._image(root, self.pending, nothing)
        for _ in range(AT_RANDOM if self.pending else 0):
            survivors = [one for call in self.pending for one in _survivors(call, chance)]
            yield self._image(root, survivors, chance.randint(0, everything))

    def _image(self, root: Path, calls: Sequence[Call], moves: int) -> Image:
        names = dict(self.names)
        for call in self.moves[:moves]:
            _move(names, call)
        contents = {file: bytearray(content) for file, content in self.contents.items()}
        for call in calls:
            _write(contents, call)
        files = {
            str(Path(name).relative_to(root)): bytes(contents.get(file, b""))
            for name, file in names.items()
        }
        return Image(files, self.said)


def images(
    calls: Sequence[Call], root: Path, before: dict[str, bytes], seed: int = 1
) -> Iterator[Image]:
    """Yield every different image, moment by moment, of a disk that held some files before."""
    chance = random.Random(seed)
    names = {str(root / name): number for number, name in enumerate(sorted(before), 1)}
    contents = {names[str(root / name)]: bytearray(one) for name, one in before.items()}
    disk = Disk(names, contents)
    seen: set[int] = set()
    for call in calls:
        disk.take(call)
        for image in disk.images(root, chance):
            key = hash((tuple(sorted(image.files.items())), image.said))
            if key not in seen:
                seen.add(key)
                yield image


def _survivors(call: Call, chance: random.Random) -> Iterator[Call]:
    """Yield what is left of a call: all, nothing, or some of its sectors."""
    fate = chance.random()
    if call.kind == "cut" or fate < 0.7:
        if fate < 0.4:
            yield call
        return
    for start in range(0, len(call.content), SECTOR):
        if chance.random() < 0.5:
            part = call.content[start : start + SECTOR]
            yield Call("write", call.name, call.file, at=call.at + start, content=part)


def _write(contents: Contents, call: Call) -> None:
    content = contents.setdefault(call.file, bytearray())
    if call.kind == "cut":
        del content[call.at :]
        content.extend(bytes(call.at - len(content)))
        return
    content.extend(bytes(max(call.at - len(content), 0)))
    content[call.at : call.at + len(call.content)] = call.content


def _move(names: Names, call: Call) -> None:
    if call.kind in ("unlink", "rename"):
        names.pop(call.name, None)
    if call.kind == "make":
        names[call.name] = call.file
    if call.to:
        names[call.to] = call.file


def _is_in(call: Call, folder: str) -> bool:
    return Path(call.to or call.name).parent == Path(folder)
