"""A meeting: one question at a time, large enough to read from the back of the room."""
