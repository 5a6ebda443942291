"""What a charter is: records, changes, and the catalogue that describes them."""
