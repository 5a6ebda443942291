"""How long something has waited, in words that a person would use."""

from planner.model.kinds import Duration
from planner.model.voice import Voice

YEAR = 365.25  # days
MONTH = YEAR / 12
IN_DAYS = 45  # days: a longer delay is told in months
IN_MONTHS = 24  # months: a longer one is told in years


def delay_words(days: int, voice: Voice) -> str:
    """Return a delay: `10 days`, `about 9 months`, `about 8 years`.

    Units: days
    """
    if days <= IN_DAYS:
        return voice.length(Duration(days, "days"))
    in_months = days < IN_MONTHS * MONTH
    rounded = (
        Duration(round(days / MONTH), "months")
        if in_months
        else Duration(round(days / YEAR), "years")
    )
    return voice.say("about {length}", length=voice.length(rounded))
