"""A chart of a charter with the table of the same numbers, and what its labels say."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.blocks import Block, Chart, Entry, Table, Together
from planner.documents.drawing import Plan
from planner.documents.phrases import phrases
from planner.documents.reading import called
from planner.documents.telling import Told
from planner.model.records.front import Partner

LONGEST = 60  # letters of a label; longer ones are for the table


@dataclass(frozen=True, slots=True)
class Charted:
    """The charts of the same numbers, one after the other, and the tables that say them too."""

    charts: tuple[Chart, ...] = ()
    tables: tuple[Table | Entry, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return the charts and then the tables, each on one page where it fits well."""
        return (*self.charts, *(Together((one,)) for one in self.tables))


def drawn(
    told: Told, plans: Sequence[Plan], caption: str, alternative: str
) -> tuple[Chart, ...]:
    """Return plans as charts; where there are several, each says which part it is."""
    if len(plans) == 1:
        return (Chart(plans[0], alternative, caption),)
    said, parts = phrases(told.voice), len(plans)
    return tuple(
        Chart(plan, said.of_part(alternative, at, parts), said.in_part(caption, at, parts))
        for at, plan in enumerate(plans, start=1)
    )


def label(told: Told, words: str, otherwise: str) -> str:
    """Return what a row is called; words too long for a chart give way to others."""
    words = " ".join(words.split())
    if not words:
        return told.say("Not named yet")
    return words if len(words) <= LONGEST else otherwise


def partner_label(told: Told, partner: Partner) -> str:
    """Return what a partner is called in a chart: its name, or a shorter one."""
    place = [one.id for one in told.all(Partner)].index(partner.id) + 1
    numbered = told.say("Partner {number}", number=place)
    return label(
        told, called(partner, told.voice), label(told, partner.short_name or numbered, numbered)
    )
