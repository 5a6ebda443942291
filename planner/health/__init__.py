"""What a charter still needs, as findings."""
