"""Damage that reaches what the register and the upgrades know is told for what it is."""

import pytest

from planner.errors import LibraryError, Trouble
from planner.model.charter import creation
from planner.store.library import Library
from tests.build import full_charter


def test_a_letter_that_changed_in_the_days_of_the_register_is_named(library: Library) -> None:
    library.apply("full", creation(full_charter()))
    library._db.execute(
        """UPDATE "holding" SET "days" = replace("days", '"monitoring"', '"moniaoring"')"""
    )

    assert any("charter title" in fault for fault in library.verify())


def test_a_migration_whose_name_was_damaged_makes_the_library_a_damaged_one(
    library: Library,
) -> None:
    library.apply("full", creation(full_charter()))
    run, damaged = "m004_erased", "m004_erasee"
    library._db.execute(
        'UPDATE "_sqlite_migrations" SET "name" = ? WHERE "name" = ?', [damaged, run]
    )
    library.close()

    with pytest.raises(LibraryError) as refused:
        Library.open(library.path, who="Ann")

    assert refused.value.trouble in (Trouble.DAMAGED, Trouble.NEWER)
