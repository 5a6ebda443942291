"""What a charter says of how the partnership works: questions, each answered in a sentence.

A signal is a reason to talk, not a mark: nothing here adds up, and no cut-off is claimed. What
a charter does not say is not guessed; then the answer is what it would need to say.
"""

from datetime import date

from planner.health.signals import agendas, aims, focus, money, pace, parts, trust
from planner.health.signals.first import first
from planner.health.signals.signal import Signal
from planner.model.charter import Charter

QUESTIONS = (
    focus.are_objectives_clear,
    focus.are_targets_reached,
    pace.is_anything_late,
    pace.are_reviews_held,
    aims.is_the_advantage_named,
    aims.does_every_aim_have_an_objective,
    agendas.do_we_know_what_each_hopes_for,
    agendas.do_own_aims_fit,
    trust.are_early_wins_kept,
    trust.are_decisions_acted_on,
    parts.does_every_task_have_a_lead,
    parts.who_has_which_part,
    parts.are_seats_spread,
    parts.are_tasks_spread,
    parts.are_votes_spread,
    money.are_contributions_spread,
)


def signals(charter: Charter, today: date) -> tuple[Signal, ...]:
    """Return what a charter answers to each question, in the order of the questions."""
    return tuple(question(charter, today) for question in QUESTIONS)


__all__ = ["QUESTIONS", "Signal", "first", "signals"]
