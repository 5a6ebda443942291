"""Who is at the keyboard, as far as anybody knows."""

import pytest

from planner.places import person


def test_the_person_goes_by_the_name_of_their_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "Ann")

    assert person() == "Ann"
