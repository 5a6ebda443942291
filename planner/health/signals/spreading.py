"""How something is spread over the partners, in shares that lead to what was counted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from planner.health.signals.evenness import gini, hundredths, most
from planner.health.signals.signal import Piece, Place, Sentence, Share, Signal, Spread
from planner.health.signals.telling import About, Telling
from planner.model.charter import Charter
from planner.model.records.front import Partner

NAMED = 3  # partners that are named; more are counted


class Amount(NamedTuple):
    """How much of something one place of a charter gives to a partner."""

    much: Fraction
    place: Place


Holdings = Mapping[str, Sequence[Amount]]  # by the id of a partner


def gathered(charter: Charter, today: date, each: Iterable[tuple[str, Amount]]) -> Holdings:
    """Return what the partners of today have; what nobody has, or who has left, is left out."""
    here = {one.id for one in charter.partners if not one.has_left(today)}
    held: dict[str, list[Amount]] = {}
    for partner, amount in each:
        if partner in here:
            held.setdefault(partner, []).append(amount)
    return held


def spread(
    tell: Telling,
    caption: str,
    held: Holdings,
    today: date,
    said: Callable[[Fraction], str] | None = None,
) -> Spread:
    """Return what each partner has of something, the largest share first.

    Counted are the partners of today that vote, and whoever else has some.
    """
    said = said or (lambda amount: tell.charter.voice.number(float(amount)))
    among = [one for one in tell.charter.partners if _counts(one, held, today)]
    shares = [_share(tell, one, held.get(one.id, ()), said) for one in among]
    stands_for_many = any(one.kind == "sector" for one in among)
    amounts = [one.amount for one in shares]
    return Spread(
        caption,
        tuple(sorted(shares, key=lambda one: -one.amount)),
        said(sum(amounts, Fraction(0))),
        None if stands_for_many else gini(amounts),
    )


def _counts(partner: Partner, held: Holdings, today: date) -> bool:
    return not partner.has_left(today) and (partner.is_voting or partner.id in held)


def _share(
    tell: Telling,
    partner: Partner,
    amounts: Sequence[Amount],
    said: Callable[[Fraction], str],
) -> Share:
    total = sum((one.much for one in amounts), Fraction(0))
    words = said(total)
    name = tell.partner(partner).words
    return Share(partner.id, name, total, words, tuple(one.place for one in amounts))


def answered(
    asked: About,
    tell: Telling,
    spread: Spread,
    *more: Sentence,
    ahead: Sequence[Sentence] = (),
) -> Signal:
    """Return what is said of a spread: the largest share, who has none, and how even it is.

    What is said ahead of it is worth a look by itself.
    """
    says = (
        *(*ahead, _largest(tell, spread), *_without(tell, spread)),
        *(*more, *_evenness(tell, spread)),
    )
    is_worth_it = ahead or is_lopsided(spread)
    answer = asked.look(*says) if is_worth_it else asked.fine(*says)
    return replace(answer, spread=spread)


def is_lopsided(spread: Spread) -> bool:
    """Return whether one has more than all others together, where it need not be so.

    With no more things than partners, or between two that each have some, chance does as much.
    """
    number, amounts = len(spread.shares), [share.amount for share in spread.shares]
    if number < 2 or sum(amounts) <= number:
        return False
    return 2 * amounts[0] > sum(amounts) and (number > 2 or not amounts[-1])


def _largest(tell: Telling, spread: Spread) -> Sentence:
    first = [share for share in spread.shares if share.amount == spread.shares[0].amount]
    what, share = spread.caption, _much(first, first[0].words)
    everything = _much(spread.shares, spread.whole)
    if len(first) == len(spread.shares) > 1:
        return tell.say(
            "{what}: each of {partners} has {share} of {all}.",
            what=what,
            partners=_names(tell, first),
            share=share,
            all=everything,
        )
    return tell.count(
        Piece("", _partners(first)),
        "{what}: {names} has {share} of {all}.",
        "{what}: {names} have {share} of {all} each.",
        what=what,
        names=_names(tell, first),
        share=share,
        all=everything,
    )


def _names(tell: Telling, shares: Sequence[Share]) -> Sequence[Piece]:
    """Return who has these shares: names, or how many they are where those would be many."""
    if len(shares) > NAMED:
        number = Piece(tell.charter.voice.number(len(shares)), _partners(shares))
        return tell.say("{number} partners", number=number).pieces
    return tell.listed([Piece(one.name, _partners([one])) for one in shares])


def _much(shares: Sequence[Share], words: str) -> Piece:
    return Piece(words, tuple(place for share in shares for place in share.places))


def _without(tell: Telling, spread: Spread) -> list[Sentence]:
    none = [share for share in spread.shares if not share.amount]
    if not none:
        return []
    voice = tell.charter.voice
    return [
        tell.count(
            Piece(voice.number(len(none)), _partners(none)),
            "{number} of {all} partners has none: {names}.",
            "{number} of {all} partners have none, such as {names}.",
            all=Piece(voice.number(len(spread.shares)), _partners(spread.shares)),
            names=_names(tell, none[:NAMED]),
        )
    ]


def _evenness(tell: Telling, spread: Spread) -> list[Sentence]:
    """Return the Gini coefficient in a sentence that says what it means here."""
    if spread.gini is None:
        return []
    voice, number = tell.charter.voice, len(spread.shares)
    return [
        tell.say(
            "Gini coefficient: {gini}, between zero, where all {number} have the same, and"
            " {most}, where one has everything.",
            gini=_much(spread.shares, voice.number(hundredths(spread.gini))),
            number=Piece(voice.number(number), _partners(spread.shares)),
            most=Piece(voice.number(hundredths(most(number))), _partners(spread.shares)),
        )
    ]


def _partners(shares: Sequence[Share]) -> tuple[Place, ...]:
    return tuple(Place(Partner.table, share.partner) for share in shares)
