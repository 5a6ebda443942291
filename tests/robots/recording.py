"""What a program asks of the disk, in the order it asks: recorded by strace, call by call."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

CALLS = (
    "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,unlink,rename,link,lseek,"
    "pwritev,writev,fallocate,renameat,renameat2,linkat,unlinkat,copy_file_range,sendfile"
)
UNKNOWN = ("pwritev", "writev", "fallocate", "copy_file_range", "sendfile", "linkat")
CALL = re.compile(r"^(\w+)\((.*)\) += (-?\d+)")
HEXED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.{3})?')
NUMBER = re.compile(r"(-?\d+)$")
WITHOUT_PATHS = re.compile(r"<(?:\\x[0-9a-f]{2})*>")
ROOT = Path(__file__).parents[2]

Kind = Literal["make", "write", "cut", "sync", "sync folder", "unlink", "rename", "link", "say"]


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that was asked of the disk, or said to whoever listens."""

    kind: Kind
    name: str = ""  # the file, or the folder
    file: int = 0  # which file, whatever it is called by now
    to: str = ""  # the other name
    at: int = 0  # bytes
    content: bytes = b""


def recorded(program: list[str], folder: Path) -> list[Call]:
    """Run a Python program and return what it asked of the disk for a folder, and said.

    It has to do so on its main thread.
    """
    trace = folder.with_name(f"{folder.name}.trace")
    strace = [
        "strace",
        "-y",
        "-xx",
        "-s",
        "100000000",
        "-o",
        str(trace),
        "-e",
        f"trace={CALLS}",
    ]
    reader = _Reader(folder)  # knows the files that are there before
    subprocess.run(
        [*strace, sys.executable, *program],
        check=True,
        stdout=subprocess.DEVNULL,
        env=surroundings(),
    )
    with trace.open() as lines:
        return list(reader.calls(lines))


def surroundings() -> dict[str, str]:
    """Return the variables with which a program of the tests finds the others."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def is_possible() -> bool:
    """Return whether what a program does can be recorded here."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    tried = subprocess.run(
        [strace, "-o", "/dev/null", "true"], check=False, capture_output=True
    )
    return tried.returncode == 0


class _Reader:
    """Reads a trace; knows which number stands for which file, and where in it a program is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, tuple[int, str]] = {}
        self._place: dict[str, int] = {}
        self._files = {str(each): number for number, each in enumerate(_files(folder), 1)}
        self._newest = len(self._files)

    def calls(self, lines: Iterable[str]) -> Iterator[Call]:
        """Yield each call of a trace that has to do with the folder."""
        for line in lines:
            found = CALL.match(line)
            if found and not found[3].startswith("-"):
                yield from self._read(found[1], found[2], int(found[3]))

    def _read(self, call: str, given: str, result: int) -> Iterator[Call]:
        number = given.split("<", 1)[0]
        match call:
            case "openat":
                yield from self._opened(given, str(result))
            case "unlink" | "rename" | "link":
                yield from self._named(call, _texts(given))
            case "write" if number == "1":
                yield Call("say", content=_texts(given)[0])
            case _ if number in self._open:
                yield from self._used(call, number, given, result)

    def _opened(self, given: str, number: str) -> Iterator[Call]:
        path = _texts(given)[0].decode()
        self._open.pop(number, None)
        if not self._is_ours(path):
            return
        if Path(path) == self._folder or "O_DIRECTORY" in given or path not in self._files:
            if "O_CREAT" not in given:
                self._open[number] = (0, path)
                return
            self._newest += 1
            self._files[path] = self._newest
            yield Call("make", path, self._newest)
        self._open[number] = (self._files[path], path)
        self._place[number] = 0
        if "O_TRUNC" in given:
            yield Call("cut", path, self._files[path])

    def _named(self, call: str, texts: list[bytes]) -> Iterator[Call]:
        name, to = (*(text.decode() for text in texts), "")[:2]
        if name not in self._files:
            return
        file = self._files[name]
        if call != "link":
            del self._files[name]
        if to:
            self._files[to] = file
        kinds: dict[str, Kind] = {"unlink": "unlink", "rename": "rename", "link": "link"}
        yield Call(kinds[call], name, file, to)

    def _used(self, call: str, number: str, given: str, result: int) -> Iterator[Call]:
        file, name = self._open[number]
        assert call not in UNKNOWN, f"{call} is a call that the images know nothing of"
        match call:
            case "close":
                del self._open[number]
            case "fsync" | "fdatasync":
                yield Call("sync" if file else "sync folder", name, file)
            case "lseek":
                self._place[number] = result
            case "ftruncate":
                yield Call("cut", name, file, at=_last_number(given))
            case "pwrite64":
                content = _texts(given)[0][:result]
                yield Call("write", name, file, at=_last_number(given), content=content)
            case "write":
                at = self._place[number]
                self._place[number] += result
                yield Call("write", name, file, at=at, content=_texts(given)[0][:result])

    def _is_ours(self, path: str) -> bool:
        return Path(path).is_relative_to(self._folder)


def _texts(given: str) -> list[bytes]:
    """Return the texts that a call was given."""
    found = HEXED.findall(WITHOUT_PATHS.sub("", given))
    assert not any(cut for _, cut in found), "nothing was left out of the trace"
    return [bytes.fromhex(text.replace("\\x", "")) for text, _ in found]


def _last_number(given: str) -> int:
    found = NUMBER.search(given)
    assert found is not None, given[-40:]
    return int(found[1])


def _files(folder: Path) -> list[Path]:
    """Return the files of a folder, in an order that is always the same."""
    return sorted(each for each in folder.rglob("*") if each.is_file())
