"""A library that was damaged: nothing crashes, and nothing wrong is taken for right."""

from pathlib import Path

from tests.robots.damage import DAMAGES, change_letters, damage


def test_no_damage_crashes_the_program_or_passes_for_sound(tmp_path: Path) -> None:
    tallies = damage(tmp_path, 120)

    assert sum(one.trials for one in tallies) == 12 * len(DAMAGES)
    assert [loss for one in tallies for loss in one.losses] == []


def test_every_letter_that_changed_is_told_with_its_charter(tmp_path: Path) -> None:
    tally = change_letters(tmp_path, 60)

    assert (tally.trials, tally.losses) == (60, [])
