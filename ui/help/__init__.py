"""Help in the window: the pages of the guidance, opened at the place that is asked about."""
