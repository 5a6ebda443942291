"""What else a charter might need: sections that may be off, once something speaks for them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.record import Section
from planner.model.records.front import Legal
from planner.model.records.resources import Contribution
from planner.model.records.safe import DataProtection
from planner.model.records.who import Body
from planner.model.records.why import Objective

SEVERAL = 3  # partners or objectives from which on more has to be settled


@dataclass(frozen=True, slots=True)
class Offer:
    """A section to think about, when it fits, and why it comes up."""

    key: str
    because: str
    fits: Callable[[Charter], bool]

    @property
    def section(self) -> Section:
        """Return the section."""
        return section(self.key)


def _has_things(*kinds: str) -> Callable[[Charter], bool]:
    return lambda charter: any(one.kind in kinds for one in charter.all(Contribution))


def _has_money(charter: Charter) -> bool:
    return charter.is_on(section("finance")) or any(
        one.kind == "funding" or one.value for one in charter.all(Contribution)
    )


def _has_several_partners(charter: Charter) -> bool:
    return len(charter.partners) >= SEVERAL


def _shares_what_is_private(charter: Charter) -> bool:
    return charter.one(DataProtection).shared in ("personal", "special category")


def _is_binding(charter: Charter) -> bool:
    return charter.one(Legal).binding in ("binding", "some parts are binding")


def _has_a_lead(charter: Charter) -> bool:
    return any("lead" in one.part or "accountable" in one.part for one in charter.partners)


def _has_objectives(charter: Charter) -> bool:
    return len(charter.all(Objective)) >= SEVERAL


OFFERS = (
    Offer("values", "Partners work in different ways.", lambda charter: bool(charter.partners)),
    Offer("finance", "Money is put in.", _has_money),
    Offer("people", "Staff or volunteers are put in.", _has_things("staffing", "volunteers")),
    Offer(
        "insurance",
        "People, rooms or equipment are put in.",
        _has_things("staffing", "volunteers", "equipment", "office space"),
    ),
    Offer("assets", "Equipment or money is put in.", _has_things("equipment", "funding")),
    Offer("confidentiality", "Information about people is shared.", _shares_what_is_private),
    Offer("interests", "Three or more partners have aims of their own.", _has_several_partners),
    Offer("risk", "Three or more objectives can go wrong.", _has_objectives),
    Offer("accountability", "One partner answers for the others.", _has_a_lead),
    Offer("breach", "The agreement binds in law.", _is_binding),
    Offer(
        "conflicts",
        "A group decides, and its members may wear two hats.",
        lambda charter: bool(charter.all(Body)),
    ),
)


def offers(charter: Charter) -> Iterator[Offer]:
    """Yield the sections that this charter is without and might need."""
    for each in OFFERS:
        if not charter.is_on(each.section) and each.fits(charter):
            yield each
