"""Charters in and out: the JSON form and its schema."""
