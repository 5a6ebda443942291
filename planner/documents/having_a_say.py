"""Who is informed, consulted, involved, deciding or in charge: matters down, groups across.

The grid stands where each group has one part in a matter, and few enough groups to fit; else
each record is a row of its own. Names are those that were typed, so that none is lost.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from planner.documents.blocks import Block
from planner.documents.lists import listed
from planner.documents.reading import Content, capital, content, present, said
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.decide import Say

MOST_GROUPS = 4  # side by side, beside the matter

Cells = Mapping[tuple[str, str], Say]  # by matter and group


def who_has_a_say(told: Told) -> Iterator[Block]:
    """Yield how far each group takes part in each matter; nothing while nobody has said."""
    every = present(told, Say)
    cells = {(said(told, one, "matter"), said(told, one, "group")): one for one in every}
    matters, groups = ([*dict.fromkeys(key[at] for key in cells)] for at in (0, 1))
    if not _is_grid(told, every, cells) or len(groups) > MOST_GROUPS:
        yield from listed(told, Say)
        return
    columns = [Column[str](told.label(Say, "matter"), lambda matter: (plain(matter),))]
    columns += [Column[str](group, partial(_cell, told, cells, group)) for group in groups]
    yield from table(told.say("Who has a say in what"), matters, columns)


def _is_grid(told: Told, every: Sequence[Say], cells: Cells) -> bool:
    """Return whether each record has a matter, a group and a part, and none has them twice."""
    named = all(matter.strip() and group.strip() for matter, group in cells)
    return named and len(cells) == len(every) and all(_part(told, one) for one in every)


def _cell(told: Told, cells: Cells, group: str, matter: str) -> Content:
    one = cells.get((matter, group))
    return _part(told, one) if one else ()


def _part(told: Told, one: Say) -> Content:
    level = capital(said(told, one, "level"))
    return (*((plain(level),) if level else ()), *content(told, one, "how"))
