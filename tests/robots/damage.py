"""Damaging the file of a library as disks, sticks and transfers do, and looking who notices."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from planner.errors import PlannerError
from planner.model.catalogue import fields_of
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import writing
from planner.model.own import Attachment
from planner.model.records.sign import Signature
from planner.model.records.why import Purpose
from planner.model.scans import Scan, attaching
from planner.store.library import Library
from tests.robots.kills import CHARTER, new_library
from tests.robots.states import state_of
from tests.robots.tally import Tally

PAGE = 4096  # bytes that SQLite reads and writes at a time
HEADER = 100  # bytes
WORDS = ("hungry", "partner", "warm")

Damage = Callable[[bytearray, random.Random], None]


def one_bit(file: bytearray, chance: random.Random) -> None:
    """Turn one bit over."""
    file[chance.randrange(len(file))] ^= 1 << chance.randrange(8)


def eight_bits(file: bytearray, chance: random.Random) -> None:
    """Turn eight bits over, anywhere."""
    for _ in range(8):
        one_bit(file, chance)


def header(file: bytearray, chance: random.Random) -> None:
    """Change a byte of the first hundred, which say what the file is."""
    file[chance.randrange(HEADER)] = chance.randrange(256)


def zeroed_page(file: bytearray, chance: random.Random) -> None:
    """Fill a page with zeros."""
    at = _page(file, chance)
    file[at : at + PAGE] = bytes(PAGE)


def random_page(file: bytearray, chance: random.Random) -> None:
    """Fill a page with anything."""
    at = _page(file, chance)
    file[at : at + PAGE] = chance.randbytes(PAGE)


def swapped_pages(file: bytearray, chance: random.Random) -> None:
    """Put two pages in each other’s place."""
    one, other = _page(file, chance), _page(file, chance)
    first, second = file[one : one + PAGE], file[other : other + PAGE]
    file[one : one + PAGE], file[other : other + PAGE] = second, first


def cut_anywhere(file: bytearray, chance: random.Random) -> None:
    """Cut the file off."""
    del file[chance.randrange(len(file)) :]


def cut_at_a_page(file: bytearray, chance: random.Random) -> None:
    """Cut the file off where a page ends."""
    del file[_page(file, chance) :]


def changed_letter(file: bytearray, chance: random.Random) -> None:
    """Change a letter, wherever one stands."""
    letters = [
        at for at, byte in enumerate(file) if chr(byte).isascii() and chr(byte).isalpha()
    ]
    at = chance.choice(letters)
    file[at] = chance.choice([letter for letter in b"aeinorst" if letter != file[at]])


def changed_description(file: bytearray, chance: random.Random) -> None:
    """Change a byte of what the file says of its own tables."""
    begun = chance.choice([found.start() for found in re.finditer(rb"CREATE [TUVI]", file)])
    file[begun + chance.randrange(500)] = chance.randrange(256)


def _page(file: bytearray, chance: random.Random) -> int:
    """Return where some page begins."""
    return chance.randrange(len(file) // PAGE) * PAGE


DAMAGES: tuple[Damage, ...] = (
    *(one_bit, eight_bits, header, zeroed_page, random_page, swapped_pages),
    *(cut_anywhere, cut_at_a_page, changed_letter, changed_description),
)


@dataclass(frozen=True, slots=True)
class Everything:
    """All that can be read of a library, whoever asks."""

    charters: dict[str, str]
    history: list[object]
    versions: list[str]
    scans: list[bytes]
    register: list[object]
    found: list[object]


def everything(library: Library) -> Everything:
    """Read all there is."""
    register = [*library.page(0, 99), *library.bin()]
    charters = {one.id: library.charter(one.id) for one in register}
    return Everything(
        {each: state_of(charter) for each, charter in charters.items()},
        [entry for each in charters for entry in library.history(each)],
        [
            state_of(library.version(each, kept.id))
            for each in charters
            for kept in library.versions(each)
        ],
        [
            library.scan(each, one.id)
            for each, charter in charters.items()
            for one in charter.all(Attachment)
        ],
        list(register),
        [hit for words in WORDS for hit in library.search(words)],
    )


def fill(path: Path) -> Everything:
    """Make a library with something in every table, and return all that it says."""
    new_library(path)
    with Library.open(path, who="Ann") as library:
        charter = library.charter(CHARTER)
        paper = Scan(
            "signed.pdf", "application/pdf", b"%PDF-1.7" + random.Random(1).randbytes(9000)
        )
        signed = attaching(
            charter, charter.all(Signature)[0], paper, datetime(2027, 5, 3, tzinfo=UTC)
        )
        purpose = writing(charter, charter.one(Purpose), "statement", "Nobody goes hungry.")
        for change in filter(None, (signed, purpose, Change("Nothing", ()))):
            library.apply(CHARTER, change)
        library.keep(CHARTER, "Sent to the partners")
        return everything(library)


def damage(folder: Path, times: int, seed: int = 1) -> list[Tally]:
    """Damage a library so many times in all, each way as often; return a tally a way."""
    path = folder / "library.db"
    known = fill(path)
    whole, chance = path.read_bytes(), random.Random(seed)
    tallies = []
    for way in DAMAGES:
        tally = Tally(f"F6 damage: {way.__name__.replace('_', ' ')}")
        for _ in range(-(-times // len(DAMAGES))):
            file = bytearray(whole)
            way(file, chance)
            path.write_bytes(file)
            tally.count(unnoticed(path, known))
        tallies.append(tally)
    return tallies


def change_letters(folder: Path, times: int, seed: int = 1) -> Tally:
    """Change one letter of what somebody wrote, wherever the file has it, so many times."""
    path = folder / "library.db"
    fill(path)
    whole, chance = path.read_bytes(), random.Random(seed)
    with Library.open(path, who="Ann") as library:
        charter = library.charter(CHARTER)
    texts = [
        words.encode()
        for record in charter.records()
        for name, _ in fields_of(type(record))
        if isinstance(words := getattr(record, name), str) and " " in words
    ]
    tally = Tally("F7 letters changed")
    for _ in range(times):
        words = chance.choice(texts)
        at = chance.choice([found.start() for found in re.finditer(re.escape(words), whole)])
        file = bytearray(whole)
        file[at + chance.randrange(len(words))] = chance.choice(b"XYZ")
        path.write_bytes(file)
        tally.count(_unnamed(path, charter))
    return tally


def _unnamed(path: Path, before: Charter) -> Iterator[str]:
    """Yield what the check does not say: the charter, and each record that is another now.

    A title stands in an index as well, so SQLite itself sees a letter of it that changed. The
    same words may stand in several records; the one whose letter it was is to be named.
    """
    with Library.open(path, who="Ann") as library:
        charter, faults = library.charter(CHARTER), list(library.verify())
    if any(fault.startswith("The file is damaged: ") for fault in faults):
        return
    named = [fault for fault in faults if charter.title in fault]
    if not named:
        yield f"the charter is not named: {faults}"
    for record in charter.records():
        is_other = before.get(type(record), record.id) != record
        if is_other and not any(f"({record.id})" in fault for fault in named):
            yield f"the {record.table} is not named: {faults}"


def unnoticed(path: Path, known: Everything) -> Iterator[str]:
    """Yield what is wrong in a library and nobody says so; a refusal has said it."""
    try:
        with Library.open(path, who="Ann") as library:
            faults = list(library.verify())
            if not faults and everything(library) != known:
                yield "what it says is not what was saved, and no check tells"
    except PlannerError:
        return
    except Exception as error:  # noqa: BLE001  whatever comes is a crash to the person
        yield f"{type(error).__name__}: {error}"
