"""The library: charters in SQLite, and nobody else's business.

Why nothing is lost is in six places, each one function that says what it promises:

- open: `opening.opened` refuses what is foreign, newer or damaged, and leaves it alone;
- commit: `library.Library.apply` makes a change whole or not at all, with its line of history,
  in one synced transaction (`file.writing`, with the settings of `file.connect`);
- backup: `backups.keep` keeps a verified copy where something has changed, then thins out by
  number, not by clock (`kept.superfluous`);
- migrate: `migrating.bring_up_to_date` works on a copy, which then takes the library’s place;
- export: `planner.files.write_checked` writes beside, syncs, reads back and renames;
- restore: `backup.restore` makes all ready beside the library, keeps that aside, and renames.

What SQLite cannot see, a letter that changed, `integrity.faults` tells by digests, and
`description.is_as_made` where the letter is in the tables’ own descriptions. Each promise is
tried by faults that are caused for real: tests/robots/README.md.
"""
