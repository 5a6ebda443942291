"""The ways in which a document can be made: for whom, since when, of which sections.

A document that is made in one way only has none to choose from.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.documents import AS_THE_CHARTER_SAYS, Options
from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from planner.model.own import Version
from planner.model.records.deliver import CheckRound, Survey
from planner.model.records.front import Person
from ui.saying import name_of
from ui.tongue import tr, word

Versions = Callable[[], Sequence[Version]]  # asked for only where they matter


@dataclass(frozen=True, slots=True)
class Variant:
    """One way: its words, its options, and the id of the version it looks back to."""

    words: str
    options: Options = AS_THE_CHARTER_SAYS
    since: str = ""


def variants(document: str, charter: Charter, versions: Versions) -> tuple[Variant, ...]:
    """Return the ways in which a document of a charter can be made, the usual one first."""
    ways = _WAYS.get(document)
    return tuple(ways(charter, versions)) if ways else ()


def _sheets(charter: Charter, _: Versions) -> Iterator[Variant]:
    yield Variant(tr("A sheet for each partner"))
    yield Variant(tr("One sheet for all"), Options(together=True))
    for partner in charter.partners:
        yield Variant(
            tr("Only {partner}").format(partner=name_of(partner, charter)),
            Options(partner=partner.id),
        )


def _people(charter: Charter, _: Versions) -> Iterator[Variant]:
    yield Variant(tr("Everyone who took part"))
    for person in charter.all(Person):
        yield Variant(name_of(person, charter), Options(person=person.id))


def _since(_: Charter, versions: Versions) -> Iterator[Variant]:
    for version in reversed(versions()):
        yield Variant(tr("Since “{version}”").format(version=version.name), since=version.id)


def _sections(charter: Charter, _: Versions) -> Iterator[Variant]:
    yield Variant(tr("What is not settled yet"))
    on = [section for section in SECTIONS if charter.is_on(section)]
    every = Options(sections=tuple(section.key for section in on))
    yield Variant(tr("Every section"), every)
    yield Variant(tr("Every section, blank"), replace(every, blank=True))
    for section in on:
        yield Variant(word(section.title), Options(sections=(section.key,)))


def _thoughts(_: Charter, __: Versions) -> Iterator[Variant]:
    yield Variant(tr("With what is known"))
    yield Variant(tr("Blank, to begin another charter"), Options(blank=True))


def _rounds(charter: Charter, _: Versions) -> Iterator[Variant]:
    yield Variant(tr("The form, for any round"))
    for survey in charter.all(Survey):
        words = tr("The form of “{check}”").format(check=name_of(survey, charter))
        yield Variant(words, Options(survey=survey.id))
    for one in charter.all(CheckRound):
        name = name_of(one, charter)
        form, answered = tr("The form of “{check}”"), tr("What was answered in “{round}”")
        yield Variant(form.format(check=name), Options(round=one.id, blank=True))
        yield Variant(answered.format(round=name), Options(round=one.id))


_WAYS: Mapping[str, Callable[[Charter, Versions], Iterator[Variant]]] = {
    "signing": _sheets,
    "participation": _people,
    "comparison": _since,
    "review": _since,
    "worksheet": _sections,
    "check": _rounds,
    "thinking": _thoughts,
}
