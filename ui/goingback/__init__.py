"""Going back to an earlier copy of the library, or to one charter in it."""
