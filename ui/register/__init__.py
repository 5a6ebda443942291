"""The register: every charter in the library."""
