"""The editor: the sections of one charter, as forms."""
