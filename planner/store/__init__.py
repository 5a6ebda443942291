"""The library: charters in SQLite, and nobody else's business."""
