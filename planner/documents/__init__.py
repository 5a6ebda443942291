"""A charter as a document: blocks first, then a renderer's bytes."""
