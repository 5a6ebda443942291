"""Blocks as tagged PDF bytes (PDF/UA-1), drawn with reportlab."""
