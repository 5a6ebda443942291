"""The window: everything with Qt in it."""
