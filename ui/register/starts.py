"""The kinds of partnership that a charter can start from, in the words of the window.

The templates say the same of themselves in English; a test holds the two together.
"""

from dataclasses import dataclass
from functools import cache

from planner.exchange.templates import Template, templates
from ui.tongue import later


@dataclass(frozen=True, slots=True)
class Start:
    """A row of the gallery: the key of its template, its name, whom and what it is good for."""

    key: str
    name: str
    whom: str
    good_for: str
    first: str = ""

    @property
    def template(self) -> Template | None:
        """Return its template; none where a charter starts with the answers alone."""
        return _templates().get(self.key) if self.key else None  # reading them takes a while

    @property
    def has_example(self) -> bool:
        """Return whether there is an example to look at."""
        return bool(self.key)


BARE = Start(
    "",
    later("Just the two answers"),
    later("A charter with your partners and your purpose, and room for the rest."),
    later("nothing else is decided yet."),
)
STARTS = (
    BARE,
    Start(
        "community-project",
        later("Community project"),
        later("Groups who do one thing together for their neighbourhood."),
        later("a garden, a shared meal, a festival or a play scheme, with little joint money."),
        later("The partner you name first brings the others together."),
    ),
    Start(
        "service-delivery",
        later("Service with a lead body"),
        later("Partners who run one service, and one of them signs for all."),
        later("advice, care, transport or youth work under one contract or grant."),
        later("The partner you name first is the lead body."),
    ),
    Start(
        "network",
        later("Network with terms of reference"),
        later("A forum or steering group that shares, plans and speaks up."),
        later("settling who belongs, who chairs, how often you meet and how you decide."),
        later("The partner you name first looks after the papers."),
    ),
    Start(
        "funded-consortium",
        later("Funded consortium"),
        later("Equal partners who share a grant, the work and the risk."),
        later("a bid to a trust or the lottery, with a budget, payments and things bought."),
        later("The partner you name first holds the money."),
    ),
    Start(
        "shared-premises",
        later("Sharing premises or staff"),
        later("One has room or workers, and another needs some of them."),
        later(
            "a shared office, hall, van or worker: who pays, who has the key, who is in charge."
        ),
        later("The partner you name first is the host."),
    ),
    Start(
        "information-sharing",
        later("Information sharing"),
        later("Partners who must tell one another about the same people."),
        later("agreeing what is passed on, to whom, why, and how it is kept safe."),
        later("Both of the first two partners decide about the information they hold."),
    ),
    Start(
        "compact",
        later("Compact with a council"),
        later("A council and voluntary groups: how they treat one another."),
        later(
            "fair warning, fair funding, asking before deciding, and a way to put things right."
        ),
        later("Name the council first, then those who speak for the groups."),
    ),
    Start(
        "friends-group",
        later("Friends’ group"),
        later("Volunteers who look after a park or museum, and its owner."),
        later("who may do what on the site, who pays, and whom to ring when a tree falls."),
        later("Name the friends first, then the owner of the place."),
    ),
)


@cache
def _templates() -> dict[str, Template]:
    return {one.key: one for one in templates()}
