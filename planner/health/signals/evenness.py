"""How evenly something is spread: shares, and the Gini coefficient with its definition."""

from collections.abc import Sequence
from fractions import Fraction


def gini(amounts: Sequence[Fraction | int]) -> Fraction | None:
    """Return the Gini coefficient: half the mean difference of all pairs, over the mean.

    For n amounts it is the sum of |a - b| over every ordered pair, divided by 2 n times their
    sum. It is 0 where all have the same. Where one has everything it is 1 - 1/n, which comes
    near to 1 among many, and is no more than 1/2 between two. It is nothing for fewer than two
    amounts, or where there is nothing to spread.

    Source: Gini, Variabilità e mutabilità (1912); Sen, On Economic Inequality (1973), 2.8
    """
    if len(amounts) < 2 or not sum(amounts):
        return None
    # In order of size one pass is enough: each lies above those before it, below those after.
    ranked = enumerate(sorted(amounts), start=1)
    apart = 2 * sum((2 * place - len(amounts) - 1) * amount for place, amount in ranked)
    return Fraction(apart) / (2 * len(amounts) * sum(amounts))


def most(number: int) -> Fraction:
    """Return what the coefficient is at most among so many: one of them has everything."""
    return 1 - Fraction(1, number)


def hundredths(value: Fraction) -> float:
    """Return a fraction to two decimals, halves up, as it is shown."""
    return (value * 100 + Fraction(1, 2)).__floor__() / 100
