"""Libraries to measure with: many charters of an ordinary size, and one large charter."""

from pathlib import Path
from random import Random

from planner.model.charter import Charter, creation
from planner.model.records.deliver import Task
from planner.model.records.front import Control, Partner
from planner.model.records.why import Aim, Objective, Purpose, Vision
from planner.store.library import Library

WORDS = """food hub volunteers council faith garden kitchen advice young people older neighbours
meals transport training office winter fund school health park library music safe warm language
"""


def charter_of(number: int, records: int = 100) -> Charter:
    """Return a charter of this many records in words of its own: five partners, and tasks."""
    random = Random(number)

    def words(count: int) -> str:
        return " ".join(random.choices(WORDS.split(), k=count))

    few = [
        Control(title=f"Partnership {number:05}", status="draft", currency="GBP"),
        Vision(statement=words(12).capitalize()),
        Purpose(statement=words(20), advantage=words(20)),
        *(Partner(id=f"p{at}", rank=at, name=f"{words(2).title()} Trust") for at in range(5)),
        *(Aim(id=f"a{at}", rank=at, statement=words(6), meaning=words(15)) for at in range(4)),
        *(
            Objective(id=f"o{at}", rank=at, statement=words(8), aim="a0", lead="p1")
            for at in range(38)
        ),
    ]
    tasks = [
        Task(id=f"t{at}", rank=at, title=words(6), objective="o1", lead="p2", output=words(5))
        for at in range(records - len(few))
    ]
    return Charter.of(f"charter-{number:05}", [*few, *tasks])


def fill(path: Path, charters: int) -> None:
    """Make a library of ordinary charters, and one of 1,000 records with the id `large`."""
    with Library.open(path, who="benchmark") as library:
        for charter in map(charter_of, range(charters)):
            library.apply(charter.id, creation(charter))
        large = Charter("large", charter_of(charters, 1_000).tables)
        library.apply(large.id, creation(large))
