"""A document as it will print, and as text to read."""
