"""How the partnership goes: a room in place of the form, a page for each way to look at it."""
