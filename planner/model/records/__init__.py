"""Every record a charter can hold, one file a chapter."""
